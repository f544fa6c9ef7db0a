// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/places.h"

namespace planwright {

PlaceIndex::PlaceIndex(const Plan& plan) {
    for (const Group& group : plan.groups) {
        for (const Recommendation& row : group.recommendations) {
            ResolvedPlace place{row.number, row.id, 0, {}};
            places_.emplace(group.id, place);
            places_.emplace(row.id, place);
            for (const Action& action : row.actions) {
                ++place.action;
                place.action_id = action.id;
                places_.emplace(action.id, place);
            }
        }
    }
}

ResolvedPlace PlaceIndex::resolve(const FieldRef& field) const {
    const auto found = places_.find(field.row);
    return field.row && found != places_.end() ? found->second : ResolvedPlace{};
}

} // namespace planwright
