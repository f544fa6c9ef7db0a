// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "editing.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

using testing::dump;
using testing::Editing;
using testing::must;
using testing::small_plan;

/// Undone, the plan is the first again and the caret where it was.
void expect_undone(Editing& e, const Plan& first, const std::optional<Caret>& caret) {
    ASSERT_TRUE(e.run(Command::undo));
    EXPECT_EQ(dump(e.document.plan()), dump(first));
    EXPECT_EQ(e.controller.caret(), caret);
    EXPECT_FALSE(e.document.can_undo());
}

TEST(SheetRows, AnActionIsAddedBehindTheOneWithTheCaret) {
    Editing e(small_plan());
    e.go(111, Field::owner, 4);
    const auto caret = e.controller.caret();
    EXPECT_TRUE(e.run(Command::add_action));
    EXPECT_EQ(e.document.undo_name(), "add action 2 to recommendation 1");
    EXPECT_EQ(e.row(), 9'000U);
    EXPECT_EQ(e.field(), Field::text);
    const auto& actions = e.document.plan().groups[0].recommendations[0].actions;
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_EQ(actions[1].id, Id{9'000});
    e.run(Command::undo);
    EXPECT_EQ(e.controller.caret(), caret);
}

TEST(SheetRows, ItemsOfAListBecomeActionsAndTakeWhatIsNestedInThemAlong) {
    Editing e(must(edits::set_rich_text(
        small_plan(), {Id{111}, Field::text, 0},
        from_plain_text("We will:\n- train staff\n  - in May\n  - in June\n- audit cases"))));
    e.go(111, Field::text, 2);
    const Plan first = e.document.plan();
    const auto caret = e.controller.caret();
    const std::size_t before = first.groups[0].recommendations[0].actions.size();
    ASSERT_TRUE(e.controller.can(Command::items_to_actions));
    EXPECT_TRUE(e.run(Command::items_to_actions));
    const auto& actions = e.document.plan().groups[0].recommendations[0].actions;
    ASSERT_EQ(actions.size(), before + 2);
    EXPECT_EQ(plain_text(actions[0].text), "We will:");
    EXPECT_EQ(plain_text(actions[1].text), "train staff\n- in May\n- in June");
    EXPECT_EQ(plain_text(actions[2].text), "audit cases");
    EXPECT_EQ(actions[1].owner, actions[0].owner);
    EXPECT_EQ(actions[2].target, actions[0].target);
    EXPECT_EQ(e.row(), actions[1].id.value);
    expect_undone(e, first, caret);
}

TEST(SheetRows, AListAloneLeavesItsFirstItemInPlace) {
    Editing e(must(edits::set_rich_text(small_plan(), {Id{111}, Field::text, 0},
                                        from_plain_text("- one\n- two"))));
    e.go(111, Field::text, 3);
    EXPECT_TRUE(e.run(Command::items_to_actions));
    const auto& actions = e.document.plan().groups[0].recommendations[0].actions;
    EXPECT_EQ(plain_text(actions[0].text), "one");
    EXPECT_EQ(plain_text(actions[1].text), "two");
    EXPECT_FALSE(e.controller.can(Command::items_to_actions)); // one item is no list to part
}

TEST(SheetRows, ChosenWordsAreCarriedWithinACellAndToAnother) {
    Editing e(must(edits::set_rich_text(small_plan(), {Id{111}, Field::text, 0},
                                        from_plain_text("alpha beta gamma"))));
    const auto place = [&](std::uint64_t row, Field field, std::size_t offset) {
        e.go(row, field, offset);
        const Rect caret = *e.controller.caret_rect();
        return Point{caret.x, caret.y + caret.height / 2};
    };
    const Plan first = e.document.plan();
    const Point behind = place(111, Field::text, 16);
    const Point other = place(112, Field::text, 0);
    const std::string before = e.words(112, Field::text);
    e.controller.select({{Id{111}, Field::text, 0}, {0, 6}});
    EXPECT_TRUE(e.controller.drop_selection(behind, false));
    EXPECT_EQ(e.words(111, Field::text), "beta gammaalpha ");
    EXPECT_EQ(e.document.undo_name(), "move words");
    e.run(Command::undo);
    EXPECT_EQ(e.words(111, Field::text), "alpha beta gamma");

    e.controller.select({{Id{111}, Field::text, 0}, {6, 11}});
    EXPECT_TRUE(e.controller.drop_selection(other, false));
    EXPECT_EQ(e.words(111, Field::text), "alpha gamma");
    EXPECT_EQ(e.words(112, Field::text), "beta " + before);
    e.run(Command::undo); // one step
    EXPECT_EQ(dump(e.document.plan()), dump(first));

    e.controller.select({{Id{111}, Field::text, 0}, {6, 11}});
    EXPECT_TRUE(e.controller.drop_selection(other, true));
    EXPECT_EQ(e.words(111, Field::text), "alpha beta gamma");
    e.run(Command::undo);
    const Point inside = place(111, Field::text, 8);
    e.controller.select({{Id{111}, Field::text, 0}, {6, 11}});
    EXPECT_FALSE(e.controller.drop_selection(inside, false));
}

TEST(SheetRows, AnActionIsSplitAtTheCaretAndJoinedAgain) {
    Editing e(small_plan());
    e.go(111, Field::text, 6);
    EXPECT_TRUE(e.run(Command::split_action));
    EXPECT_EQ(e.words(111, Field::text), "Train ");
    EXPECT_EQ(e.words(9'000, Field::text), "all staff.");
    EXPECT_EQ(e.words(9'000, Field::owner), "Head of Programmes");
    EXPECT_EQ(e.row(), 9'000U);
    EXPECT_TRUE(e.run(Command::join_action));
    EXPECT_EQ(e.words(111, Field::text), "Train \nall staff.");
    EXPECT_EQ(e.row(), 111U);
    EXPECT_FALSE(e.controller.can(Command::join_action));
}

TEST(SheetRows, RowsMoveWithinTheirRecommendationAndOverItsEnd) {
    Editing e(small_plan());
    const Plan first = e.document.plan();
    e.go(111, Field::text, 3);
    const auto caret = e.controller.caret();
    EXPECT_TRUE(e.run(Command::move_row_down));
    EXPECT_EQ(e.document.undo_name(), "move action 1 of recommendation 1 down");
    EXPECT_TRUE(e.run(Command::move_row_down));
    EXPECT_EQ(e.document.undo_name(), "move action 2 to recommendation 2");
    EXPECT_EQ(e.document.plan().groups[0].recommendations[1].actions[0].id, Id{111});
    EXPECT_EQ(e.controller.caret(), caret);
    EXPECT_TRUE(e.run(Command::move_row_up));
    EXPECT_EQ(dump(e.document.plan()), dump(must(edits::move_action(first, Id{111}, Id{11}, 1))));
    e.go(211, Field::text);
    EXPECT_FALSE(e.run(Command::move_row_down)); // nothing is below
}

TEST(SheetRows, RecommendationsMoveToTheNextGroup) {
    Editing e(small_plan());
    e.go(12, Field::recommendation);
    EXPECT_TRUE(e.run(Command::move_row_down));
    EXPECT_EQ(e.document.undo_name(), "move recommendation 2 to group “South should:”");
    EXPECT_EQ(e.document.plan().groups[1].recommendations[0].id, Id{12});
    EXPECT_TRUE(e.run(Command::move_row_up));
    EXPECT_EQ(dump(e.document.plan()), dump(small_plan()));
    e.go(11, Field::recommendation);
    EXPECT_FALSE(e.run(Command::move_row_up));
}

TEST(SheetRows, GroupsMoveAndLoseTheirHeading) {
    Editing e(small_plan());
    e.go(1, Field::group_heading);
    EXPECT_TRUE(e.run(Command::move_row_down));
    EXPECT_EQ(e.document.plan().groups[1].id, Id{1});
    EXPECT_TRUE(e.run(Command::delete_row));
    EXPECT_EQ(e.document.plan().groups.size(), 1U);
    EXPECT_EQ(recommendation_count(e.document.plan()), 3U);
}

TEST(SheetRows, NumbersAndPointersFollow) {
    Plan plan = small_plan();
    plan.numbers_follow_order = true;
    Editing e(plan);
    e.go(11, Field::recommendation);
    EXPECT_TRUE(e.run(Command::move_row_down));
    EXPECT_EQ(e.document.plan().groups[0].recommendations[0].number, "1");
    EXPECT_EQ(e.words(12, Field::number), "1");
    EXPECT_EQ(e.words(211, Field::text), "See recommendations 2 and 1.");
}

TEST(SheetRows, DeletedRowsLeaveTheCaretNearby) {
    Editing e(small_plan());
    const Plan first = e.document.plan();
    e.go(112, Field::owner, 2);
    const auto caret = e.controller.caret();
    EXPECT_TRUE(e.run(Command::delete_row));
    EXPECT_EQ(e.document.undo_name(), "delete action 2 of recommendation 1");
    EXPECT_EQ(e.row(), 111U);
    EXPECT_EQ(e.field(), Field::owner);
    expect_undone(e, first, caret);
    e.go(21, Field::recommendation);
    EXPECT_TRUE(e.run(Command::delete_row));
    EXPECT_EQ(e.row(), 2U);
    EXPECT_EQ(e.field(), Field::group_heading);
}

TEST(SheetRows, TheLastActionLeavesAPlaceToBeginAgain) {
    Editing e(small_plan());
    e.go(121, Field::text);
    e.run(Command::delete_row);
    EXPECT_EQ(e.row(), 12U);
    e.go(12, Field::preamble);
    EXPECT_TRUE(e.run(Command::enter));
    EXPECT_EQ(e.field(), Field::text);
    EXPECT_EQ(e.document.plan().groups[0].recommendations[1].actions.size(), 1U);
}

TEST(SheetRows, DuplicatesHaveIdsOfTheirOwn) {
    Editing e(small_plan());
    e.go(11, Field::recommendation);
    EXPECT_TRUE(e.run(Command::duplicate_row));
    EXPECT_EQ(testing::broken_rule(e.document.plan()), "");
    const auto& copy = e.document.plan().groups[0].recommendations[1];
    EXPECT_EQ(copy.actions.size(), 2U);
    EXPECT_EQ(copy.number, "");
    e.go(111, Field::text);
    EXPECT_TRUE(e.run(Command::duplicate_row));
    EXPECT_EQ(e.document.undo_name(), "duplicate action 1 of recommendation 1");
    EXPECT_EQ(testing::broken_rule(e.document.plan()), "");
}

TEST(SheetRows, RecommendationsAndGroupsAreAdded) {
    Editing e(small_plan());
    e.go(111, Field::text);
    EXPECT_TRUE(e.run(Command::add_recommendation));
    EXPECT_EQ(e.field(), Field::recommendation);
    EXPECT_EQ(e.document.plan().groups[0].recommendations[1].actions.size(), 1U);
    EXPECT_TRUE(e.run(Command::add_group));
    EXPECT_EQ(e.field(), Field::group_heading);
    EXPECT_TRUE(e.run(Command::add_recommendation));
    EXPECT_EQ(e.document.plan().groups[1].recommendations.size(), 1U);
}

TEST(SheetRows, AnEmptyPlanCanBeBegun) {
    Editing e(testing::plan({}));
    EXPECT_FALSE(e.run(Command::add_action));
    EXPECT_TRUE(e.run(Command::sheet_begin));
    EXPECT_TRUE(e.run(Command::add_group));
    e.controller.type("North should:");
    EXPECT_TRUE(e.run(Command::add_recommendation));
    e.controller.type("Improve it.");
    EXPECT_EQ(recommendation_count(e.document.plan()), 1U);
}

TEST(SheetRows, APastedTableBecomesActions) {
    Editing e(small_plan());
    const Plan first = e.document.plan();
    e.go(111, Field::text, 2);
    const auto caret = e.controller.caret();
    EXPECT_TRUE(e.controller.paste_rows(
        rows_from_text("Audit cases\tHead of Quality / Head of HR\tMay 2026\nReport\tHead\t")));
    EXPECT_EQ(e.document.undo_name(), "paste 2 actions into recommendation 1");
    const auto& actions = e.document.plan().groups[0].recommendations[0].actions;
    ASSERT_EQ(actions.size(), 4U);
    EXPECT_EQ(actions[1].owner.supports.size(), 1U);
    EXPECT_EQ(actions[1].target.due, std::chrono::year{2026} / 5);
    expect_undone(e, first, caret);
}

TEST(SheetRows, AreCalledByName) {
    const Plan plan = small_plan();
    EXPECT_EQ(row_name(plan, Id{112}), "action 2 of recommendation 1");
    EXPECT_EQ(row_name(plan, Id{21}), "recommendation 3");
    EXPECT_EQ(row_name(plan, Id{2}), "group “South should:”");
    EXPECT_EQ(row_name(plan, Id{77}), "");
}

} // namespace
} // namespace planwright
