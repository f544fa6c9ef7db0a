// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"
#include "model/extras.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// What a paragraph of column 4 is for (only actions need owner and date). Other fields use
/// `action` for all.
enum class ParagraphKind : std::uint8_t { action, background, lead_in, measure, reason, pointer };
enum class ListKind : std::uint8_t { none, bullet, number, letter };

/// Bit set of run styles.
enum class RunStyle : std::uint8_t {
    plain = 0,
    bold = 1,
    italic = 2,
    superscript = 4,
    subscript = 8
};
[[nodiscard]] constexpr RunStyle operator|(RunStyle a, RunStyle b) {
    return static_cast<RunStyle>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
[[nodiscard]] constexpr RunStyle operator&(RunStyle a, RunStyle b) {
    return static_cast<RunStyle>(static_cast<unsigned>(a) & static_cast<unsigned>(b));
}
[[nodiscard]] constexpr bool has(RunStyle set, RunStyle style) {
    return (set & style) == style;
}

/// A styled stretch of a paragraph; text not covered by a run is plain. Runs are sorted, non-empty
/// and do not overlap; neighbours differ in style or link.
struct Run {
    std::uint32_t begin = 0; ///< bytes of the paragraph's text, half-open, on code-point edges
    std::uint32_t end = 0;
    RunStyle style = RunStyle::plain;
    std::string link; ///< target URL, or empty

    friend bool operator==(const Run&, const Run&) = default;
};

/// One paragraph or list item. `text` is UTF-8; '\n' in it is a forced line break. A list item's
/// mark is not part of the text.
struct Paragraph {
    std::string text;
    std::vector<Run> runs;
    ParagraphKind kind = ParagraphKind::action;
    ListKind list = ListKind::none;
    std::uint8_t level = 0; ///< nesting depth of a list item, from 0
    std::string language;   ///< BCP 47 tag where it differs from the plan's; usually empty
    Extras extras;

    friend bool operator==(const Paragraph&, const Paragraph&); ///< extras compared by content
};

/// The content of one field that holds more than a line: paragraphs in order. The buffer that is
/// viewed, edited and printed.
using RichText = std::vector<Paragraph>;

/// Brings a paragraph's runs into the form that `Run` promises, whatever they were: fits them to
/// the text, sorts, merges equal neighbours, drops empty ones; where runs overlap, styles add up.
/// Every edit of runs ends with it.
void normalise_runs(Paragraph& paragraph);

/// The plain text that JSON, checks and plugins see: paragraphs joined by '\n'; a list item is two
/// spaces a level, then
/// "- ", "1. " or "a) " with its own count ("2. ", "b) "), then its text. Numbering restarts when a
/// list of that level is interrupted by a shallower item, another kind of list or a paragraph
/// outside lists.
[[nodiscard]] std::string plain_text(const RichText& text);

/// How plain text maps to paragraphs: one entry a paragraph, in order.
struct ParagraphPlace {
    std::size_t line_begin = 0; ///< first byte in the plain text, the list mark included
    std::size_t text_begin = 0; ///< first byte of the paragraph's own text
    std::size_t end = 0; ///< one past its last byte (the '\n' between paragraphs is not part of it)
};
[[nodiscard]] std::vector<ParagraphPlace> paragraph_places(const RichText& text);

/// The mark that stands before the item's text in plain text ("  - ", "3. "), for each paragraph;
/// empty outside lists.
[[nodiscard]] std::vector<std::string> list_marks(const RichText& text);

/// Reads plain text of the form above back into paragraphs: a line that begins with the mark an
/// item would have there becomes one, so that `plain_text` of the result is `text` to the byte.
/// Empty text has no paragraph.
[[nodiscard]] RichText from_plain_text(std::string_view text);

/// A single paragraph of plain text, no list mark read; none for empty text.
[[nodiscard]] RichText one_paragraph(std::string text);

/// Replaces bytes of the plain text: the range may span paragraphs and list marks (a mark goes with
/// its paragraph). Runs outside the range keep their place; inserted text takes the style on its
/// left; each '\n' in `replacement` starts a new paragraph of the same list, level and kind as the
/// one it stands in. Offsets must lie on code-point edges.
[[nodiscard]] RichText replace_plain_text(const RichText& text, ByteRange range,
                                          std::string_view replacement);

} // namespace planwright
