// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/cell_layout.h"
#include "layout/sheet_geometry.h"
#include "model/edition_facts.h"
#include "model/plan.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace planwright {

/// What a cell of the sheet is.
enum class CellRole : std::uint8_t {
    fixed,   ///< wording of the edition: shown, never typed into
    counted, ///< computed from the rows
    cover,
    title,
    group_heading,
    number,
    recommendation,
    status,
    reason, ///< the reason category under the status
    preamble,
    action,
    owner,
    target,
};

/// One cell of a block; places are from the block's upper left corner.
struct SheetCell {
    FieldRef field; ///< what it shows; Field::document when it is no field of the plan
    CellRole role = CellRole::fixed;
    Rect box;
    Point text_at;
    std::shared_ptr<const CellLayout> text;
    bool locked = false;    ///< cannot be typed into
    bool framed = false;    ///< has lines at its right and bottom edge, as in the table
    std::uint32_t row = 0;  ///< which action of the recommendation, for action, owner and target
    double follow_room = 0; ///< how far the text moves down to stay in view while the block is
                            ///< scrolled through
};

/// True when a caret can stand in a cell: it shows a text of the plan or of its frame. What is
/// counted from the rows is no text of its own.
[[nodiscard]] inline bool takes_caret(CellRole role, const FieldRef& field) {
    return field.field != Field::document && role != CellRole::counted;
}

/// Whether there is a cell for words before the actions: where there are some, and where there have
/// to be.
[[nodiscard]] bool shows_preamble(const Recommendation& recommendation);

/// A block of the sheet laid out: the cover, a group row, a recommendation with all its actions …
/// Immutable.
struct RowLayout {
    std::vector<SheetCell> cells; ///< in reading order
    double height = 0;
    std::vector<double> row_ends; ///< where a row of the table ends inside the block; last = height

    /// The cell that shows the field; none when the block has no such cell.
    [[nodiscard]] std::optional<std::size_t> find(const FieldRef& field) const;
    /// The cell at a point; of cells that lie in each other the first.
    [[nodiscard]] std::optional<std::size_t> at(Point point) const;
};

/// Lays out blocks for one width and target.
class RowBuilder {
public:
    RowBuilder(const SheetGeometry& geometry, TextTools& tools)
        : geometry_(geometry), tools_(tools) {}

    [[nodiscard]] RowLayout header(const FrameWording& frame);
    [[nodiscard]] RowLayout cover(const Plan& plan, const FrameWording& frame);
    [[nodiscard]] RowLayout introduction(const FrameWording& frame);
    [[nodiscard]] RowLayout definitions(const FrameWording& frame);
    [[nodiscard]] RowLayout title(const Plan& plan);
    [[nodiscard]] RowLayout group(const std::shared_ptr<const Group>& group);
    /// Cells whose words did not change are taken from `before` (of the same recommendation and
    /// geometry), where it is given.
    [[nodiscard]] RowLayout
    recommendation(const std::shared_ptr<const Recommendation>& recommendation, bool number_locked,
                   const RowLayout* before);
    [[nodiscard]] RowLayout summary(const Plan& plan, const FrameWording& frame);

    /// How high a recommendation will be, about, from the length of its words; nothing is measured
    /// but one letter.
    [[nodiscard]] double estimate(const Recommendation& recommendation);

private:
    struct Place {
        double x = 0;
        double y = 0;
        double width = 0; ///< of the cell, padding included
    };
    /// A cell at a place, as high as its text.
    [[nodiscard]] SheetCell cell(const FieldRef& field, CellRole role,
                                 std::shared_ptr<const RichText> text, Place place,
                                 FontRole font = FontRole::body);
    [[nodiscard]] SheetCell column_cell(const FieldRef& field, CellRole role,
                                        std::shared_ptr<const RichText> text, std::size_t column,
                                        std::size_t count, double y);
    [[nodiscard]] SheetCell fixed(std::string_view words, Place place, FontRole font);
    [[nodiscard]] std::shared_ptr<const CellLayout>
    set(const FieldRef& field, std::shared_ptr<const RichText> text, const CellFormat& format);
    void add_left_cells(const std::shared_ptr<const Recommendation>& recommendation,
                        bool number_locked, RowLayout& row);
    void stretch(std::size_t left_cells, double rows_end, RowLayout& row) const;
    double add_action(const std::shared_ptr<const Action>& action, std::uint32_t index, double y,
                      RowLayout& row);
    void add_cover_field(std::string_view label, const std::string& value, std::uint32_t index,
                         double& y, RowLayout& row);

    const SheetGeometry& geometry_;
    TextTools& tools_;
    const RowLayout* before_ = nullptr;
};

} // namespace planwright
