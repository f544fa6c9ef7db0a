// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/target_tokens.h"

namespace planwright::target {
namespace {

std::string mark_of(char32_t c) {
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
        return "-";
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == '`')
        return "'";
    std::string mark;
    text::append(mark, c);
    return mark;
}

template <class Is>
std::size_t run_end(std::string_view s, std::size_t at, Is is) {
    while (at < s.size()) {
        const text::Decoded c = text::decode_at(s, at);
        if (!is(c.code_point))
            break;
        at += c.size;
    }
    return at;
}

bool is_ascii_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

bool is_ordinal_suffix(std::string_view word) {
    return text::iequals(word, "st") || text::iequals(word, "nd") || text::iequals(word, "rd") ||
           text::iequals(word, "th");
}

Token number_at(std::string_view s, std::size_t at) {
    Token token;
    token.kind = Token::Kind::number;
    std::size_t end = run_end(s, at, is_ascii_digit);
    token.digits = static_cast<unsigned>(end - at);
    // Longer numbers are no part of a date; their value is never looked at.
    for (std::size_t i = at; i < end && i < at + 8; ++i)
        token.value = token.value * 10 + static_cast<unsigned>(s[i] - '0');
    token.lower = std::string(s.substr(at, end - at));
    const std::size_t letters = run_end(s, end, text::is_letter);
    if (is_ordinal_suffix(s.substr(end, letters - end))) {
        token.ordinal = true;
        end = letters;
    }
    token.range = {at, end};
    return token;
}

} // namespace

std::vector<Token> tokens_of(std::string_view s) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    while (at < s.size()) {
        const text::Decoded c = text::decode_at(s, at);
        if (text::is_space(c.code_point)) {
            at += c.size;
            continue;
        }
        Token token;
        if (is_ascii_digit(c.code_point)) {
            token = number_at(s, at);
        } else if (text::is_letter(c.code_point)) {
            token.kind = Token::Kind::word;
            token.range = {at, run_end(s, at, text::is_letter)};
            token.lower = text::to_lower_ascii(s.substr(at, token.range.size()));
        } else {
            token.range = {at, at + c.size};
            token.lower = mark_of(c.code_point);
        }
        at = token.range.end;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace planwright::target
