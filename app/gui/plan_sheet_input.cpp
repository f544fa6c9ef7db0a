// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Keys and the pointer in the sheet.
#include "gui/plan_sheet.h"
#include "gui/sheet_keys.h"
#include "gui/wx_text.h"

#include <wx/cursor.h>
#include <wx/settings.h>
#include <wx/utils.h>

#include <algorithm>
#include <cmath>

namespace planwright::gui {

namespace {

constexpr int drag_ms = 30;
constexpr int hover_ms = 350;
constexpr int click_reach = 4;
constexpr double grab_distance = 5;
constexpr long click_ms = 500;

} // namespace

void PlanSheet::bind_input() {
    Bind(wxEVT_KEY_DOWN, &PlanSheet::on_key, this);
    Bind(wxEVT_CHAR, &PlanSheet::on_char, this);
    Bind(wxEVT_LEFT_DOWN, &PlanSheet::on_left_down, this);
    Bind(wxEVT_LEFT_DCLICK, &PlanSheet::on_left_down, this);
    Bind(wxEVT_LEFT_UP, &PlanSheet::on_left_up, this);
    Bind(wxEVT_RIGHT_DOWN, &PlanSheet::on_right_down, this);
    Bind(wxEVT_MOTION, &PlanSheet::on_motion, this);
    Bind(wxEVT_MOUSEWHEEL, &PlanSheet::on_wheel, this);
    Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent& event) {
        hover_timer_.Stop();
        event.Skip();
    });
    Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) {
        dragging_ = false;
        grabbed_.reset();
        drag_timer_.Stop();
    });
    Bind(wxEVT_TIMER, &PlanSheet::on_drag_timer, this, drag_timer_.GetId());
    Bind(wxEVT_TIMER, &PlanSheet::on_hover_timer, this, hover_timer_.GetId());
}

void PlanSheet::on_key(wxKeyEvent& event) {
    if (!controller_ || (events_.key && events_.key(event)))
        return;
    const int key = event.GetKeyCode();
    const auto& field = controller_->field();
    const bool opens = (key == WXK_SPACE && !event.HasAnyModifiers()) || key == WXK_RETURN ||
                       (key == WXK_DOWN && event.AltDown());
    if (field && field->field == Field::status && opens && events_.choose) {
        events_.choose(*field, CellRole::status);
        return;
    }
    if (key == WXK_WINDOWS_MENU || key == WXK_MENU || (key == WXK_F10 && event.ShiftDown())) {
        const std::optional<Rect> caret = controller_->caret_rect();
        if (caret && events_.context_menu)
            events_.context_menu(to_window(*caret).GetBottomLeft());
        return;
    }
    const std::optional<KeyMeaning> meaning = meaning_of(event);
    if (!meaning) {
        event.Skip();
        return;
    }
    // Without a caret, keys scroll; with one, they may have nothing to do.
    if (!field && meaning->command != Command::sheet_begin &&
        meaning->command != Command::sheet_end) {
        const double by = meaning->command == Command::page_down   ? view_height()
                          : meaning->command == Command::page_up   ? -view_height()
                          : meaning->command == Command::line_down ? 40
                          : meaning->command == Command::line_up   ? -40
                                                                   : 0;
        if (by != 0)
            scroll_to(top() + by);
        else if (meaning->command == Command::tab)
            run(Command::sheet_begin);
        return;
    }
    run(meaning->command, meaning->extend);
}

void PlanSheet::on_char(wxKeyEvent& event) {
    const wxChar letter = event.GetUnicodeKey();
    // AltGr is Ctrl and Alt together; either alone is no letter.
    const bool command = event.ControlDown() != event.AltDown();
    if (!controller_ || letter < 32 || letter == 127 || command) {
        event.Skip();
        return;
    }
    controller_->type(to_utf8(wxString(letter)));
    reveal_caret();
}

unsigned PlanSheet::count_clicks(const wxMouseEvent& event) {
    const wxPoint at = event.GetPosition();
    const bool near = std::abs(at.x - last_click_.x) <= click_reach &&
                      std::abs(at.y - last_click_.y) <= click_reach;
    const bool soon = event.GetTimestamp() - last_click_time_ <= click_ms;
    clicks_ = near && soon && clicks_ < 3 ? clicks_ + 1 : 1;
    if (event.LeftDClick())
        clicks_ = std::max(clicks_, 2U);
    last_click_ = at;
    last_click_time_ = event.GetTimestamp();
    return clicks_;
}

void PlanSheet::on_left_down(wxMouseEvent& event) {
    SetFocus();
    if (!controller_ || event.GetY() < header_height())
        return;
    const unsigned clicks = count_clicks(event);
    const Point at = to_sheet(event.GetPosition());
    const std::optional<SheetHit> hit = layout_->hit(at, top());
    if (hit && events_.letter) {
        if (const auto letter = letter_at(*hit, at)) {
            events_.letter(letter->first, letter->second);
            return;
        }
    }
    if (hit && clicks == 1 && !event.ShiftDown() && controller_->editable() &&
        inside_selection(*hit)) {
        grabbed_ = event.GetPosition(); // to be moved, or a click after all
        if (!HasCapture())
            CaptureMouse();
        return;
    }
    if (!controller_->press(at, clicks, event.ShiftDown())) {
        controller_->leave();
        after_change(false);
        return;
    }
    const bool choice =
        hit && (hit->role == CellRole::status || hit->role == CellRole::reason) && clicks == 1;
    if (choice && events_.choose) {
        const FieldRef field = hit->caret.field;
        const CellRole role = hit->role;
        CallAfter([this, field, role] { events_.choose(field, role); });
        return;
    }
    dragging_ = true;
    pointer_ = event.GetPosition();
    if (!HasCapture())
        CaptureMouse();
    drag_timer_.Start(drag_ms);
}

bool PlanSheet::is_carried(wxPoint at) const {
    return grabbed_ && std::hypot(at.x - grabbed_->x, at.y - grabbed_->y) > grab_distance;
}

void PlanSheet::on_left_up(wxMouseEvent& event) {
    if (grabbed_ && controller_) {
        const Point at = to_sheet(event.GetPosition());
        if (is_carried(event.GetPosition()))
            controller_->drop_selection(at, event.ControlDown());
        else
            controller_->press(at, 1, false);
    }
    grabbed_.reset();
    dragging_ = false;
    drag_timer_.Stop();
    if (HasCapture())
        ReleaseMouse();
}

void PlanSheet::drag_to(wxPoint at) {
    controller_->drag(to_sheet(at));
}

void PlanSheet::on_motion(wxMouseEvent& event) {
    if (!controller_)
        return;
    const wxPoint at = event.GetPosition();
    if (dragging_ && event.LeftIsDown()) {
        if (at != pointer_) {
            pointer_ = at;
            drag_to(at);
        }
        return;
    }
    pointer_ = at;
    if (grabbed_) {
        SetCursor(is_carried(at) ? wxCURSOR_BULLSEYE : wxCURSOR_IBEAM);
        return;
    }
    const bool over_text = at.y >= header_height();
    set_cursor_for(over_text ? layout_->hit(to_sheet(at), top()) : std::nullopt);
    hover_timer_.StartOnce(hover_ms);
}

/// While the button is down outside the view, the sheet scrolls on, faster the farther it is.
void PlanSheet::on_drag_timer(wxTimerEvent& /*event*/) {
    if (!dragging_)
        return;
    const int above = static_cast<int>(header_height()) - pointer_.y;
    const int below = pointer_.y - GetClientSize().GetHeight();
    const int by = above > 0 ? -above : std::max(0, below);
    if (by == 0)
        return;
    scroll_to(top() + by * 0.6);
    drag_to(pointer_);
}

void PlanSheet::on_hover_timer(wxTimerEvent& /*event*/) {
    if (!controller_ || !events_.hover || dragging_)
        return;
    const bool over_text = pointer_.y >= header_height();
    events_.hover(over_text ? layout_->hit(to_sheet(pointer_), top()) : std::nullopt, pointer_);
}

bool PlanSheet::inside_selection(const SheetHit& hit) const {
    const auto& field = controller_->field();
    const RichTextEditor& editor = controller_->editor();
    if (!field || *field != hit.caret.field || !editor.has_selection())
        return false;
    const auto before = [](const TextPlace& a, const TextPlace& b) {
        return a.paragraph != b.paragraph ? a.paragraph < b.paragraph : a.offset < b.offset;
    };
    const TextPlace& at = hit.caret.at.place;
    return !before(at, editor.begin()) && !before(editor.end(), at);
}

void PlanSheet::on_right_down(wxMouseEvent& event) {
    SetFocus();
    if (!controller_ || event.GetY() < header_height())
        return;
    const Point at = to_sheet(event.GetPosition());
    const std::optional<SheetHit> hit = layout_->hit(at, top());
    if (!hit || !inside_selection(*hit))
        controller_->press(at, 1, false);
    if (events_.context_menu)
        events_.context_menu(event.GetPosition());
}

void PlanSheet::on_wheel(wxMouseEvent& event) {
    if (!layout_ || event.GetWheelDelta() == 0)
        return;
    const double turns = static_cast<double>(event.GetWheelRotation()) / event.GetWheelDelta();
    if (event.ControlDown()) {
        if (events_.zoom)
            events_.zoom(turns > 0 ? 1 : -1);
        return;
    }
    if (event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL || event.ShiftDown()) {
        left_ = std::max(0, left_ + static_cast<int>(turns * 40));
        later_update_scrollbars();
        Refresh();
        return;
    }
    scroll_to(top() - turns * 3 * layout_->geometry().line_height);
}

std::optional<std::pair<Id, std::size_t>> PlanSheet::letter_at(const SheetHit& hit, Point point) {
    if (hit.role != CellRole::action || marks_ == nullptr || !marks_->letters(hit.caret.field.row))
        return std::nullopt;
    const SheetCell& cell = layout_->block(hit.block).cells[hit.cell];
    const Point origin = layout_->text_origin(hit.block, cell, top());
    const std::optional<std::size_t> letter = SheetPainter::letter_at(
        layout_->geometry(), {point.x - origin.x, point.y - origin.y - cell.text->height()});
    if (!letter)
        return std::nullopt;
    return std::pair{hit.caret.field.row, *letter};
}

void PlanSheet::set_cursor_for(const std::optional<SheetHit>& hit) {
    wxStockCursor cursor = wxCURSOR_ARROW;
    if (hit && (hit->role == CellRole::status || hit->role == CellRole::reason))
        cursor = wxCURSOR_HAND;
    else if (hit && takes_caret(hit->role, hit->caret.field))
        cursor = wxCURSOR_IBEAM;
    SetCursor(wxCursor(cursor));
}

} // namespace planwright::gui
