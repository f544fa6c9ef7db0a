// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/plan.h"

#include <string>

namespace planwright {

/// The plan as native XML (schemas/action-plan-1.xsd): valid, deterministic, one paragraph a line.
/// Fails rather than write what could not be read back: a row without an id or with another's, text
/// with a character that XML cannot hold.
[[nodiscard]] Result<std::string> write_native(const Plan& plan);

} // namespace planwright
