// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <string_view>
#include <vector>

namespace planwright {

/// The recommendations of a report as they are copied from it: lines that begin with a number
/// ("1.", "2)", "Recommendation 3:") begin one each, what follows belongs to it; a line that ends
/// in "should:" (or "should") and stands before a number heads a group. Each becomes a
/// recommendation without an answer, with its words and nothing else; numbers are those of the
/// text. Words before the first number that head nothing are the first recommendation's when no
/// line has a number, and each paragraph is one then. `ids` gives the new rows theirs.
[[nodiscard]] std::vector<Group> read_recommendations(std::string_view text, const IdSource& ids);

} // namespace planwright
