// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/sentences.h"

#include <algorithm>
#include <array>

namespace planwright::packs {

namespace {

constexpr std::array<std::string_view, 47> abbreviations{
    "a.m", "adm",  "al", "approx", "ave", "bros", "c.f", "capt", "cf",  "co",  "col", "corp",
    "cpl", "dept", "dr", "e.g",    "eg",  "esp",  "est", "etc",  "ext", "fig", "gen", "gov",
    "hon", "i.e",  "ie", "inc",    "jr",  "lt",   "ltd", "maj",  "mr",  "mrs", "ms",  "mt",
    "no",  "p.m",  "pp", "prof",   "rep", "rev",  "sen", "sgt",  "sr",  "st",  "vs"};

constexpr std::array<std::string_view, 10> closers{"\"", "'", ")", "]", "}",
                                                   "”",  "’", "»", "*", "_"};

bool ends_sentence(char c) {
    return c == '.' || c == '!' || c == '?';
}

/// The word that a full stop at `stop` follows.
std::string_view word_before(std::string_view text, std::size_t stop) {
    std::size_t begin = stop;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n' &&
           text[begin - 1] != '\t' && text[begin - 1] != '(' && text[begin - 1] != '"')
        --begin;
    return text.substr(begin, stop - begin);
}

bool abbreviates(std::string_view text, std::size_t stop) {
    const std::string word = to_lower(word_before(text, stop));
    // An initial, or an abbreviation with stops inside ("U.S").
    const bool initials =
        word.size() == 1 ? (word[0] >= 'a' && word[0] <= 'z' && word != "i") : false;
    return initials ||
           std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

std::size_t after_closers(std::string_view text, std::size_t at) {
    for (bool moved = true; moved;) {
        moved = false;
        for (const std::string_view closer : closers)
            if (text.substr(at).starts_with(closer)) {
                at += closer.size();
                moved = true;
            }
    }
    return at;
}

bool begins_sentence(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return true;
    const char32_t c = code_point_at(text, at).value;
    return !is_letter(c) || is_upper(c) || to_upper(text.substr(at, 1)) == text.substr(at, 1);
}

std::size_t after_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && is_space(code_point_at(text, at).value))
        at += code_point_at(text, at).size;
    return at;
}

} // namespace

std::vector<Range> sentences(std::string_view text) {
    std::vector<Range> found;
    std::size_t begin = after_spaces(text, 0);
    for (std::size_t i = begin; i < text.size(); ++i) {
        if (!ends_sentence(text[i]))
            continue;
        std::size_t last = i;
        while (last + 1 < text.size() && ends_sentence(text[last + 1]))
            ++last;
        const std::size_t end = after_closers(text, last + 1);
        const std::size_t next = after_spaces(text, end);
        const bool alone = text[i] == '.' && last == i;
        i = last;
        if (next == end && next < text.size())
            continue;
        if (!begins_sentence(text, next) || (alone && next < text.size() && abbreviates(text, i)))
            continue;
        found.push_back({begin, end});
        begin = next;
        i = next - 1;
        if (next >= text.size())
            return found;
    }
    std::size_t end = text.size();
    while (end > begin && static_cast<unsigned char>(text[end - 1]) <= ' ')
        --end;
    if (end > begin)
        found.push_back({begin, end});
    return found;
}

} // namespace planwright::packs
