// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// As much of Unicode as abbreviations of English and Welsh need.
namespace glossary {

/// The code point at `at` (< text.size()) and its bytes; a broken byte is U+FFFD of one byte.
struct CodePoint {
    char32_t value = 0;
    std::size_t size = 1;
};
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);

[[nodiscard]] bool is_letter(char32_t c); ///< Latin letters
[[nodiscard]] bool is_upper(char32_t c);
[[nodiscard]] bool is_digit(char32_t c);
[[nodiscard]] bool is_space(char32_t c);
[[nodiscard]] bool is_apostrophe(char32_t c);
[[nodiscard]] bool is_dash(char32_t c);  ///< hyphens and dashes of all lengths
[[nodiscard]] bool is_quote(char32_t c); ///< double quotation marks and curly single ones

/// Lower case of Latin letters; the rest as it stands.
[[nodiscard]] std::string fold(std::string_view text);
/// Folded letters and digits alone: "R-CAT" gives "rcat".
[[nodiscard]] std::string letters_of(std::string_view text);
/// The same with "&": forms with one key are one abbreviation, but "QA" is not "Q&A".
[[nodiscard]] std::string key_of(std::string_view form);
[[nodiscard]] std::size_t upper_count(std::string_view text);
[[nodiscard]] bool has_lower(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace glossary
