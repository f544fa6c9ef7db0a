// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <cstddef>

namespace planwright {

/// How long a plan is. Words are those of title, group rows and the table, not of the fixed frame.
struct PlanFigures {
    std::size_t recommendations = 0;
    std::size_t actions = 0;
    std::size_t words = 0;
    std::size_t answer_words = 0; ///< of columns 4 to 6: what the authors wrote
};
[[nodiscard]] PlanFigures figures_of(const Plan& plan);

} // namespace planwright
