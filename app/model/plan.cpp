// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan.h"

#include <algorithm>

namespace planwright {

std::size_t lead_in_lines(const Action& action) {
    const auto first_other =
        std::find_if(action.text.begin(), action.text.end(),
                     [](const Paragraph& p) { return p.kind != ParagraphKind::lead_in; });
    return static_cast<std::size_t>(first_other - action.text.begin());
}

std::optional<std::size_t> find_group(const Plan& plan, Id id) {
    std::size_t index = 0;
    for (const Group& group : plan.groups) {
        if (group.id == id)
            return index;
        ++index;
    }
    return std::nullopt;
}

std::optional<RowPlace> find_recommendation(const Plan& plan, Id id) {
    RowPlace place;
    for (const Group& group : plan.groups) {
        place.recommendation = 0;
        for (const Recommendation& recommendation : group.recommendations) {
            if (recommendation.id == id)
                return place;
            ++place.recommendation;
        }
        ++place.group;
    }
    return std::nullopt;
}

std::optional<RowPlace> find_action(const Plan& plan, Id id) {
    RowPlace place;
    for (const Group& group : plan.groups) {
        place.recommendation = 0;
        for (const Recommendation& recommendation : group.recommendations) {
            place.action = 0;
            for (const Action& action : recommendation.actions) {
                if (action.id == id)
                    return place;
                ++place.action;
            }
            ++place.recommendation;
        }
        ++place.group;
    }
    return std::nullopt;
}

std::size_t recommendation_count(const Plan& plan) {
    std::size_t count = 0;
    for (const Group& group : plan.groups)
        count += group.recommendations.size();
    return count;
}

std::size_t action_count(const Plan& plan) {
    std::size_t count = 0;
    for_each_recommendation(
        plan, [&](const Group&, const Recommendation& r) { count += r.actions.size(); });
    return count;
}

SummaryCounts summary_of(const Plan& plan) {
    SummaryCounts counts;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& recommendation) {
        ++counts.total;
        if (recommendation.status == Status::agreed)
            ++counts.agreed;
        else if (recommendation.status == Status::partly_agreed)
            ++counts.partly_agreed;
        else if (recommendation.status == Status::not_agreed)
            ++counts.not_agreed;
    });
    return counts;
}

FrameWording effective_frame(const Plan& plan, const Edition& edition) {
    FrameWording frame = edition.frame;
    const FrameOverrides& overrides = plan.front->overrides;
    const auto put = [](auto& words, const auto& override) {
        if (override)
            words = *override;
    };
    put(frame.organisation, overrides.organisation);
    put(frame.submitted_label, overrides.submitted_label);
    put(frame.introduction_heading, overrides.introduction_heading);
    put(frame.introduction, overrides.introduction);
    put(frame.definition_headings, overrides.definition_headings);
    put(frame.definitions, overrides.definitions);
    put(frame.column_headings, overrides.column_headings);
    if (!plan.front->cover.published_label.empty())
        frame.published_label = plan.front->cover.published_label;
    return frame;
}

} // namespace planwright
