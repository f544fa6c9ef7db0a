// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

namespace planwright {

/// `field_text` of a field whose words stand in the plan itself; nothing for an introduction or
/// definition that is the edition's.
[[nodiscard]] std::optional<std::string> own_text(const Plan& plan, const FieldRef& field);

/// The same for a row at hand; `field` must be one of its own.
[[nodiscard]] std::string own_text(const Group& row);
[[nodiscard]] std::string own_text(const Recommendation& row, Field field);
[[nodiscard]] std::string own_text(const Action& row, Field field);

} // namespace planwright
