// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_cell.h"
#include "import/text_wording.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace planwright::importing {

/// One entry of an owner or target cell.
struct Entry {
    std::string text;
    std::uint32_t line = 0;
};

/// Columns 4 to 6 of one source row.
struct BodyRow {
    std::vector<Piece> pieces;
    std::vector<Entry> owners;
    std::vector<Entry> targets;
    std::uint32_t line = 0;
    bool after_break = false; ///< a page ended before it

    [[nodiscard]] std::size_t most() const { return std::max(owners.size(), targets.size()); }
    [[nodiscard]] std::size_t least() const { return std::min(owners.size(), targets.size()); }
};

/// How a document's column 4 was extracted.
struct BodyStyle {
    bool marked = false; ///< paragraphs are marked in the cells
    bool cut = false;    ///< rows break in the middle of sentences all over
};

/// The smallest stretch of column 4 that an action can begin at.
struct Unit {
    Piece piece;
    std::size_t row = 0;
    bool row_first = false;
    bool new_piece = false;    ///< begins a paragraph or list item
    bool mid_sentence = false; ///< begins where a list mark was lost
    Wording wording;
    bool in_reason = false; ///< goes on with an explanation
    double start = 0;       ///< how well it begins an action, against going on with the one before
    double pre = 0;         ///< how well it stands before the first action
};

/// Cuts the rows of one recommendation into units and weighs them.
[[nodiscard]] std::vector<Unit> units_of(const std::vector<BodyRow>& rows, BodyStyle style);

/// True when `next` goes on with the sentence that `before` breaks off.
[[nodiscard]] bool goes_on(std::string_view before, std::string_view next);

} // namespace planwright::importing
