// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "core/progress.h"
#include "model/plan.h"

#include <optional>
#include <vector>

namespace planwright {

/// What a check needs to know beside the plan.
struct CheckOptions {
    /// The plan's own edition: its words stand wherever the plan has none of its own.
    const Edition& edition;
    Gate gate = Gate::draft;
    /// The day to look from; the plan's submitted date when absent, and without either no target
    /// is past.
    std::optional<Date> as_of = std::nullopt;
    /// The edition to compare the frame with and to take severities from, when it is another than
    /// the plan's own.
    const Edition* compare_with = nullptr;
    /// When it is cancelled the findings are not all.
    CancelToken cancel = {};
};

/// All findings of the built-in rules, in document order, then offset, then rule; what a waiver of
/// the plan sets aside is marked, not left out. Pure; takes time linear in the plan's size.
[[nodiscard]] std::vector<Diagnostic> check(const Plan& plan, const CheckOptions& options);

/// Puts findings of any plugin in document order, then offset, then rule.
void sort_findings(const Plan& plan, std::vector<Diagnostic>& findings);

/// The same for findings that all stand in one row, or all in none.
void sort_findings_of_row(std::vector<Diagnostic>& findings);

/// Marks what the plan's waivers set aside: the waiver names the rule, stands on an overlapping
/// place, and its words still stand there. What blocks is never waived.
void mark_waived(const Plan& plan, const Edition& edition, std::vector<Diagnostic>& findings);

/// A breach of the schema as a finding: an error at every gate. `line` and `column` are 0 when not
/// known.
[[nodiscard]] Diagnostic from_repair(std::string_view what, std::uint32_t line,
                                     std::uint32_t column);

} // namespace planwright
