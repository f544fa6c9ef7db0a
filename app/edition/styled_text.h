// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rich_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// A stretch of a paragraph in one style. The stretches of a paragraph cover its text without gaps.
struct Stretch {
    std::string_view text; ///< points into the paragraph
    RunStyle style = RunStyle::plain;
    std::string_view link;
};
[[nodiscard]] std::vector<Stretch> stretches(const Paragraph& paragraph);

/// One style and its element in edition files; in the order in which elements are nested.
struct StyleName {
    RunStyle style;
    std::string_view name;
};
[[nodiscard]] const std::vector<StyleName>& style_names();

/// The paragraph's text with its styles shown as tags, for people and for comparison; not escaped.
[[nodiscard]] std::string marked_text(const Paragraph& paragraph);

} // namespace planwright
