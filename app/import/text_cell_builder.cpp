// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_cell_builder.h"

#include "core/text.h"

#include <algorithm>

namespace planwright::importing {

namespace {

/// Glyphs that begin a list item wherever they stand; the private ones are what symbol fonts leave.
bool is_bullet(char32_t c) {
    constexpr char32_t glyphs[] = {0x2022, 0x00B7, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25CF,
                                   0x25CB, 0x25E6, 0x2023, 0x2043, 0x2219, 0x27A2, 0x27A4,
                                   0x2713, 0x2714, 0x25BA, 0x25B8, 0x2756, 0x25C6, 0x25C7};
    return (c >= 0xE000 && c < 0xF900) ||
           std::find(std::begin(glyphs), std::end(glyphs), c) != std::end(glyphs);
}

bool is_invisible(char32_t c) {
    return c == 0xFEFF || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x00AD || c == 0x2060;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// "-", "–", "—" or "*" at `at`: its size, or 0.
std::size_t dash_size(std::string_view s, std::size_t at) {
    if (at < s.size() && (s[at] == '-' || s[at] == '*'))
        return 1;
    const std::string_view three = s.substr(std::min(at, s.size()), 3);
    return three == "\xE2\x80\x93" || three == "\xE2\x80\x94" ? 3 : 0;
}

/// "Multi- Agency": a line was cut at the hyphen. "pre- and post-release" was not.
bool ends_in_cut_hyphen(std::string_view before, std::string_view next) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (before.size() < 3 || before.back() != '-' || !letter(before[before.size() - 2]))
        return false;
    return !next.empty() && letter(next.front()) && next != "and" && next != "or" && next != "to" &&
           next != "nor";
}

} // namespace

void CellBuilder::put(std::string_view bytes, RunStyle style, std::string_view link) {
    if (space_ && !open_.text.empty() && !ends_in_cut_hyphen(open_.text, bytes))
        open_.text += ' ';
    space_ = false;
    const auto begin = static_cast<std::uint32_t>(open_.text.size());
    open_.text += bytes;
    const auto end = static_cast<std::uint32_t>(open_.text.size());
    if (style == RunStyle::plain && link.empty())
        return;
    // The blank between two words of one style is of that style too.
    const std::uint32_t joins = begin > 0 && open_.text[begin - 1] == ' ' ? begin - 1 : begin;
    if (!open_.runs.empty() && open_.runs.back().end >= joins && open_.runs.back().style == style &&
        open_.runs.back().link == link)
        open_.runs.back().end = end;
    else
        open_.runs.push_back({begin, end, style, std::string(link)});
}

void CellBuilder::take_special(std::string_view text, std::size_t& at, RunStyle style,
                               std::string_view link) {
    const text::Decoded d = text::decode_at(text, at);
    const std::string_view bytes = text.substr(at, d.size);
    at += d.size;
    if (text::is_space(d.code_point)) {
        space_ = true;
    } else if (is_bullet(d.code_point)) {
        const bool first = open_.text.empty();
        break_paragraph(first && own_);
        begin_item(ListKind::bullet, 0, {});
    } else if (!is_invisible(d.code_point)) {
        put(bytes, style, link);
    }
}

void CellBuilder::add(std::string_view text, RunStyle style, std::string_view link) {
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (is_blank(c)) {
            if (c == '\v' || (line_breaks_ && (c == '\n' || c == '\r')))
                break_paragraph(true);
            space_ = true;
            line_ += c == '\n' ? 1U : 0U;
            ++at;
            continue;
        }
        const std::size_t dash = dash_items_ ? dash_size(text, at) : 0;
        if (dash > 0 && (space_ || open_.text.empty()) && at + dash < text.size() &&
            is_blank(text[at + dash])) {
            break_paragraph(false);
            begin_item(ListKind::bullet, 0, {});
            at += dash;
            continue;
        }
        if (text.substr(at, 2) == "**") {
            at += 2;
            continue;
        }
        if (static_cast<unsigned char>(c) >= 0x80) {
            take_special(text, at, style, link);
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() && static_cast<unsigned char>(text[end]) < 0x80 &&
               !is_blank(text[end]) && text[end] != '*')
            ++end;
        put(text.substr(at, end - at), style, link);
        at = end;
    }
}

/// A mark at the paragraph's begin that is no glyph: a dash, or the "o" that stands for a ring.
void CellBuilder::take_mark() {
    const std::string_view s = open_.text;
    const std::size_t dash = dash_size(s, 0);
    std::size_t size = 0;
    if (dash > 0 && dash < s.size() && s[dash] == ' ') {
        size = dash + 1;
    } else if (s.size() > 2 && s[0] == 'o' && s[1] == ' ' && s[2] >= 'A' && s[2] <= 'Z') {
        size = 2;
        open_.mark.assign(1, 'o'); // GCC 12 sees an overlap in the assignment of a literal
    }
    if (size == 0)
        return;
    const std::string mark = open_.mark;
    const ListKind list = open_.list == ListKind::none ? ListKind::bullet : open_.list;
    const std::uint8_t level = mark.empty() ? open_.level : std::uint8_t{1};
    const bool own = open_.own_paragraph;
    Piece rest = open_.part(size, open_.text.size());
    rest.list = list;
    rest.level = level;
    rest.mark = mark;
    rest.own_paragraph = own;
    open_ = std::move(rest);
}

/// "… will: - this - that": a list whose items were run together behind a colon.
void CellBuilder::split_dashes() {
    const std::size_t colon = open_.text.find(": - ");
    if (colon == std::string::npos)
        return;
    const Piece whole = std::move(open_);
    Piece lead = whole.part(0, colon + 1);
    lead.list = whole.list;
    lead.level = whole.level;
    lead.mark = whole.mark;
    lead.own_paragraph = whole.own_paragraph;
    pieces_.push_back(std::move(lead));
    for (std::size_t begin = colon + 4; begin < whole.text.size();) {
        const std::size_t end = std::min(whole.text.find(" - ", begin), whole.text.size());
        Piece item = whole.part(begin, end);
        item.list = ListKind::bullet;
        if (!item.text.empty())
            pieces_.push_back(std::move(item));
        begin = end + 3;
    }
    open_ = Piece();
}

void CellBuilder::break_paragraph(bool own) {
    if (!open_.text.empty()) {
        open_.line = line_;
        open_.own_paragraph = own_;
        take_mark();
        split_dashes();
        if (!open_.text.empty())
            pieces_.push_back(std::move(open_));
        own_ = false;
    }
    open_ = Piece();
    own_ = own_ || own;
    space_ = false;
}

void CellBuilder::begin_item(ListKind list, std::size_t level, std::string mark) {
    open_.list = list;
    open_.level = static_cast<std::uint8_t>(std::min<std::size_t>(level, 15));
    open_.mark = std::move(mark);
}

std::vector<Piece> CellBuilder::finish() && {
    break_paragraph(true);
    for (Piece& piece : pieces_) {
        Paragraph paragraph;
        paragraph.runs.swap(piece.runs);
        paragraph.text = piece.text;
        normalise_runs(paragraph);
        piece.runs.swap(paragraph.runs);
    }
    return std::move(pieces_);
}

} // namespace planwright::importing
