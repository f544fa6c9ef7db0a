// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rich_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::importing {

/// A paragraph or list item as a cell holds it, white space collapsed, its mark taken off.
struct Piece {
    std::string text;
    std::vector<Run> runs;
    ListKind list = ListKind::none;
    std::uint8_t level = 0;
    std::string mark;          ///< letters or digits of a printed mark ("o"), else empty
    bool own_paragraph = true; ///< the document itself ends the paragraph before it
    std::uint32_t line = 0;

    /// Its text, with the letters of its mark where they would be lost otherwise.
    [[nodiscard]] std::string words() const { return mark.empty() ? text : mark + " " + text; }
    /// A part of it, in bytes, trimmed, with the runs that lie in it; no list item any more.
    [[nodiscard]] Piece part(std::size_t begin, std::size_t end) const;
    /// Leaves only that part; list and paragraph stay what they are.
    void keep(std::size_t begin, std::size_t end);
    /// Appends `other`'s text and runs after `glue`.
    void append(const Piece& other, std::string_view glue);
};

/// Reads a cell: HTML when it has markup, else plain text whose lines (in a quoted cell) are
/// paragraphs. Bullet glyphs, dashes in lists and HTML lists become list items.
[[nodiscard]] std::vector<Piece> read_cell(std::string_view raw, std::uint32_t line);

/// The cell's words in one line.
[[nodiscard]] std::string joined(const std::vector<Piece>& pieces);

} // namespace planwright::importing
