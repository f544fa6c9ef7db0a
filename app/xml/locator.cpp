// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/locator.h"

#include <algorithm>
#include <array>

namespace planwright::xml {
namespace {

constexpr std::size_t npos = std::string_view::npos;

struct Skipped {
    std::string_view open;
    std::string_view close;
};
constexpr std::array skipped{Skipped{"<!--", "-->"}, Skipped{"<?", "?>"},
                             Skipped{"<![CDATA[", "]]>"}};

// One past the construct that begins at `at` and holds no elements, or `at` itself.
std::size_t skip(std::string_view text, std::size_t at, std::size_t kinds = skipped.size()) {
    for (std::size_t i = 0; i < kinds; ++i) {
        if (text.compare(at, skipped[i].open.size(), skipped[i].open) != 0)
            continue;
        const std::size_t close = text.find(skipped[i].close, at + skipped[i].open.size());
        return close == npos ? text.size() : close + skipped[i].close.size();
    }
    return at;
}

// One past the ">" that closes the tag at `at`.
std::size_t tag_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        at = text.find_first_of(">\"'", at);
        if (at == npos)
            return text.size();
        if (text[at] == '>')
            return at + 1;
        const std::size_t close = text.find(text[at], at + 1);
        at = close == npos ? text.size() : close + 1;
    }
    return text.size();
}

constexpr std::size_t mark_distance = 4096;

void walk(std::string_view text, std::size_t from, std::size_t to, std::uint32_t& line,
          std::uint32_t& column) {
    for (std::size_t i = from; i < to; ++i) {
        const char c = text[i];
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && c != '\r') {
            ++column;
        }
    }
}

} // namespace

SourcePlace place_of_byte(std::string_view text, std::size_t byte, const std::string& file_name) {
    SourcePlace place{file_name, 1, 1};
    walk(text, 0, std::min(byte, text.size()), place.line, place.column);
    return place;
}

PlaceIndex::PlaceIndex(std::string_view text) : text_(text) {
    Mark mark{1, 1};
    for (std::size_t at = 0; at <= text.size(); at += mark_distance) {
        marks_.push_back(mark);
        walk(text, at, std::min(at + mark_distance, text.size()), mark.line, mark.column);
    }
}

SourcePlace PlaceIndex::place(std::size_t byte, const std::string& file_name) const {
    byte = std::min(byte, text_.size());
    const std::size_t mark = byte / mark_distance;
    SourcePlace place{file_name, marks_[mark].line, marks_[mark].column};
    walk(text_, mark * mark_distance, byte, place.line, place.column);
    return place;
}

std::vector<ElementSpan> element_spans(std::string_view text) {
    std::vector<ElementSpan> spans;
    std::vector<std::size_t> open;
    for (std::size_t at = text.find('<'); at != npos; at = text.find('<', at)) {
        const std::size_t after = skip(text, at);
        if (after != at) {
            at = after;
            continue;
        }
        const std::size_t end = tag_end(text, at);
        const bool closing = at + 1 < text.size() && text[at + 1] == '/';
        if (!closing) {
            spans.push_back({at, end, end});
            if (end < 2 || text[end - 2] != '/')
                open.push_back(spans.size() - 1);
        } else if (!open.empty()) {
            spans[open.back()].end = end;
            open.pop_back();
        }
        at = end;
    }
    return spans;
}

std::size_t first_word(std::string_view text, std::size_t from) {
    while (from < text.size()) {
        const std::size_t word = text.find_first_not_of(" \t\r\n", from);
        if (word == npos)
            return from;
        const std::size_t after = skip(text, word, 2); // CDATA holds words
        if (after == word)
            return word;
        from = after;
    }
    return from;
}

} // namespace planwright::xml
