// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "core/date.h"
#include "core/result.h"
#include "model/plan.h"

#include <string>

namespace planwright {

/// Who sets a finding aside, when and why.
struct WaiverWords {
    std::string by;
    Date when;
    std::string reason;
};

/// The plan with the finding set aside. Fails (`refused`) for what blocks a submission and for a
/// plugin's failure, and (`usage`) for what already is waived and when a word is missing. The
/// waiver's id depends on nothing but the plan and the finding.
[[nodiscard]] Result<Plan> waive(const Plan& plan, const Diagnostic& finding,
                                 const WaiverWords& words);

} // namespace planwright
