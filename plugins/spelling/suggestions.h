// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "judge.h"
#include "plan_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace spelling {

/// Words that could stand for one that is wrong, the best first: those of the dictionary in its own
/// order, and among them, by how near they are, words of the lists and of the plan itself; of
/// equally near ones the more used first.
[[nodiscard]] std::vector<std::string> suggestions(std::string_view word, Judge& judge,
                                                   PlanIndex& plan);

} // namespace spelling
