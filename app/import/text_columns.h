// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_cell.h"
#include "import/text_sheet.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::importing {

inline constexpr std::size_t columns = 6;

/// A cell read, with its words in one line.
struct ReadCell {
    std::vector<Piece> pieces;
    std::string plain;
    std::uint32_t line = 0;
    std::uint32_t position = 0; ///< in its row, from 1
};
[[nodiscard]] std::vector<ReadCell> read_cells(std::span<const Cell> cells);

/// A recommendation's number as printed: "3", "6.", "1a", "Rec 4", "2.1".
struct PrintedNumber {
    std::string number; ///< without label and stop
    std::string label;  ///< "Rec", or empty
    unsigned value = 0; ///< its leading figures
};
[[nodiscard]] std::optional<PrintedNumber> read_number(std::string_view s);

/// Which of the six columns each cell of the heading row holds; nothing where the row is none.
/// A heading that the template does not have gives `columns`.
using HeadingMap = std::vector<std::size_t>;
[[nodiscard]] std::optional<HeadingMap> read_headings(const std::vector<ReadCell>& row);

/// The column of each cell: by the headings when the row has as many cells, and by what the cells
/// look like. Order is kept; several cells may share a column. A cell under a heading of its own
/// gives `columns`.
[[nodiscard]] std::vector<std::size_t> place_cells(const std::vector<ReadCell>& row,
                                                   const HeadingMap& headings);

} // namespace planwright::importing
