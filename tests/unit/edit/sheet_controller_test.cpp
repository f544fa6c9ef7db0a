// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "editing.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

using testing::Editing;
using testing::must;
using testing::small_plan;

TEST(SheetController, TypingGoesIntoThePlanAndTheSheet) {
    Editing e(small_plan());
    ASSERT_TRUE(e.go(111, Field::text, 5));
    EXPECT_TRUE(e.controller.type(" nearly"));
    EXPECT_EQ(e.words(111, Field::text), "Train nearly all staff.");
    EXPECT_EQ(e.caret(), 12U);
    EXPECT_EQ(&e.sheet.plan(), &e.document.plan());
}

TEST(SheetController, AWordTypedIsOneStepAndUndoPutsTheCaretBack) {
    Editing e(small_plan());
    e.go(111, Field::text, 5);
    for (const char* letter : {" ", "n", "e", "w", " ", "a", "n", "d"})
        e.controller.type(letter);
    EXPECT_EQ(e.words(111, Field::text), "Train new and all staff.");
    EXPECT_EQ(e.document.undo_name(), "typing");
    e.run(Command::undo);
    EXPECT_EQ(e.words(111, Field::text), "Train new  all staff.");
    e.run(Command::undo);
    EXPECT_EQ(e.words(111, Field::text), "Train  all staff.");
    e.run(Command::undo);
    EXPECT_EQ(e.words(111, Field::text), "Train all staff.");
    EXPECT_EQ(e.caret(), 5U);
    EXPECT_FALSE(e.run(Command::undo));
    e.run(Command::redo);
    EXPECT_EQ(e.caret(), 6U);
}

TEST(SheetController, DeletingIsAStepOfItsOwn) {
    Editing e(small_plan());
    e.go(111, Field::text, 5);
    e.controller.type("x");
    e.run(Command::erase_back);
    e.run(Command::erase_back);
    EXPECT_EQ(e.words(111, Field::text), "Trai all staff.");
    e.run(Command::undo);
    EXPECT_EQ(e.words(111, Field::text), "Trainx all staff.");
}

TEST(SheetController, EveryFieldIsTypedWhereItStands) {
    Editing e(small_plan());
    const std::vector<FieldRef> fields{
        {{}, Field::cover, 0},      {{}, Field::cover, 1},
        {{}, Field::plan_title, 0}, {Id{1}, Field::group_heading, 0},
        {Id{11}, Field::number, 0}, {Id{11}, Field::recommendation, 0},
        {Id{111}, Field::text, 0},  {Id{111}, Field::owner, 0},
        {Id{111}, Field::target, 0}};
    for (const FieldRef& field : fields) {
        const std::string before = e.words(field);
        ASSERT_TRUE(e.controller.go_to(field)) << to_string(field.field);
        EXPECT_TRUE(e.controller.editable()) << to_string(field.field);
        EXPECT_TRUE(e.controller.type("Q")) << to_string(field.field);
        EXPECT_EQ(e.words(field), "Q" + before) << to_string(field.field);
    }
    while (e.run(Command::undo)) {
    }
    EXPECT_TRUE(deltas(small_plan(), e.document.plan()).empty());
}

TEST(SheetController, TheFrameCannotBeTypedInto) {
    Editing e(small_plan());
    ASSERT_TRUE(e.controller.go_to({{}, Field::introduction, 0}));
    EXPECT_FALSE(e.controller.editable());
    EXPECT_FALSE(e.controller.type("x"));
    EXPECT_FALSE(e.run(Command::erase_forward));
    EXPECT_FALSE(e.controller.paste(one_paragraph("x")));
    e.run(Command::select_all);
    EXPECT_EQ(plain_text(e.controller.copy()), "What this plan is for.");
    EXPECT_TRUE(e.controller.cut().empty());
    EXPECT_FALSE(e.document.can_undo());
    EXPECT_FALSE(e.controller.go_to({{}, Field::document, 0}));
    EXPECT_FALSE(e.controller.go_to({{}, Field::summary, 0}));
}

TEST(SheetController, NumbersThatFollowOrderAreLocked) {
    Plan plan = small_plan();
    plan.numbers_follow_order = true;
    Editing e(plan);
    ASSERT_TRUE(e.go(11, Field::number));
    EXPECT_FALSE(e.controller.type("7"));
}

TEST(SheetController, OwnerAndTargetAreUnderstoodAsTyped) {
    Editing e(small_plan());
    e.go(111, Field::target);
    e.run(Command::select_all);
    for (const char* letter : {"m", "a", "r", " ", "2", "7"})
        e.controller.type(letter);
    const Target& target =
        action_at(e.document.plan(), *find_action(e.document.plan(), Id{111})).target;
    EXPECT_EQ(target.due, std::chrono::year{2027} / 3);
    EXPECT_EQ(target.written, "mar 27");
    EXPECT_TRUE(e.controller.set_target(Id{111}, "March 2027"));
    EXPECT_EQ(e.document.undo_name(), "target date of action 1 of recommendation 1");
}

TEST(SheetController, ColumnThreeIsAChoice) {
    Editing e(small_plan());
    ASSERT_TRUE(e.go(11, Field::status));
    EXPECT_FALSE(e.controller.editable());
    EXPECT_FALSE(e.controller.type("x"));
    EXPECT_TRUE(e.controller.type("p"));
    EXPECT_EQ(e.words(11, Field::status), "Partly Agreed");
    EXPECT_TRUE(e.sheet.cell_rect({Id{11}, Field::preamble, 0}));
    EXPECT_TRUE(e.controller.choose_reason(Id{11}, ReasonCategory::policy));
    EXPECT_EQ(e.document.undo_name(), "reason “policy”");
    EXPECT_TRUE(e.controller.choose_status(Id{11}, Status::agreed));
    const auto& row = e.document.plan().groups[0].recommendations[0];
    EXPECT_FALSE(row.reason_category);
    EXPECT_TRUE(e.run(Command::erase_forward));
    EXPECT_EQ(e.words(11, Field::status), "");
}

TEST(SheetController, AReasonTypedIsAReason) {
    Editing e(must(edits::set_status(small_plan(), Id{11}, Status::not_agreed)));
    e.go(11, Field::preamble);
    e.controller.type("No money.");
    EXPECT_EQ(e.document.plan().groups[0].recommendations[0].preamble[0].kind,
              ParagraphKind::reason);
}

TEST(SheetController, TabGoesFromCellToCell) {
    Editing e(small_plan());
    e.go(11, Field::recommendation);
    std::vector<std::pair<std::uint64_t, Field>> stops;
    for (int i = 0; i < 8 && e.run(Command::tab); ++i)
        stops.emplace_back(e.row(), e.field());
    const std::vector<std::pair<std::uint64_t, Field>> expected{
        {11, Field::status}, {111, Field::text},  {111, Field::owner},  {111, Field::target},
        {112, Field::text},  {112, Field::owner}, {112, Field::target}, {12, Field::number}};
    EXPECT_EQ(stops, expected);
    for (int i = 0; i < 8; ++i)
        e.run(Command::back_tab);
    EXPECT_EQ(e.field(), Field::recommendation);
    EXPECT_EQ(e.row(), 11U);
}

TEST(SheetController, TabVisitsEveryFieldOnceAndComesBack) {
    Editing e(small_plan());
    e.run(Command::sheet_begin);
    EXPECT_EQ(e.field(), Field::cover);
    int stops = 1;
    while (e.run(Command::next_cell))
        ++stops;
    EXPECT_EQ(e.row(), 211U);
    EXPECT_EQ(e.field(), Field::target);
    int back = 1;
    while (e.run(Command::previous_cell))
        ++back;
    EXPECT_EQ(back, stops);
    EXPECT_EQ(stops, 2 + 1 + 2 + 3 * 3 + 4 * 3);
}

TEST(SheetController, TabNestsAnItem) {
    Editing e(small_plan());
    e.go(111, Field::text);
    e.run(Command::bullets);
    e.run(Command::cell_end);
    e.run(Command::enter);
    e.controller.type("inner");
    EXPECT_TRUE(e.run(Command::tab));
    EXPECT_EQ(e.words(111, Field::text), "- Train all staff.\n  - inner");
    EXPECT_EQ(e.document.undo_name(), "nest the item");
    EXPECT_FALSE(e.run(Command::tab));
    EXPECT_TRUE(e.run(Command::back_tab));
    EXPECT_EQ(e.words(111, Field::text), "- Train all staff.\n- inner");
    EXPECT_EQ(e.row(), 111U);
}

TEST(SheetController, ArrowsWalkOutOfACellAndSelectionsStayInside) {
    Editing e(small_plan());
    e.go(111, Field::text, 16);
    EXPECT_FALSE(e.run(Command::letter_forward, true));
    EXPECT_TRUE(e.run(Command::letter_forward));
    EXPECT_EQ(e.field(), Field::owner);
    EXPECT_TRUE(e.run(Command::letter_back)); // collapses what Tab would choose
    EXPECT_TRUE(e.run(Command::letter_back));
    EXPECT_EQ(e.field(), Field::text);
    EXPECT_EQ(e.caret(), 16U);
}

TEST(SheetController, UpAndDownKeepTheirColumn) {
    Editing e(small_plan());
    e.go(111, Field::text, 10);
    EXPECT_TRUE(e.run(Command::line_down));
    EXPECT_EQ(e.row(), 112U);
    EXPECT_EQ(e.caret(), 10U);
    EXPECT_TRUE(e.run(Command::line_down));
    EXPECT_EQ(e.row(), 121U);
    EXPECT_TRUE(e.run(Command::line_up));
    EXPECT_TRUE(e.run(Command::line_up));
    EXPECT_EQ(e.row(), 111U);
    EXPECT_EQ(e.caret(), 10U);
    EXPECT_TRUE(e.run(Command::line_down, true));
    EXPECT_EQ(e.row(), 111U);
    EXPECT_EQ(plain_text(e.controller.copy()), "staff.");
}

TEST(SheetController, HomeAndEndAreThoseOfTheLine) {
    Editing e(small_plan());
    e.go(111, Field::text, 4);
    e.run(Command::line_end);
    EXPECT_EQ(e.caret(), 16U);
    e.run(Command::line_begin, true);
    EXPECT_EQ(plain_text(e.controller.copy()), "Train all staff.");
}

TEST(SheetController, PagesAreTurned) {
    Editing e(testing::large_plan(60));
    e.go(11, Field::text, 3);
    e.controller.set_view(0, 1'000);
    EXPECT_TRUE(e.run(Command::page_down));
    EXPECT_EQ(e.field(), Field::text);
    EXPECT_GT(e.row(), 30U);
    EXPECT_TRUE(e.run(Command::page_up));
    EXPECT_EQ(e.row(), 11U);
    while (e.run(Command::page_down) && e.row() != 604) {
    }
    EXPECT_EQ(e.row(), 604U);
}

TEST(SheetController, ClicksPlaceChooseAndDrag) {
    Editing e(small_plan());
    const auto point_at = [&e](std::size_t offset) {
        const Rect caret = e.sheet.caret_rect({{Id{111}, Field::text, 0}, {{0, offset}, false}}, 0)
                               .value_or(Rect());
        return Point{caret.x + 1, caret.y + 2};
    };
    EXPECT_TRUE(e.controller.press(point_at(7), 1, false));
    EXPECT_EQ(e.caret(), 7U);
    EXPECT_TRUE(e.controller.press(point_at(12), 1, true));
    EXPECT_EQ(plain_text(e.controller.copy()), "ll st");
    EXPECT_TRUE(e.controller.press(point_at(7), 2, false));
    EXPECT_EQ(plain_text(e.controller.copy()), "all");
    e.controller.drag(point_at(12));
    EXPECT_EQ(plain_text(e.controller.copy()), "all staff");
    e.controller.drag(point_at(2));
    EXPECT_EQ(plain_text(e.controller.copy()), "Train all");
    EXPECT_TRUE(e.controller.press(point_at(7), 3, false));
    EXPECT_EQ(plain_text(e.controller.copy()), "Train all staff.");
    EXPECT_FALSE(e.controller.press({-50, 10}, 1, false));
}

TEST(SheetController, CutsAndPastes) {
    Editing e(small_plan());
    e.controller.select({{Id{111}, Field::text, 0}, {6, 10}});
    const RichText piece = e.controller.cut();
    EXPECT_EQ(plain_text(piece), "all ");
    EXPECT_EQ(e.words(111, Field::text), "Train staff.");
    e.go(112, Field::text, 8);
    e.controller.paste(piece);
    EXPECT_EQ(e.words(112, Field::text), "Publish all the rota.");
    EXPECT_EQ(e.document.undo_name(), "paste");
}

TEST(SheetController, BoldIsAStepAndLeavesTheWords) {
    Editing e(small_plan());
    e.controller.select({{Id{111}, Field::text, 0}, {0, 5}});
    EXPECT_TRUE(e.run(Command::bold));
    EXPECT_EQ(e.document.undo_name(), "bold");
    EXPECT_EQ(e.words(111, Field::text), "Train all staff.");
    EXPECT_EQ(plain_text(e.controller.copy()), "Train");
    EXPECT_FALSE(e.controller.can(Command::bold) == false);
    e.go(111, Field::owner);
    EXPECT_FALSE(e.controller.can(Command::bold));
}

TEST(SheetController, AFixIsOneNamedStep) {
    Editing e(small_plan());
    e.go(111, Field::text, 16);
    EXPECT_TRUE(e.controller.replace({{Id{111}, Field::text, 0}, {0, 5}}, "Teach", "use “Teach”"));
    EXPECT_EQ(e.words(111, Field::text), "Teach all staff.");
    EXPECT_EQ(e.document.undo_name(), "use “Teach”");
    EXPECT_FALSE(e.controller.replace({{Id{111}, Field::text, 0}, {0, 500}}, "x", "x"));
}

TEST(SheetController, SaysWhatChanged) {
    Editing e(small_plan());
    int plans = 0;
    int carets = 0;
    e.controller.on_change([&](bool plan_changed) { ++(plan_changed ? plans : carets); });
    e.go(111, Field::text);
    e.run(Command::letter_forward);
    EXPECT_EQ(plans, 0);
    EXPECT_GE(carets, 2);
    e.controller.type("x");
    e.run(Command::undo);
    EXPECT_EQ(plans, 2);
}

} // namespace
} // namespace planwright
