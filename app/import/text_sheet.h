// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::importing {

/// What stands between two tabs, with its source line.
struct Cell {
    std::string_view raw;
    std::uint32_t line = 0; ///< from 1
};

/// A line of the document that is not blank: one cell when it has no tab.
struct Row {
    std::size_t first = 0; ///< index of its first cell
    std::uint32_t count = 0;
    std::uint32_t line = 0;
    std::uint32_t blanks = 0; ///< blank lines before it
};

/// A document cut into rows and cells. Cells that a spreadsheet quoted are one cell however many
/// lines they span. Owns the text its cells look into; does not move.
class Sheet {
public:
    /// Fails with too_large when the text has more or longer lines than any plan.
    [[nodiscard]] static Result<std::unique_ptr<Sheet>> read(std::string text);
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] std::span<const Cell> cells(const Row& row) const {
        return std::span(cells_).subspan(row.first, row.count);
    }

private:
    explicit Sheet(std::string text) : text_(std::move(text)) {}
    friend class SheetScanner;

    std::string text_;
    std::deque<std::string> unquoted_;
    std::vector<Cell> cells_;
    std::vector<Row> rows_;
};

} // namespace planwright::importing
