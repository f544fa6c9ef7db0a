// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edition_facts.h"
#include "model/plan.h"

#include <cstddef>
#include <string>

namespace planwright::bench {

/// An invented plan of `recommendations` recommendations with four actions each, in groups: every
/// kind of text, list, status with actions and target. The same number always gives the same plan,
/// and a longer plan begins like a shorter one.
[[nodiscard]] Plan make_plan(std::size_t recommendations);

/// The edition that the plan names.
[[nodiscard]] const Edition& edition_of_made_plans();

/// The plan as the text extract of a published document has it: tab-separated rows whose cells hold
/// HTML.
[[nodiscard]] std::string as_text_extract(const Plan& plan);

} // namespace planwright::bench
