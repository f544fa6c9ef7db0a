// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edits.h"
#include "sheet_support.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using testing::large_plan;
using testing::must;
using testing::SetSheet;
using testing::shared;
using testing::small_plan;

/// All heights as a sheet has them that is made anew.
void expect_like_new(SetSheet& set) {
    while (set.sheet.refine(1'000)) {
    }
    SetSheet fresh(set.sheet.plan(), set.sheet.geometry().width);
    while (fresh.sheet.refine(1'000)) {
    }
    ASSERT_EQ(set.sheet.block_count(), fresh.sheet.block_count());
    for (std::size_t i = 0; i < fresh.sheet.block_count(); ++i) {
        ASSERT_EQ(set.sheet.kind(i), fresh.sheet.kind(i)) << "block " << i;
        ASSERT_EQ(set.sheet.row(i), fresh.sheet.row(i)) << "block " << i;
        ASSERT_EQ(set.sheet.block_height(i), fresh.sheet.block_height(i)) << "block " << i;
        ASSERT_EQ(set.sheet.block(i).cells.size(), fresh.sheet.block(i).cells.size());
    }
}

TEST(SheetLayout, StandsInTheOrderOfThePrintedPlan) {
    SetSheet set(small_plan());
    std::vector<BlockKind> kinds;
    for (std::size_t i = 0; i < set.sheet.block_count(); ++i)
        kinds.push_back(set.sheet.kind(i));
    EXPECT_THAT(kinds, ::testing::ElementsAre(BlockKind::cover, BlockKind::introduction,
                                              BlockKind::definitions, BlockKind::title,
                                              BlockKind::group, BlockKind::recommendation,
                                              BlockKind::recommendation, BlockKind::group,
                                              BlockKind::recommendation, BlockKind::summary));
}

TEST(SheetLayout, RecommendationCellsSpanTheirActions) {
    SetSheet set(small_plan());
    const Rect number = set.cell(11, Field::number);
    const Rect first = set.cell(111, Field::text);
    const Rect second = set.cell(112, Field::text);
    EXPECT_EQ(number.y, first.y);
    EXPECT_EQ(first.bottom(), second.y);
    EXPECT_EQ(number.bottom(), second.bottom());
    EXPECT_EQ(set.cell(111, Field::owner).height, first.height);
}

TEST(SheetLayout, TheLastActionReachesDownToWhereTheRecommendationEnds) {
    Plan plan = small_plan();
    plan = must(edits::replace_text(plan, {Id{12}, Field::recommendation, 0}, {0, 0},
                                    "A recommendation of very many words that needs many more "
                                    "lines than the single action that answers it does need."));
    SetSheet set(std::move(plan));
    EXPECT_EQ(set.cell(12, Field::recommendation).bottom(), set.cell(121, Field::text).bottom());
    EXPECT_EQ(set.cell(121, Field::text).bottom(), set.cell(121, Field::target).bottom());
}

TEST(SheetLayout, AReasonHasItsPlaceOnceTheAnswerNeedsOne) {
    Plan plan = small_plan();
    SetSheet before(plan);
    EXPECT_FALSE(before.sheet.cell_rect({Id{12}, Field::preamble, 0}));
    plan = must(edits::set_status(plan, Id{12}, Status::partly_agreed));
    SetSheet after(plan);
    const Rect reason = after.cell(12, Field::preamble);
    EXPECT_EQ(reason.right(), after.sheet.geometry().width);
    EXPECT_EQ(reason.bottom(), after.cell(121, Field::text).y);
}

TEST(SheetLayout, GivesACaretPlaceToARecommendationWithoutActions) {
    const Plan plan = must(edits::remove_action(small_plan(), Id{121}));
    SetSheet set(plan);
    EXPECT_TRUE(set.sheet.cell_rect({Id{12}, Field::preamble, 0}));
}

TEST(SheetLayout, FindsWhatIsUnderAPoint) {
    SetSheet set(small_plan());
    const FieldRef field{Id{112}, Field::text, 0};
    const Rect caret = set.sheet.caret_rect({field, {{0, 8}, false}}, 0).value_or(Rect());
    const std::optional<SheetHit> hit = set.sheet.hit({caret.x + 1, caret.y + 1}, 0);
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->caret.field, field);
    EXPECT_EQ(hit->caret.at.place.offset, 8U);
    EXPECT_EQ(hit->role, CellRole::action);
    EXPECT_FALSE(hit->locked);
    EXPECT_FALSE(set.sheet.hit({10, -1}, 0));
    EXPECT_FALSE(set.sheet.hit({10, set.sheet.height() + 1}, 0));
}

TEST(SheetLayout, TheFrameIsLocked) {
    SetSheet set(small_plan());
    for (std::size_t i = 0; i < set.sheet.block_count(); ++i) {
        for (const SheetCell& cell : set.sheet.block(i).cells) {
            const bool frame = cell.role == CellRole::fixed || cell.role == CellRole::counted;
            EXPECT_EQ(cell.locked, frame);
        }
    }
}

TEST(SheetLayout, TextsOfSpanningCellsStayInView) {
    SetSheet set(small_plan());
    const std::size_t block = *set.sheet.find({Id{11}, Field::number, 0});
    const double top = set.sheet.top(block);
    const SheetCell cell = set.sheet.block(block).cells[0];
    const double still = set.sheet.text_origin(block, cell, 0).y;
    const double moved = set.sheet.text_origin(block, cell, top + 30).y;
    EXPECT_EQ(still, top + cell.text_at.y);
    EXPECT_EQ(moved, top + 30 + set.sheet.geometry().padding);
    const double last = set.sheet.text_origin(block, cell, top + 10'000).y;
    EXPECT_LE(last + cell.text->height(), top + set.sheet.block(block).height);
    // And it is found where it is seen.
    const auto hit = set.sheet.hit({20, moved + 5}, top + 30);
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->role, CellRole::number);
}

TEST(SheetLayout, EstimatesFirstAndExactOnesLater) {
    SetSheet set(large_plan(300));
    EXPECT_TRUE(set.sheet.refine(100));
    const double estimated = set.sheet.height();
    while (set.sheet.refine(100)) {
    }
    EXPECT_NEAR(set.sheet.height() / estimated, 1.0, 0.25);
    expect_like_new(set);
}

TEST(SheetLayout, WhatIsSeenStaysWhileHeightsAboveChange) {
    SetSheet set(large_plan(300));
    const SheetAnchor anchor = set.sheet.anchor_at(20'000);
    EXPECT_DOUBLE_EQ(set.sheet.y_of(anchor), 20'000);
    while (set.sheet.refine(100)) {
    }
    const SheetAnchor after = set.sheet.anchor_at(set.sheet.y_of(anchor));
    EXPECT_EQ(after.block, anchor.block);
    EXPECT_NEAR(after.below, anchor.below, 1e-6);
}

TEST(SheetLayout, WhatIsSeenStaysWhenRowsComeAbove) {
    SetSheet set(small_plan());
    const std::size_t block = *set.sheet.find({Id{21}, Field::number, 0});
    const SheetAnchor anchor = set.sheet.anchor_at(set.sheet.top(block) + 5);
    Recommendation more;
    more.id = Id{77};
    set.sheet.update(
        shared(must(edits::insert_recommendation(set.sheet.plan(), Id{1}, 0, std::move(more)))));
    EXPECT_EQ(set.sheet.row(set.sheet.show(anchor, 10).first), Id{21});
    EXPECT_DOUBLE_EQ(set.sheet.y_of(anchor),
                     set.sheet.top(*set.sheet.find({Id{21}, Field::number, 0})) + 5);
}

TEST(SheetLayout, ForgetsBlocksThatWereNotLookedAtForLong) {
    testing::FakeMeasurer measurer;
    SheetOptions options;
    options.blocks_kept = 5;
    SheetLayout sheet(shared(large_plan(50)), testing::small_edition(), measurer, options);
    for (std::size_t i = 0; i < sheet.block_count(); ++i)
        EXPECT_FALSE(sheet.block(i).cells.empty());
    const double height = sheet.height();
    EXPECT_FALSE(sheet.block(3).cells.empty());
    EXPECT_EQ(sheet.height(), height);
}

TEST(SheetLayout, TypingLaysOutOneCell) {
    SetSheet set(large_plan(100));
    while (set.sheet.refine(1'000)) {
    }
    static_cast<void>(set.sheet.show({50, {}, 0}, 2'000));
    const unsigned measured = set.measurer.measured;
    set.sheet.update(shared(must(
        edits::replace_text(set.sheet.plan(), {Id{502}, Field::text, 0}, {0, 0}, "Zealously "))));
    EXPECT_LE(set.measurer.measured - measured, 2U); // one word that was new
    expect_like_new(set);
}

TEST(SheetLayout, FollowsEveryKindOfEdit) {
    SetSheet set(small_plan());
    const auto apply = [&set](Result<Plan> next) {
        set.sheet.update(shared(must(std::move(next))));
        expect_like_new(set);
    };
    const auto plan = [&set]() -> const Plan& { return set.sheet.plan(); };
    apply(edits::replace_text(plan(), {Id{1}, Field::group_heading, 0}, {0, 0}, "All of "));
    apply(edits::set_status(plan(), Id{12}, Status::not_agreed));
    apply(edits::move_action(plan(), Id{111}, Id{21}, 0));
    apply(edits::remove_action(plan(), Id{112}));
    apply(edits::split_action(plan(), Id{111}, 5, Id{900}));
    apply(edits::move_recommendation(plan(), Id{12}, Id{2}, 1));
    apply(edits::move_group(plan(), Id{2}, 0));
    apply(edits::remove_group_heading(plan(), Id{2}));
    apply(edits::remove_recommendation(plan(), Id{21}));
    apply(edits::replace_text(plan(), {{}, Field::plan_title, 0}, {0, 0}, "A PLAN"));
    apply(edits::replace_text(plan(), {{}, Field::cover, 0}, {0, 0}, "21 August 2023"));
    apply(edits::renumber(plan()));
    Group group;
    group.id = Id{901};
    apply(edits::insert_group(plan(), 1, std::move(group)));
    apply(edits::remove_group(plan(), Id{901}));
    Plan numbered = plan();
    numbered.numbers_follow_order = true;
    apply(numbered);
    EXPECT_TRUE(set.sheet.block(*set.sheet.find({Id{12}, Field::number, 0})).cells[0].locked);
}

TEST(SheetLayout, CountsInTheSummary) {
    SetSheet set(small_plan());
    const auto figure = [&set](std::size_t cell) {
        return plain_text(set.sheet.block(set.sheet.block_count() - 1).cells[cell].text->text());
    };
    EXPECT_EQ(figure(2), "3");
    set.sheet.update(shared(must(edits::set_status(set.sheet.plan(), Id{11}, Status::not_agreed))));
    EXPECT_EQ(figure(2), "2");
    EXPECT_EQ(figure(6), "1");
    EXPECT_EQ(figure(8), "3");
}

TEST(SheetLayout, LinesAreSteppedThroughAndIntoTheCellBelow) {
    Plan plan = small_plan();
    plan = must(edits::replace_text(plan, {Id{111}, Field::text, 0}, {0, 0},
                                    "Words enough to fill one line of the column and some of "
                                    "another line of it; "));
    SetSheet set(plan);
    const FieldRef first{Id{111}, Field::text, 0};
    SheetCaret caret{first, {{0, 3}, false}};
    const double x = set.sheet.caret_rect(caret, 0)->x;
    const std::size_t lines = set.sheet.block(5).cells[3].text->lines().size();
    ASSERT_GT(lines, 1U);
    for (std::size_t i = 1; i < lines; ++i) {
        caret = *set.sheet.line_step(caret, x, 1, 0);
        EXPECT_EQ(caret.field, first);
        EXPECT_EQ(set.sheet.caret_rect(caret, 0)->x, x);
    }
    caret = *set.sheet.line_step(caret, x, 1, 0);
    EXPECT_EQ(caret.field, (FieldRef{Id{112}, Field::text, 0}));
    EXPECT_EQ(caret.at.place.offset, 3U);
    caret = *set.sheet.line_step(caret, x, 1, 0);
    EXPECT_EQ(caret.field, (FieldRef{Id{121}, Field::text, 0}));
    caret = *set.sheet.line_step(caret, x, 1, 0);
    EXPECT_EQ(caret.field, (FieldRef{Id{2}, Field::group_heading, 0}));
    caret = *set.sheet.line_step(caret, x, -1, 0);
    EXPECT_EQ(caret.field, (FieldRef{Id{121}, Field::text, 0}));
}

TEST(SheetLayout, UnderlinesAreWhereTheWordsAre) {
    SetSheet set(small_plan());
    const FieldRange range{{Id{111}, Field::text, 0}, {6, 9}};
    const std::vector<Rect> rects = set.sheet.range_rects(range, 0);
    ASSERT_EQ(rects.size(), 1U);
    EXPECT_EQ(rects[0].width, 30);
    EXPECT_EQ(rects[0].x, set.sheet.caret_rect({range.at, {{0, 6}, false}}, 0)->x);
}

TEST(SheetGeometry, SharesOutTheWidth) {
    const SheetGeometry wide = sheet_geometry(1'022, 18, true);
    EXPECT_EQ(wide.span(0), 46);
    EXPECT_EQ(wide.edges.back(), 1'022);
    EXPECT_GT(wide.span(3), wide.span(1));
    const SheetGeometry narrow = sheet_geometry(100, 18, true);
    EXPECT_GT(narrow.width, 600);
    // Twice as large fonts make everything twice as large.
    EXPECT_EQ(sheet_geometry(2'044, 36, true).span(4), 2 * wide.span(4));
}

} // namespace
} // namespace planwright
