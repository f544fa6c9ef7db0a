// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What the engine needs to know about UTF-8. Offsets are bytes, ranges half-open, no function
/// needs a locale.
namespace planwright::packs {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    friend bool operator==(const Range&, const Range&) = default;
    friend auto operator<=>(const Range&, const Range&) = default;
};

/// The code point at `offset` (smaller than the text's size) and its size; an invalid byte gives
/// U+FFFD of size 1.
struct CodePoint {
    char32_t value = 0;
    std::size_t size = 1;
};
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t offset);
void append_code_point(std::string& out, char32_t value);
[[nodiscard]] bool is_utf8(std::string_view text);
[[nodiscard]] std::size_t code_points(std::string_view text);

[[nodiscard]] bool is_letter(char32_t c); ///< general category L*
[[nodiscard]] bool is_number(char32_t c); ///< general category N*
[[nodiscard]] bool is_upper(char32_t c);  ///< Lu or Lt
[[nodiscard]] bool is_space(char32_t c);  ///< white space, no-break space included
/// Not empty, and letters alone.
[[nodiscard]] bool all_letters(std::string_view text);

[[nodiscard]] std::string to_lower(std::string_view text);
[[nodiscard]] std::string to_upper(std::string_view text);
/// The first code point in title case, the rest as it is.
[[nodiscard]] std::string capitalised(std::string_view text);
[[nodiscard]] bool equal_ignoring_case(std::string_view a, std::string_view b);

[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, std::string_view separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
/// Every `from` (not empty) replaced.
[[nodiscard]] std::string replace_all(std::string_view text, std::string_view from,
                                      std::string_view to);
[[nodiscard]] std::size_t count(std::string_view text, std::string_view part);

} // namespace planwright::packs
