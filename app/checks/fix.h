// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "core/result.h"
#include "model/plan.h"

namespace planwright {

/// The plan with the fix done: its edits from the last to the first, so that their places hold,
/// then its operation. Fails, and changes nothing, when a place no longer exists or edits overlap.
[[nodiscard]] Result<Plan> apply(const Plan& plan, const Fix& fix);

} // namespace planwright
