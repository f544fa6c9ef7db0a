// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/document.h"

#include "model/carry.h"
#include "model/edits.h"

#include <algorithm>

namespace planwright {

namespace {

/// True when recommendations came, went or moved, or a number changed.
[[nodiscard]] bool may_need_numbers(const std::vector<RowDifference>& found) {
    return std::any_of(found.begin(), found.end(), [](const RowDifference& row) {
        using Row = RowDelta::Row;
        if (row.delta.kind == RowDelta::Kind::changed)
            return row.delta.row == Row::front ||
                   (row.delta.row == Row::recommendation &&
                    row.recommendation_before->number != row.recommendation_after->number);
        return row.delta.row == Row::group || row.delta.row == Row::recommendation;
    });
}

[[nodiscard]] bool is_in_order(const Plan& plan) {
    std::size_t number = 0;
    bool in_order = true;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& recommendation) {
        in_order = in_order && recommendation.number == std::to_string(++number);
    });
    return in_order;
}

} // namespace

Change Change::inverse() const {
    return {name, after, before, caret_after, caret_before, {}};
}

Document::Document(Plan plan)
    : plan_(std::make_shared<const Plan>(std::move(plan))), saved_(plan_) {}

std::uint64_t Document::field_revision(const FieldRef& field) const {
    const auto revision_at = [this](const FieldRef& key) {
        const auto at = field_revisions_.find(key);
        return at == field_revisions_.end() ? 0 : at->second;
    };
    FieldRef all = field;
    all.index = all_indices;
    return std::max(revision_at(field), revision_at(all));
}

void Document::apply(const Plan& next, Step step) {
    const Plan& current = *plan_;
    std::vector<RowDifference> found = differences(current, next);
    if (found.empty())
        return;
    Plan carried = carry_annotations(current, next, found);
    if (carried.numbers_follow_order && may_need_numbers(found) && !is_in_order(carried)) {
        const Plan numbered = edits::renumber(carried);
        carried = carry_annotations(carried, numbered, differences(carried, numbered));
    }
    Change change{std::move(step.name),
                  plan_,
                  std::make_shared<const Plan>(std::move(carried)),
                  step.caret_before,
                  step.caret_after,
                  std::move(step.merge_key)};
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(next_), steps_.end());
    become(change.after);
    const bool merges = merging_ && !steps_.empty() && !change.merge_key.empty() &&
                        steps_.back().merge_key == change.merge_key;
    if (merges) {
        steps_.back().after = change.after;
        steps_.back().caret_after = change.caret_after;
    } else {
        steps_.push_back(std::move(change));
    }
    next_ = steps_.size();
    merging_ = true;
}

void Document::break_merge() {
    merging_ = false;
}

std::string Document::undo_name() const {
    return can_undo() ? steps_[next_ - 1].name : std::string();
}

std::string Document::redo_name() const {
    return can_redo() ? steps_[next_].name : std::string();
}

std::optional<Caret> Document::undo() {
    if (!can_undo())
        return std::nullopt;
    const Change& step = steps_[--next_];
    merging_ = false;
    become(step.before);
    return step.caret_before;
}

std::optional<Caret> Document::redo() {
    if (!can_redo())
        return std::nullopt;
    const Change& step = steps_[next_++];
    merging_ = false;
    become(step.after);
    return step.caret_after;
}

void Document::mark_saved() {
    saved_ = plan_;
    merging_ = false; // else typing on would swallow the saved state
}

void Document::become(std::shared_ptr<const Plan> plan) {
    ++revision_;
    for (const FieldRef& field : changed_fields(*plan_, *plan, differences(*plan_, *plan)))
        field_revisions_[field] = revision_;
    plan_ = std::move(plan);
}

} // namespace planwright
