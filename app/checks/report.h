// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/coverage.h"
#include "checks/diagnostic.h"
#include "core/result.h"
#include "model/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace planwright {

/// One file of a report of findings: either an error, or a plan and what was found in it.
struct CheckedFile {
    std::string file; ///< as the user named it
    std::optional<Error> error;
    Plan plan;
    std::shared_ptr<const Edition> edition; ///< the plan's own; null with an error
    std::vector<Diagnostic> findings;       ///< in order
    /// Which letters of SMART the actions cover; absent when nobody looked.
    std::optional<std::vector<Covered>> covered;
};

} // namespace planwright
