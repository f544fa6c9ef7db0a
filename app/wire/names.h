// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/object_reader.h"

#include <array>
#include <string_view>

/// The words on the wire for the constants of planwright/plugin.h.
namespace planwright::wire {

inline constexpr std::array<std::string_view, 14> field_words{
    "group_heading", "number",     "recommendation", "status",  "preamble",
    "text",          "owner",      "target",         "cover",   "introduction",
    "definitions",   "plan_title", "summary",        "document"};
inline constexpr std::array<std::string_view, 3> row_words{"group", "recommendation", "action"};
inline constexpr std::array<std::string_view, 4> status_words{"", "agreed", "partly-agreed",
                                                              "not-agreed"};
inline constexpr std::array<std::string_view, 5> reason_words{"", "commissioning", "policy",
                                                              "operational", "affordability"};
inline constexpr std::array<std::string_view, 7> target_words{
    "", "month", "completed", "completed-and-ongoing", "month-and-review", "ongoing", "other"};
inline constexpr std::array<std::string_view, 6> kind_words{"action",  "background", "lead-in",
                                                            "measure", "reason",     "pointer"};
inline constexpr std::array<std::string_view, 4> list_words{"none", "bullet", "number", "letter"};
inline constexpr std::array<std::string_view, 3> severity_words{"hint", "warning", "error"};
inline constexpr std::array<std::string_view, 4> delta_words{"removed", "inserted", "moved",
                                                             "changed"};
inline constexpr std::array<std::string_view, 3> word_list_words{"allow", "deny", "prefer"};
inline constexpr std::array<std::string_view, 2> window_words{"calendar-days", "working-days"};
inline constexpr std::array<std::string_view, 5> log_words{"debug", "info", "warning", "error",
                                                           "misuse"};

template <std::size_t N>
[[nodiscard]] constexpr Names names(const std::array<std::string_view, N>& words) {
    return {words.data(), N};
}

} // namespace planwright::wire
