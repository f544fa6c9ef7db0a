// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "model/plan.h"

#include <vector>

namespace planwright {

/// All findings of a plan, whoever made them, as people see them: in document order, then offset,
/// then rule, with what the plan's waivers set aside marked.
[[nodiscard]] std::vector<Diagnostic> merge_findings(const Plan& plan, const Edition& edition,
                                                     std::vector<Diagnostic> findings);

} // namespace planwright
