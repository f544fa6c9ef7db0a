// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/plan_rows.h"

#include "host/places.h"

namespace planwright::host {

namespace {

/// The enumerations of the model and of the interface have the same order; "none" is 0 here.
template <class Enum>
std::uint32_t number_of(const std::optional<Enum>& value) {
    return value ? static_cast<std::uint32_t>(*value) + 1 : 0;
}

static_assert(static_cast<int>(Status::not_agreed) + 1 == PW_STATUS_NOT_AGREED);
static_assert(static_cast<int>(ReasonCategory::affordability) + 1 == PW_REASON_AFFORDABILITY);
static_assert(static_cast<int>(TargetKind::other) + 1 == PW_TARGET_OTHER);
static_assert(static_cast<int>(ParagraphKind::pointer) == PW_TEXT_POINTER);
static_assert(static_cast<int>(ListKind::letter) == PW_LIST_LETTER);

void set_rich(wire::Row& row, std::uint32_t field, const RichText& text) {
    row.fields[field] = plain_text(text);
    const auto places = paragraph_places(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        row.spans.push_back({field, static_cast<std::uint32_t>(text[i].kind),
                             static_cast<std::uint32_t>(text[i].list), text[i].level,
                             places[i].line_begin, places[i].text_begin, places[i].end,
                             text[i].language});
    }
}

/// Every index of a field of the frame, from 0.
void add_frame(wire::Facts& facts, const Plan& plan, const Edition& edition, Field field) {
    for (std::uint32_t index = 0;; ++index) {
        const FieldRef at{{}, field, index};
        auto text = field_text(plan, edition, at);
        if (!text)
            return;
        facts.frame.push_back({to_wire(at), std::move(*text)});
        if (field == Field::plan_title)
            return;
    }
}

} // namespace

wire::Day day_of(Date date) {
    return {static_cast<std::uint16_t>(static_cast<int>(date.year())),
            static_cast<std::uint8_t>(static_cast<unsigned>(date.month())),
            static_cast<std::uint8_t>(static_cast<unsigned>(date.day()))};
}

wire::Row group_row(const Group& group) {
    wire::Row row;
    row.kind = PW_ROW_GROUP;
    row.id = group.id.value;
    row.loose = group.loose;
    set_rich(row, PW_FIELD_GROUP_HEADING, group.heading);
    return row;
}

wire::Row recommendation_row(const Recommendation& recommendation, Id group) {
    wire::Row row;
    row.kind = PW_ROW_RECOMMENDATION;
    row.id = recommendation.id.value;
    row.parent = group.value;
    row.status = number_of(recommendation.status);
    row.reason = number_of(recommendation.reason_category);
    row.report = recommendation.report;
    row.fields[PW_FIELD_NUMBER] = recommendation.number;
    if (recommendation.status)
        row.fields[PW_FIELD_STATUS] = to_string(*recommendation.status);
    set_rich(row, PW_FIELD_RECOMMENDATION, recommendation.text);
    set_rich(row, PW_FIELD_PREAMBLE, recommendation.preamble);
    return row;
}

wire::Row action_row(const Action& action, Id recommendation) {
    wire::Row row;
    row.kind = PW_ROW_ACTION;
    row.id = action.id.value;
    row.parent = recommendation.value;
    row.target = number_of(action.target.kind);
    if (action.target.due)
        row.due = {static_cast<std::uint16_t>(static_cast<int>(action.target.due->year())),
                   static_cast<std::uint8_t>(static_cast<unsigned>(action.target.due->month())), 0};
    row.lead = action.owner.lead;
    row.supports = action.owner.supports;
    row.review = action.target.review;
    set_rich(row, PW_FIELD_TEXT, action.text);
    row.fields[PW_FIELD_OWNER] = action.owner.written;
    row.fields[PW_FIELD_TARGET] = action.target.written;
    return row;
}

wire::Facts facts_of(const Plan& plan, const Edition& edition) {
    wire::Facts facts;
    facts.language = plan.language;
    facts.edition_id = edition.id;
    facts.edition_title = edition.title;
    facts.edition_variant = edition.variant;
    facts.marking = edition.protective_marking;
    facts.window = edition.window.length;
    facts.window_unit = edition.window.unit == SubmissionWindow::Unit::calendar_days
                            ? PW_WINDOW_CALENDAR_DAYS
                            : PW_WINDOW_WORKING_DAYS;
    const Front& front = *plan.front;
    if (front.cover.submitted)
        facts.submitted = day_of(*front.cover.submitted);
    if (const auto& counts = front.printed_summary)
        facts.printed = {counts->agreed, counts->partly_agreed, counts->not_agreed, counts->total};
    for (const Field field :
         {Field::cover, Field::introduction, Field::definitions, Field::plan_title})
        add_frame(facts, plan, edition, field);
    for (const CoverReport& report : front.cover.reports)
        facts.reports.push_back(
            {report.key, report.body, report.date ? day_of(*report.date) : wire::Day{}});
    for (const Post& post : plan.annotations->posts)
        facts.posts.push_back({post.title, post.aliases});
    return facts;
}

} // namespace planwright::host
