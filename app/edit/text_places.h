// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rich_text.h"
#include "model/rich_text_parts.h"

#include <array>
#include <tuple>

/// Small helpers of the editor.
namespace planwright {

inline constexpr std::array all_run_styles{RunStyle::bold, RunStyle::italic, RunStyle::superscript,
                                           RunStyle::subscript};

[[nodiscard]] inline bool same_place(TextPlace a, TextPlace b) {
    return a.paragraph == b.paragraph && a.offset == b.offset;
}
[[nodiscard]] inline bool is_before(TextPlace a, TextPlace b) {
    return std::tie(a.paragraph, a.offset) < std::tie(b.paragraph, b.offset);
}
[[nodiscard]] constexpr RunStyle without(RunStyle set, RunStyle style) {
    return static_cast<RunStyle>(static_cast<unsigned>(set) & ~static_cast<unsigned>(style));
}

/// What differs between two texts as one stretch, on code-point edges: bytes of the old text, and
/// what stands there in the new one (which must outlive the result).
struct TextDifference {
    ByteRange range;
    std::string_view put_in;
};
[[nodiscard]] TextDifference difference(std::string_view before, std::string_view after);

/// Puts a forced break into a paragraph, with what hangs on its words.
void insert_line_break(Paragraph& paragraph, std::size_t offset);
/// The plain text from byte offsets, for carets: the begin for empty text.
[[nodiscard]] std::size_t plain_offset(const RichText& text, TextPlace place);
[[nodiscard]] TextPlace text_place(const RichText& text, std::size_t plain);

} // namespace planwright
