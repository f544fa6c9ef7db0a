// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"
#include "model/own_text.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using ::testing::HasSubstr;
using testing::must;
using testing::small_plan;
using testing::TextRun;

[[nodiscard]] std::string words(const Plan& plan, std::uint64_t row, Field field) {
    return own_text(plan, {Id{row}, field, 0}).value_or("no such field");
}
/// The ids of the rows as a tree: "1(11(111 112) 12(121)) 2(21(211))".
[[nodiscard]] std::string tree(const Plan& plan) {
    std::string out;
    for (const Group& group : plan.groups) {
        out += (out.empty() ? "" : " ") + std::to_string(group.id.value) + "(";
        for (const Recommendation& recommendation : group.recommendations) {
            out += (out.back() == '(' ? "" : " ") + std::to_string(recommendation.id.value) + "(";
            for (const Action& action : recommendation.actions)
                out += (out.back() == '(' ? "" : " ") + std::to_string(action.id.value);
            out += ")";
        }
        out += ")";
    }
    return out;
}
void expect_failure(const Result<Plan>& result, ErrorCode code, std::string_view sentence) {
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, code);
    EXPECT_THAT(describe(result.error()), HasSubstr(sentence));
}

TEST(Edits, TypeIntoEveryFieldOfARow) {
    Plan plan = small_plan();
    const auto type = [&plan](std::uint64_t row, Field field, std::string_view added) {
        plan = must(edits::replace_text(plan, {Id{row}, field, 0}, {0, 0}, added));
    };
    type(1, Field::group_heading, "The ");
    type(11, Field::number, "1");
    type(11, Field::recommendation, "Please: ");
    type(11, Field::preamble, "We know.");
    type(111, Field::text, "First: ");
    EXPECT_EQ(words(plan, 1, Field::group_heading), "The North should:");
    EXPECT_EQ(words(plan, 11, Field::number), "11");
    EXPECT_EQ(words(plan, 11, Field::recommendation), "Please: Improve the thing numbered 1.");
    EXPECT_EQ(words(plan, 11, Field::preamble), "We know.");
    EXPECT_EQ(words(plan, 111, Field::text), "First: Train all staff.");
}

TEST(Edits, UnderstandOwnerAndTargetAnew) {
    Plan plan = small_plan();
    plan = must(edits::replace_text(plan, {Id{111}, Field::owner, 0}, {0, 18},
                                    "Head of Operations / Head of Programmes"));
    plan = must(edits::replace_text(plan, {Id{111}, Field::target, 0}, {0, 10}, "Completed"));
    const Action& action = action_at(plan, *find_action(plan, Id{111}));
    EXPECT_EQ(action.owner.lead, "Head of Operations");
    EXPECT_EQ(action.owner.supports, std::vector<std::string>{"Head of Programmes"});
    EXPECT_EQ(action.target.kind, TargetKind::completed);
    plan = must(edits::replace_text(plan, {Id{111}, Field::owner, 0},
                                    {0, action.owner.written.size()}, ""));
    EXPECT_TRUE(action_at(plan, *find_action(plan, Id{111})).owner.empty());
}

TEST(Edits, UnderstandTheCoverAnew) {
    Plan plan = small_plan();
    Front front;
    front.cover.response_lines = {"A response"};
    plan = edits::set_front(plan, front);
    const auto type = [&plan](std::uint32_t index, std::string_view line) {
        const FieldRef field{Id(), Field::cover, index};
        plan = must(edits::replace_text(plan, field, {0, own_text(plan, field)->size()}, line));
    };
    type(0, "21st August 2023");
    type(1, "A response to\ntwo reports");
    type(3, "North 4 May, South 18 May 2023");
    const Cover& cover = plan.front->cover;
    EXPECT_EQ(to_iso(cover.submitted.value()), "2023-08-21");
    EXPECT_EQ(cover.response_lines, (std::vector<std::string>{"A response to", "two reports"}));
    ASSERT_EQ(cover.reports.size(), 2U);
    EXPECT_EQ(cover.reports[1], (CoverReport{"r2", "South", parse_iso_date("2023-05-18")}));

    plan = must(edits::set_report(plan, Id{21}, "r2"));
    type(3, "North 11 May 2023");
    ASSERT_EQ(plan.front->cover.reports.size(), 2U) << "a recommendation answers the second";
    EXPECT_EQ(plan.front->cover.reports[0].date, parse_iso_date("2023-05-11"));
    EXPECT_FALSE(plan.front->cover.reports[1].date);
    expect_failure(edits::set_report(plan, Id{21}, "r9"), ErrorCode::not_found, "no report r9");
}

TEST(Edits, BringTypingToNfc) {
    Plan plan = small_plan();
    const FieldRef field{Id{112}, Field::text, 0};
    plan = must(edits::replace_text(plan, field, {0, 17}, "cafe"));
    plan = must(edits::replace_text(plan, field, {4, 4}, "\xCC\x81")); // the accent comes alone
    EXPECT_EQ(words(plan, 112, Field::text), "caf\xC3\xA9");
    plan = must(edits::replace_text(plan, field, {5, 5}, "o\xCC\x82\xFF"));
    EXPECT_EQ(words(plan, 112, Field::text), "caf\xC3\xA9\xC3\xB4\xEF\xBF\xBD");
}

TEST(Edits, RefuseWhatCannotBeTypedInto) {
    const Plan plan = small_plan();
    const auto type = [&plan](std::uint64_t row, Field field) {
        return edits::replace_text(plan, {Id{row}, field, 0}, {0, 0}, "x");
    };
    expect_failure(type(11, Field::status), ErrorCode::refused, "one of three answers");
    expect_failure(type(0, Field::introduction), ErrorCode::refused, "edition");
    expect_failure(type(0, Field::definitions), ErrorCode::refused, "edition");
    expect_failure(type(0, Field::summary), ErrorCode::refused, "made from the rows");
    expect_failure(edits::replace_text(plan, {Id{11}, Field::number, 0}, {0, 0}, "1\n"),
                   ErrorCode::refused, "single line");
    expect_failure(edits::set_rich_text(plan, {Id{111}, Field::owner, 0}, {}), ErrorCode::refused,
                   "no paragraphs");
    Plan in_order = plan;
    in_order.numbers_follow_order = true;
    expect_failure(edits::replace_text(in_order, {Id{11}, Field::number, 0}, {0, 0}, "1"),
                   ErrorCode::refused, "follow the order");
}

TEST(Edits, RefusePlacesThatAreNotThere) {
    Plan plan = small_plan();
    plan = must(edits::replace_text(plan, {Id{111}, Field::text, 0}, {0, 16}, "\xC3\xA9"));
    const FieldRef field{Id{111}, Field::text, 0};
    for (const ByteRange range :
         {ByteRange{0, 3}, ByteRange{1, 2}, ByteRange{0, 1}, ByteRange{2, 0}, ByteRange{3, 3}})
        expect_failure(edits::replace_text(plan, field, range, "x"), ErrorCode::not_found,
                       "outside the text");
    expect_failure(edits::replace_text(plan, {Id{999}, Field::text, 0}, {0, 0}, "x"),
                   ErrorCode::not_found, "00000000000003e7");
    expect_failure(edits::replace_text(plan, {Id{}, Field::cover, 9}, {0, 0}, "x"),
                   ErrorCode::not_found, "there is no");
    expect_failure(edits::set_status(plan, Id{111}, Status::agreed), ErrorCode::not_found,
                   "no recommendation");
    expect_failure(edits::insert_action(plan, Id{11}, 3, testing::action(5, "x")),
                   ErrorCode::not_found, "outside");
    expect_failure(edits::move_action(plan, Id{111}, Id{11}, 2), ErrorCode::not_found, "outside");
    expect_failure(edits::move_group(plan, Id{1}, 2), ErrorCode::not_found, "outside");
    expect_failure(edits::split_action(plan, Id{111}, 1, Id{5}), ErrorCode::not_found, "outside");
    expect_failure(edits::join_with_previous(plan, Id{111}), ErrorCode::not_found,
                   "no action before");
}

TEST(Edits, KeepIdsUnique) {
    const Plan plan = small_plan();
    for (const std::uint64_t id : {0, 1, 11, 211})
        expect_failure(edits::insert_action(plan, Id{11}, 0, testing::action(id, "x")),
                       ErrorCode::usage, "new id");
    expect_failure(edits::insert_recommendation(
                       plan, Id{1}, 0, testing::recommendation(5, "", {testing::action(5, "x")})),
                   ErrorCode::usage, "new id");
    expect_failure(
        edits::insert_group(plan, 0, testing::group(5, "", {testing::recommendation(12, "", {})})),
        ErrorCode::usage, "new id");
    expect_failure(edits::split_action(plan, Id{111}, 5, Id{112}), ErrorCode::usage, "new id");
}

TEST(Edits, InsertMoveAndRemoveRows) {
    Plan plan = small_plan();
    ASSERT_EQ(tree(plan), "1(11(111 112) 12(121)) 2(21(211))");
    plan = must(edits::insert_action(plan, Id{11}, 2, testing::action(113, "x")));
    plan = must(edits::move_action(plan, Id{111}, Id{11}, 2));
    EXPECT_EQ(tree(plan), "1(11(112 113 111) 12(121)) 2(21(211))");
    plan = must(edits::move_action(plan, Id{113}, Id{21}, 0));
    plan = must(edits::remove_action(plan, Id{121}));
    EXPECT_EQ(tree(plan), "1(11(112 111) 12()) 2(21(113 211))");
    plan = must(edits::move_recommendation(plan, Id{11}, Id{1}, 1));
    plan = must(edits::move_recommendation(plan, Id{12}, Id{2}, 1));
    EXPECT_EQ(tree(plan), "1(11(112 111)) 2(21(113 211) 12())");
    plan = must(edits::insert_recommendation(plan, Id{1}, 0, testing::recommendation(13, "9", {})));
    plan = must(edits::remove_recommendation(plan, Id{21}));
    plan = must(edits::insert_group(plan, 1, testing::group(3, "", {})));
    plan = must(edits::move_group(plan, Id{1}, 2));
    EXPECT_EQ(tree(plan), "3() 2(12()) 1(13() 11(112 111))");
    plan = must(edits::remove_group(plan, Id{2}));
    EXPECT_EQ(tree(plan), "3() 1(13() 11(112 111))");
}

TEST(Edits, AGroupWithoutHeadingJoinsTheOneBeforeOrBecomesLoose) {
    const Plan joined = must(edits::remove_group_heading(small_plan(), Id{2}));
    EXPECT_EQ(tree(joined), "1(11(111 112) 12(121) 21(211))");
    const Plan loose = must(edits::remove_group_heading(small_plan(), Id{1}));
    EXPECT_EQ(tree(loose), tree(small_plan()));
    EXPECT_TRUE(loose.groups[0].loose);
    EXPECT_EQ(words(loose, 1, Field::group_heading), "");
}

TEST(Edits, SplitAnActionAndJoinItAgain) {
    Plan plan = small_plan();
    RichText text{testing::paragraph("North will:"), testing::paragraph("train", ListKind::number),
                  testing::paragraph("report", ListKind::number)};
    text[1].runs = {{2, 5, RunStyle::bold, ""}};
    plan = must(edits::set_rich_text(plan, {Id{111}, Field::text, 0}, text));
    const std::string plain = words(plan, 111, Field::text);
    const Plan split = must(edits::split_action(plan, Id{111}, plain.find("ain"), Id{119}));
    EXPECT_EQ(tree(split), "1(11(111 119 112) 12(121)) 2(21(211))");
    EXPECT_EQ(words(split, 111, Field::text), "North will:\n1. tr");
    EXPECT_EQ(words(split, 119, Field::text), "1. ain\n2. report");
    const Action& second = action_at(split, *find_action(split, Id{119}));
    EXPECT_EQ(second.text[0].runs, (std::vector<TextRun>{{0, 3, RunStyle::bold, ""}}));
    EXPECT_EQ(second.owner.written, "Head of Programmes");
    EXPECT_EQ(second.target.written, "March 2025");
    const Plan joined = must(edits::join_with_previous(split, Id{119}));
    EXPECT_EQ(words(joined, 111, Field::text), "North will:\n1. tr\n2. ain\n3. report");
}

TEST(Edits, ASplitAtAnEdgeLeavesNoEmptyParagraph) {
    Plan plan = small_plan();
    plan =
        must(edits::set_rich_text(plan, {Id{111}, Field::text, 0}, from_plain_text("a\n- b\nc")));
    for (const auto& [offset, first, second] :
         std::vector<std::tuple<std::size_t, std::string, std::string>>{{0, "", "a\n- b\nc"},
                                                                        {1, "a", "- b\nc"},
                                                                        {2, "a", "- b\nc"},
                                                                        {4, "a", "- b\nc"},
                                                                        {5, "a\n- b", "c"},
                                                                        {7, "a\n- b\nc", ""}}) {
        const Plan split = must(edits::split_action(plan, Id{111}, offset, Id{119}));
        EXPECT_EQ(words(split, 111, Field::text), first) << offset;
        EXPECT_EQ(words(split, 119, Field::text), second) << offset;
    }
}

TEST(Edits, JoiningKeepsOwnerAndTargetOfTheFirst) {
    Plan plan = small_plan();
    plan = must(edits::set_owner(plan, Id{112}, {"Other", "Other", {}}));
    plan = must(edits::set_target(plan, Id{111}, {}));
    const Plan joined = must(edits::join_with_previous(plan, Id{112}));
    const Action& action = action_at(joined, *find_action(joined, Id{111}));
    EXPECT_EQ(action.owner.written, "Head of Programmes");
    EXPECT_EQ(action.target.written, "March 2025") << "only the second had one";
}

TEST(Edits, ANewRecommendationInAPlanInOrderBringsNoNumber) {
    Plan plan = small_plan();
    plan.numbers_follow_order = true;
    plan = must(edits::insert_recommendation(plan, Id{1}, 0, testing::recommendation(13, "3", {})));
    EXPECT_EQ(words(plan, 13, Field::number), "");
    plan = must(edits::insert_group(plan, 0,
                                    testing::group(5, "", {testing::recommendation(51, "3", {})})));
    EXPECT_EQ(words(plan, 51, Field::number), "");
}

TEST(Edits, AnEditSharesAllOtherRows) {
    const Plan before = testing::large_plan(10'000);
    const Plan after = must(edits::replace_text(before, {Id{50'002}, Field::text, 0}, {0, 0}, "x"));
    std::size_t copied_actions = 0;
    std::size_t copied_recommendations = 0;
    const Sequence<Recommendation>& old_rows = before.groups[0].recommendations;
    const Sequence<Recommendation>& new_rows = after.groups[0].recommendations;
    for (std::size_t i = 0; i < old_rows.size(); ++i) {
        copied_recommendations += old_rows.item(i) == new_rows.item(i) ? 0 : 1;
        for (std::size_t k = 0; k < old_rows[i].actions.size(); ++k)
            copied_actions += old_rows[i].actions.item(k) == new_rows[i].actions.item(k) ? 0 : 1;
    }
    EXPECT_EQ(copied_actions, 1U);
    EXPECT_EQ(copied_recommendations, 1U);
    EXPECT_EQ(before.front, after.front);
    EXPECT_EQ(before.annotations, after.annotations);
}

} // namespace
} // namespace planwright
