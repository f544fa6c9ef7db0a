// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/painter.h"
#include "layout/sheet_layout.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace planwright {

/// What a mark says; each is told by its shape as well as its colour: a zigzag, a long wave and a
/// row of dots for findings, a line for a comment, a bar at the cell's right edge for what changed.
enum class MarkLevel : std::uint8_t { error, warning, hint, comment, changed };

/// Something about a field: the words concerned, or the whole field when the range is empty.
struct FieldMark {
    ByteRange range;
    MarkLevel level = MarkLevel::warning;
};

/// What is known about the plan beside its words. Asked while painting: answers at once.
class SheetMarks {
public:
    SheetMarks() = default;
    SheetMarks(const SheetMarks&) = delete;
    SheetMarks& operator=(const SheetMarks&) = delete;
    virtual ~SheetMarks() = default;

    virtual void marks(const FieldRef& field, std::vector<FieldMark>& out) const = 0;
    /// Which of S, M, A, R, T an action meets; none when that is not known.
    [[nodiscard]] virtual std::optional<std::array<bool, 5>> letters(Id action) const = 0;
};

/// What empty cells say, in the language of the interface.
struct SheetWords {
    std::string status = "Choose an answer";
    std::string reason = "Choose a reason";
    std::string preamble = "Why, and which part will be done?";
    std::string no_actions = "No action yet: Enter adds one";
    std::string action = "What will be done?";
    std::string owner = "Who answers for this?";
    std::string target = "By when?";
    std::string group = "Who should act?";
    std::string recommendation = "The recommendation, as the report words it";
    std::string cover = "Not filled in yet";
};

/// Caret and selection in one field.
struct SheetFocus {
    FieldRef field;
    TextPlace begin; ///< of the selection; the two are equal when there is none
    TextPlace end;
    CellCaret caret;
    bool caret_shown = false; ///< false in the dark half of its blinking
};

struct SheetView {
    double top = 0;    ///< of the sheet, at the view's upper edge
    double height = 0; ///< of the view
    std::optional<SheetFocus> focus;
    const SheetMarks* marks = nullptr;
    Id chosen_row; ///< shown as chosen: an action or recommendation about to be moved
};

/// Draws what a view shows of a sheet. Knows no toolkit.
class SheetPainter {
public:
    SheetPainter(SheetLayout& sheet, const Theme& theme, const SheetWords& words)
        : sheet_(sheet), theme_(theme), words_(words) {}

    /// The blocks from view.top on; the painter's origin is the view's upper left corner. Lays out
    /// what is not laid out yet.
    void paint(Painter& painter, const SheetView& view);
    /// The column headings, at the origin.
    void paint_header(Painter& painter);
    /// One block at the origin, for print: no caret, no marks.
    void paint_block(Painter& painter, std::size_t block);

    /// Where a letter of SMART (0 to 4) stands, from the lower left corner of its action's text.
    [[nodiscard]] static Rect letter_tile(const SheetGeometry& geometry, std::size_t letter);
    /// The letter at a point seen from there.
    [[nodiscard]] static std::optional<std::size_t> letter_at(const SheetGeometry& geometry,
                                                              Point point);

private:
    void draw_block(Painter& painter, std::size_t block, double y, const SheetView& view);
    void draw_ground(Painter& painter, const SheetCell& cell, const Rect& box,
                     const SheetView& view);
    void draw_text(Painter& painter, const SheetCell& cell, Point origin, const SheetView& view);
    void draw_lines(Painter& painter, const SheetCell& cell, Point origin, Colour ink);
    void draw_placeholder(Painter& painter, const SheetCell& cell, Point origin);
    void draw_marks(Painter& painter, const SheetCell& cell, const Rect& box, Point origin,
                    const SheetMarks& marks);
    void draw_letters(Painter& painter, const SheetCell& cell, Point below,
                      const SheetMarks& marks);
    void draw_edges(Painter& painter, const SheetCell& cell, const Rect& box, bool last);
    [[nodiscard]] std::string_view placeholder(const SheetCell& cell) const;
    [[nodiscard]] Colour colour_of(MarkLevel level) const;

    SheetLayout& sheet_;
    const Theme& theme_;
    const SheetWords& words_;
    std::vector<FieldMark> found_;
};

} // namespace planwright
