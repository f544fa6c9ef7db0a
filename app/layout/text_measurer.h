// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rich_text.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace planwright {

/// What a text is in the sheet; the target says which face and size that is.
enum class FontRole : std::uint8_t {
    body,
    strong,         ///< group rows, terms, labels: body in a bolder face
    column_heading, ///< the six headings
    note,           ///< small print: the reason category, "Summary" figures' notes
    title,          ///< the plan's title
    heading,        ///< "INTRODUCTION"
};
inline constexpr std::size_t font_role_count = 6;

/// A face to measure or draw with. Raised and lowered text is smaller; by how much it stands above
/// or below the line is the layout's affair.
struct Font {
    FontRole role = FontRole::body;
    RunStyle style = RunStyle::plain;

    friend bool operator==(const Font&, const Font&) = default;
};

struct FontMetrics {
    double ascent = 0;      ///< from the baseline up
    double descent = 0;     ///< from the baseline down, positive
    double line_height = 0; ///< from baseline to baseline; at least ascent + descent
};

/// Measures text as its target will draw it. The text has no line break and is of one direction.
/// Implementations live on the thread of their target.
class TextMeasurer {
public:
    TextMeasurer() = default;
    TextMeasurer(const TextMeasurer&) = delete;
    TextMeasurer& operator=(const TextMeasurer&) = delete;
    virtual ~TextMeasurer() = default;

    [[nodiscard]] virtual FontMetrics metrics(FontRole role) = 0;
    [[nodiscard]] virtual double width(std::string_view text, Font font) = 0;
    /// `edges[i]` becomes the width of the first i bytes, for i from 0 to the size of the text;
    /// inside a code point that of its begin. Never decreases.
    virtual void edges(std::string_view text, Font font, std::vector<double>& edges) = 0;
};

} // namespace planwright
