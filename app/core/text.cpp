// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include <algorithm>

namespace planwright::text {

namespace {

[[nodiscard]] unsigned byte_at(std::string_view s, std::size_t offset) {
    return static_cast<unsigned char>(s[offset]);
}
[[nodiscard]] bool is_continuation(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}
[[nodiscard]] char lower_ascii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr Decoded invalid{replacement_character, 1};

/// What a first byte promises: length, its own bits, and the smallest code point of that length.
struct Lead {
    unsigned size;
    unsigned mask;
    char32_t least;
};
[[nodiscard]] Lead lead_of(unsigned byte) {
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x1F, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, 0x0F, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, 0x07, 0x10000};
    return {0, 0, 0};
}

/// Number of leading bytes that are ASCII: most texts are nothing else.
[[nodiscard]] std::size_t ascii_prefix(std::string_view s) {
    return static_cast<std::size_t>(
        std::find_if(s.begin(), s.end(), [](char c) { return static_cast<signed char>(c) < 0; }) -
        s.begin());
}

} // namespace

Decoded decode_at(std::string_view s, std::size_t offset) {
    const unsigned first = byte_at(s, offset);
    if (first < 0x80)
        return {first, 1};
    const Lead lead = lead_of(first);
    if (lead.size == 0 || s.size() - offset < lead.size)
        return invalid;
    char32_t c = first & lead.mask;
    for (unsigned i = 1; i < lead.size; ++i) {
        const unsigned next = byte_at(s, offset + i);
        if (!is_continuation(next))
            return invalid;
        c = (c << 6U) | (next & 0x3FU);
    }
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    if (c < lead.least || c > 0x10FFFF || surrogate)
        return invalid;
    return {c, static_cast<std::uint8_t>(lead.size)};
}

void append(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = replacement_character;
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

bool is_valid_utf8(std::string_view s) {
    for (std::size_t at = ascii_prefix(s); at < s.size();) {
        const Decoded d = decode_at(s, at);
        if (d.size == 1 && d.code_point == replacement_character)
            return false;
        at += d.size;
    }
    return true;
}

std::string to_valid_utf8(std::string_view s) {
    std::string out;
    out.reserve(s.size());
    for (std::size_t at = 0; at < s.size();) {
        const Decoded d = decode_at(s, at);
        if (d.code_point == 0 || d.code_point == replacement_character)
            append(out, replacement_character);
        else
            out.append(s, at, d.size);
        at += d.size;
    }
    return out;
}

bool is_code_point_edge(std::string_view s, std::size_t offset) {
    return offset == s.size() || (offset < s.size() && !is_continuation(byte_at(s, offset)));
}

std::size_t length(std::string_view s) {
    std::size_t at = ascii_prefix(s);
    std::size_t count = at;
    for (; at < s.size(); ++count)
        at += decode_at(s, at).size;
    return count;
}

std::string_view trim(std::string_view s) {
    std::size_t begin = 0;
    while (begin < s.size()) {
        const Decoded d = decode_at(s, begin);
        if (!is_space(d.code_point))
            break;
        begin += d.size;
    }
    std::size_t end = s.size();
    while (end > begin) {
        std::size_t last = end - 1;
        while (last > begin && is_continuation(byte_at(s, last)))
            --last;
        const Decoded d = decode_at(s, last);
        if (last + d.size != end || !is_space(d.code_point))
            break;
        end = last;
    }
    return s.substr(begin, end - begin);
}

std::string collapse_spaces(std::string_view s) {
    std::string out;
    out.reserve(s.size());
    bool gap = false;
    for (std::size_t at = 0; at < s.size();) {
        const Decoded d = decode_at(s, at);
        if (is_space(d.code_point)) {
            gap = true;
        } else {
            if (gap && !out.empty())
                out += ' ';
            gap = false;
            out.append(s, at, d.size);
        }
        at += d.size;
    }
    return out;
}

std::vector<std::string_view> split(std::string_view s, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = s.find(separator, begin);
        parts.push_back(s.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

bool iequals(std::string_view a, std::string_view b) {
    return a.size() == b.size() && istarts_with(a, b);
}

bool istarts_with(std::string_view s, std::string_view prefix) {
    return s.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), s.begin(),
                      [](char a, char b) { return lower_ascii(a) == lower_ascii(b); });
}

std::string to_lower_ascii(std::string_view s) {
    std::string out(s);
    std::transform(out.begin(), out.end(), out.begin(), lower_ascii);
    return out;
}

} // namespace planwright::text
