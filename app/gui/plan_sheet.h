// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/sheet_controller.h"
#include "gui/font_book.h"
#include "gui/wx_measurer.h"
#include "layout/sheet_layout.h"
#include "layout/sheet_painter.h"
#include "layout/theme.h"

#include <wx/timer.h>
#include <wx/window.h>

#include <functional>
#include <memory>
#include <optional>

namespace planwright::gui {

class SheetAccess;

/// What the sheet tells the window around it. All are called on the main thread; each may be empty.
struct SheetEvents {
    std::function<void(bool plan_changed)> changed; ///< the plan, or only caret and selection
    std::function<void(int steps)> zoom;            ///< Ctrl and the wheel
    std::function<void(wxPoint at)> context_menu;   ///< in the sheet's own pixels
    /// A cell with something to choose was clicked, or its key pressed: the answer or the reason.
    std::function<void(const FieldRef& field, CellRole role)> choose;
    /// The pointer rests over words (or over none any more).
    std::function<void(const std::optional<SheetHit>& hit, wxPoint at)> hover;
    /// A letter of SMART under an action was clicked: 0 to 4.
    std::function<void(Id action, std::size_t letter)> letter;
    /// Before the sheet's own keys; true: the key is used up.
    std::function<bool(const wxKeyEvent& key)> key;
    std::function<void()> scrolled;
};

/// The plan as a document to write in: one window that draws the sheet and edits text where it
/// stands. Owns layout and controller of what it shows. Main thread.
class PlanSheet : public wxWindow {
public:
    explicit PlanSheet(wxWindow* parent);
    ~PlanSheet() override;
    PlanSheet(const PlanSheet&) = delete;
    PlanSheet& operator=(const PlanSheet&) = delete;

    /// Shows a document from its begin. It must outlive what is shown, or be replaced here first.
    void show(Document& document, std::shared_ptr<const Edition> edition);

    [[nodiscard]] SheetController& controller() { return *controller_; }
    [[nodiscard]] SheetLayout& layout() { return *layout_; }
    void set_events(SheetEvents events) { events_ = std::move(events); }
    /// May be null; must outlive the sheet or be taken away first.
    void set_marks(const SheetMarks* marks);

    void set_zoom(double zoom);
    [[nodiscard]] double zoom() const { return zoom_; }
    void set_theme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return *theme_; }

    /// As the controller's, and brings the caret into view.
    bool run(Command command, bool extend = false);
    bool go_to(const FieldRef& field);
    bool select(const FieldRange& range);
    void reveal_caret();
    /// Brings a block to the top of the view.
    void scroll_to_block(std::size_t block);
    [[nodiscard]] std::size_t top_block() const;
    /// The sheet's y at the upper edge of the view, below the column headings.
    [[nodiscard]] double top() const;
    void scroll_to(double y);
    [[nodiscard]] double view_height() const;
    [[nodiscard]] double header_height() const;

    /// A rectangle of the sheet in pixels of this window, and a point the other way.
    [[nodiscard]] wxRect to_window(const Rect& rect) const;
    [[nodiscard]] Point to_sheet(wxPoint point) const;
    /// The words of a range in pixels of this window: the first line of them.
    [[nodiscard]] std::optional<wxRect> range_rect(const FieldRange& range);
    /// The cell of a field in pixels of this window.
    [[nodiscard]] std::optional<wxRect> cell_rect(const FieldRef& field);
    /// The row shown as chosen, to be moved; none for an empty id.
    void choose_row(Id row);
    /// Words for those who hear the screen: what the caret has come to.
    void announce(const std::string& words);

    bool AcceptsFocus() const override { return true; }

private:
    // plan_sheet.cpp: what is shown of the sheet.
    void lay_out();
    void after_change(bool plan_changed);
    void update_scrollbars();
    void later_update_scrollbars();
    void show_caret();
    void refresh_caret();
    void on_size(wxSizeEvent& event);
    void on_scroll(wxScrollWinEvent& event);
    void on_idle(wxIdleEvent& event);
    void on_blink(wxTimerEvent& event);
    void on_focus(wxFocusEvent& event);
    void on_paint(wxPaintEvent& event);

    // plan_sheet_input.cpp: keys and the pointer.
    void bind_input();
    void on_key(wxKeyEvent& event);
    void on_char(wxKeyEvent& event);
    void on_left_down(wxMouseEvent& event);
    void on_left_up(wxMouseEvent& event);
    void on_motion(wxMouseEvent& event);
    void on_right_down(wxMouseEvent& event);
    void on_wheel(wxMouseEvent& event);
    void on_drag_timer(wxTimerEvent& event);
    void on_hover_timer(wxTimerEvent& event);
    void drag_to(wxPoint at);
    [[nodiscard]] bool is_carried(wxPoint at) const;
    [[nodiscard]] unsigned count_clicks(const wxMouseEvent& event);
    [[nodiscard]] bool inside_selection(const SheetHit& hit) const;
    [[nodiscard]] std::optional<std::pair<Id, std::size_t>> letter_at(const SheetHit& hit,
                                                                      Point point);
    void set_cursor_for(const std::optional<SheetHit>& hit);

    std::unique_ptr<SheetAccess> access_; ///< for screen readers
    double zoom_ = 1;
    FontBook fonts_{1};
    WxMeasurer measurer_{fonts_};
    const Theme* theme_;
    SheetWords words_;
    SheetEvents events_;
    const SheetMarks* marks_ = nullptr;
    std::unique_ptr<SheetLayout> layout_;
    std::unique_ptr<SheetController> controller_;
    SheetAnchor anchor_;
    int left_ = 0; ///< pixels scrolled to the right
    Id chosen_row_;
    bool caret_shown_ = true;
    bool scrollbars_stale_ = false;

    wxTimer blink_;
    wxTimer drag_timer_;
    wxTimer hover_timer_;
    bool dragging_ = false;
    std::optional<wxPoint> grabbed_; ///< words that are chosen, held by the pointer since here
    wxPoint pointer_;
    std::optional<FieldRef> pressed_;
    wxPoint last_click_;
    long last_click_time_ = 0;
    unsigned clicks_ = 0;
};

} // namespace planwright::gui
