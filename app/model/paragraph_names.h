// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rich_text.h"

#include <array>
#include <optional>
#include <string_view>

/// The words that files use for the kind of a paragraph and of its list; one place, so that every
/// format says the same.
namespace planwright {

inline constexpr std::array<std::string_view, 6> paragraph_kind_names{
    "action", "background", "lead-in", "measure", "reason", "pointer"};
inline constexpr std::array<std::string_view, 4> list_kind_names{"none", "bullet", "number",
                                                                 "letter"};

[[nodiscard]] constexpr std::string_view to_string(ParagraphKind kind) {
    return paragraph_kind_names[static_cast<std::size_t>(kind)];
}
[[nodiscard]] constexpr std::string_view to_string(ListKind kind) {
    return list_kind_names[static_cast<std::size_t>(kind)];
}

[[nodiscard]] constexpr std::optional<ParagraphKind> parse_paragraph_kind(std::string_view s) {
    for (std::size_t i = 0; i < paragraph_kind_names.size(); ++i) {
        if (paragraph_kind_names[i] == s)
            return static_cast<ParagraphKind>(i);
    }
    return std::nullopt;
}
[[nodiscard]] constexpr std::optional<ListKind> parse_list_kind(std::string_view s) {
    for (std::size_t i = 0; i < list_kind_names.size(); ++i) {
        if (list_kind_names[i] == s)
            return static_cast<ListKind>(i);
    }
    return std::nullopt;
}

} // namespace planwright
