// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <new>

namespace planwright::text {

namespace {

[[nodiscard]] utf8proc_category_t category(char32_t c) {
    return c > 0x10FFFF ? UTF8PROC_CATEGORY_CN
                        : utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

struct CodePoints {
    char32_t first;
    char32_t last;
};
/// Code points that are in NFC alone and never join what stands before them: nearly all that stands
/// in a plan. The stability policy of Unicode keeps these ranges so for ever.
constexpr std::array quiet_ranges{
    CodePoints{0, 0x2FF},       CodePoints{0x38A, 0x3F2},   CodePoints{0x400, 0x482},
    CodePoints{0x48A, 0x52F},   CodePoints{0x2002, 0x20CF}, CodePoints{0x2190, 0x2328},
    CodePoints{0x232B, 0x2ADB}, CodePoints{0x4E00, 0x9FFF}, CodePoints{0xAC00, 0xD7A3},
    CodePoints{0xE000, 0xF8FF}, CodePoints{0xFFFD, 0xFFFD}, CodePoints{0x1F300, 0x1FAFF}};
[[nodiscard]] bool is_quiet(char32_t c) {
    for (const CodePoints& range : quiet_ranges) {
        if (c <= range.last)
            return c >= range.first;
    }
    return false;
}
[[nodiscard]] bool is_non_starter(char32_t c) {
    return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->combining_class != 0;
}

struct Freer {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

/// Runs utf8proc over valid UTF-8.
[[nodiscard]] std::string mapped(std::string_view s, int options) {
    utf8proc_uint8_t* bytes = nullptr;
    const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(s.data()),
                                               static_cast<utf8proc_ssize_t>(s.size()), &bytes,
                                               static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, Freer> owner(bytes);
    if (size < 0) // out of memory, or text so long that its length overflows
        throw std::bad_alloc();
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

} // namespace

std::size_t display_width(std::string_view s) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < s.size();) {
        const Decoded c = decode_at(s, at);
        at += c.size;
        const int columns = c.code_point > 0x10FFFF
                                ? 1
                                : utf8proc_charwidth(static_cast<utf8proc_int32_t>(c.code_point));
        width += static_cast<std::size_t>(columns > 0 ? columns : 0);
    }
    return width;
}

std::string to_nfc(std::string_view s) {
    // utf8proc sorts marks in quadratic time; no writing system stacks as many as this.
    constexpr unsigned most_marks = 128;
    std::string out;
    out.reserve(s.size());
    std::size_t begin = 0;      // of the stretch being read
    std::size_t last_quiet = 0; // where the last quiet code point stands
    bool restless = false;      // something in the stretch may change
    unsigned marks = 0;
    const auto close_stretch = [&](std::size_t end) {
        const std::string_view stretch = s.substr(begin, end - begin);
        if (restless)
            out += mapped(stretch, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
        else
            out += stretch;
        begin = end;
        restless = false;
        marks = 0;
    };
    for (std::size_t at = 0; at < s.size();) {
        if (!restless && static_cast<signed char>(s[at]) >= 0) {
            last_quiet = at++;
            continue;
        }
        const Decoded d = decode_at(s, at);
        if (is_quiet(d.code_point)) {
            if (restless)
                close_stretch(at);
            const bool invalid = d.size == 1 && d.code_point == replacement_character;
            last_quiet = invalid ? at + 1 : at;
        } else {
            if (!restless)
                close_stretch(last_quiet);
            marks = is_non_starter(d.code_point) ? marks + 1 : 0;
            if (marks > most_marks)
                close_stretch(at);
            restless = true;
        }
        at += d.size;
    }
    close_stretch(s.size());
    return out;
}

std::string fold_case(std::string_view s) {
    bool ascii = true;
    for (const char c : s)
        ascii = ascii && static_cast<signed char>(c) >= 0;
    if (ascii)
        return to_lower_ascii(s);
    constexpr int fold = UTF8PROC_STABLE | UTF8PROC_CASEFOLD;
    return is_valid_utf8(s) ? mapped(s, fold) : mapped(to_valid_utf8(s), fold);
}

bool is_space(char32_t c) {
    if (c < 0x80)
        return c == ' ' || (c >= 0x09 && c <= 0x0D);
    switch (c) {
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
        return true;
    default:
        return c >= 0x2000 && c <= 0x200A;
    }
}

bool is_letter(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    switch (category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return true;
    default:
        return false;
    }
}

bool is_mark(char32_t c) {
    if (c < 0x300)
        return false;
    const utf8proc_category_t found = category(c);
    return found == UTF8PROC_CATEGORY_MN || found == UTF8PROC_CATEGORY_MC ||
           found == UTF8PROC_CATEGORY_ME;
}

bool is_digit(char32_t c) {
    return c < 0x80 ? c >= '0' && c <= '9' : category(c) == UTF8PROC_CATEGORY_ND;
}

bool is_upper(char32_t c) {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    const utf8proc_category_t found = category(c);
    return found == UTF8PROC_CATEGORY_LU || found == UTF8PROC_CATEGORY_LT;
}

} // namespace planwright::text
