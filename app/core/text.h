// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Text is UTF-8 everywhere; one offset unit: half-open byte ranges on code-point edges.
/// Functions here are pure and need no locale. Classification follows the Unicode version of
/// utf8proc.
namespace planwright {

/// A half-open range of UTF-8 bytes in one text.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
    friend auto operator<=>(const ByteRange&, const ByteRange&) = default;
};

} // namespace planwright

namespace planwright::text {

inline constexpr char32_t replacement_character = 0xFFFD;

/// One decoded code point and the bytes it took (1 to 4). An invalid byte decodes as U+FFFD of
/// size 1.
struct Decoded {
    char32_t code_point = 0;
    std::uint8_t size = 0;
};

/// Decodes the code point that starts at `offset` (offset < s.size()).
[[nodiscard]] Decoded decode_at(std::string_view s, std::size_t offset);
void append(std::string& out, char32_t code_point);
[[nodiscard]] bool is_valid_utf8(std::string_view s);
/// The same text with each invalid byte and each NUL replaced by U+FFFD.
[[nodiscard]] std::string to_valid_utf8(std::string_view s);
/// True when `offset` is the size of `s` or the first byte of a code point.
[[nodiscard]] bool is_code_point_edge(std::string_view s, std::size_t offset);
/// Number of code points.
[[nodiscard]] std::size_t length(std::string_view s);
/// Columns of a terminal that the text takes: two for wide characters, none for combining marks.
[[nodiscard]] std::size_t display_width(std::string_view s);

/// Unicode normalisation form C (UAX #15): the same bytes when the text already is NFC. Invalid
/// bytes stay as they are.
[[nodiscard]] std::string to_nfc(std::string_view s);
/// Full case folding (for comparison only, never for display).
[[nodiscard]] std::string fold_case(std::string_view s);

[[nodiscard]] bool is_space(char32_t c);  ///< White_Space, including no-break and thin spaces
[[nodiscard]] bool is_letter(char32_t c); ///< General category L*
[[nodiscard]] bool is_mark(char32_t c);   ///< General category M*
[[nodiscard]] bool is_digit(char32_t c);  ///< General category Nd
[[nodiscard]] bool is_upper(char32_t c);  ///< General category Lu or Lt

[[nodiscard]] std::string_view trim(std::string_view s);
/// Trims, and turns each run of white space into one U+0020.
[[nodiscard]] std::string collapse_spaces(std::string_view s);
[[nodiscard]] std::vector<std::string_view> split(std::string_view s, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
/// ASCII case-insensitive comparisons.
[[nodiscard]] bool iequals(std::string_view a, std::string_view b);
[[nodiscard]] bool istarts_with(std::string_view s, std::string_view prefix);
/// Lower-cases ASCII letters only.
[[nodiscard]] std::string to_lower_ascii(std::string_view s);

/// A word: a run of letters, digits and combining marks, with inner apostrophes, full stops,
/// ampersands, slashes and hyphens ("PDU's", "R-CAT", "HoP&Q"). Ranges are bytes of `s`, in order.
[[nodiscard]] std::vector<ByteRange> words(std::string_view s);

/// A Cyrillic or Greek letter that looks like a Latin one gives that Latin letter; anything else
/// gives 0.
[[nodiscard]] char32_t latin_look_alike(char32_t c);

} // namespace planwright::text
