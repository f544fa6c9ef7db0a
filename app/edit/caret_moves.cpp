// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/sheet_controller.h"
#include "edit/text_places.h"

#include <algorithm>

/// The caret by keys and by the pointer.
namespace planwright {

namespace {

/// Cells that a caret walks through: fields of the plan that can be changed.
[[nodiscard]] bool is_stop(const SheetCell& cell) {
    return !cell.locked && cell.role != CellRole::reason && cell.field.field != Field::document;
}

} // namespace

bool SheetController::run_caret(Command command, bool extend) {
    switch (command) {
    case Command::letter_back:
    case Command::letter_forward:
        return move_caret(TextStep::letter, command == Command::letter_forward, extend);
    case Command::word_back:
    case Command::word_forward:
        return move_caret(TextStep::word, command == Command::word_forward, extend);
    case Command::paragraph_back:
    case Command::paragraph_forward:
        return move_caret(TextStep::paragraph, command == Command::paragraph_forward, extend);
    case Command::cell_begin:
    case Command::cell_end:
        return move_caret(TextStep::text, command == Command::cell_end, extend);
    case Command::line_up:
    case Command::line_down:
    case Command::line_begin:
    case Command::line_end:
        return run_line(command, extend);
    case Command::page_up:
    case Command::page_down:
        return page(command == Command::page_down, extend);
    case Command::sheet_begin:
    case Command::sheet_end:
        return to_sheet_edge(command == Command::sheet_end);
    case Command::next_cell:
    case Command::previous_cell:
        return to_cell(command == Command::next_cell);
    case Command::select_all:
        document_.break_merge();
        editor_.select_all();
        notify(false);
        return true;
    default:
        return false;
    }
}

bool SheetController::move_caret(TextStep step, bool forward, bool extend) {
    document_.break_merge();
    upstream_ = false;
    column_x_.reset();
    if (!editor_.move(step, forward, extend)) {
        // Out of the cell, as in a table of a word processor; a selection stays inside.
        if (extend || step == TextStep::text || !to_cell(forward))
            return false;
        if (!forward)
            editor_.move(TextStep::text, true, false);
    }
    notify(false);
    return true;
}

bool SheetController::run_line(Command command, bool extend) {
    document_.break_merge();
    const SheetCaret from = sheet_caret();
    std::optional<SheetCaret> to;
    if (command == Command::line_begin || command == Command::line_end) {
        to = sheet_.line_edge(from, command == Command::line_end);
        column_x_.reset();
    } else {
        const std::optional<Rect> caret = caret_rect();
        if (!column_x_ && caret)
            column_x_ = caret->x;
        to = sheet_.line_step(from, column_x_.value_or(0), command == Command::line_up ? -1 : 1,
                              view_top_);
    }
    if (!to)
        return false;
    if (to->field != from.field) {
        if (extend) // the selection takes in the rest of its cell
            return move_caret(TextStep::text, command == Command::line_down, true);
        const std::optional<double> x = column_x_;
        open(to->field);
        column_x_ = x;
    }
    editor_.move_to(to->at.place, extend);
    upstream_ = to->at.upstream;
    notify(false);
    return true;
}

bool SheetController::page(bool down, bool extend) {
    const std::optional<Rect> caret = caret_rect();
    if (!caret)
        return false;
    document_.break_merge();
    if (!column_x_)
        column_x_ = caret->x;
    const double x = *column_x_;
    const double line = sheet_.geometry().line_height;
    const double by = std::max(line, view_height_ - 2 * line);
    const double wanted = std::clamp(caret->y + line / 2 + (down ? by : -by), 0.0,
                                     std::max(0.0, sheet_.height() - 1));
    std::optional<SheetCaret> to;
    if (extend) {
        to = sheet_.nearest(*field_, {x, wanted}, view_top_);
    } else if (const std::optional<SheetHit> hit = sheet_.hit({x, wanted}, view_top_);
               hit && takes_caret(hit->role, hit->caret.field)) {
        to = hit->caret;
    } else {
        // Between fields, or at an end of the sheet: the nearest row on the way.
        return to_sheet_edge(down && wanted > sheet_.height() / 2);
    }
    if (!to)
        return false;
    if (to->field != *field_)
        open(to->field);
    column_x_ = x;
    editor_.move_to(to->at.place, extend);
    upstream_ = to->at.upstream;
    notify(false);
    return true;
}

bool SheetController::to_cell(bool forward) {
    constexpr auto before_first = static_cast<std::size_t>(-1);
    const std::optional<std::size_t> block = sheet_.find(*field_);
    if (!block)
        return false;
    const std::size_t count = sheet_.block_count();
    std::optional<std::size_t> from = sheet_.block(*block).find(*field_);
    for (std::size_t index = *block; index < count; forward ? ++index : --index) {
        const std::vector<SheetCell>& cells = sheet_.block(index).cells;
        // From the cell at hand, or from the end of the block that is entered.
        std::size_t at = from ? *from : (forward ? before_first : cells.size());
        from.reset();
        for (forward ? ++at : --at; at < cells.size(); forward ? ++at : --at) {
            if (!is_stop(cells[at]))
                continue;
            open(cells[at].field);
            editor_.select_all();
            if (editor_.shape() == TextShape::rich)
                editor_.place({}, {});
            notify(false);
            return true;
        }
    }
    return false;
}

bool SheetController::to_sheet_edge(bool end) {
    const std::size_t count = sheet_.block_count();
    for (std::size_t i = 0; i < count; ++i) {
        const std::vector<SheetCell>& cells = sheet_.block(end ? count - 1 - i : i).cells;
        for (std::size_t k = 0; k < cells.size(); ++k) {
            const SheetCell& cell = cells[end ? cells.size() - 1 - k : k];
            if (!is_stop(cell))
                continue;
            open(cell.field);
            editor_.place({}, {});
            if (end)
                editor_.move(TextStep::text, true, false);
            notify(false);
            return true;
        }
    }
    return false;
}

bool SheetController::press(Point point, unsigned clicks, bool extend) {
    const std::optional<SheetHit> hit = sheet_.hit(point, view_top_);
    if (!hit || !takes_caret(hit->role, hit->caret.field))
        return false;
    if (hit->role == CellRole::reason)
        extend = false;
    document_.break_merge();
    const bool same = field_ && *field_ == hit->caret.field;
    if (!same) {
        open(hit->caret.field);
        extend = false;
    }
    column_x_.reset();
    upstream_ = hit->caret.at.upstream;
    drag_step_ = clicks >= 3   ? TextStep::paragraph
                 : clicks == 2 ? TextStep::word
                               : TextStep::letter;
    if (extend) {
        editor_.move_to(hit->caret.at.place, true);
        drag_from_ = {editor_.anchor(), editor_.anchor()};
    } else {
        drag_from_ = editor_.around(hit->caret.at.place, drag_step_);
        editor_.place(drag_from_.first, drag_from_.second);
    }
    notify(false);
    return true;
}

void SheetController::drag(Point point) {
    if (!field_)
        return;
    const std::optional<SheetCaret> to = sheet_.nearest(*field_, point, view_top_);
    if (!to)
        return;
    const auto [first, last] = editor_.around(to->at.place, drag_step_);
    if (is_before(first, drag_from_.first))
        editor_.place(drag_from_.second, first);
    else
        editor_.place(drag_from_.first,
                      is_before(last, drag_from_.second) ? drag_from_.second : last);
    upstream_ = drag_step_ == TextStep::letter && to->at.upstream;
    notify(false);
}

} // namespace planwright
