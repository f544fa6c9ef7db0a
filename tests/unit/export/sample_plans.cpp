// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_plans.h"

#include <fmt/format.h>

#include <chrono>

namespace planwright::testing {

namespace {

template <class T>
Sequence<T> sequence_of(std::vector<T> values) {
    std::vector<typename Sequence<T>::Item> items;
    for (T& value : values)
        items.push_back(std::make_shared<const T>(std::move(value)));
    return Sequence<T>(std::move(items));
}

Definition definition(const std::string& term) {
    return {term, one_paragraph("What " + term + " means."),
            one_paragraph("What to write & when.")};
}

Front varied_front() {
    using namespace std::chrono_literals;
    Front front;
    front.title = "ACTION PLAN: PROBATION SERVICE – Northmoor & Vale";
    front.cover.submitted_written = "21st August 2023.";
    front.cover.submitted = 2023y / 8 / 21;
    front.cover.response_lines = {"A Response to the Inspection:", "Northmoor PDU", "Vale PDU"};
    front.cover.published_written = "20th July & 27th July 2023";
    front.cover.reports = {{"r1", "Northmoor PDU", 2023y / 7 / 20}, {"r2", "", 2023y / 7 / 27}};
    return front;
}

Group northmoor() {
    Recommendation first = make_recommendation(
        0x11, "1", "Keep victims safe.", Status::agreed,
        {make_action(
             0xa1,
             "Officers will run a workshop:\n- first half\n  a) cases\n  b) notes\n- second half",
             "Head of Quality", "March 2027"),
         make_action(0xa2, "Managers will review two cases a month.", "", "")});
    Recommendation second =
        make_recommendation(0x12, "2", "Strengthen oversight.", Status::partly_agreed,
                            {make_action(0xa3, "Two officers will be recruited.",
                                         "Head of PDU / Head of HR", "Completed and ongoing")});
    second.preamble = one_paragraph("Only part can be done before the new contract.");
    second.preamble[0].kind = ParagraphKind::reason;
    second.reason_category = ReasonCategory::commissioning;
    return make_group(0x1, "Northmoor PDU should:", {first, second});
}

} // namespace

Edition small_edition() {
    Edition edition;
    edition.id = "small";
    edition.version = "1";
    edition.protective_marking = "OFFICIAL";
    FrameWording& frame = edition.frame;
    frame.organisation = "Prison & Probation Service";
    frame.submitted_label = "Action Plan Submitted:";
    frame.response_label = "A Response to";
    frame.published_label = "Reports Published:";
    frame.introduction_heading = "INTRODUCTION";
    frame.introduction = {one_paragraph("The first paragraph.")[0],
                          one_paragraph("The second & last.")[0]};
    frame.definition_headings = {"Term", "Definition", "Additional comment"};
    frame.definitions = {definition("Agreed"), definition("Partly Agreed"),
                         definition("Not Agreed")};
    frame.title_prefix = "ACTION PLAN: ";
    frame.column_headings = {"1. Rec No",
                             "2. Recommendation",
                             "3. Agreed/ Partly Agreed/ Not Agreed",
                             "4. Response Action Taken/Planned",
                             "5. Responsible Owner",
                             "6. Target Date"};
    frame.summary_heading = "Recommendations";
    frame.summary_total = "Total";
    return edition;
}

Action make_action(std::uint64_t id, const std::string& text, const std::string& owner,
                   const std::string& target) {
    Action action;
    action.id = Id{id};
    action.text = from_plain_text(text);
    action.owner = {owner, owner, {}};
    action.target.written = target;
    if (!target.empty())
        action.target.kind = TargetKind::other;
    return action;
}

Recommendation make_recommendation(std::uint64_t id, const std::string& number,
                                   const std::string& text, std::optional<Status> status,
                                   std::vector<Action> actions) {
    Recommendation recommendation;
    recommendation.id = Id{id};
    recommendation.number = number;
    recommendation.text = from_plain_text(text);
    recommendation.status = status;
    recommendation.actions = sequence_of(std::move(actions));
    return recommendation;
}

Group make_group(std::uint64_t id, const std::string& heading,
                 std::vector<Recommendation> recommendations) {
    Group group;
    group.id = Id{id};
    group.loose = heading.empty();
    group.heading = from_plain_text(heading);
    group.recommendations = sequence_of(std::move(recommendations));
    return group;
}

Plan make_plan(std::vector<Group> groups) {
    Plan plan;
    plan.edition_id = "small";
    plan.edition_version = "1";
    plan.groups = sequence_of(std::move(groups));
    return plan;
}

Plan varied_plan() {
    const Recommendation loose = make_recommendation(
        0x21, "3", "Shorten the wait.", std::nullopt,
        {make_action(0xa4, "A Saturday group will start.", "Head of Programmes", "January 2027")});
    Recommendation refused =
        make_recommendation(0x31, "4", "Build a new office.", Status::not_agreed, {});
    refused.preamble = one_paragraph("There is no money for it.");
    refused.preamble[0].kind = ParagraphKind::reason;
    refused.reason_category = ReasonCategory::affordability;
    Plan plan = make_plan({northmoor(), make_group(0x2, "", {loose}),
                           make_group(0x3, "Vale PDU should:", {refused})});
    plan.front = std::make_shared<const Front>(varied_front());
    return plan;
}

Plan long_plan(unsigned count) {
    std::vector<Group> groups;
    std::vector<Recommendation> rows;
    for (unsigned i = 1; i <= count; ++i) {
        const std::uint64_t id = std::uint64_t{i} * 16;
        rows.push_back(make_recommendation(
            id, std::to_string(i), fmt::format("Recommendation text {}.", i), Status::agreed,
            {make_action(id + 1, fmt::format("First step of {}.", i), "Head of A", "May 2027"),
             make_action(id + 2, fmt::format("Second step of {}.", i), "Head of B", "June 2027")}));
        if (i % 10 == 0 || i == count)
            groups.push_back(make_group(id + 3, fmt::format("Unit {} should:", i / 10),
                                        std::exchange(rows, {})));
    }
    return make_plan(std::move(groups));
}

} // namespace planwright::testing
