// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edition_facts.h"
#include "model/plan.h"

#include <string>

namespace planwright {

/// The plan as JSON (schemas/plan.schema.json): keys in a fixed order, two spaces of indentation,
/// every key present, null where there is nothing, a line feed at the end. Plain text only; the
/// summary is computed. `edition` is the one the plan names. Deterministic.
[[nodiscard]] std::string write_json(const Plan& plan, const Edition& edition);

} // namespace planwright
