// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_columns.h"
#include "import/text_sheet.h"

#include <optional>
#include <string_view>
#include <vector>

/// Rows that came without their cells' edges.
namespace planwright::importing {

/// A word processor puts a table on the clipboard with the paragraphs of a cell on lines of their
/// own: a row of six columns is as many lines as it takes to see five tabs. Joins those lines where
/// the row so made has a number and a status in place.
void join_pasted_rows(std::string_view text, std::vector<Cell>& cells, std::vector<Row>& rows);

/// A whole row in one cell ("1 Do this. Agreed We will … Head of X March 2025"), cut at its number,
/// its status, its owner and its target date; nothing when it does not read so.
[[nodiscard]] std::optional<std::vector<ReadCell>> cut_whole_row(const ReadCell& cell);

} // namespace planwright::importing
