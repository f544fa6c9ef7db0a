// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_rich.h"

#include "core/text.h"

#include <fmt/format.h>

namespace planwright::importing {

namespace {

/// "1. ", "2) ", "(a) ", "b. " at a paragraph's begin.
struct Mark {
    ListKind list = ListKind::none;
    unsigned count = 0;   ///< 1 for "1" and "a"
    std::string sign;     ///< "1", "a"
    std::size_t size = 0; ///< bytes up to the text
};

Mark mark_of(std::string_view s) {
    Mark mark;
    std::size_t at = !s.empty() && s[0] == '(' ? 1 : 0;
    const std::size_t begin = at;
    while (at < s.size() && at - begin < 2 && s[at] >= '0' && s[at] <= '9')
        mark.count = mark.count * 10 + static_cast<unsigned>(s[at++] - '0');
    if (at > begin) {
        mark.list = ListKind::number;
    } else if (at < s.size() && s[at] >= 'a' && s[at] <= 'z') {
        mark.list = ListKind::letter;
        mark.count = static_cast<unsigned>(s[at++] - 'a') + 1;
    }
    const bool closed =
        at + 1 < s.size() && (s[at] == ')' || (s[at] == '.' && begin == 0)) && s[at + 1] == ' ';
    if (!closed || mark.list == ListKind::none)
        return {};
    mark.sign = s.substr(begin, at - begin);
    mark.size = at + 2;
    return mark;
}

/// Turns the paragraphs from `begin` that count up from one into list items; returns their end.
std::size_t restore_run(std::vector<Part>& parts, std::size_t begin) {
    std::size_t end = begin;
    ListKind list = ListKind::none;
    while (end < parts.size() && parts[end].piece.list == ListKind::none) {
        const Mark mark = mark_of(parts[end].piece.text);
        if (mark.list == ListKind::none || mark.count != end - begin + 1 ||
            (end > begin && mark.list != list))
            break;
        list = mark.list;
        ++end;
    }
    if (end < begin + 2)
        return begin + 1;
    for (std::size_t i = begin; i < end; ++i) {
        Piece& piece = parts[i].piece;
        const Mark mark = mark_of(piece.text);
        piece.keep(mark.size, piece.text.size());
        piece.list = list;
        piece.mark = mark.sign;
    }
    return end;
}

std::string signs_of(std::string_view mark) {
    std::string result;
    for (const char c : mark) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            result += c;
    }
    return result;
}

} // namespace

std::vector<Part> split_addressees(std::vector<Piece> text) {
    std::vector<Part> result;
    for (Piece& piece : text) {
        const std::vector<std::size_t> starts = has_phrase(piece.text, "should: ")
                                                    ? sentence_starts(piece.text, false)
                                                    : std::vector<std::size_t>{0};
        if (starts.size() == 1) {
            result.push_back({std::move(piece), ParagraphKind::action});
            continue;
        }
        bool after_heading = true;
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : piece.text.size();
            Piece part = piece.part(starts[i], end);
            if (i == 0) {
                part.list = piece.list;
                part.level = piece.level;
                part.mark = piece.mark;
            }
            const bool heading = ends_colon(part.text);
            if (i == 0 || after_heading || heading)
                result.push_back({std::move(part), ParagraphKind::action});
            else
                result.back().piece.append(part, " ");
            after_heading = heading;
        }
    }
    return result;
}

RichText make_text(std::vector<Part> parts, std::string_view field, std::string_view recommendation,
                   Notes& notes) {
    for (std::size_t i = 0; i < parts.size();)
        i = restore_run(parts, i);
    RichText result;
    for (Part& part : parts) {
        Paragraph& paragraph = result.emplace_back();
        paragraph.text = std::move(part.piece.text);
        paragraph.runs = std::move(part.piece.runs);
        paragraph.kind = part.kind;
        paragraph.list = part.piece.list;
        paragraph.level = part.piece.level;
        normalise_runs(paragraph);
    }
    const std::vector<std::string> marks = list_marks(result);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string printed = signs_of(marks[i]);
        if (printed == parts[i].piece.mark)
            continue;
        notes.set_aside(parts[i].piece.mark, parts[i].piece.line, 4, "a list mark");
        notes.put_in(printed, fmt::format("{} of recommendation {}", field, recommendation),
                     "the list item's number");
    }
    return result;
}

} // namespace planwright::importing
