// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/check.h"
#include "checks/weights.h"
#include "host/plugin_set.h"
#include "register/owner_register.h"

#include <vector>

namespace planwright::host {

/// What the plugins say of one plan.
struct PluginFindings {
    /// In no order of use to people: merge_findings() puts them among the others. Each failure is
    /// among them as a finding of the rule "PLUGIN.failed", once for all places with the same
    /// reason.
    std::vector<Diagnostic> findings;
    bool failed = false;    ///< a plugin failed: the plan is not clean, whatever was found
    bool cancelled = false; ///< what was found is not all
    /// Which letters of SMART the actions cover; absent when no plugin tells.
    std::optional<std::vector<Covered>> covered = std::nullopt;
};

/// Asks every plugin of the set about every paragraph and about the plan as a whole.
[[nodiscard]] PluginFindings check_plan(PluginSet& plugins,
                                        const std::shared_ptr<const PlanView>& plan,
                                        const CancelToken& cancel = {});

/// A plan, and how it is to be looked at: what the command line and the editor check with.
struct CheckRequest {
    const Plan& plan;
    const CheckOptions& options;
    /// The day for plugins, which ask no clock; the plan's submitted date when absent.
    std::optional<Date> as_of = std::nullopt;
    bool built_in = true;                 ///< the rules of the template too
    std::vector<Diagnostic> further = {}; ///< found elsewhere: in the file, while it was read
    /// Under the plan's own terms; null: the national glossary alone.
    const GlossaryLayers* glossary = nullptr;
    std::vector<OwnerRegister> owners = {}; ///< under the plan's own posts
    RuleWeights weights = {};               ///< what the settings say, over what the edition says
};

struct CheckOutcome {
    std::vector<Diagnostic> findings;                           ///< as people see them
    bool plugin_failed = false;                                 ///< never a clean pass
    std::optional<std::vector<Covered>> covered = std::nullopt; ///< as in PluginFindings
};

/// Everything that there is to find in a plan.
[[nodiscard]] CheckOutcome check_all(const CheckRequest& request, PluginSet& plugins,
                                     const CancelToken& cancel = {});

} // namespace planwright::host
