// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smart/found.h"

#include <planwright/plan.h>

#include <vector>

/// Rules across recommendations.
namespace planwright::smart {

/// The same entry of column 5, many times at fault, is told once, and "completed and ongoing" once
/// in a recommendation: the others become related places.
void group_repeats(const pw_plan& plan, const Settings& settings, std::vector<Mark>& marks);

/// Targets far away without a milestone, and too many in one month.
void check_dates(const pw_plan& plan, const Settings& settings, std::vector<Mark>& marks);

} // namespace planwright::smart
