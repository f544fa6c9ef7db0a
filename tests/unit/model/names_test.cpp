// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"

namespace planwright {
namespace {

TEST(Ids, AreWrittenAsSixteenHexDigits) {
    EXPECT_EQ(to_string(Id{0xABCULL}), "0000000000000abc");
    EXPECT_EQ(parse_id("0000000000000abc"), Id{0xABCULL});
    EXPECT_EQ(parse_id("FFFFFFFFFFFFFFFF"), Id{~std::uint64_t{0}});
    for (const char* bad : {"", "0000000000000000", "abc", "0000000000000abg", "0000000000000abcd",
                            " 000000000000abc", "-00000000000abcd", "0x00000000000abc"})
        EXPECT_FALSE(parse_id(bad)) << bad;
    for (const std::uint64_t value : {std::uint64_t{1}, std::uint64_t{0x8000000000000000}})
        EXPECT_EQ(parse_id(to_string(Id{value})), Id{value});
}

TEST(Fields, HaveTheContractsNames) {
    EXPECT_EQ(to_string(Field::cover), "cover");
    EXPECT_EQ(to_string(Field::plan_title), "plan_title");
    EXPECT_EQ(to_string(Field::group_heading), "group_heading");
    EXPECT_EQ(to_string(Field::preamble), "preamble");
    EXPECT_EQ(to_string(Field::document), "document");
    for (unsigned i = 0; i <= static_cast<unsigned>(Field::document); ++i) {
        const auto field = static_cast<Field>(i);
        EXPECT_EQ(parse_field(to_string(field)), field);
    }
    EXPECT_FALSE(parse_field("Text"));
    EXPECT_FALSE(parse_field(""));
}

TEST(Finders, FindRowsByTheirIds) {
    const Plan plan = testing::small_plan();
    EXPECT_EQ(find_group(plan, Id{2}), 1U);
    EXPECT_FALSE(find_group(plan, Id{11}));
    const auto recommendation = find_recommendation(plan, Id{12});
    ASSERT_TRUE(recommendation);
    EXPECT_EQ(recommendation_at(plan, *recommendation).number, "2");
    const auto action = find_action(plan, Id{112});
    ASSERT_TRUE(action);
    EXPECT_EQ(action_at(plan, *action).id, Id{112});
    EXPECT_FALSE(find_action(plan, Id{12}));
    EXPECT_FALSE(find_recommendation(plan, Id{0}));
    EXPECT_EQ(recommendation_count(plan), 3U);
    EXPECT_EQ(action_count(plan), 4U);
}

TEST(Summary, CountsColumnThree) {
    Plan plan = testing::small_plan();
    plan = testing::must(edits::set_status(plan, Id{11}, Status::partly_agreed));
    plan = testing::must(edits::set_status(plan, Id{12}, Status::not_agreed));
    EXPECT_EQ(summary_of(plan), (SummaryCounts{1, 1, 1, 3}));
    plan = testing::must(edits::set_status(plan, Id{21}, std::nullopt));
    EXPECT_EQ(summary_of(plan), (SummaryCounts{0, 1, 1, 3}));
    EXPECT_EQ(summary_of(Plan()), SummaryCounts());
}

TEST(LeadIns, AreCountedAtTheBegin) {
    Action action = testing::action(1, "North will:");
    EXPECT_EQ(lead_in_lines(action), 0U);
    action.text[0].kind = ParagraphKind::lead_in;
    EXPECT_EQ(lead_in_lines(action), 1U);
    action.text.push_back(testing::paragraph("train"));
    action.text.push_back(action.text[0]);
    EXPECT_EQ(lead_in_lines(action), 1U);
}

[[nodiscard]] Edition edition() {
    Edition edition;
    edition.frame.organisation = "The office";
    edition.frame.published_label = "Report(s) Published:";
    edition.frame.introduction = {testing::paragraph("One."),
                                  testing::paragraph("Two.", ListKind::bullet)};
    edition.frame.definitions = {
        {"Agreed", one_paragraph("All of it."), one_paragraph("Be clear.")}};
    return edition;
}

TEST(EffectiveFrame, PutsTheOverridesInPlace) {
    Plan plan;
    EXPECT_EQ(effective_frame(plan, edition()), edition().frame);
    Front front;
    front.overrides.organisation = "Another office";
    front.overrides.introduction = one_paragraph("Only this.");
    front.cover.published_label = "Report Published:";
    plan = edits::set_front(plan, front);
    FrameWording expected = edition().frame;
    expected.organisation = "Another office";
    expected.introduction = one_paragraph("Only this.");
    expected.published_label = "Report Published:";
    EXPECT_EQ(effective_frame(plan, edition()), expected);
}

TEST(FieldText, IsTheStringOfTheJsonPlan) {
    Plan plan = testing::small_plan();
    Front front;
    front.title = "ACTION PLAN: SERVICE";
    front.cover.submitted_written = "21 August 2023";
    front.cover.response_lines = {"A response to the inspection", "of the North"};
    front.cover.published_written = "20 July 2023";
    plan = edits::set_front(plan, front);
    const auto text = [&](Field field, std::uint64_t row, std::uint32_t index = 0) {
        return field_text(plan, edition(), {Id{row}, field, index});
    };
    EXPECT_EQ(text(Field::cover, 0, 0), "21 August 2023");
    EXPECT_EQ(text(Field::cover, 0, 2), "of the North");
    EXPECT_EQ(text(Field::cover, 0, 3), "20 July 2023");
    EXPECT_FALSE(text(Field::cover, 0, 4));
    EXPECT_EQ(text(Field::introduction, 0, 1), "- Two.");
    EXPECT_FALSE(text(Field::introduction, 0, 2));
    EXPECT_EQ(text(Field::definitions, 0, 0), "Agreed\nAll of it.\nBe clear.");
    EXPECT_EQ(text(Field::plan_title, 0), "ACTION PLAN: SERVICE");
    EXPECT_EQ(text(Field::group_heading, 2), "South should:");
    EXPECT_EQ(text(Field::number, 12), "2");
    EXPECT_EQ(text(Field::recommendation, 12), "Improve the thing numbered 2.");
    EXPECT_EQ(text(Field::status, 12), "Agreed");
    EXPECT_EQ(text(Field::preamble, 12), "");
    EXPECT_EQ(text(Field::text, 111), "Train all staff.");
    EXPECT_EQ(text(Field::owner, 111), "Head of Programmes");
    EXPECT_EQ(text(Field::target, 111), "March 2025");
    EXPECT_EQ(text(Field::summary, 0), "");
    for (const Field field : {Field::group_heading, Field::number, Field::text, Field::target})
        EXPECT_FALSE(text(field, 999));
    front.overrides.introduction = one_paragraph("Only this.");
    plan = edits::set_front(plan, front);
    EXPECT_EQ(text(Field::introduction, 0, 0), "Only this.");
    EXPECT_FALSE(text(Field::introduction, 0, 1));
}

} // namespace
} // namespace planwright
