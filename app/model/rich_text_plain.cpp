// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rich_text.h"

#include <algorithm>
#include <limits>

namespace planwright {

namespace {

constexpr std::size_t deepest_level = std::numeric_limits<std::uint8_t>::max();

/// a, b … z, aa, ab …
[[nodiscard]] std::string letters(std::uint32_t count) {
    std::string result;
    for (; count > 0; count = (count - 1) / 26)
        result.insert(result.begin(), static_cast<char>('a' + (count - 1) % 26));
    return result;
}

/// Counts the items of lists while paragraphs go by.
class ListCounter {
public:
    /// The count that an item of this kind and level has if it comes next.
    [[nodiscard]] std::uint32_t next(ListKind kind, std::uint8_t level) const {
        return level < open_.size() && open_[level].kind == kind ? open_[level].count + 1 : 1;
    }
    void pass(const Paragraph& paragraph) {
        if (paragraph.list == ListKind::none) {
            open_.clear();
            return;
        }
        const std::uint32_t count = next(paragraph.list, paragraph.level);
        open_.resize(paragraph.level + std::size_t{1}); // deeper lists have ended
        open_.back() = {paragraph.list, count};
    }

private:
    struct Level {
        ListKind kind = ListKind::none;
        std::uint32_t count = 0;
    };
    std::vector<Level> open_;
};

[[nodiscard]] std::string mark_of(ListKind kind, std::uint8_t level, std::uint32_t count) {
    std::string mark(std::size_t{2} * level, ' ');
    switch (kind) {
    case ListKind::bullet:
        return mark += "- ";
    case ListKind::number:
        return mark.append(std::to_string(count)).append(". ");
    case ListKind::letter:
        return mark.append(letters(count)).append(") ");
    case ListKind::none:
        break;
    }
    return {};
}

/// Calls `visit(mark, paragraph)` for each paragraph.
template <class Visit>
void for_each_marked(const RichText& text, Visit visit) {
    ListCounter counter;
    for (const Paragraph& paragraph : text) {
        const std::uint32_t count = counter.next(paragraph.list, paragraph.level);
        counter.pass(paragraph);
        visit(mark_of(paragraph.list, paragraph.level, count), paragraph);
    }
}

/// Takes the mark off a line and makes the paragraph a list item if the line begins with just the
/// mark that an item would have here. A "3." that is not the third stays text: nothing is lost.
void read_mark(Paragraph& paragraph, const ListCounter& counter) {
    const std::string_view line = paragraph.text;
    const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
    if (first == line.size() || first % 2 != 0 || first / 2 > deepest_level)
        return;
    const auto level = static_cast<std::uint8_t>(first / 2);
    for (const ListKind kind : {ListKind::bullet, ListKind::number, ListKind::letter}) {
        const std::string mark = mark_of(kind, level, counter.next(kind, level));
        if (line.substr(0, mark.size()) != mark)
            continue;
        paragraph.list = kind;
        paragraph.level = level;
        paragraph.text.erase(0, mark.size());
        return;
    }
}

} // namespace

std::string plain_text(const RichText& text) {
    std::string plain;
    bool first = true;
    for_each_marked(text, [&](const std::string& mark, const Paragraph& paragraph) {
        if (!first)
            plain += '\n';
        first = false;
        plain += mark;
        plain += paragraph.text;
    });
    return plain;
}

std::vector<ParagraphPlace> paragraph_places(const RichText& text) {
    std::vector<ParagraphPlace> places;
    places.reserve(text.size());
    std::size_t at = 0;
    for_each_marked(text, [&](const std::string& mark, const Paragraph& paragraph) {
        ParagraphPlace place;
        place.line_begin = at;
        place.text_begin = at + mark.size();
        place.end = place.text_begin + paragraph.text.size();
        at = place.end + 1;
        places.push_back(place);
    });
    return places;
}

std::vector<std::string> list_marks(const RichText& text) {
    std::vector<std::string> marks;
    marks.reserve(text.size());
    for_each_marked(text,
                    [&](std::string mark, const Paragraph&) { marks.push_back(std::move(mark)); });
    return marks;
}

RichText from_plain_text(std::string_view text) {
    RichText result;
    if (text.empty())
        return result;
    ListCounter counter;
    for (const std::string_view line : text::split(text, '\n')) {
        Paragraph paragraph;
        paragraph.text = line;
        read_mark(paragraph, counter);
        counter.pass(paragraph);
        result.push_back(std::move(paragraph));
    }
    return result;
}

} // namespace planwright
