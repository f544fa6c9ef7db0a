// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/row_layout.h"
#include "model/plan.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace planwright {

/// A cell of the plan's table as a grid has it: rows and columns count from 0, row 0 are the column
/// headings.
struct GridCell {
    FieldRef field; ///< Field::document for a heading
    CellRole role = CellRole::fixed;
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rows = 1;
    std::size_t columns = 1;
};

/// The table as a grid of rows and six columns, for those who cannot see it: a row for each group
/// heading, for the words before the actions, and for each action. Cells are numbered in reading
/// order, the headings first. Cheap to make, and finds a cell without laying anything out.
class TableOutline {
public:
    explicit TableOutline(std::shared_ptr<const Plan> plan);

    [[nodiscard]] std::size_t row_count() const { return rows_; }
    [[nodiscard]] std::size_t cell_count() const { return cells_; }
    [[nodiscard]] GridCell cell(std::size_t index) const;
    /// The cell that covers a place of the grid; none outside of it.
    [[nodiscard]] std::optional<std::size_t> index_at(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::optional<std::size_t> index_of(const FieldRef& field) const;

private:
    /// A group heading, or a recommendation.
    struct Block {
        const Group* group = nullptr;
        const Recommendation* row = nullptr;
        std::size_t first_cell = 0;
        std::size_t first_row = 0;
    };
    [[nodiscard]] static std::vector<GridCell> cells_of(const Block& block);

    std::shared_ptr<const Plan> plan_; ///< what the blocks point into
    std::vector<Block> blocks_;
    std::size_t rows_ = 1;
    std::size_t cells_ = 6;
};

} // namespace planwright
