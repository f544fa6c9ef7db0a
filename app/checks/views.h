// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <string>
#include <vector>

/// Rows as the rules look at them: with the plain texts that findings are placed in, made once.
namespace planwright {

struct ActionView {
    const Action& row;
    std::string text;
    /// Some of it is an action, not only background, lead-in, measure, reason or pointer: it needs
    /// owner and date.
    bool acts = false;

    [[nodiscard]] FieldRef at(Field field) const { return {row.id, field, 0}; }
};

struct RecommendationView {
    const Recommendation& row;
    std::string text;
    std::string preamble;
    std::vector<ActionView> actions;

    [[nodiscard]] FieldRef at(Field field) const { return {row.id, field, 0}; }
    [[nodiscard]] bool is(Status status) const { return row.status == status; }
};

[[nodiscard]] RecommendationView view_of(const Recommendation& row);

} // namespace planwright
