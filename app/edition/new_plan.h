// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/date.h"
#include "model/edition_facts.h"
#include "model/plan.h"

#include <string_view>
#include <vector>

namespace planwright {

/// The edition a new plan follows when none is named.
inline constexpr std::string_view default_edition_id = "probation-2024";

/// An empty draft of an edition: cover with a report for each publication date, the title's fixed
/// part, no rows yet. Numbers will follow order. An edition that is not a shipped one is kept in
/// the plan, so that the file can be read anywhere.
[[nodiscard]] Plan new_plan(const Edition& edition, const std::vector<Date>& published);

} // namespace planwright
