// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/table_outline.h"

#include "layout/sheet_geometry.h"
#include "sheet_support.h"

namespace planwright {
namespace {

TEST(TableOutline, CoversEveryPlaceOfTheGridWithOneCell) {
    const auto plan = std::make_shared<const Plan>(testing::large_plan(20));
    const TableOutline table(plan);
    ASSERT_GT(table.row_count(), 40U);
    std::vector<std::size_t> covered(table.cell_count(), 0);
    for (std::size_t row = 0; row < table.row_count(); ++row) {
        for (std::size_t column = 0; column < sheet_columns; ++column) {
            const auto index = table.index_at(row, column);
            ASSERT_TRUE(index) << row << ' ' << column;
            ++covered[*index];
        }
    }
    for (std::size_t i = 0; i < covered.size(); ++i) {
        const GridCell cell = table.cell(i);
        EXPECT_EQ(covered[i], cell.rows * cell.columns) << i;
        if (cell.field.field != Field::document) {
            EXPECT_EQ(table.index_of(cell.field), i);
        }
    }
    EXPECT_FALSE(table.index_at(table.row_count(), 0));
    EXPECT_FALSE(table.index_at(0, sheet_columns));
}

TEST(TableOutline, SpansAGroupOverTheTableAndARecommendationOverItsActions) {
    const auto plan = std::make_shared<const Plan>(testing::small_plan());
    const TableOutline table(plan);
    for (std::size_t i = sheet_columns; i < table.cell_count(); ++i) {
        const GridCell cell = table.cell(i);
        if (cell.role == CellRole::group_heading) {
            EXPECT_EQ(cell.columns, sheet_columns);
        }
        if (cell.role == CellRole::number) {
            const auto at = find_recommendation(*plan, cell.field.row);
            ASSERT_TRUE(at);
            EXPECT_GE(cell.rows, recommendation_at(*plan, *at).actions.size());
        }
    }
}

} // namespace
} // namespace planwright
