// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_cell.h"

namespace planwright::importing {

/// Collects a cell's text into pieces: collapses white space, ends paragraphs, takes list marks off
/// and remembers the list they began.
class CellBuilder {
public:
    explicit CellBuilder(std::uint32_t line) : line_(line) {}

    /// A line end in the text ends a paragraph (quoted cells), or is white space (HTML).
    void set_line_breaks(bool on) { line_breaks_ = on; }
    /// A dash between blanks begins a list item: text that stands in a list without items.
    void set_dash_items(bool on) { dash_items_ = on; }

    void add(std::string_view text, RunStyle style, std::string_view link);
    void break_paragraph(bool own);
    void begin_item(ListKind list, std::size_t level, std::string mark);
    [[nodiscard]] std::vector<Piece> finish() &&;

private:
    void put(std::string_view bytes, RunStyle style, std::string_view link);
    void take_special(std::string_view text, std::size_t& at, RunStyle style,
                      std::string_view link);
    void take_mark();
    void split_dashes();

    std::vector<Piece> pieces_;
    Piece open_;
    std::uint32_t line_ = 0;
    bool line_breaks_ = false;
    bool dash_items_ = false;
    bool space_ = false;
    bool own_ = true;
};

} // namespace planwright::importing
