// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/live_rows.h"

#include "host/places.h"
#include "host/plan_rows.h"
#include "host/plan_view.h"

#include <utility>

namespace planwright::host {

namespace {

constexpr std::uint32_t of_action = PW_INTEREST_ACTIONS | PW_INTEREST_OWNERS | PW_INTEREST_TARGETS;

FieldRef field_of(Id row, std::uint32_t field) {
    return to_model(wire::Place{row.value, field, 0}).value_or(FieldRef{});
}

std::uint32_t interest_in(RowDelta::Row row) {
    switch (row) {
    case RowDelta::Row::action:
        return of_action;
    case RowDelta::Row::recommendation:
        return PW_INTEREST_RECOMMENDATIONS;
    case RowDelta::Row::group:
        return PW_INTEREST_GROUPS;
    default:
        return PW_INTEREST_FRAME;
    }
}

/// What a plugin may want to know of a changed action.
std::uint32_t interests_of(const wire::Row& before, const wire::Row& after) {
    std::uint32_t interests = 0;
    if (before.fields[PW_FIELD_OWNER] != after.fields[PW_FIELD_OWNER] ||
        before.lead != after.lead || before.supports != after.supports)
        interests |= PW_INTEREST_OWNERS;
    if (before.fields[PW_FIELD_TARGET] != after.fields[PW_FIELD_TARGET] ||
        before.target != after.target || before.due != after.due)
        interests |= PW_INTEREST_TARGETS;
    // Its words, or a part that no other interest names.
    if (before.fields[PW_FIELD_TEXT] != after.fields[PW_FIELD_TEXT] ||
        before.spans != after.spans || interests == 0)
        interests |= PW_INTEREST_ACTIONS;
    return interests;
}

} // namespace

std::vector<Id> LiveRows::all_of(const Plan& plan) {
    std::vector<Id> rows{Id{}};
    for (const Group& group : plan.groups) {
        rows.push_back(group.id);
        for (const Recommendation& recommendation : group.recommendations) {
            rows.push_back(recommendation.id);
            for (const Action& action : recommendation.actions)
                rows.push_back(action.id);
        }
    }
    return rows;
}

LiveRows::Touched LiveRows::open(const Plan& plan, const Edition& edition) {
    Touched touched;
    touched.interests = PW_INTEREST_ALL;
    rows_.clear();
    take_frame(plan, edition, nullptr, touched);
    const auto add = [&](wire::Row row) { rows_.insert_or_assign(Id{row.id}, std::move(row)); };
    for (const Group& group : plan.groups) {
        add(group_row(group));
        for (const Recommendation& recommendation : group.recommendations) {
            add(recommendation_row(recommendation, group.id));
            for (const Action& action : recommendation.actions)
                add(action_row(action, recommendation.id));
        }
    }
    touched.rows = all_of(plan);
    return touched;
}

LiveRows::Touched LiveRows::change(const Plan& before, const Plan& after, const Edition& edition,
                                   LiveFindings& findings) {
    Touched touched;
    if (before.front != after.front || before.annotations != after.annotations ||
        before.language != after.language || before.edition_id != after.edition_id)
        take_frame(after, edition, &findings, touched);
    for (const RowDifference& difference : differences(before, after))
        take(difference, findings, touched);
    return touched;
}

void LiveRows::take(const RowDifference& difference, LiveFindings& findings, Touched& touched) {
    using Kind = RowDelta::Kind;
    using Row = RowDelta::Row;
    const RowDelta& delta = difference.delta;
    if (delta.row == Row::front || delta.row == Row::annotations)
        return;
    const std::uint32_t whole = interest_in(delta.row);
    if (delta.kind == Kind::removed) {
        rows_.erase(delta.id);
        findings.remove(delta.id);
        touched.interests |= whole;
        return;
    }
    if (delta.kind == Kind::moved)
        touched.interests |= whole;
    // Parents matter to whole plans only, which are seen otherwise.
    if (delta.row == Row::action && difference.action_after != nullptr)
        take_row(action_row(*difference.action_after, {}), whole, findings, touched);
    else if (delta.row == Row::recommendation && difference.recommendation_after != nullptr)
        take_row(recommendation_row(*difference.recommendation_after, {}), whole, findings,
                 touched);
    else if (delta.row == Row::group && difference.group_after != nullptr)
        take_row(group_row(*difference.group_after), whole, findings, touched);
}

void LiveRows::take_row(wire::Row row, std::uint32_t interests, LiveFindings& findings,
                        Touched& touched) {
    const Id id{row.id};
    const auto known = rows_.find(id);
    if (known == rows_.end()) {
        touched.interests |= interests;
    } else {
        wire::Row& old = known->second;
        old.parent = row.parent;
        if (old == row)
            return;
        touched.interests |= row.kind == PW_ROW_ACTION ? interests_of(old, row) : interests;
        for (std::uint32_t field = 0; field < PW_ROW_FIELDS; ++field) {
            if (old.fields[field] != row.fields[field])
                findings.shift(field_of(id, field), old.fields[field], row.fields[field]);
        }
    }
    touched.rows.push_back(id);
    rows_.insert_or_assign(id, std::move(row));
}

void LiveRows::take_frame(const Plan& plan, const Edition& edition, LiveFindings* findings,
                          Touched& touched) {
    wire::Facts facts = facts_of(plan, edition);
    if (findings != nullptr && facts == frame_)
        return;
    if (findings != nullptr && facts.posts != frame_.posts)
        touched.interests |= PW_INTEREST_OWNERS;
    touched.interests |= PW_INTEREST_FRAME;
    for (const wire::FrameText& text : facts.frame) {
        for (const wire::FrameText& old : frame_.frame) {
            if (findings != nullptr && old.at == text.at && old.text != text.text)
                findings->shift(to_model(text.at).value_or(FieldRef{}), old.text, text.text);
        }
    }
    if (findings != nullptr && facts.language != frame_.language) {
        for (const auto& [id, row] : rows_)
            touched.rows.push_back(id);
    }
    frame_ = std::move(facts);
    touched.rows.push_back(Id{});
}

std::vector<wire::Paragraph> LiveRows::paragraphs_of(Id row) const {
    if (!row)
        return PlanView::paragraphs_of(frame_);
    const auto found = rows_.find(row);
    return found == rows_.end() ? std::vector<wire::Paragraph>()
                                : PlanView::paragraphs_of(found->second, frame_.language);
}

} // namespace planwright::host
