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

} // namespace planwright
