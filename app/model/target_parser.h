// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/columns.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace planwright {

/// How precisely a target date was given, as rule 47 of the catalogue needs it.
enum class TargetClarity : std::uint8_t {
    clear,   ///< one month and year, or a status ("Completed")
    assumed, ///< one month or status, not written as the template has it: "31/03/2025", "mar 25"
    vague,   ///< a year, season or quarter, "ongoing", "in due course", two months: a month can be
             ///< proposed at best
    unreadable, ///< nothing that says when
};

/// A target and how it was understood.
struct ParsedTarget {
    Target target;
    TargetClarity clarity = TargetClarity::clear;
    std::string understood; ///< one clause for the author, e.g. "March 2025" or "spring is read as
                            ///< May 2025"; empty when clear
    std::string suggestion; ///< the wording to put instead ("March 2025"), or empty when none can
                            ///< be proposed
    bool same_meaning = false; ///< the suggestion says exactly what is written ("mar 25", "31 March
                               ///< 2025"; not "15 March 2025", as a month means its last day)
};

/// Reads what stands or is typed in column 6: every kind of published plan ("March 2025",
/// "Completed.", "Completed and ongoing", "September 2024 (initial review) and ongoing", "By End of
/// 2026", "Ongoing, reviewed each quarter") and what people type ("mar 25", "31/03/2025", "end of
/// Q4 2024/25", "spring 2025"). Table-driven: see target_parser.cpp. Never fails: words that say
/// nothing become kind `other`, unreadable. No clock: a month without a year stays unreadable.
[[nodiscard]] ParsedTarget parse_target(std::string_view written);

} // namespace planwright
