// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/paginator.h"

#include "model/edits.h"
#include "sheet_support.h"

namespace planwright {
namespace {

using testing::must;
using testing::SetSheet;

/// Every stretch of every block stands on one page, in order, inside the page.
void expect_complete(SheetLayout& sheet, const std::vector<Page>& pages, double height) {
    std::size_t block = 0;
    double y = 0;
    for (const Page& page : pages) {
        double page_y = 0;
        bool has_rows = false;
        EXPECT_FALSE(page.slices.empty());
        for (const PageSlice& slice : page.slices) {
            if (y == sheet.block(block).height) {
                ++block;
                y = 0;
            }
            ASSERT_EQ(slice.block, block);
            ASSERT_EQ(slice.begin, y);
            ASSERT_GT(slice.end, slice.begin);
            const BlockKind kind = sheet.kind(block);
            // The headings stand above the first row of the table on each page.
            if (!has_rows && (kind == BlockKind::group || kind == BlockKind::recommendation)) {
                has_rows = true;
                ASSERT_TRUE(page.has_header);
                ASSERT_EQ(page.header_y, page_y);
                page_y += sheet.header().height;
            }
            ASSERT_EQ(slice.page_y, page_y);
            page_y += slice.end - slice.begin;
            ASSERT_LE(page_y, height);
            y = slice.end;
        }
        EXPECT_EQ(page.has_header, has_rows);
    }
    EXPECT_EQ(block + 1, sheet.block_count());
    EXPECT_EQ(y, sheet.block(block).height);
}

TEST(Paginator, PutsEverythingOnPages) {
    for (const double height : {300.0, 700.0, 1'111.0, 100'000.0}) {
        SetSheet set(testing::large_plan(30));
        const std::vector<Page> pages = paginate(set.sheet, height);
        expect_complete(set.sheet, pages, height);
    }
}

TEST(Paginator, PartsRecommendationsBetweenActions) {
    SetSheet set(testing::large_plan(30));
    for (const Page& page : paginate(set.sheet, 700)) {
        const PageSlice& last = page.slices.back();
        const RowLayout& row = set.sheet.block(last.block);
        EXPECT_NE(std::find(row.row_ends.begin(), row.row_ends.end(), last.end),
                  row.row_ends.end());
    }
}

TEST(Paginator, NeverLeavesAGroupsRowAloneAtTheEndOfAPage) {
    for (double height = 400; height < 900; height += 7) {
        SetSheet set(testing::small_plan());
        for (const Page& page : paginate(set.sheet, height))
            EXPECT_NE(set.sheet.kind(page.slices.back().block), BlockKind::group) << height;
    }
}

TEST(Paginator, PartsALongCellBetweenItsLines) {
    std::string words;
    for (int i = 0; i < 400; ++i)
        words += "word ";
    const Plan plan =
        must(edits::replace_text(testing::small_plan(), {Id{111}, Field::text, 0}, {0, 0}, words));
    SetSheet set(plan);
    const std::vector<Page> pages = paginate(set.sheet, 300);
    expect_complete(set.sheet, pages, 300);
    for (const Page& page : pages) {
        const PageSlice& slice = page.slices.back();
        for (const SheetCell& cell : set.sheet.block(slice.block).cells) {
            for (const CellLine& line : cell.text->lines()) {
                const double top = cell.text_at.y + line.top;
                EXPECT_FALSE(top < slice.end && slice.end < top + line.height);
            }
        }
    }
}

TEST(Paginator, EndsHoweverLowThePageIs) {
    SetSheet set(testing::small_plan());
    EXPECT_FALSE(paginate(set.sheet, 3).empty());
}

} // namespace
} // namespace planwright
