// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/merge.h"

#include "checks/check.h"

namespace planwright {

std::vector<Diagnostic> merge_findings(const Plan& plan, const Edition& edition,
                                       std::vector<Diagnostic> findings) {
    sort_findings(plan, findings);
    mark_waived(plan, edition, findings);
    return findings;
}

} // namespace planwright
