// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/text_places.h"

#include <algorithm>

namespace planwright {

void insert_line_break(Paragraph& paragraph, std::size_t offset) {
    auto [head, tail] = cut(paragraph, offset);
    Paragraph line_end;
    line_end.text = "\n";
    append(head, line_end);
    append(head, tail);
    paragraph = std::move(head);
}

std::size_t plain_offset(const RichText& text, TextPlace place) {
    const std::vector<ParagraphPlace> places = paragraph_places(text);
    if (places.empty())
        return 0;
    place.paragraph = std::min(place.paragraph, places.size() - 1);
    const ParagraphPlace& paragraph = places[place.paragraph];
    return std::min(paragraph.text_begin + place.offset, paragraph.end);
}

TextPlace text_place(const RichText& text, std::size_t plain) {
    const std::vector<ParagraphPlace> places = paragraph_places(text);
    return places.empty() ? TextPlace() : place_of(places, std::min(plain, places.back().end));
}

TextDifference difference(std::string_view before, std::string_view after) {
    std::size_t begin = 0;
    const std::size_t most = std::min(before.size(), after.size());
    while (begin < most && before[begin] == after[begin])
        ++begin;
    while (!text::is_code_point_edge(before, begin) || !text::is_code_point_edge(after, begin))
        --begin;
    std::size_t tail = 0;
    while (tail < most - begin &&
           before[before.size() - tail - 1] == after[after.size() - tail - 1])
        ++tail;
    while (!text::is_code_point_edge(before, before.size() - tail) ||
           !text::is_code_point_edge(after, after.size() - tail))
        --tail;
    return {{begin, before.size() - tail}, after.substr(begin, after.size() - tail - begin)};
}

} // namespace planwright
