// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Letters of UTF-8 text. The host gives valid UTF-8 only; broken bytes count as U+FFFD all the
/// same.
namespace spelling {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0; ///< bytes
};
[[nodiscard]] CodePoint decode(std::string_view s, std::size_t at);
void append(std::string& s, char32_t c);

[[nodiscard]] constexpr bool is_ascii_lower(char c) {
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr bool is_ascii_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

[[nodiscard]] std::string to_lower(std::string_view s);
/// The same with its first letter as a capital.
[[nodiscard]] std::string capitalised(std::string_view s);

/// A word as word lists have it: straight apostrophes, plain hyphens, composed letters, no soft
/// hyphens and nothing else that is not seen.
[[nodiscard]] std::string fold(std::string_view s);

/// How capitals are spread over a word.
enum class Shape : std::uint8_t {
    lower,      ///< region
    title,      ///< Region
    upper,      ///< REGION, PDU
    mixed,      ///< OASys, PDUs
    no_letters, ///< 2024
};
[[nodiscard]] Shape shape_of(std::string_view s);

} // namespace spelling
