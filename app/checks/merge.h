// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "model/plan.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace planwright {

/// Rules that know more than others: by rule, those in whose place it is shown.
using InsteadOf = std::map<std::string, std::set<std::string>, std::less<>>;

/// One fault, one finding: leaves out those that say again what another plugin's finding says.
/// Two findings of different plugins on overlapping words of one field are about one fault when
///  - the rule of one is `instead_of` the other's: the other goes;
///  - or they stand on the same words with the same name behind the plugin's, or their first fixes
///    make the same edits: the more specific stays, which is the more severe, then the one on fewer
///    words, then the one with a fix, then the built-in one, then the first by plugin.
/// What blocks, and what says that a plugin failed, always stays. The findings must be in order.
void leave_out_repeated(std::vector<Diagnostic>& findings, const InsteadOf& instead_of);

/// All findings of a plan, whoever made them, as people see them: each fault once, in document
/// order, then offset, then rule, with what the plan's waivers set aside marked.
[[nodiscard]] std::vector<Diagnostic> merge_findings(const Plan& plan, const Edition& edition,
                                                     std::vector<Diagnostic> findings,
                                                     const InsteadOf& instead_of = {});

} // namespace planwright
