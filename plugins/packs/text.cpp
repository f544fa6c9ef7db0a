// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/text.h"

#include <utf8proc.h>

#include <algorithm>

namespace planwright::packs {

namespace {

utf8proc_category_t category(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

template <class Change>
std::string changed(std::string_view text, Change change) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        append_code_point(
            out, static_cast<char32_t>(change(static_cast<utf8proc_int32_t>(point.value))));
        at += point.size;
    }
    return out;
}

} // namespace

CodePoint code_point_at(std::string_view text, std::size_t offset) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset;
    utf8proc_int32_t value = -1;
    const utf8proc_ssize_t size =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
    if (size <= 0)
        return {0xFFFD, 1};
    return {static_cast<char32_t>(value), static_cast<std::size_t>(size)};
}

void append_code_point(std::string& out, char32_t value) {
    utf8proc_uint8_t bytes[4];
    const utf8proc_ssize_t size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

bool is_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t value = -1;
        const utf8proc_ssize_t size =
            utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &value);
        if (size <= 0)
            return false;
        at += static_cast<std::size_t>(size);
    }
    return true;
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool is_letter(char32_t c) {
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool is_number(char32_t c) {
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO;
}

bool is_upper(char32_t c) {
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_space(char32_t c) {
    return (c >= 9 && c <= 13) || c == 0x85 || category(c) == UTF8PROC_CATEGORY_ZS || c == 0x2028 ||
           c == 0x2029;
}

bool all_letters(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (!is_letter(point.value))
            return false;
        at += point.size;
    }
    return !text.empty();
}

std::string to_lower(std::string_view text) {
    return changed(text, utf8proc_tolower);
}

std::string to_upper(std::string_view text) {
    return changed(text, utf8proc_toupper);
}

std::string capitalised(std::string_view text) {
    if (text.empty())
        return {};
    const CodePoint first = code_point_at(text, 0);
    std::string out;
    append_code_point(
        out, static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(first.value))));
    out.append(text.substr(first.size));
    return out;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return to_lower(a) == to_lower(b);
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n\f\v";
    const auto begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0;;) {
        const std::size_t end = separator.empty() ? text.npos : text.find(separator, at);
        parts.emplace_back(text.substr(at, end - at));
        if (end == text.npos)
            return parts;
        at = end + separator.size();
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (&part != &parts.front())
            out += separator;
        out += part;
    }
    return out;
}

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
    return join(split(text, from), to);
}

std::size_t count(std::string_view text, std::string_view part) {
    return split(text, part).size() - 1;
}

} // namespace planwright::packs
