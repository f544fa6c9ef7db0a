// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sample_plan.h"

#include <functional>
#include <string>
#include <vector>

namespace planwright::testing {

/// One fault put into the sample plan, and the rule that must find it and nothing else.
struct Fault {
    std::string rule;
    std::string what;
    std::function<void(SamplePlan&)> make;
};

/// At least one for every built-in rule but the schema's.
[[nodiscard]] const std::vector<Fault>& all_faults();

} // namespace planwright::testing
