// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "edition/edition.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// What somebody decided about rules: another severity, or nothing for a rule that is off.
using RuleWeights = std::map<std::string, std::optional<Severity>, std::less<>>;

/// What an edition says about rules, and `settings` over it.
[[nodiscard]] RuleWeights weights_in_force(const Edition& edition, RuleWeights settings);

/// Whether a rule keeps its severity whatever is decided: what blocks, and the one that tells of a
/// plugin's failure ("PLUGIN.failed").
[[nodiscard]] bool keeps_its_weight(std::string_view rule);

/// Gives findings the severity that was decided, and leaves out those of rules that are off. A
/// finding that blocks stays as it is.
void apply_weights(const RuleWeights& weights, std::vector<Diagnostic>& findings);

} // namespace planwright
