// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "core/result.h"
#include "model/document.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace planwright {

/// What was done for one rule, as one undoable change.
struct FixedRule {
    std::string rule;
    std::size_t count = 0; ///< fixes applied
    Snapshot before;
    Snapshot after;
};

struct FixOutcome {
    std::vector<FixedRule> done;  ///< in the order in which it was done; a rule may come again
    std::vector<Diagnostic> left; ///< findings of the plan as it is now
    bool stable = true;           ///< false: the bound was reached with safe fixes still to do
};

/// Finds what is wrong with a plan as it is now; fails when not everything could be looked at.
using FindAgain = std::function<Result<std::vector<Diagnostic>>(const Plan& plan)>;

/// Applies the first safe fix of every finding that is not waived, one change for each rule, and
/// looks again after each until nothing safe is left to do: at most 100 changes, and a fix that
/// does not mend its finding is not repeated without end. Of fixes that overlap, the one whose
/// finding comes first is applied; the other is found again at the next look if it still is one.
/// `rules` names the rules to mend; empty: all. Comments and waivers move with their text. The same
/// plan and findings give the same result.
[[nodiscard]] Result<FixOutcome>
apply_safe_fixes(Document& document, const std::vector<std::string>& rules, const FindAgain& find);

} // namespace planwright
