// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/plan_view.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace planwright::host {

namespace {

using Rows = std::vector<wire::SharedRow>;

/// The largest set of positions that stand in rising order: the rows that need not move.
std::vector<bool> standing(const std::vector<std::size_t>& positions) {
    std::vector<std::size_t> tails; // index of the last of each length
    std::vector<std::size_t> previous(positions.size());
    constexpr auto none = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), positions[i],
            [&](std::size_t tail, std::size_t value) { return positions[tail] < value; });
        previous[i] = at == tails.begin() ? none : *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stands(positions.size(), false);
    for (std::size_t i = tails.empty() ? none : tails.back(); i != none; i = previous[i])
        stands[i] = true;
    return stands;
}

/// The rows between the parts that both have in common.
struct Middle {
    std::size_t begin = 0;
    std::size_t before_end = 0;
    std::size_t after_end = 0;
};

Middle middle_of(const Rows& before, const Rows& after) {
    Middle m{0, before.size(), after.size()};
    while (m.begin < m.before_end && m.begin < m.after_end && before[m.begin] == after[m.begin])
        ++m.begin;
    while (m.before_end > m.begin && m.after_end > m.begin &&
           before[m.before_end - 1] == after[m.after_end - 1]) {
        --m.before_end;
        --m.after_end;
    }
    return m;
}

} // namespace

std::vector<wire::Delta> row_deltas(const PlanView& before_view, const PlanView& after_view) {
    const Rows& before = before_view.rows();
    const Rows& after = after_view.rows();
    const Middle m = middle_of(before, after);
    std::unordered_map<std::uint64_t, std::size_t> old_place;
    for (std::size_t i = m.begin; i < m.before_end; ++i)
        old_place.emplace(before[i]->id, i);
    std::unordered_set<std::uint64_t> kept;
    std::vector<std::size_t> positions;
    for (std::size_t i = m.begin; i < m.after_end; ++i) {
        if (const auto old = old_place.find(after[i]->id); old != old_place.end()) {
            kept.insert(after[i]->id);
            positions.push_back(old->second);
        }
    }

    std::vector<wire::Delta> deltas;
    for (std::size_t i = m.begin; i < m.before_end; ++i) {
        if (kept.count(before[i]->id) == 0)
            deltas.push_back({PW_DELTA_REMOVED, before[i]->id, 0, nullptr});
    }
    const std::vector<bool> stands = standing(positions);
    std::size_t nth_kept = 0;
    for (std::size_t i = m.begin; i < m.after_end; ++i) {
        const wire::SharedRow& row = after[i];
        const std::uint64_t behind = i == 0 ? 0 : after[i - 1]->id;
        const auto old = old_place.find(row->id);
        if (old == old_place.end()) {
            deltas.push_back({PW_DELTA_INSERTED, row->id, behind, row});
            continue;
        }
        if (!stands[nth_kept++])
            deltas.push_back({PW_DELTA_MOVED, row->id, behind, nullptr});
        if (before[old->second] != row && *before[old->second] != *row)
            deltas.push_back({PW_DELTA_CHANGED, row->id, 0, row});
    }
    return deltas;
}

} // namespace planwright::host
