// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <string>
#include <vector>

namespace planwright {

/// What one field was and is.
struct FieldChange {
    FieldRef at;        ///< in the plan it is in: the later one, but for what is gone
    std::string place;  ///< by its name there: "recommendation[3]/action[2]/target"
    std::string before; ///< empty for what is new
    std::string after;  ///< empty for what is gone
};

/// What differs of a field, each on one line: the part between the common begin and end, with the
/// words beside it. Control characters are left out.
struct ShownChange {
    std::string before;
    std::string after;
};
[[nodiscard]] ShownChange shown(const FieldChange& change);

/// The fields that differ, in document order. A reason category is a field of its own here.
[[nodiscard]] std::vector<FieldChange> plan_changes(const Plan& before, const Plan& after,
                                                    const Edition& edition);

/// For people: each field with its lines before and after, and of a long text what differs and the
/// words beside it. Control characters are not passed on.
[[nodiscard]] std::string changes_text(const std::vector<FieldChange>& changes);

} // namespace planwright
