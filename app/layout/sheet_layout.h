// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/height_index.h"
#include "layout/row_layout.h"

#include <list>
#include <optional>
#include <utility>

namespace planwright {

enum class BlockKind : std::uint8_t {
    cover,
    introduction,
    definitions,
    title,
    group,
    recommendation,
    summary,
};
inline constexpr std::size_t block_kinds = 7;

/// A place in the sheet that stays where it is while heights above it become known and rows come
/// and go.
struct SheetAnchor {
    std::size_t block = 0;
    Id row;           ///< of the block, where it has one
    double below = 0; ///< from the block's top
};

/// A caret in a field of the sheet.
struct SheetCaret {
    FieldRef field;
    CellCaret at;

    friend bool operator==(const SheetCaret&, const SheetCaret&) = default;
};

/// What lies under a point.
struct SheetHit {
    std::size_t block = 0;
    std::size_t cell = 0;
    CellRole role = CellRole::fixed;
    bool locked = true;
    SheetCaret caret; ///< the nearest place in the cell's text
};

struct SheetOptions {
    double width = 1000;
    bool letters = true;           ///< keep room for the five letters under each action
    std::size_t blocks_kept = 400; ///< laid-out blocks in memory
};

/// The whole plan as one tall sheet: cover, introduction, title, the table, the summary. Blocks are
/// laid out when they are looked at and forgotten when others are (least recently used first);
/// until then their height is an estimate. The column headings are no block: they stand above the
/// sheet, in view at all times. y counts from the top of the sheet.
///
/// Lives on the thread of its target. References to blocks hold until the next call that is not
/// const.
class SheetLayout {
public:
    SheetLayout(std::shared_ptr<const Plan> plan, std::shared_ptr<const Edition> edition,
                TextMeasurer& measurer, const SheetOptions& options);

    /// Shows another state of the plan; only what differs is laid out anew.
    void update(std::shared_ptr<const Plan> plan);
    void set_width(double width);
    /// The measurer gives other widths from now on (fonts, scale).
    void measure_anew();
    /// Makes the heights of up to `blocks` more blocks exact. False when all are.
    bool refine(std::size_t blocks);

    [[nodiscard]] const Plan& plan() const { return *plan_; }
    [[nodiscard]] const Edition& edition() const { return *edition_; }
    [[nodiscard]] const FrameWording& frame() const { return frame_; }
    [[nodiscard]] const SheetGeometry& geometry() const { return geometry_; }
    [[nodiscard]] TextTools& tools() { return tools_; }
    [[nodiscard]] const RowLayout& header() const { return header_; }

    [[nodiscard]] std::size_t block_count() const { return blocks_.size(); }
    [[nodiscard]] BlockKind kind(std::size_t block) const { return blocks_[block].kind; }
    /// The group or recommendation of the block; none for the others.
    [[nodiscard]] Id row(std::size_t block) const;
    [[nodiscard]] const RowLayout& block(std::size_t block);
    [[nodiscard]] double top(std::size_t block) const { return heights_.top(block); }
    [[nodiscard]] double block_height(std::size_t block) const { return heights_.height(block); }
    [[nodiscard]] double height() const { return heights_.total(); }
    [[nodiscard]] std::size_t block_at(double y) const { return heights_.at(y); }

    [[nodiscard]] SheetAnchor anchor_at(double y) const;
    [[nodiscard]] double y_of(const SheetAnchor& anchor) const;
    /// Lays out what a view `height` high shows from the anchor on, so that these heights are
    /// exact. First and one past the last block.
    std::pair<std::size_t, std::size_t> show(const SheetAnchor& anchor, double height);

    /// The block that holds the field; none when the plan has no such field.
    [[nodiscard]] std::optional<std::size_t> find(const FieldRef& field);
    /// The cell's rectangle in the sheet.
    [[nodiscard]] std::optional<Rect> cell_rect(const FieldRef& field);
    /// In the following, `view_top` is where the view begins: texts that follow it are looked for
    /// where they are seen.
    [[nodiscard]] Point text_origin(std::size_t block, const SheetCell& cell,
                                    double view_top) const;
    [[nodiscard]] std::optional<Rect> caret_rect(const SheetCaret& caret, double view_top);
    [[nodiscard]] std::optional<SheetHit> hit(Point point, double view_top);
    /// The place in the text of one field nearest to a point, however far it is: for dragging.
    [[nodiscard]] std::optional<SheetCaret> nearest(const FieldRef& field, Point point,
                                                    double view_top);
    /// Rectangles under bytes of a field's plain text, for underlines and popups.
    [[nodiscard]] std::vector<Rect> range_rects(const FieldRange& range, double view_top);

    /// The caret a line up or down (`lines` = -1 or 1) at `x` of the sheet; at the cell's edge in
    /// the cell above or below that stands at this x. None at the ends of the sheet.
    [[nodiscard]] std::optional<SheetCaret> line_step(const SheetCaret& from, double x, int lines,
                                                      double view_top);
    [[nodiscard]] std::optional<SheetCaret> line_edge(const SheetCaret& from, bool end);

private:
    struct Block {
        BlockKind kind = BlockKind::cover;
        bool exact = false;
        std::shared_ptr<const Group> group;
        std::shared_ptr<const Recommendation> recommendation;
        std::shared_ptr<const RowLayout> layout;
        std::list<std::size_t>::iterator used; ///< in `used_`, when `layout` is kept

        [[nodiscard]] Id row() const {
            if (recommendation)
                return recommendation->id;
            return group ? group->id : Id();
        }
    };
    struct Found {
        std::size_t block;
        std::size_t cell;
    };

    /// The blocks there were before the rows changed.
    struct Former {
        std::vector<Block> blocks;
        HeightIndex heights;
    };

    void rebuild();
    void take_over(const Former& former);
    [[nodiscard]] std::size_t block_of(const SheetAnchor& anchor) const;
    void add_front(std::vector<Block>& blocks) const;
    void add_group(std::vector<Block>& blocks, const std::shared_ptr<const Group>& group) const;
    [[nodiscard]] double first_height(const Block& block);
    [[nodiscard]] RowLayout lay_out(const Block& block, const RowLayout* before);
    void keep(std::size_t block, std::shared_ptr<const RowLayout> layout);
    bool update_one_group(const Plan& before);
    void replace_recommendation(std::size_t block, std::shared_ptr<const Recommendation> next);
    void refresh(std::size_t block);
    void index_groups();
    [[nodiscard]] std::optional<std::size_t> find_row(const FieldRef& field) const;
    [[nodiscard]] std::optional<Found> found(const FieldRef& field);
    [[nodiscard]] std::optional<SheetCaret> step_into(std::size_t block, double x, bool from_below,
                                                      double y, double view_top);

    std::shared_ptr<const Plan> plan_;
    std::shared_ptr<const Edition> edition_;
    FrameWording frame_;
    SheetOptions options_;
    TextTools tools_;
    SheetGeometry geometry_;
    RowBuilder builder_;
    RowLayout header_;
    std::vector<Block> blocks_;
    HeightIndex heights_;
    std::vector<std::size_t> group_blocks_; ///< the first block of each group
    std::list<std::size_t> used_;           ///< blocks laid out, most recently used first
    std::size_t first_inexact_ = 0;         ///< all blocks before are exact
};

} // namespace planwright
