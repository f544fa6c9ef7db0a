// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <string>
#include <unordered_map>

namespace planwright {

/// A field's place as people know it.
struct ResolvedPlace {
    std::string recommendation; ///< its number, or empty
    Id recommendation_id;
    unsigned action = 0; ///< from 1; 0 for fields of the recommendation or the frame
    Id action_id;
};

/// Finds rows of one plan by id, each in constant time. Keeps no reference to the plan. A group
/// heading stands at the group's first recommendation.
class PlaceIndex {
public:
    explicit PlaceIndex(const Plan& plan);
    /// An empty place for the frame and for rows that are not in the plan.
    [[nodiscard]] ResolvedPlace resolve(const FieldRef& field) const;

private:
    std::unordered_map<Id, ResolvedPlace> places_;
};

} // namespace planwright
