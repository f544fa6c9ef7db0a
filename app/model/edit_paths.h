// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/plan.h"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

/// What the edits are made of: finding rows, or saying that there are none, and changing one row
/// while sharing all others.
namespace planwright::edits {

[[nodiscard]] inline tl::unexpected<Error> no_such_row(std::string_view kind, Id id) {
    return fail(ErrorCode::not_found,
                "there is no " + std::string(kind) + " " + to_string(id) + " in this plan",
                "it may have been removed; choose another row");
}
[[nodiscard]] inline tl::unexpected<Error> no_such_place() {
    return fail(ErrorCode::not_found, "the place lies outside the text or list",
                "the plan may have changed; choose the place again");
}
[[nodiscard]] inline tl::unexpected<Error> id_in_use() {
    return fail(ErrorCode::usage, "a new row has no id, or one that is already in the plan",
                "give it a new id");
}

[[nodiscard]] inline Result<std::size_t> group_place(const Plan& plan, Id id) {
    const std::optional<std::size_t> place = find_group(plan, id);
    if (!place)
        return no_such_row("group", id);
    return *place;
}
[[nodiscard]] inline Result<RowPlace> recommendation_place(const Plan& plan, Id id) {
    const std::optional<RowPlace> place = find_recommendation(plan, id);
    if (!place)
        return no_such_row("recommendation", id);
    return *place;
}
[[nodiscard]] inline Result<RowPlace> action_place(const Plan& plan, Id id) {
    const std::optional<RowPlace> place = find_action(plan, id);
    if (!place)
        return no_such_row("action", id);
    return *place;
}

/// The sequence with a changed copy of one item; the others are shared.
template <class T, class Change>
[[nodiscard]] Sequence<T> with_item(const Sequence<T>& rows, std::size_t index, Change change) {
    auto copy = std::make_shared<T>(rows[index]);
    change(*copy);
    return rows.replaced(index, std::move(copy));
}

template <class Change>
[[nodiscard]] Plan with_group(const Plan& plan, std::size_t group, Change change) {
    Plan next = plan;
    next.groups = with_item(plan.groups, group, change);
    return next;
}
template <class Change>
[[nodiscard]] Plan with_recommendation(const Plan& plan, const RowPlace& at, Change change) {
    return with_group(plan, at.group, [&](Group& group) {
        group.recommendations = with_item(group.recommendations, at.recommendation, change);
    });
}
template <class Change>
[[nodiscard]] Plan with_action(const Plan& plan, const RowPlace& at, Change change) {
    return with_recommendation(plan, at, [&](Recommendation& recommendation) {
        recommendation.actions = with_item(recommendation.actions, at.action, change);
    });
}

/// True when every id is given, differs from the others and is not in the plan.
[[nodiscard]] bool are_new(const Plan& plan, const std::vector<Id>& ids);

} // namespace planwright::edits
