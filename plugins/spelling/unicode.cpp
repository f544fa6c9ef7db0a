// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "unicode.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace spelling {

namespace {

constexpr char32_t replacement = 0xFFFD;

char32_t folded(char32_t c) {
    switch (c) {
    case 0x2018: // quotation marks that are typed for apostrophes
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
    case 0xFF07:
        return U'\'';
    case 0x2010:
    case 0x2011:
        return U'-';
    case 0x00AD: // soft hyphen
    case 0x200B: // zero-width space, joiners, no-break space
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
        return 0;
    default:
        return c;
    }
}

bool is_ascii(std::string_view s) {
    for (const char c : s) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

std::string composed(std::string s) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(s, status))
        return s;
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    nfc->normalizeUTF8(0, s, sink, nullptr, status);
    return U_SUCCESS(status) ? result : s;
}

} // namespace

CodePoint decode(std::string_view s, std::size_t at) {
    const auto first = static_cast<unsigned char>(s[at]);
    if (first < 0x80)
        return {first, 1};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (size == 1 || at + size > s.size())
        return {replacement, 1};
    char32_t value = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(s[at + i]);
        if ((next & 0xC0U) != 0x80U)
            return {replacement, 1};
        value = (value << 6U) | (next & 0x3FU);
    }
    return {value, size};
}

void append(std::string& s, char32_t c) {
    const auto byte = [&s](char32_t bits) { s += static_cast<char>(bits); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

std::string to_lower(std::string_view s) {
    std::string result;
    result.reserve(s.size());
    for (std::size_t i = 0; i < s.size();) {
        const CodePoint c = decode(s, i);
        i += c.size;
        if (c.value < 0x80)
            result +=
                static_cast<char>(is_ascii_upper(s[i - 1]) ? s[i - 1] + ('a' - 'A') : s[i - 1]);
        else
            append(result, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))));
    }
    return result;
}

std::string capitalised(std::string_view s) {
    if (s.empty())
        return {};
    const CodePoint first = decode(s, 0);
    std::string result;
    append(result, static_cast<char32_t>(u_toupper(static_cast<UChar32>(first.value))));
    return result.append(s.substr(first.size));
}

std::string fold(std::string_view s) {
    if (is_ascii(s))
        return std::string(s);
    std::string result;
    for (std::size_t i = 0; i < s.size();) {
        const CodePoint c = decode(s, i);
        i += c.size;
        if (const char32_t plain = folded(c.value); plain != 0)
            append(result, plain);
    }
    return is_ascii(result) ? result : composed(std::move(result));
}

Shape shape_of(std::string_view s) {
    bool lower_seen = false;
    bool upper_first = false;
    std::size_t letters = 0;
    std::size_t uppers = 0;
    for (std::size_t i = 0; i < s.size();) {
        const CodePoint c = decode(s, i);
        i += c.size;
        const auto letter = static_cast<UChar32>(c.value);
        const bool upper =
            c.value < 0x80 ? is_ascii_upper(static_cast<char>(c.value)) : u_isupper(letter) != 0;
        const bool lower = !upper && (c.value < 0x80 ? is_ascii_lower(static_cast<char>(c.value))
                                                     : u_isalpha(letter) != 0);
        if (upper && letters == 0)
            upper_first = true;
        uppers += upper ? 1 : 0;
        letters += upper || lower ? 1 : 0;
        lower_seen = lower_seen || lower;
    }
    if (letters == 0)
        return Shape::no_letters;
    if (uppers == 0)
        return Shape::lower;
    if (!lower_seen)
        return uppers == 1 ? Shape::title : Shape::upper;
    return uppers == 1 && upper_first ? Shape::title : Shape::mixed;
}

} // namespace spelling
