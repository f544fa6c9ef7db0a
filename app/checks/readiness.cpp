// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/readiness.h"

#include <algorithm>
#include <unordered_set>

namespace planwright {

namespace {

using Blocked = std::unordered_set<FieldRef>;

/// Counts one place.
void count(Filled& part, bool filled, bool blocked) {
    ++part.needed;
    if (filled && !blocked)
        ++part.done;
}

Filled of_recommendation(const Recommendation& row, const Blocked& blocked) {
    Filled part;
    const auto is_blocked = [&](Id id, Field field) {
        return blocked.contains(FieldRef{id, field, 0});
    };
    count(part, !row.number.empty(), is_blocked(row.id, Field::number));
    count(part, !row.text.empty(), is_blocked(row.id, Field::recommendation));
    count(part, row.status.has_value(), is_blocked(row.id, Field::status));
    const bool agreed = row.status.value_or(Status::agreed) == Status::agreed;
    if (!agreed) {
        count(part, row.reason_category.has_value(), false);
        count(part, !row.preamble.empty(), is_blocked(row.id, Field::preamble));
    }
    const bool needs_action = row.status != Status::not_agreed;
    if (row.actions.empty() && needs_action)
        count(part, false, false);
    for (const Action& action : row.actions) {
        count(part, !action.text.empty(), is_blocked(action.id, Field::text));
        count(part, !action.owner.empty(), is_blocked(action.id, Field::owner));
        count(part, !action.target.empty(), is_blocked(action.id, Field::target));
    }
    return part;
}

} // namespace

unsigned Readiness::percent() const {
    const auto exact = static_cast<unsigned>(whole.share() * 100);
    return blocking > 0 ? std::min(exact, 99U) : exact;
}

Readiness readiness_of(const Plan& plan, const std::vector<Diagnostic>& findings) {
    Readiness result;
    Blocked blocked;
    for (const Diagnostic& finding : findings) {
        if (!finding.blocks || finding.waived)
            continue;
        ++result.blocking;
        blocked.insert(finding.place.at);
    }
    const Cover& cover = plan.front->cover;
    const auto last_line = static_cast<std::uint32_t>(cover.response_lines.size() + 1);
    count(result.cover, cover.submitted.has_value(),
          blocked.contains(FieldRef{{}, Field::cover, 0}));
    count(result.cover, !cover.response_lines.empty() && !cover.response_lines.front().empty(),
          blocked.contains(FieldRef{{}, Field::cover, 1}));
    count(result.cover, !cover.published_written.empty(),
          blocked.contains(FieldRef{{}, Field::cover, last_line}));
    count(result.cover, !plan.front->title.empty(),
          blocked.contains(FieldRef{{}, Field::plan_title, 0}));
    result.whole = result.cover;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        const Filled part = of_recommendation(row, blocked);
        result.recommendations.push_back(part);
        result.whole.needed += part.needed;
        result.whole.done += part.done;
    });
    return result;
}

} // namespace planwright
