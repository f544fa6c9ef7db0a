// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/sheet_layout.h"

#include <algorithm>
#include <limits>

/// From fields to places on the sheet and back.
namespace planwright {

namespace {

[[nodiscard]] std::optional<BlockKind> front_block(Field field) {
    switch (field) {
    case Field::cover:
        return BlockKind::cover;
    case Field::introduction:
        return BlockKind::introduction;
    case Field::definitions:
        return BlockKind::definitions;
    case Field::plan_title:
        return BlockKind::title;
    case Field::summary:
        return BlockKind::summary;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<std::size_t> SheetLayout::find_row(const FieldRef& field) const {
    const auto block_of = [this](const RowPlace& place) {
        return group_blocks_[place.group] + (plan_->groups[place.group].loose ? 0 : 1) +
               place.recommendation;
    };
    switch (field.field) {
    case Field::group_heading: {
        const std::optional<std::size_t> group = find_group(*plan_, field.row);
        if (!group || plan_->groups[*group].loose)
            return std::nullopt;
        return group_blocks_[*group];
    }
    case Field::text:
    case Field::owner:
    case Field::target: {
        const std::optional<RowPlace> place = find_action(*plan_, field.row);
        return place ? std::optional(block_of(*place)) : std::nullopt;
    }
    default: {
        const std::optional<RowPlace> place = find_recommendation(*plan_, field.row);
        return place ? std::optional(block_of(*place)) : std::nullopt;
    }
    }
}

std::optional<std::size_t> SheetLayout::find(const FieldRef& field) {
    if (field.row)
        return find_row(field);
    const std::optional<BlockKind> kind = front_block(field.field);
    const auto at = std::find_if(blocks_.begin(), blocks_.end(),
                                 [kind](const Block& block) { return block.kind == kind; });
    return at == blocks_.end() ? std::nullopt
                               : std::optional(static_cast<std::size_t>(at - blocks_.begin()));
}

std::optional<SheetLayout::Found> SheetLayout::found(const FieldRef& field) {
    const std::optional<std::size_t> at = find(field);
    if (!at)
        return std::nullopt;
    const std::optional<std::size_t> cell = block(*at).find(field);
    if (!cell)
        return std::nullopt;
    return Found{*at, *cell};
}

std::optional<Rect> SheetLayout::cell_rect(const FieldRef& field) {
    const std::optional<Found> at = found(field);
    if (!at)
        return std::nullopt;
    return block(at->block).cells[at->cell].box.moved({0, top(at->block)});
}

Point SheetLayout::text_origin(std::size_t index, const SheetCell& cell, double view_top) const {
    const Point origin = cell.text_at + Point{0, top(index)};
    const double wanted = view_top + geometry_.padding - origin.y;
    return {origin.x, origin.y + std::clamp(wanted, 0.0, cell.follow_room)};
}

std::optional<Rect> SheetLayout::caret_rect(const SheetCaret& caret, double view_top) {
    const std::optional<Found> at = found(caret.field);
    if (!at)
        return std::nullopt;
    const SheetCell& cell = block(at->block).cells[at->cell];
    return cell.text->caret(caret.at, tools_).moved(text_origin(at->block, cell, view_top));
}

std::optional<SheetHit> SheetLayout::hit(Point point, double view_top) {
    if (blocks_.empty() || point.y < 0 || point.y >= height())
        return std::nullopt;
    const std::size_t index = heights_.at(point.y);
    const RowLayout& row = block(index);
    const std::optional<std::size_t> at = row.at(point - Point{0, top(index)});
    if (!at)
        return std::nullopt;
    const SheetCell& cell = row.cells[*at];
    const CellCaret caret = cell.text->hit(point - text_origin(index, cell, view_top), tools_);
    return SheetHit{index, *at, cell.role, cell.locked, {cell.field, caret}};
}

std::optional<SheetCaret> SheetLayout::nearest(const FieldRef& field, Point point,
                                               double view_top) {
    const std::optional<Found> at = found(field);
    if (!at)
        return std::nullopt;
    const SheetCell& cell = block(at->block).cells[at->cell];
    const Point inside = point - text_origin(at->block, cell, view_top);
    return SheetCaret{field, cell.text->hit(inside, tools_)};
}

std::vector<Rect> SheetLayout::range_rects(const FieldRange& range, double view_top) {
    const std::optional<Found> at = found(range.at);
    if (!at)
        return {};
    const SheetCell& cell = block(at->block).cells[at->cell];
    const std::vector<ParagraphPlace> places = paragraph_places(cell.text->text());
    if (places.empty())
        return {};
    std::vector<Rect> rects = cell.text->rectangles(
        place_of(places, range.range.begin), place_of(places, range.range.end), false, tools_);
    for (Rect& rect : rects)
        rect = rect.moved(text_origin(at->block, cell, view_top));
    return rects;
}

std::optional<SheetCaret> SheetLayout::line_edge(const SheetCaret& from, bool end) {
    const std::optional<Found> at = found(from.field);
    if (!at)
        return std::nullopt;
    const CellLayout& text = *block(at->block).cells[at->cell].text;
    const std::size_t line = text.line_of(from.at);
    return SheetCaret{from.field, end ? text.line_end(line) : text.line_begin(line)};
}

/// Into the cell of the block that stands at x and is nearest to y.
std::optional<SheetCaret> SheetLayout::step_into(std::size_t index, double x, bool from_below,
                                                 double y, double view_top) {
    const RowLayout& row = block(index);
    const SheetCell* best = nullptr;
    for (const SheetCell& cell : row.cells) {
        const bool beside = x < cell.box.x || x >= cell.box.right();
        if (beside || !takes_caret(cell.role, cell.field) || cell.role == CellRole::reason)
            continue;
        if (from_below ? cell.box.bottom() > y : cell.box.y < y)
            continue;
        if (best == nullptr || (from_below ? cell.box.y > best->box.y : cell.box.y < best->box.y))
            best = &cell;
    }
    if (best == nullptr)
        return std::nullopt;
    const Point origin = text_origin(index, *best, view_top);
    const std::size_t line = from_below ? best->text->lines().size() - 1 : 0;
    return SheetCaret{best->field, best->text->hit_line(line, x - origin.x, tools_)};
}

std::optional<SheetCaret> SheetLayout::line_step(const SheetCaret& from, double x, int lines,
                                                 double view_top) {
    const std::optional<Found> at = found(from.field);
    if (!at || lines == 0)
        return std::nullopt;
    const SheetCell& cell = block(at->block).cells[at->cell];
    const std::size_t line = cell.text->line_of(from.at);
    const bool up = lines < 0;
    if (up ? line > 0 : line + 1 < cell.text->lines().size()) {
        const Point origin = text_origin(at->block, cell, view_top);
        return SheetCaret{from.field,
                          cell.text->hit_line(up ? line - 1 : line + 1, x - origin.x, tools_)};
    }
    constexpr double far = std::numeric_limits<double>::max();
    double y = up ? cell.box.y + 0.5 : cell.box.bottom() - 0.5;
    for (std::size_t index = at->block;;) {
        if (const auto caret = step_into(index, x, up, y, view_top))
            return caret;
        if (up ? index == 0 : index + 1 == blocks_.size())
            return std::nullopt;
        index = up ? index - 1 : index + 1;
        y = up ? far : -far;
    }
}

} // namespace planwright
