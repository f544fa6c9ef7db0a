// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace consistency {

namespace {

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Bytes of a curly apostrophe at a place; 0 when there is none.
std::size_t curly_apostrophe(std::string_view s, std::size_t at) {
    return s.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0;
}
/// Other punctuation outside ASCII, and the no-break space.
std::size_t mark_size(std::string_view s, std::size_t at) {
    if (s.substr(at, 2) == "\xE2\x80" || s.substr(at, 2) == "\xE2\x81")
        return std::min<std::size_t>(3, s.size() - at);
    return s.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
}
bool is_word_at(std::string_view s, std::size_t at) {
    if (at >= s.size())
        return false;
    return is_upper(s[at]) || is_small(s[at]) || is_digit(s[at]) ||
           (static_cast<unsigned char>(s[at]) >= 0x80 && mark_size(s, at) == 0);
}
std::size_t word_end(std::string_view s, std::size_t at) {
    while (at < s.size()) {
        if (is_word_at(s, at)) {
            ++at;
            continue;
        }
        const std::size_t inner = s[at] == '-' || s[at] == '\'' ? 1 : curly_apostrophe(s, at);
        if (inner == 0 || !is_word_at(s, at + inner))
            break;
        at += inner;
    }
    return at;
}

} // namespace

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

std::string lower(std::string_view s) {
    std::string result(s);
    for (char& c : result)
        c = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

bool is_capitalised(std::string_view word) {
    return word.size() > 1 && is_upper(word[0]) && is_small(word[1]);
}

bool is_acronym(std::string_view word) {
    const auto capitals = std::count_if(word.begin(), word.end(), is_upper);
    const auto small = std::count_if(word.begin(), word.end(), is_small);
    return capitals >= 2 && (small == 0 || (small == 1 && word.back() == 's'));
}

bool is_little(std::string_view word) {
    constexpr auto little = std::to_array<std::string_view>(
        {"a",    "an",   "and", "as",  "at",   "be",    "by",   "for",  "from", "has",   "have",
         "in",   "is",   "it",  "its", "of",   "on",    "or",   "that", "the",  "their", "they",
         "this", "to",   "was", "we",  "were", "will",  "with", "are",  "been", "these", "those",
         "our",  "into", "all", "any", "each", "which", "who",  "not",  "can",  "also"});
    return std::find(little.begin(), little.end(), word) != little.end();
}

Reading::Reading(const pw::Plan& of) : plan(of) {
    std::string_view heading;
    for (const pw::Row row : plan) {
        if (row.kind() == PW_ROW_GROUP) {
            heading = row.field(PW_FIELD_GROUP_HEADING);
        } else if (row.kind() == PW_ROW_RECOMMENDATION) {
            recommendations.push_back({row, row.field(PW_FIELD_NUMBER), heading});
        } else if (!recommendations.empty()) {
            const std::size_t of_one = recommendations.size() - 1;
            const bool goes_on = !actions.empty() && actions.back().recommendation == of_one;
            actions.push_back({row, of_one, goes_on ? actions.back().number + 1 : 1});
        }
    }
}

std::string Reading::name_of(const Action& action) const {
    return fmt::format("recommendation {}, action {}",
                       recommendations[action.recommendation].number, action.number);
}

std::vector<Paragraph> paragraphs_of(const pw::Row& row, std::uint32_t field) {
    std::vector<Paragraph> result;
    for (std::uint64_t i = 0; i < row.raw().span_count; ++i) {
        const pw_span& span = row.raw().spans[i];
        if (span.field == field && span.text_begin < span.end)
            result.push_back({{row, field, static_cast<std::size_t>(span.text_begin),
                               static_cast<std::size_t>(span.end)},
                              span.kind});
    }
    return result;
}

std::vector<Paragraph> Reading::answers() const {
    std::vector<Paragraph> result;
    for (const pw::Row row : plan) {
        const std::uint32_t field = row.kind() == PW_ROW_ACTION ? PW_FIELD_TEXT : PW_FIELD_PREAMBLE;
        if (row.kind() == PW_ROW_GROUP)
            continue;
        for (const Paragraph& paragraph : paragraphs_of(row, field))
            result.push_back(paragraph);
    }
    return result;
}

std::vector<Stretch> sentences_of(const Stretch& paragraph) {
    std::vector<Stretch> result;
    const std::string_view text = paragraph.text();
    const auto add = [&](std::size_t begin, std::size_t end) {
        while (begin < end && is_space(text[begin]))
            ++begin;
        while (end > begin && is_space(text[end - 1]))
            --end;
        if (begin < end)
            result.push_back(
                {paragraph.row, paragraph.field, paragraph.begin + begin, paragraph.begin + end});
    };
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool stop = text[at] == '.' || text[at] == '?' || text[at] == '!' || text[at] == ';';
        // "3.2", "e.g. this": a stop ends a sentence before a space and a capital, or at the end.
        std::size_t next = at + 1;
        while (next < text.size() && is_space(text[next]))
            ++next;
        if (stop && (next == text.size() || (next > at + 1 && !is_small(text[next])))) {
            add(begin, at + 1);
            begin = at + 1;
        }
    }
    add(begin, text.size());
    return result;
}

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> result;
    bool after_mark = true;
    std::size_t at = 0;
    while (at < text.size()) {
        if (is_word_at(text, at)) {
            const std::size_t end = word_end(text, at);
            result.push_back({at, end, after_mark});
            after_mark = false;
            at = end;
        } else if (text[at] == '&') {
            result.push_back({at, at + 1, after_mark});
            after_mark = false;
            ++at;
        } else {
            after_mark = after_mark || !is_space(text[at]);
            at += std::max<std::size_t>(1, mark_size(text, at));
        }
    }
    return result;
}

pw_range first_words(const Stretch& at, std::size_t most) {
    const std::vector<Token> tokens = tokens_of(at.text());
    if (tokens.size() <= most)
        return at.range();
    return at.row.range(at.field, at.begin, at.begin + tokens[most - 1].end);
}

} // namespace consistency
