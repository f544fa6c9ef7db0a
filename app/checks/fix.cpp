// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/fix.h"

#include "core/hash.h"
#include "model/edits.h"

#include <algorithm>
#include <tuple>

namespace planwright {
namespace {

Result<Plan> apply_edit(const Plan& plan, const Edit& edit) {
    const FieldRef& at = edit.place.at;
    if (at.field != Field::status)
        return edits::replace_text(plan, at, edit.place.range, edit.replacement);
    const auto status = parse_status(edit.replacement);
    if (!status)
        return fail(ErrorCode::usage, "\"" + edit.replacement + "\" is no status");
    return edits::set_status(plan, at.row, status);
}

Result<Plan> apply_edits(const Plan& plan, std::vector<Edit> list) {
    // From the last to the first; those that insert at one place keep their order.
    // By parts: clang-tidy 14 takes a defaulted <=> for a comparison with a null pointer.
    const auto key = [](const Edit& edit) {
        const FieldRange& place = edit.place;
        return std::make_tuple(place.at.row.value, place.at.field, place.at.index,
                               place.range.begin, place.range.end);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Edit& a, const Edit& b) { return key(a) < key(b); });
    for (std::size_t i = 1; i < list.size(); ++i) {
        if (list[i].place.at == list[i - 1].place.at &&
            list[i].place.range.begin < list[i - 1].place.range.end)
            return fail(ErrorCode::usage, "two edits of one fix overlap");
    }
    Plan result = plan;
    for (auto edit = list.rbegin(); edit != list.rend(); ++edit) {
        Result<Plan> next = apply_edit(result, *edit);
        if (!next)
            return next;
        result = std::move(*next);
    }
    return result;
}

/// An id that depends on nothing but the plan: checks have no source of chance.
Id unused_id(const Plan& plan, Id recommendation, std::size_t count) {
    for (std::uint64_t attempt = count;; ++attempt) {
        const Id id{StableHash().add("action").add(recommendation.value).add(attempt).value()};
        if (id && !find_action(plan, id) && !find_recommendation(plan, id) && !find_group(plan, id))
            return id;
    }
}

Result<Plan> add_action(const Plan& plan, Id recommendation) {
    const auto place = find_recommendation(plan, recommendation);
    if (!place)
        return fail(ErrorCode::not_found, "the recommendation is no longer there");
    const std::size_t count =
        plan.groups[place->group].recommendations[place->recommendation].actions.size();
    Action action;
    action.id = unused_id(plan, recommendation, count);
    action.text = one_paragraph("[describe the action]");
    return edits::insert_action(plan, recommendation, count, std::move(action));
}

Result<Plan> restore_edition_text(const Plan& plan, const std::string& part) {
    Front front = *plan.front;
    FrameOverrides& overrides = front.overrides;
    if (part == "organisation")
        overrides.organisation.reset();
    else if (part == "submitted_label")
        overrides.submitted_label.reset();
    else if (part == "published_label")
        front.cover.published_label.clear();
    else if (part == "introduction_heading")
        overrides.introduction_heading.reset();
    else if (part == "introduction")
        overrides.introduction.reset();
    else if (part == "definition_headings")
        overrides.definition_headings.reset();
    else if (part == "definitions")
        overrides.definitions.reset();
    else if (part == "column_headings")
        overrides.column_headings.reset();
    else
        return fail(ErrorCode::usage, "the frame has no part called \"" + part + "\"");
    return edits::set_front(plan, std::move(front));
}

Result<Plan> operate(const Plan& plan, const Fix& fix) {
    switch (fix.operation) {
    case Operation::none:
        return plan;
    case Operation::renumber:
        return edits::renumber(plan);
    case Operation::set_reason_category:
        return edits::set_reason_category(plan, fix.row, parse_reason_category(fix.value));
    case Operation::add_action:
        return add_action(plan, fix.row);
    case Operation::remove_group:
        return edits::remove_group(plan, fix.row);
    case Operation::remove_action:
        return edits::remove_action(plan, fix.row);
    case Operation::restore_edition_text:
        return restore_edition_text(plan, fix.value);
    case Operation::forget_printed_summary: {
        Front front = *plan.front;
        front.printed_summary.reset();
        return edits::set_front(plan, std::move(front));
    }
    }
    return plan;
}

} // namespace

Result<Plan> apply(const Plan& plan, const Fix& fix) {
    Result<Plan> edited = apply_edits(plan, fix.edits);
    return edited ? operate(*edited, fix) : edited;
}

} // namespace planwright
