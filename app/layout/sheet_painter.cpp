// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/sheet_painter.h"

#include "layout/mark_shapes.h"

#include <algorithm>
#include <cmath>

namespace planwright {

namespace {

[[nodiscard]] bool is_table(BlockKind kind) {
    return kind == BlockKind::group || kind == BlockKind::recommendation;
}

[[nodiscard]] Font font_of(const CellLayout& text, RunStyle style) {
    return {text.format().role, style};
}

/// How far above the line raised text stands; lowered text below.
[[nodiscard]] double raise(RunStyle style, double line_height) {
    if (has(style, RunStyle::superscript))
        return 0.22 * line_height;
    return has(style, RunStyle::subscript) ? -0.11 * line_height : 0;
}

} // namespace

void SheetPainter::paint(Painter& painter, const SheetView& view) {
    painter.fill({0, 0, sheet_.geometry().width, view.height}, theme_.page, 0);
    const SheetAnchor anchor = sheet_.anchor_at(std::max(0.0, view.top));
    const auto [first, end] = sheet_.show(anchor, view.height);
    for (std::size_t block = first; block < end; ++block)
        draw_block(painter, block, sheet_.top(block) - view.top, view);
}

void SheetPainter::paint_block(Painter& painter, std::size_t block) {
    SheetView view;
    view.top = sheet_.top(block);
    view.height = sheet_.block(block).height;
    draw_block(painter, block, 0, view);
}

void SheetPainter::paint_header(Painter& painter) {
    const RowLayout& header = sheet_.header();
    painter.fill({0, 0, sheet_.geometry().width, header.height}, theme_.page, 0);
    for (const SheetCell& cell : header.cells) {
        draw_lines(painter, cell, cell.text_at, theme_.ink);
        draw_edges(painter, cell, cell.box, true);
    }
    painter.fill({0, header.height - 2, sheet_.geometry().width, 2}, theme_.header_line, 0);
}

void SheetPainter::draw_block(Painter& painter, std::size_t index, double y,
                              const SheetView& view) {
    const RowLayout& row = sheet_.block(index);
    const bool chosen = view.chosen_row && sheet_.row(index) == view.chosen_row;
    for (const SheetCell& cell : row.cells) {
        const Rect box = cell.box.moved({0, y});
        if (box.bottom() < 0 || box.y > view.height)
            continue;
        if (chosen || (cell.role == CellRole::action && cell.field.row == view.chosen_row))
            painter.fill(box, theme_.accent_soft, 0);
        else
            draw_ground(painter, cell, box, view);
        Point origin = sheet_.text_origin(index, cell, view.top);
        origin.y -= view.top;
        painter.push_clip(box);
        draw_text(painter, cell, origin, view);
        if (view.marks != nullptr) {
            draw_marks(painter, cell, box, origin, *view.marks);
            if (cell.role == CellRole::action && sheet_.geometry().strip_height > 0)
                draw_letters(painter, cell, {origin.x, origin.y + cell.text->height()},
                             *view.marks);
        }
        painter.pop_clip();
        const bool last = is_table(sheet_.kind(index)) && cell.box.bottom() >= row.height;
        draw_edges(painter, cell, box, last);
    }
    // Over its neighbours' edges, so drawn when they are.
    for (const SheetCell& cell : row.cells) {
        if (view.focus && cell.field == view.focus->field && cell.role != CellRole::reason &&
            cell.field.field != Field::document)
            painter.frame(cell.box.moved({0, y}).inset(0), theme_.accent, 2, 0);
    }
}

void SheetPainter::draw_ground(Painter& painter, const SheetCell& cell, const Rect& box,
                               const SheetView& view) {
    const bool active = view.focus && view.focus->field == cell.field;
    if (cell.role == CellRole::group_heading)
        painter.fill(box, theme_.band, 0);
    else if (cell.role == CellRole::preamble && !active)
        painter.fill(box, theme_.note_band, 0);
}

void SheetPainter::draw_text(Painter& painter, const SheetCell& cell, Point origin,
                             const SheetView& view) {
    const bool active = view.focus && view.focus->field == cell.field &&
                        cell.role != CellRole::reason && cell.field.field != Field::document;
    if (active) {
        for (const Rect& rect :
             cell.text->rectangles(view.focus->begin, view.focus->end, true, sheet_.tools()))
            painter.fill(rect.moved(origin), theme_.selection, 0);
    }
    const bool soft = cell.role == CellRole::fixed || cell.role == CellRole::reason;
    if (cell.text->text().empty())
        draw_placeholder(painter, cell, origin);
    else
        draw_lines(painter, cell, origin, soft ? theme_.soft_ink : theme_.ink);
    if (active && view.focus->caret_shown) {
        const Rect caret = cell.text->caret(view.focus->caret, sheet_.tools()).moved(origin);
        painter.fill({std::round(caret.x) - 0.5, caret.y + 1, 1.5, caret.height - 2}, theme_.ink,
                     0);
    }
}

void SheetPainter::draw_lines(Painter& painter, const SheetCell& cell, Point origin, Colour ink) {
    const CellLayout& text = *cell.text;
    for (const CellMark& mark : text.marks()) {
        const CellLine& line = text.lines()[mark.line];
        painter.text(origin + Point{mark.x, line.top + line.baseline}, mark.text,
                     font_of(text, RunStyle::plain), ink, false);
    }
    for (const CellLine& line : text.lines()) {
        for (std::uint32_t i = 0; i < line.fragment_count; ++i) {
            const LineFragment& fragment = text.fragments()[line.first_fragment + i];
            const Point at = origin + Point{fragment.x, line.top + line.baseline -
                                                            raise(fragment.style, line.height)};
            const Colour colour = fragment.link ? theme_.link : ink;
            painter.text(at, text.words(line, fragment.begin, fragment.end),
                         font_of(text, fragment.style), colour, fragment.right_to_left);
            if (fragment.link)
                painter.lines({{at.x, at.y + 2}, {at.x + fragment.width, at.y + 2}}, colour, 1,
                              false);
        }
    }
}

std::string_view SheetPainter::placeholder(const SheetCell& cell) const {
    switch (cell.role) {
    case CellRole::status:
        return words_.status;
    case CellRole::reason:
        return words_.reason;
    case CellRole::preamble: {
        const std::optional<RowPlace> at = find_recommendation(sheet_.plan(), cell.field.row);
        const bool asks =
            at && recommendation_at(sheet_.plan(), *at).actions.empty() &&
            recommendation_at(sheet_.plan(), *at).status.value_or(Status::agreed) == Status::agreed;
        return asks ? words_.no_actions : words_.preamble;
    }
    case CellRole::action:
        return words_.action;
    case CellRole::owner:
        return words_.owner;
    case CellRole::target:
        return words_.target;
    case CellRole::group_heading:
        return words_.group;
    case CellRole::recommendation:
        return words_.recommendation;
    case CellRole::cover:
    case CellRole::title:
        return words_.cover;
    default:
        return {};
    }
}

void SheetPainter::draw_placeholder(Painter& painter, const SheetCell& cell, Point origin) {
    const std::string_view words = placeholder(cell);
    if (words.empty())
        return;
    const auto text = std::make_shared<const RichText>(one_paragraph(std::string(words)));
    SheetCell shown = cell;
    shown.text = CellLayout::make(text, cell.text->format(), sheet_.tools());
    draw_lines(painter, shown, origin, theme_.placeholder);
}

Colour SheetPainter::colour_of(MarkLevel level) const {
    switch (level) {
    case MarkLevel::error:
        return theme_.error;
    case MarkLevel::warning:
        return theme_.warning;
    case MarkLevel::comment:
        return theme_.link;
    case MarkLevel::changed:
        return theme_.ok;
    case MarkLevel::hint:
        break;
    }
    return theme_.hint;
}

void SheetPainter::draw_marks(Painter& painter, const SheetCell& cell, const Rect& box,
                              Point origin, const SheetMarks& marks) {
    if (cell.field.field == Field::document || cell.role == CellRole::reason)
        return;
    found_.clear();
    marks.marks(cell.field, found_);
    if (found_.empty())
        return;
    const std::vector<ParagraphPlace> places = paragraph_places(cell.text->text());
    for (const FieldMark& mark : found_) {
        const Colour colour = colour_of(mark.level);
        if (mark.level == MarkLevel::changed) {
            painter.fill({box.right() - 4, box.y, 4, box.height - 1}, colour, 0);
            continue;
        }
        if (mark.range.empty() || places.empty()) {
            painter.fill({box.x, box.y, 3, box.height - 1}, colour, 0);
            continue;
        }
        for (const Rect& rect :
             cell.text->rectangles(place_of(places, mark.range.begin),
                                   place_of(places, mark.range.end), false, sheet_.tools()))
            draw_mark(painter, rect.moved(origin), mark.level, colour);
    }
}

void SheetPainter::draw_letters(Painter& painter, const SheetCell& cell, Point below,
                                const SheetMarks& marks) {
    const std::optional<std::array<bool, 5>> met = marks.letters(cell.field.row);
    if (!met)
        return;
    const double size = sheet_.geometry().strip_height;
    const Font font{FontRole::note, RunStyle::bold};
    const FontMetrics& metrics = sheet_.tools().metrics(FontRole::note);
    for (std::size_t i = 0; i < met->size(); ++i) {
        const Rect tile = letter_tile(sheet_.geometry(), i).moved(below);
        const std::string_view letter = std::string_view("SMART").substr(i, 1);
        if ((*met)[i])
            painter.fill(tile, theme_.ok_soft, 3);
        else
            painter.frame(tile, theme_.warning, 1, 3);
        const double width = sheet_.tools().width(letter, font);
        painter.text(
            {tile.x + (size - width) / 2, tile.y + (size + metrics.ascent - metrics.descent) / 2},
            letter, font, (*met)[i] ? theme_.ok : theme_.warning, false);
    }
}

Rect SheetPainter::letter_tile(const SheetGeometry& geometry, std::size_t letter) {
    const double size = geometry.strip_height;
    return {static_cast<double>(letter) * (size + 3), geometry.strip_gap, size, size};
}

std::optional<std::size_t> SheetPainter::letter_at(const SheetGeometry& geometry, Point point) {
    for (std::size_t i = 0; geometry.strip_height > 0 && i < 5; ++i) {
        if (letter_tile(geometry, i).contains(point))
            return i;
    }
    return std::nullopt;
}

void SheetPainter::draw_edges(Painter& painter, const SheetCell& cell, const Rect& box, bool last) {
    if (!cell.framed)
        return;
    painter.fill({box.x, box.bottom() - 1, box.width, 1}, last ? theme_.row_line : theme_.line, 0);
    if (box.right() < sheet_.geometry().width)
        painter.fill({box.right() - 1, box.y, 1, box.height}, theme_.line, 0);
}

} // namespace planwright
