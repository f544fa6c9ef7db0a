// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_list.h"

#include "checks/readiness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using ::testing::ElementsAre;

/// A plan of one recommendation with one action without an owner.
Plan small_plan() {
    Group group;
    group.id = Id{1};
    group.loose = true;
    Recommendation row;
    row.id = Id{2};
    row.number = "1";
    row.text = one_paragraph("Paint the gate.");
    row.status = Status::agreed;
    Action action;
    action.id = Id{3};
    action.text = one_paragraph("Paint it.");
    row.actions = row.actions.appended(std::make_shared<const Action>(std::move(action)));
    group.recommendations =
        group.recommendations.appended(std::make_shared<const Recommendation>(std::move(row)));
    Plan plan;
    plan.groups = plan.groups.appended(std::make_shared<const Group>(std::move(group)));
    return plan;
}

Diagnostic finding(const std::string& rule, Severity severity, Id row, Field field,
                   std::size_t begin, bool blocks = false) {
    Diagnostic one;
    one.rule = rule;
    one.plugin = rule.substr(0, rule.find('.'));
    one.severity = severity;
    one.blocks = blocks;
    one.place = {{row, field, 0}, {begin, begin + 1}};
    return one;
}

std::vector<Diagnostic> some() {
    return {finding("a.hint", Severity::hint, Id{2}, Field::recommendation, 0),
            finding("b.warn", Severity::warning, Id{3}, Field::text, 2),
            finding("a.block", Severity::warning, Id{3}, Field::owner, 0, true),
            finding("a.error", Severity::error, Id{3}, Field::target, 0)};
}

std::vector<std::string> rules(const FindingList& list) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < list.size(); ++i)
        names.push_back(list[i].rule);
    return names;
}

TEST(FindingList, ShowsTheWorstFirstOrAsTheyAreRead) {
    FindingList list;
    list.set(some());
    EXPECT_THAT(rules(list), ElementsAre("a.block", "a.error", "b.warn", "a.hint"));
    list.show({}, FindingOrder::reading);
    EXPECT_THAT(rules(list), ElementsAre("a.hint", "b.warn", "a.block", "a.error"));
}

TEST(FindingList, FiltersAndCounts) {
    FindingList list;
    list.set(some());
    EXPECT_THAT(list.counts(), ElementsAre(1U, 2U, 1U));
    FindingFilter filter;
    filter.plugin = "a";
    filter.severity = Severity::warning;
    list.show(filter, FindingOrder::reading);
    EXPECT_THAT(rules(list), ElementsAre("a.block"));
    EXPECT_THAT(list.counts(), ElementsAre(1U, 1U, 1U)); // of the plugin, whatever severity
    filter = {};
    filter.field = Field::text;
    list.show(filter, FindingOrder::reading);
    EXPECT_THAT(rules(list), ElementsAre("b.warn"));
}

TEST(FindingList, WaivedOnesAreNotShown) {
    std::vector<Diagnostic> all = some();
    all[1].waived = 0;
    FindingList list;
    list.set(all);
    EXPECT_EQ(list.size(), 3U);
}

TEST(FindingList, StepsFromTheCaretAndOverTheEnd) {
    const Plan plan = small_plan();
    FindingList list;
    list.set(some());
    const Caret in_text{{Id{3}, Field::text, 0}, 0, 0};
    EXPECT_EQ(list[*list.next(plan, in_text, true)].rule, "b.warn");
    EXPECT_EQ(list[*list.next(plan, in_text, false)].rule, "a.hint");
    const Caret at_end{{Id{3}, Field::target, 0}, 5, 5};
    EXPECT_EQ(list[*list.next(plan, at_end, true)].rule, "a.hint");
    std::size_t index = *list.next(plan, std::nullopt, true);
    std::vector<std::string> walked;
    for (int i = 0; i < 5; ++i) {
        walked.push_back(list[index].rule);
        index = list.beside(index, true);
    }
    EXPECT_THAT(walked, ElementsAre("a.hint", "b.warn", "a.block", "a.error", "a.hint"));
}

TEST(Readiness, CountsWhatIsFilledAndWhatBlocks) {
    const Plan plan = small_plan();
    const Readiness draft = readiness_of(plan, {});
    EXPECT_EQ(draft.recommendations[0].needed, 6U);
    EXPECT_EQ(draft.recommendations[0].done, 4U); // owner and target date are missing
    EXPECT_EQ(draft.blocking, 0U);
    const Readiness blocked =
        readiness_of(plan, {finding("a.block", Severity::warning, Id{3}, Field::text, 0, true)});
    EXPECT_EQ(blocked.recommendations[0].done, 3U);
    EXPECT_EQ(blocked.blocking, 1U);
    EXPECT_LT(blocked.percent(), draft.percent());
}

} // namespace
} // namespace planwright
