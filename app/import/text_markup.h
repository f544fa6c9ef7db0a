// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace planwright::importing {

/// True when the text holds a tag or a character reference; "A & B" and "x < 5" are plain.
[[nodiscard]] bool has_markup(std::string_view s);

/// A stretch of markup that needs no HTML parser.
struct MarkupToken {
    enum class Kind : std::uint8_t { text, start, end };
    Kind kind = Kind::text;
    std::string_view words; ///< the text, or the element's name
};

/// Markup of paragraphs, plain lists, line breaks and bold, italic, raised or lowered words, well
/// nested and without attributes, and the usual references: nearly every cell of a plan. Nothing on
/// anything else.
[[nodiscard]] std::optional<std::vector<MarkupToken>> simple_markup(std::string_view s);

} // namespace planwright::importing
