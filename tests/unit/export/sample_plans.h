// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edition_facts.h"
#include "model/plan.h"

#include <string>
#include <vector>

namespace planwright::testing {

[[nodiscard]] Edition small_edition();

[[nodiscard]] Action make_action(std::uint64_t id, const std::string& text,
                                 const std::string& owner, const std::string& target);
[[nodiscard]] Recommendation make_recommendation(std::uint64_t id, const std::string& number,
                                                 const std::string& text,
                                                 std::optional<Status> status,
                                                 std::vector<Action> actions);
[[nodiscard]] Group make_group(std::uint64_t id, const std::string& heading,
                               std::vector<Recommendation> recommendations);
[[nodiscard]] Plan make_plan(std::vector<Group> groups);

/// Two groups and a loose recommendation between them: every status, a preamble, nested lists, an
/// action without owner and target, a recommendation without actions.
[[nodiscard]] Plan varied_plan();
/// A plan of `count` recommendations with two actions each, in groups of ten.
[[nodiscard]] Plan long_plan(unsigned count);

} // namespace planwright::testing
