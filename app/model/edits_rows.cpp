// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit_paths.h"
#include "model/edits.h"

#include <unordered_set>

namespace planwright::edits {

namespace {

void list_ids(const Recommendation& recommendation, std::vector<Id>& ids) {
    ids.push_back(recommendation.id);
    for (const Action& action : recommendation.actions)
        ids.push_back(action.id);
}

/// The sequence with the item at `index` taken to `to`, a place in the result.
template <class T>
[[nodiscard]] Sequence<T> reordered(const Sequence<T>& rows, std::size_t index, std::size_t to) {
    const typename Sequence<T>::Item& item = rows.item(index);
    return rows.erased(index).inserted(to, item);
}

[[nodiscard]] Sequence<Recommendation> without_numbers(const Sequence<Recommendation>& rows) {
    Sequence<Recommendation> result = rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        result = with_item(result, i, [](Recommendation& row) { row.number.clear(); });
    return result;
}

[[nodiscard]] Plan without_group(const Plan& plan, std::size_t index) {
    Plan next = plan;
    next.groups = plan.groups.erased(index);
    return next;
}

} // namespace

bool are_new(const Plan& plan, const std::vector<Id>& ids) {
    const std::unordered_set<Id> set(ids.begin(), ids.end());
    if (set.size() != ids.size() || set.count(Id()) != 0)
        return false;
    for (const Group& group : plan.groups) {
        if (set.count(group.id) != 0)
            return false;
        for (const Recommendation& recommendation : group.recommendations) {
            if (set.count(recommendation.id) != 0)
                return false;
            for (const Action& action : recommendation.actions) {
                if (set.count(action.id) != 0)
                    return false;
            }
        }
    }
    return true;
}

Result<Plan> insert_action(const Plan& plan, Id recommendation, std::size_t index, Action action) {
    const Result<RowPlace> at = recommendation_place(plan, recommendation);
    if (!at)
        return tl::unexpected(at.error());
    if (index > recommendation_at(plan, *at).actions.size())
        return no_such_place();
    if (!are_new(plan, {action.id}))
        return id_in_use();
    auto item = std::make_shared<const Action>(std::move(action));
    return with_recommendation(
        plan, *at, [&](Recommendation& row) { row.actions = row.actions.inserted(index, item); });
}

Result<Plan> remove_action(const Plan& plan, Id action) {
    const Result<RowPlace> at = action_place(plan, action);
    if (!at)
        return tl::unexpected(at.error());
    return with_recommendation(
        plan, *at, [&](Recommendation& row) { row.actions = row.actions.erased(at->action); });
}

Result<Plan> move_action(const Plan& plan, Id action, Id to_recommendation, std::size_t index) {
    const Result<RowPlace> from = action_place(plan, action);
    if (!from)
        return tl::unexpected(from.error());
    const Result<RowPlace> to = recommendation_place(plan, to_recommendation);
    if (!to)
        return tl::unexpected(to.error());
    const bool same = from->group == to->group && from->recommendation == to->recommendation;
    const std::size_t size = recommendation_at(plan, *to).actions.size();
    if (index > size - (same ? 1 : 0))
        return no_such_place();
    if (same)
        return with_recommendation(plan, *from, [&](Recommendation& row) {
            row.actions = reordered(row.actions, from->action, index);
        });
    const auto item = recommendation_at(plan, *from).actions.item(from->action);
    const Plan without = with_recommendation(
        plan, *from, [&](Recommendation& row) { row.actions = row.actions.erased(from->action); });
    return with_recommendation(without, *to, [&](Recommendation& row) {
        row.actions = row.actions.inserted(index, item);
    });
}

Result<Plan> insert_recommendation(const Plan& plan, Id group, std::size_t index,
                                   Recommendation recommendation) {
    const Result<std::size_t> at = group_place(plan, group);
    if (!at)
        return tl::unexpected(at.error());
    if (index > plan.groups[*at].recommendations.size())
        return no_such_place();
    std::vector<Id> ids;
    list_ids(recommendation, ids);
    if (!are_new(plan, ids))
        return id_in_use();
    if (plan.numbers_follow_order)
        recommendation.number.clear();
    auto item = std::make_shared<const Recommendation>(std::move(recommendation));
    return with_group(plan, *at, [&](Group& row) {
        row.recommendations = row.recommendations.inserted(index, item);
    });
}

Result<Plan> remove_recommendation(const Plan& plan, Id recommendation) {
    const Result<RowPlace> at = recommendation_place(plan, recommendation);
    if (!at)
        return tl::unexpected(at.error());
    return with_group(plan, at->group, [&](Group& row) {
        row.recommendations = row.recommendations.erased(at->recommendation);
    });
}

Result<Plan> move_recommendation(const Plan& plan, Id recommendation, Id to_group,
                                 std::size_t index) {
    const Result<RowPlace> from = recommendation_place(plan, recommendation);
    if (!from)
        return tl::unexpected(from.error());
    const Result<std::size_t> to = group_place(plan, to_group);
    if (!to)
        return tl::unexpected(to.error());
    const bool same = from->group == *to;
    if (index > plan.groups[*to].recommendations.size() - (same ? 1 : 0))
        return no_such_place();
    if (same)
        return with_group(plan, *to, [&](Group& row) {
            row.recommendations = reordered(row.recommendations, from->recommendation, index);
        });
    const auto item = plan.groups[from->group].recommendations.item(from->recommendation);
    const Plan without = with_group(plan, from->group, [&](Group& row) {
        row.recommendations = row.recommendations.erased(from->recommendation);
    });
    return with_group(without, *to, [&](Group& row) {
        row.recommendations = row.recommendations.inserted(index, item);
    });
}

Result<Plan> insert_group(const Plan& plan, std::size_t index, Group group) {
    if (index > plan.groups.size())
        return no_such_place();
    std::vector<Id> ids{group.id};
    for (const Recommendation& recommendation : group.recommendations)
        list_ids(recommendation, ids);
    if (!are_new(plan, ids))
        return id_in_use();
    if (plan.numbers_follow_order)
        group.recommendations = without_numbers(group.recommendations);
    Plan next = plan;
    next.groups = plan.groups.inserted(index, std::make_shared<const Group>(std::move(group)));
    return next;
}

Result<Plan> remove_group_heading(const Plan& plan, Id group) {
    const Result<std::size_t> at = group_place(plan, group);
    if (!at)
        return tl::unexpected(at.error());
    if (*at == 0)
        return with_group(plan, 0, [](Group& row) {
            row.loose = true;
            row.heading.clear();
        });
    const Sequence<Recommendation>& orphans = plan.groups[*at].recommendations;
    const Plan joined = with_group(plan, *at - 1, [&](Group& row) {
        for (std::size_t i = 0; i < orphans.size(); ++i)
            row.recommendations = row.recommendations.appended(orphans.item(i));
    });
    return without_group(joined, *at);
}

Result<Plan> remove_group(const Plan& plan, Id group) {
    const Result<std::size_t> at = group_place(plan, group);
    if (!at)
        return tl::unexpected(at.error());
    return without_group(plan, *at);
}

Result<Plan> move_group(const Plan& plan, Id group, std::size_t index) {
    const Result<std::size_t> at = group_place(plan, group);
    if (!at)
        return tl::unexpected(at.error());
    if (index >= plan.groups.size())
        return no_such_place();
    Plan next = plan;
    next.groups = reordered(plan.groups, *at, index);
    return next;
}

} // namespace planwright::edits
