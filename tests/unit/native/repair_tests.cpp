// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

namespace planwright::testing {
namespace {

const Recommendation& only_row(const Plan& plan) {
    return plan.groups[0].recommendations[0];
}

std::string aside(const Imported& imported) {
    std::string out;
    for (const SetAside& words : imported.report.set_aside)
        out += std::to_string(words.line) + " " + words.text + "\n";
    return out;
}

constexpr const char* good_action = "<action id='00000000000000c1'><text><p>Do it.</p></text>"
                                    "<owner><written>Head</written></owner><target/></action>";

TEST(NativeRepair, AddsPlacesThatAreMissing) {
    const Imported imported = read(
        actions_in_plan("<action id='00000000000000c1'>\n<text><p>Do it.</p></text></action>"));
    EXPECT_EQ(repairs_of(imported),
              "8:1 the action has no place for the owner; an empty one was added\n"
              "8:1 the action has no place for the target date; an empty one was added\n");
    EXPECT_EQ(plain_text(only_row(imported.plan).actions[0].text), "Do it.");
    expect_valid(written(imported.plan));
}

TEST(NativeRepair, PutsPartsInTheirPlace) {
    const Imported imported =
        read(actions_in_plan("<action id='00000000000000c1'><target>May 2025</target><owner/>"
                             "<text><p>Do it.</p></text></action>"));
    EXPECT_EQ(imported.repairs.size(), 2U) << repairs_of(imported);
    EXPECT_EQ(only_row(imported.plan).actions[0].target.written, "May 2025");
    EXPECT_EQ(aside(imported), "");
}

TEST(NativeRepair, GivesAnActionOutsideItsRecommendationToTheOneBefore) {
    const Imported imported = read(
        plan_with("<group id='00000000000000a1'><heading/>\n<recommendation id='00000000000000b1'>"
                  "<number>1</number><text/><status/></recommendation>\n" +
                  std::string(good_action) + "</group>"));
    EXPECT_EQ(repairs_of(imported),
              "8:1 the action stands in the group, where it does not belong; it was put into the "
              "table behind the row before it\n");
    EXPECT_EQ(only_row(imported.plan).actions.size(), 1U);
}

TEST(NativeRepair, FindsRowsWhereverTheyStand) {
    std::string bytes = plan_with("");
    bytes.insert(bytes.find("<submitted/>"), good_action);
    bytes.insert(bytes.find("</action-plan>"),
                 "<section><recommendation id='00000000000000b9'><number>7</number><text/><status/>"
                 "</recommendation> with words</section>");
    const Imported imported = read(bytes);
    ASSERT_EQ(action_count(imported.plan), 1U);
    ASSERT_EQ(recommendation_count(imported.plan), 2U);
    EXPECT_EQ(aside(imported), "8 with words\n");
    expect_valid(written(imported.plan));
}

TEST(NativeRepair, SetsAsideTheWordsOfUnknownElements) {
    const Imported imported =
        read(actions_in_plan("<action id='00000000000000c1'><text/><owner/><target/>\n"
                             "<budget currency='GBP'>12,000 <b>pounds</b></budget></action>"));
    EXPECT_EQ(
        repairs_of(imported),
        "9:1 the element \"budget\" does not belong in the action; its words were set aside\n");
    EXPECT_EQ(aside(imported), "9 GBP\n9 12,000\n9 pounds\n");
}

TEST(NativeRepair, KeepsTheWordsOfUnknownTagsInAParagraph) {
    const Imported imported = read(actions_in_plan(
        "<action id='00000000000000c1'><text>loose <b>words</b><p>a <u>b</u> c</p></text><owner/>"
        "<target/></action>"));
    EXPECT_EQ(plain_text(only_row(imported.plan).actions[0].text), "loose words\na b c");
    EXPECT_EQ(imported.repairs.size(), 2U) << repairs_of(imported);
}

TEST(NativeRepair, ReadsAStatusInOtherWordsAndSetsAsideOneThatSaysNothing) {
    std::string bytes = actions_in_plan("");
    bytes.replace(bytes.find("Agreed"), 6, "partially agreed");
    const Imported understood = read(bytes);
    EXPECT_EQ(only_row(understood.plan).status, Status::partly_agreed);
    EXPECT_EQ(understood.repairs.size(), 1U);
    EXPECT_EQ(aside(understood), "7 partially agreed\n");
    bytes.replace(bytes.find("partially agreed"), 16, "Under discussion");
    const Imported unknown = read(bytes);
    EXPECT_EQ(only_row(unknown.plan).status, std::nullopt);
    EXPECT_EQ(unknown.repairs.size(), 1U);
    EXPECT_EQ(aside(unknown), "7 Under discussion\n");
}

TEST(NativeRepair, GivesNewIdsThatAreTheSameEveryTime) {
    const std::string bytes = actions_in_plan(std::string(good_action) + good_action +
                                              "<action id='?'><text/><owner/><target/></action>"
                                              "<action><text/><owner/><target/></action>");
    const Imported imported = read(bytes);
    EXPECT_EQ(imported.repairs.size(), 3U) << repairs_of(imported);
    const auto& actions = only_row(imported.plan).actions;
    ASSERT_EQ(actions.size(), 4U);
    EXPECT_EQ(to_string(actions[0].id), "00000000000000c1");
    EXPECT_NE(actions[1].id, actions[0].id);
    EXPECT_NE(actions[2].id, actions[3].id);
    EXPECT_EQ(written(imported.plan), written(read(bytes).plan));
}

TEST(NativeRepair, UnderstandsWordsDirectlyInAnOwner) {
    const Imported imported = read(actions_in_plan(
        "<action id='00000000000000c1'><text/><owner>Head of A; Head of B</owner><target/>"
        "</action>"));
    const Owner& owner = only_row(imported.plan).actions[0].owner;
    EXPECT_EQ(owner.written, "Head of A; Head of B");
    EXPECT_EQ(owner.lead, "Head of A");
    EXPECT_EQ(imported.repairs.size(), 1U);
}

TEST(NativeRepair, LeavesOutValuesThatAreNone) {
    std::string bytes = actions_in_plan("<action id='00000000000000c1'><text><p level='deep'>x</p>"
                                        "</text><owner/><target due='soon'>May</target></action>");
    bytes.replace(bytes.find("<submitted/>"), 12,
                  "<submitted date='2024-02-30'>30 Feb</submitted>");
    const Imported imported = read(bytes);
    EXPECT_EQ(imported.repairs.size(), 3U) << repairs_of(imported);
    EXPECT_EQ(imported.plan.front->cover.submitted, std::nullopt);
    EXPECT_EQ(imported.plan.front->cover.submitted_written, "30 Feb");
    EXPECT_EQ(aside(imported), "3 2024-02-30\n8 deep\n8 soon\n");
}

TEST(NativeRepair, ReadsAPlanWithoutItsNamespace) {
    std::string bytes = actions_in_plan(good_action);
    bytes.erase(bytes.find(" xmlns="),
                std::string(" xmlns=\"urn:planwright:action-plan:1\"").size());
    const Imported imported = read(bytes);
    EXPECT_EQ(imported.repairs.size(), 1U) << repairs_of(imported);
    EXPECT_EQ(action_count(imported.plan), 1U);
    expect_valid(written(imported.plan));
}

TEST(NativeRepair, SetsAsideALocalEditionThatIsBroken) {
    std::string bytes = plan_with("");
    bytes.insert(bytes.find("<cover>"),
                 "<local-edition><edition xmlns='urn:planwright:edition:1'>Words</edition>"
                 "</local-edition>");
    const Imported imported = read(bytes);
    EXPECT_EQ(imported.plan.local_edition, nullptr);
    EXPECT_EQ(imported.repairs.size(), 1U) << repairs_of(imported);
    EXPECT_EQ(aside(imported), "3 Words\n");
    EXPECT_TRUE(imported.edition);
}

TEST(NativeRepair, ReportsEachRepairAsADecision) {
    const Imported imported = read(plan_with("<column/>"));
    ASSERT_EQ(imported.report.decisions.size(), 1U);
    EXPECT_EQ(imported.report.decisions[0].kind, DecisionKind::repaired);
    EXPECT_NE(imported.report.decisions[0].did.find("column"), std::string::npos);
}

} // namespace
} // namespace planwright::testing
