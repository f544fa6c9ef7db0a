// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "random_edits.h"

#include "example.h"
#include "model/own_text.h"

#include <array>

namespace planwright::testing {

std::string RandomEdits::words() {
    static const std::array<std::string, 14> pieces{"staff",
                                                    " ",
                                                    "\n",
                                                    "- ",
                                                    "1. ",
                                                    "caf\xC3\xA9",
                                                    "recommendation 2",
                                                    ", ",
                                                    "e\xCC\x81",
                                                    "\xCC\x82",
                                                    "March 2025",
                                                    " / ",
                                                    "\xF0\x9F\x98\x80",
                                                    "Completed"};
    std::string result;
    for (std::size_t i = below(5); i > 0; --i)
        result += pieces[below(pieces.size())];
    return result;
}

RichText RandomEdits::rich() {
    RichText text = from_plain_text(words() + "\n- " + words());
    for (Paragraph& p : text) {
        p.list = static_cast<ListKind>(below(4));
        p.level = static_cast<std::uint8_t>(below(3));
        p.kind = static_cast<ParagraphKind>(below(6));
        const auto size = static_cast<std::uint32_t>(p.text.size() + 1);
        for (std::size_t i = below(3); i > 0; --i)
            p.runs.push_back({static_cast<std::uint32_t>(below(size)),
                              static_cast<std::uint32_t>(below(size)),
                              static_cast<RunStyle>(below(16)), below(2) == 0 ? "" : "https://a"});
        normalise_runs(p);
    }
    return text;
}

Id RandomEdits::some_group(const Plan& plan) {
    return plan.groups.empty() ? Id{7} : plan.groups[below(plan.groups.size())].id;
}

Id RandomEdits::some_recommendation(const Plan& plan) {
    std::size_t skip = below(recommendation_count(plan));
    Id found{7};
    for_each_recommendation(plan, [&](const Group&, const Recommendation& recommendation) {
        if (skip-- == 0)
            found = recommendation.id;
    });
    return found;
}

Id RandomEdits::some_action(const Plan& plan) {
    std::size_t skip = below(action_count(plan));
    Id found{7};
    for_each_recommendation(plan, [&](const Group&, const Recommendation& recommendation) {
        for (const Action& action : recommendation.actions) {
            if (skip-- == 0)
                found = action.id;
        }
    });
    return found;
}

Result<Plan> RandomEdits::type(const Plan& plan) {
    const auto field = static_cast<Field>(below(static_cast<std::size_t>(Field::document) + 1));
    FieldRef at{Id(), field, static_cast<std::uint32_t>(below(3))};
    if (field == Field::group_heading)
        at = {some_group(plan), field, 0};
    else if (field >= Field::number && field <= Field::preamble)
        at = {some_recommendation(plan), field, 0};
    else if (field >= Field::text && field <= Field::target)
        at = {some_action(plan), field, 0};
    const std::size_t size = own_text(plan, at).value_or("").size();
    const std::size_t begin = below(size + 1);
    return edits::replace_text(plan, at, {begin, begin + below(size - begin + 1)}, words());
}

Result<Plan> RandomEdits::annotate(const Plan& plan) {
    Annotations annotations = *plan.annotations;
    const FieldRef at{some_action(plan), Field::text, 0};
    const std::string text = own_text(plan, at).value_or("");
    std::size_t begin = below(text.size() + 1);
    std::size_t end = begin + below(text.size() - begin + 1);
    while (!text::is_code_point_edge(text, begin))
        --begin;
    while (!text::is_code_point_edge(text, end))
        ++end;
    if (!find_action(plan, at.row) || below(3) == 0) {
        if (!annotations.comments.empty())
            annotations.comments.erase(annotations.comments.begin());
    } else if (below(2) == 0) {
        annotations.comments.push_back({fresh(), {at, {begin, end}}, {}, false});
    } else {
        Waiver waiver;
        waiver.id = fresh();
        waiver.place = {at, {begin, end}};
        annotations.waivers.push_back(waiver);
    }
    return edits::set_annotations(plan, annotations);
}

Result<Plan> RandomEdits::edit_row(const Plan& plan) {
    switch (kind_) {
    case 2:
        return edits::set_rich_text(plan, {some_action(plan), Field::text, 0}, rich());
    case 3:
        return edits::set_rich_text(plan, {some_recommendation(plan), Field::preamble, 0}, rich());
    case 4:
        return edits::set_status(plan, some_recommendation(plan), all_statuses[below(3)]);
    case 5:
        return edits::set_reason_category(plan, some_recommendation(plan),
                                          all_reason_categories[below(4)]);
    case 6:
        return edits::set_owner(plan, some_action(plan), parse_owner(words()));
    case 7:
        return edits::set_target(plan, some_action(plan), {"May 2025", TargetKind::month, {}, ""});
    case 8:
        return edits::split_action(plan, some_action(plan), below(20), fresh());
    case 9:
        return edits::join_with_previous(plan, some_action(plan));
    default: {
        Front front = *plan.front;
        front.title = words();
        front.cover.response_lines.assign(below(4), words());
        return edits::set_front(plan, front);
    }
    }
}

Result<Plan> RandomEdits::insert_row(const Plan& plan) {
    switch (kind_) {
    case 11:
        return edits::insert_action(plan, some_recommendation(plan), below(4),
                                    action(fresh().value, words()));
    case 12:
        return edits::insert_recommendation(
            plan, some_group(plan), below(4),
            recommendation(fresh().value, "9", {action(fresh().value, words())}));
    default:
        return edits::insert_group(
            plan, below(4),
            group(fresh().value, words(), {recommendation(fresh().value, "2", {})}));
    }
}

Result<Plan> RandomEdits::move_row(const Plan& plan) {
    const bool rarely = below(4) == 0; // or nothing would be left
    switch (kind_) {
    case 14:
        return edits::move_action(plan, some_action(plan), some_recommendation(plan), below(4));
    case 15:
        return edits::move_recommendation(plan, some_recommendation(plan), some_group(plan),
                                          below(4));
    case 16:
        return edits::move_group(plan, some_group(plan), below(4));
    case 17:
        return edits::remove_action(plan, some_action(plan));
    case 18:
        return rarely ? edits::remove_recommendation(plan, some_recommendation(plan))
                      : edits::remove_group_heading(plan, some_group(plan));
    default:
        return rarely ? edits::remove_group(plan, some_group(plan))
                      : Result<Plan>(edits::renumber(plan));
    }
}

Result<Plan> RandomEdits::next(const Plan& plan) {
    kind_ = static_cast<unsigned>(below(kinds));
    if (kind_ == 0)
        return type(plan);
    if (kind_ == 1)
        return annotate(plan);
    if (kind_ <= 10)
        return edit_row(plan);
    return kind_ <= 13 ? insert_row(plan) : move_row(plan);
}

} // namespace planwright::testing
