// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/letter_case.h"

#include "packs/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace planwright::packs {

namespace {

constexpr std::array<std::string_view, 23> small_words{
    "a",  "an", "and", "as",  "at",  "but", "by", "en",  "for", "if", "in", "nor",
    "of", "on", "or",  "per", "the", "to",  "vs", "vs.", "via", "v",  "v."};

constexpr std::array<std::string_view, 30> prepositions{
    "with",       "from",    "into",    "during", "including",  "until", "against", "among",
    "throughout", "despite", "towards", "upon",   "concerning", "about", "over",    "through",
    "before",     "between", "after",   "since",  "without",    "under", "within",  "along",
    "following",  "across",  "beyond",  "around", "down",       "near"};

bool is_in(std::string_view word, std::span<const std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool in_word(char32_t c) {
    return !is_space(c) && c != '-' && c != '/' && c != 0x2013 && c != 0x2014;
}

/// Where the word that begins at `at` ends.
std::size_t end_of_word(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint point = code_point_at(text, at);
        if (!in_word(point.value))
            break;
        at += point.size;
    }
    return at;
}

char before(std::string_view text, std::size_t at, std::size_t back) {
    return at >= back ? text[at - back] : text.front();
}

/// Small words stay small inside a heading, but not after a colon or a dash, nor before a hyphen.
bool stays_small(std::string_view text, std::size_t begin, std::size_t end, TitleStyle style) {
    const std::string word = to_lower(text.substr(begin, end - begin));
    const bool small =
        is_in(word, small_words) || (style == TitleStyle::chicago && is_in(word, prepositions));
    if (!small || begin == 0 || end == text.size())
        return false;
    const char previous = before(text, begin, 1);
    const char earlier = before(text, begin, 2);
    return (previous == ' ' || previous == '-' || previous == '/') && earlier != ':' &&
           earlier != '-' && (text[end] != '-' || previous == '-');
}

} // namespace

std::string title_case(std::string_view text, TitleStyle style) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (!is_letter(point.value) && !is_number(point.value)) {
            out += text.substr(at, point.size);
            at += point.size;
            continue;
        }
        const std::size_t end = end_of_word(text, at);
        const std::string_view word = text.substr(at, end - at);
        out += stays_small(text, at, end, style) ? to_lower(word) : capitalised(word);
        at = end;
    }
    return out;
}

} // namespace planwright::packs
