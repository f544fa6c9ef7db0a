// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "characters.h"

namespace glossary {

namespace {

/// Latin Extended-A and the Welsh letters of Latin Extended Additional, where even is upper.
bool is_paired(char32_t c) {
    return (c >= 0x100 && c <= 0x177) || (c >= 0x1E00 && c <= 0x1EFF);
}

template <class Visit>
void each(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode(text, at);
        visit(c.value, text.substr(at, c.size));
        at += c.size;
    }
}

void append_lower(std::string& out, char32_t c, std::string_view bytes) {
    if (!is_upper(c)) {
        out += bytes;
    } else if (c < 0x80) {
        out += static_cast<char>(c + 0x20);
    } else {
        // One up or 0x20 up never changes more than the last byte and its neighbour.
        const char32_t lower = is_paired(c) ? c + 1 : c + 0x20;
        if (lower < 0x800) {
            out += static_cast<char>(0xC0U | (lower >> 6U));
        } else {
            out += static_cast<char>(0xE0U | (lower >> 12U));
            out += static_cast<char>(0x80U | ((lower >> 6U) & 0x3FU));
        }
        out += static_cast<char>(0x80U | (lower & 0x3FU));
    }
}

} // namespace

CodePoint decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    char32_t value = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const unsigned next = byte(at + i);
        if ((next & 0xC0U) != 0x80U || first < 0xC0)
            return {0xFFFD, 1};
        value = (value << 6U) | (next & 0x3FU);
    }
    return {value, size};
}

bool is_letter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool is_upper(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
           (is_paired(c) && c % 2 == 0);
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

bool is_space(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x2009 || c == 0x202F;
}

bool is_apostrophe(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x2018;
}

bool is_dash(char32_t c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

bool is_quote(char32_t c) {
    return c == '"' || (c >= 0x2018 && c <= 0x201F) || c == '\'';
}

std::string fold(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    each(text, [&](char32_t c, std::string_view bytes) { append_lower(result, c, bytes); });
    return result;
}

std::string letters_of(std::string_view text) {
    std::string result;
    each(text, [&](char32_t c, std::string_view bytes) {
        if (is_letter(c) || is_digit(c))
            append_lower(result, c, bytes);
    });
    return result;
}

std::string key_of(std::string_view form) {
    std::string result;
    each(form, [&](char32_t c, std::string_view bytes) {
        if (is_letter(c) || is_digit(c) || c == '&')
            append_lower(result, c, bytes);
    });
    return result;
}

std::size_t upper_count(std::string_view text) {
    std::size_t count = 0;
    each(text, [&](char32_t c, std::string_view) { count += is_upper(c) ? 1 : 0; });
    return count;
}

bool has_lower(std::string_view text) {
    bool found = false;
    each(text, [&](char32_t c, std::string_view) { found |= is_letter(c) && !is_upper(c); });
    return found;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(decode(text, 0).value))
        text.remove_prefix(decode(text, 0).size);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace glossary
