// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/table_outline.h"

#include "layout/sheet_geometry.h"

#include <algorithm>
#include <utility>

namespace planwright {

namespace {

/// Columns that an action fills, from the fourth on.
constexpr std::size_t action_column = 3;

std::size_t rows_of(const Recommendation& row) {
    return std::max<std::size_t>(1, (shows_preamble(row) ? 1 : 0) + row.actions.size());
}

/// Number, recommendation and answer; then each row's.
std::size_t cell_count_of(const Recommendation& row) {
    return action_column + (shows_preamble(row) ? 1 : 0) + 3 * row.actions.size();
}

} // namespace

TableOutline::TableOutline(std::shared_ptr<const Plan> plan) : plan_(std::move(plan)) {
    for (const Group& group : plan_->groups) {
        if (!group.loose) {
            blocks_.push_back({&group, nullptr, cells_, rows_});
            ++cells_;
            ++rows_;
        }
        for (const Recommendation& row : group.recommendations) {
            blocks_.push_back({nullptr, &row, cells_, rows_});
            cells_ += cell_count_of(row);
            rows_ += rows_of(row);
        }
    }
}

std::vector<GridCell> TableOutline::cells_of(const Block& block) {
    std::vector<GridCell> cells;
    if (block.group != nullptr) {
        cells.push_back({{block.group->id, Field::group_heading, 0},
                         CellRole::group_heading,
                         block.first_row,
                         0,
                         1,
                         sheet_columns});
        return cells;
    }
    const Recommendation& row = *block.row;
    const std::size_t rows = rows_of(row);
    cells.push_back({{row.id, Field::number, 0}, CellRole::number, block.first_row, 0, rows});
    cells.push_back(
        {{row.id, Field::recommendation, 0}, CellRole::recommendation, block.first_row, 1, rows});
    cells.push_back({{row.id, Field::status, 0}, CellRole::status, block.first_row, 2, rows});
    std::size_t at = block.first_row;
    if (shows_preamble(row))
        cells.push_back(
            {{row.id, Field::preamble, 0}, CellRole::preamble, at++, action_column, 1, 3});
    for (const Action& action : row.actions) {
        cells.push_back({{action.id, Field::text, 0}, CellRole::action, at, action_column});
        cells.push_back({{action.id, Field::owner, 0}, CellRole::owner, at, action_column + 1});
        cells.push_back({{action.id, Field::target, 0}, CellRole::target, at, action_column + 2});
        ++at;
    }
    return cells;
}

GridCell TableOutline::cell(std::size_t index) const {
    if (index < sheet_columns)
        return {{{}, Field::document, 0}, CellRole::fixed, 0, index};
    const auto behind =
        std::upper_bound(blocks_.begin(), blocks_.end(), index,
                         [](std::size_t i, const Block& block) { return i < block.first_cell; });
    const Block& block = *std::prev(behind);
    return cells_of(block)[index - block.first_cell];
}

std::optional<std::size_t> TableOutline::index_at(std::size_t row, std::size_t column) const {
    if (row >= rows_ || column >= sheet_columns)
        return std::nullopt;
    if (row == 0)
        return column;
    const auto behind =
        std::upper_bound(blocks_.begin(), blocks_.end(), row,
                         [](std::size_t i, const Block& block) { return i < block.first_row; });
    const Block& block = *std::prev(behind);
    const std::vector<GridCell> cells = cells_of(block);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const GridCell& cell = cells[i];
        if (row >= cell.row && row < cell.row + cell.rows && column >= cell.column &&
            column < cell.column + cell.columns)
            return block.first_cell + i;
    }
    return std::nullopt; // beside a recommendation without actions
}

std::optional<std::size_t> TableOutline::index_of(const FieldRef& field) const {
    for (const Block& block : blocks_) {
        const bool inside =
            block.group != nullptr
                ? block.group->id == field.row
                : block.row->id == field.row ||
                      std::any_of(block.row->actions.begin(), block.row->actions.end(),
                                  [&](const Action& action) { return action.id == field.row; });
        if (!inside)
            continue;
        const std::vector<GridCell> cells = cells_of(block);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].field == field)
                return block.first_cell + i;
        }
    }
    return std::nullopt;
}

} // namespace planwright
