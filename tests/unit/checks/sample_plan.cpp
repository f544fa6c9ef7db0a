// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_plan.h"

namespace planwright::testing {
namespace {

RichText paragraphs(std::string_view text, ParagraphKind kind) {
    RichText rich = text.empty() ? RichText() : from_plain_text(text);
    for (Paragraph& paragraph : rich)
        paragraph.kind = kind;
    return rich;
}

std::shared_ptr<const Action> make_action(const SampleAction& sample, Id id) {
    auto action = std::make_shared<Action>();
    action->id = id;
    action->text = paragraphs(sample.text, sample.kind);
    action->owner = parse_owner(sample.owner);
    action->target = parse_target(sample.target).target;
    return action;
}

std::shared_ptr<const Recommendation> make_recommendation(const SampleRecommendation& sample,
                                                          unsigned n) {
    auto row = std::make_shared<Recommendation>();
    row->id = recommendation_id(n);
    row->number = sample.number;
    row->report = sample.report;
    row->text = paragraphs(sample.text, ParagraphKind::action);
    row->status = sample.status;
    row->reason_category = sample.category;
    row->preamble = paragraphs(sample.preamble, ParagraphKind::background);
    std::vector<std::shared_ptr<const Action>> actions;
    actions.reserve(sample.actions.size());
    for (const SampleAction& action : sample.actions) {
        const auto m = static_cast<unsigned>(actions.size() + 1);
        actions.push_back(make_action(action, action_id(n, m)));
    }
    row->actions = Sequence<Action>(std::move(actions));
    return row;
}

Definition definition(std::string term, std::string text, std::string comment) {
    return {std::move(term), one_paragraph(std::move(text)), one_paragraph(std::move(comment))};
}

Edition make_edition() {
    Edition edition;
    edition.id = "sample";
    edition.frame.organisation = "Sample Service";
    edition.frame.submitted_label = "Action Plan Submitted:";
    edition.frame.response_label = "A Response to the Inspection:";
    edition.frame.published_label = "Report Published:";
    edition.frame.introduction_heading = "INTRODUCTION";
    edition.frame.introduction = from_plain_text(
        "The inspector looks at libraries.\nThis plan says what will be done about it.");
    edition.frame.definition_headings = {"Term", "Definition", "Comment"};
    edition.frame.definitions = {definition("Agreed", "All of it.", "Say how."),
                                 definition("Partly Agreed", "Some of it.", "Say which."),
                                 definition("Not Agreed", "None of it.", "Say why.")};
    edition.frame.title_prefix = "ACTION PLAN: ";
    edition.frame.column_headings = {"1. No",     "2. Recommendation",    "3. Agreed",
                                     "4. Action", "5. Responsible Owner", "6. Target Date"};
    return edition;
}

} // namespace

SamplePlan::SamplePlan() {
    cover.submitted_written = "21 August 2024";
    cover.submitted = parse_iso_date("2024-08-21");
    cover.response_lines = {"A Response to the Inspection: Northern libraries"};
    cover.published_written = "20 July 2024";
    cover.reports = {{"r1", "Northern libraries", parse_iso_date("2024-07-20")}};
    SampleRecommendation one{"1"};
    one.actions = {{"The Head of Safety will print the rota."},
                   {"The rota will be read out.", "Head of Safety / Librarian", "Completed"}};
    SampleRecommendation two{"2", Status::partly_agreed, ReasonCategory::policy};
    two.preamble = "This recommendation is partly agreed because Sunday work is not in the policy. "
                   "We will open on Saturdays.";
    two.actions = {{"The doors will open on Saturdays.", "Librarian", "May 2025"}};
    SampleRecommendation three{"3", Status::not_agreed, ReasonCategory::affordability};
    three.preamble = "This recommendation is not agreed because the roof costs more than the hall.";
    recommendations = {one, two, three};
}

Plan SamplePlan::make() const {
    Plan plan;
    plan.edition_id = "sample";
    Front front;
    front.cover = cover;
    front.title = title;
    front.overrides = overrides;
    front.printed_summary = printed_summary;
    plan.front = std::make_shared<const Front>(std::move(front));
    Annotations annotations;
    annotations.waivers = waivers;
    plan.annotations = std::make_shared<const Annotations>(std::move(annotations));
    auto group = std::make_shared<Group>();
    group->id = {1};
    group->heading = one_paragraph("The service should:");
    std::vector<std::shared_ptr<const Recommendation>> rows;
    rows.reserve(recommendations.size());
    for (const SampleRecommendation& row : recommendations)
        rows.push_back(make_recommendation(row, static_cast<unsigned>(rows.size() + 1)));
    group->recommendations = Sequence<Recommendation>(std::move(rows));
    std::vector<std::shared_ptr<const Group>> groups;
    groups.reserve(2);
    if (!recommendations.empty())
        groups.push_back(std::move(group));
    if (empty_group) {
        auto empty = std::make_shared<Group>();
        empty->id = {2};
        empty->heading = one_paragraph("Branches should:");
        groups.push_back(std::move(empty));
    }
    plan.groups = Sequence<Group>(std::move(groups));
    return plan;
}

const Edition& sample_edition() {
    static const Edition edition = make_edition();
    return edition;
}

std::vector<Diagnostic> findings_of(const Plan& plan, Gate gate) {
    CheckOptions options{sample_edition()};
    options.gate = gate;
    return check(plan, options);
}

std::vector<std::string> rules_of(const std::vector<Diagnostic>& findings) {
    std::vector<std::string> rules;
    rules.reserve(findings.size());
    for (const Diagnostic& finding : findings)
        rules.push_back(finding.rule);
    return rules;
}

std::vector<std::string> rules_after(const std::function<void(SamplePlan&)>& change) {
    SamplePlan sample;
    change(sample);
    return rules_of(findings_of(sample.make()));
}

} // namespace planwright::testing
