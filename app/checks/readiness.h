// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "model/plan.h"

#include <cstddef>
#include <vector>

namespace planwright {

/// How many places of a part of the plan must be filled in, and how many are, with nothing on them
/// that blocks a submission.
struct Filled {
    std::size_t needed = 0;
    std::size_t done = 0;

    /// From 0 to 1; a part that needs nothing is ready.
    [[nodiscard]] double share() const {
        return needed == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(needed);
    }
};

/// How far a plan is on its way to submission.
struct Readiness {
    Filled cover;
    std::vector<Filled> recommendations; ///< in document order
    Filled whole;
    std::size_t blocking = 0; ///< findings that keep the gate shut

    /// In whole per cent, 100 only when nothing is left to do and nothing blocks.
    [[nodiscard]] unsigned percent() const;
};

/// Places that must be filled in: the cover's dates and response, and of each recommendation its
/// number, words, answer, reason and category (unless it is agreed), at least one action, and of
/// each action text, owner and target date. `findings` are those of the plan, waived ones included.
[[nodiscard]] Readiness readiness_of(const Plan& plan, const std::vector<Diagnostic>& findings);

} // namespace planwright
