// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/fixed_text.h"

#include "core/date.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace planwright::doc {

namespace {

bool is_small_letter(char32_t c) {
    return text::is_letter(c) && !text::is_upper(c);
}

bool has_small_letter(std::string_view s) {
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded decoded = text::decode_at(s, at);
        if (is_small_letter(decoded.code_point))
            return true;
        at += decoded.size;
    }
    return false;
}

/// No vowel, or one of those that have one.
bool looks_like_acronym(std::string_view word) {
    constexpr std::array<std::string_view, 6> with_vowel{"PDU", "UK", "MOJ", "CEO", "EU", "OASYS"};
    return word.find_first_of("AEIOUY") == std::string_view::npos ||
           std::find(with_vowel.begin(), with_vowel.end(), word) != with_vowel.end();
}

bool is_joining_word(std::string_view word) {
    constexpr std::array<std::string_view, 4> joining{"AND", "OF", "THE", "ON"};
    return std::find(joining.begin(), joining.end(), word) != joining.end();
}

/// A word in capitals that is no acronym as far as one can tell.
bool is_shouted(std::string_view word) {
    return text::length(word) > 3 && !has_small_letter(word) && !looks_like_acronym(word);
}

} // namespace

std::string title_case(std::string_view s) {
    const std::vector<ByteRange> words = text::words(s);
    std::string result(s);
    const auto lower = [&](std::size_t begin, std::size_t end) {
        result.replace(begin, end - begin, text::to_lower_ascii(s.substr(begin, end - begin)));
    };
    const auto word_at = [&](std::size_t i) { return s.substr(words[i].begin, words[i].size()); };
    for (std::size_t i = 0; i < words.size();) {
        std::size_t end = i;
        std::size_t shouted = 0;
        for (; end < words.size(); ++end) {
            if (is_shouted(word_at(end)))
                ++shouted;
            else if (end == i || !is_joining_word(word_at(end)))
                break;
        }
        for (std::size_t k = i; shouted > 1 && k < end; ++k) {
            const bool joining = is_joining_word(word_at(k));
            lower(words[k].begin + (joining ? 0 : 1), words[k].end);
        }
        i = std::max(end, i + 1);
    }
    return result;
}

std::string sentence_case(std::string_view s) {
    if (has_small_letter(s))
        return std::string(s);
    std::string result(s);
    bool first = true;
    for (const ByteRange range : text::words(s)) {
        const std::string_view word = s.substr(range.begin, range.size());
        const bool keeps_first = std::exchange(first, false);
        if (looks_like_acronym(word))
            continue;
        const std::size_t from = range.begin + (keeps_first ? 1 : 0);
        result.replace(from, range.end - from,
                       text::to_lower_ascii(s.substr(from, range.end - from)));
    }
    return result;
}

std::string and_for_ampersand(std::string_view s) {
    constexpr std::string_view sign = " & ";
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = s.find(sign); found != std::string_view::npos;
         found = s.find(sign, at)) {
        result.append(s, at, found - at).append(" and");
        at = found + sign.size() - 1; // the space may begin the next sign
    }
    return result.append(s.substr(at));
}

std::string plain_fixed_text(std::string_view s) {
    return and_for_ampersand(sentence_case(s));
}

std::string with_plain_dates(std::string_view s) {
    std::string result;
    std::size_t at = 0;
    for (const PrintedDate& found : parse_printed_dates(s)) {
        if (found.begin < at)
            continue;
        const std::string_view between = s.substr(at, found.begin - at);
        result += at > 0 && between == " & " ? " and " : between;
        result += to_words(found.date);
        at = found.end;
    }
    return result.append(s.substr(at));
}

} // namespace planwright::doc
