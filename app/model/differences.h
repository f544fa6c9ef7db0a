// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document.h"

#include <vector>

namespace planwright {

/// A delta with the two versions of its row; null where it has none. Only the pair that fits the
/// kind of row is set; they live as long as the plans compared.
struct RowDifference {
    RowDelta delta;
    const Group* group_before = nullptr;
    const Group* group_after = nullptr;
    const Recommendation* recommendation_before = nullptr;
    const Recommendation* recommendation_after = nullptr;
    const Action* action_before = nullptr;
    const Action* action_after = nullptr;
};

/// As `deltas`, with the rows.
[[nodiscard]] std::vector<RowDifference> differences(const Plan& before, const Plan& after);

} // namespace planwright
