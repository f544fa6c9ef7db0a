// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan_sheet.h"

#include "gui/sheet_access.h"
#include "gui/wx_painter.h"

#include <wx/dcbuffer.h>
#include <wx/settings.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>

namespace planwright::gui {

namespace {

constexpr int blink_ms = 530;
/// How long measuring may hold up other events.
constexpr std::chrono::milliseconds idle_slice{8};
constexpr double least_zoom = 0.5;
constexpr double most_zoom = 4;

/// Ids made while editing are random.
IdSource random_ids() {
    return [engine = std::make_shared<std::mt19937_64>(std::random_device{}())] {
        Id id;
        while (!id)
            id = Id{(*engine)()};
        return id;
    };
}

} // namespace

PlanSheet::PlanSheet(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
               wxVSCROLL | wxHSCROLL | wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE,
               "plan sheet"),
      theme_(&light_theme()),
      blink_(this),
      drag_timer_(this),
      hover_timer_(this) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Bind(wxEVT_PAINT, &PlanSheet::on_paint, this);
    Bind(wxEVT_SIZE, &PlanSheet::on_size, this);
    Bind(wxEVT_IDLE, &PlanSheet::on_idle, this);
    Bind(wxEVT_SET_FOCUS, &PlanSheet::on_focus, this);
    Bind(wxEVT_KILL_FOCUS, &PlanSheet::on_focus, this);
    for (const auto& type :
         {wxEVT_SCROLLWIN_TOP, wxEVT_SCROLLWIN_BOTTOM, wxEVT_SCROLLWIN_LINEUP,
          wxEVT_SCROLLWIN_LINEDOWN, wxEVT_SCROLLWIN_PAGEUP, wxEVT_SCROLLWIN_PAGEDOWN,
          wxEVT_SCROLLWIN_THUMBTRACK, wxEVT_SCROLLWIN_THUMBRELEASE})
        Bind(type, &PlanSheet::on_scroll, this);
    Bind(wxEVT_TIMER, &PlanSheet::on_blink, this, blink_.GetId());
    bind_input();
}

PlanSheet::~PlanSheet() {
    access_.reset();
    if (HasCapture())
        ReleaseMouse();
}

void PlanSheet::show(Document& document, std::shared_ptr<const Edition> edition) {
    if (access_)
        access_->hidden();
    controller_.reset();
    layout_.reset();
    SheetOptions options;
    options.width = std::max(200, GetClientSize().GetWidth());
    layout_ = std::make_unique<SheetLayout>(document.snapshot().plan, std::move(edition), measurer_,
                                            options);
    controller_ = std::make_unique<SheetController>(document, *layout_, random_ids());
    controller_->on_change([this](bool plan_changed) { after_change(plan_changed); });
    anchor_ = {};
    left_ = 0;
    chosen_row_ = {};
    lay_out();
    if (!access_)
        access_ = make_sheet_access(*this);
    access_->shown();
}

void PlanSheet::set_marks(const SheetMarks* marks) {
    marks_ = marks;
    Refresh();
}

void PlanSheet::set_theme(const Theme& theme) {
    theme_ = &theme;
    Refresh();
}

void PlanSheet::set_zoom(double zoom) {
    zoom = std::clamp(zoom, least_zoom, most_zoom);
    if (zoom == zoom_)
        return;
    zoom_ = zoom;
    fonts_.set_zoom(zoom);
    if (layout_) {
        layout_->measure_anew();
        lay_out();
    }
}

void PlanSheet::announce(const std::string& words) {
    if (access_)
        access_->announce(words);
}

void PlanSheet::choose_row(Id row) {
    chosen_row_ = row;
    Refresh();
}

double PlanSheet::header_height() const {
    return layout_ ? layout_->header().height : 0;
}

double PlanSheet::view_height() const {
    return std::max(1.0, GetClientSize().GetHeight() - header_height());
}

double PlanSheet::top() const {
    return layout_ ? layout_->y_of(anchor_) : 0;
}

std::size_t PlanSheet::top_block() const {
    return layout_ ? layout_->block_at(top()) : 0;
}

/// After the window's or the fonts' size changed: the first row in view stays where it is.
void PlanSheet::lay_out() {
    if (!layout_)
        return;
    layout_->set_width(std::max(200, GetClientSize().GetWidth()));
    layout_->show(anchor_, view_height());
    controller_->set_view(top(), view_height());
    later_update_scrollbars();
    Refresh();
}

void PlanSheet::after_change(bool plan_changed) {
    controller_->set_view(top(), view_height());
    show_caret();
    if (plan_changed)
        later_update_scrollbars();
    Refresh();
    if (access_)
        access_->changed(plan_changed);
    if (events_.changed)
        events_.changed(plan_changed);
}

void PlanSheet::scroll_to(double y) {
    if (!layout_)
        return;
    const double most = std::max(0.0, layout_->height() - view_height());
    anchor_ = layout_->anchor_at(std::clamp(y, 0.0, most));
    layout_->show(anchor_, view_height());
    controller_->set_view(top(), view_height());
    later_update_scrollbars();
    Refresh();
    if (events_.scrolled)
        events_.scrolled();
}

void PlanSheet::scroll_to_block(std::size_t block) {
    if (layout_ && block < layout_->block_count())
        scroll_to(layout_->top(block));
}

void PlanSheet::reveal_caret() {
    if (!controller_)
        return;
    const std::optional<Rect> caret = controller_->caret_rect();
    if (!caret)
        return;
    const double room = layout_->geometry().padding + layout_->geometry().strip_height;
    if (caret->y < top() + layout_->geometry().padding)
        scroll_to(caret->y - layout_->geometry().padding);
    else if (caret->bottom() + room > top() + view_height())
        scroll_to(caret->bottom() + room - view_height());
    const int width = GetClientSize().GetWidth();
    const int x = static_cast<int>(caret->x);
    if (x < left_ + 8 || x > left_ + width - 8) {
        const int most = std::max(0, static_cast<int>(layout_->geometry().width) - width);
        left_ = std::clamp(x - width / 2, 0, most);
        later_update_scrollbars();
    }
}

bool PlanSheet::run(Command command, bool extend) {
    if (!controller_)
        return false;
    const bool done = controller_->run(command, extend);
    reveal_caret();
    return done;
}

bool PlanSheet::go_to(const FieldRef& field) {
    const bool done = controller_ && controller_->go_to(field);
    reveal_caret();
    return done;
}

bool PlanSheet::select(const FieldRange& range) {
    const bool done = controller_ && controller_->select(range);
    reveal_caret();
    return done;
}

wxRect PlanSheet::to_window(const Rect& rect) const {
    return {static_cast<int>(std::lround(rect.x)) - left_,
            static_cast<int>(std::lround(rect.y - top() + header_height())),
            static_cast<int>(std::lround(rect.width)), static_cast<int>(std::lround(rect.height))};
}

Point PlanSheet::to_sheet(wxPoint point) const {
    return {static_cast<double>(point.x + left_), point.y - header_height() + top()};
}

std::optional<wxRect> PlanSheet::range_rect(const FieldRange& range) {
    if (!layout_)
        return std::nullopt;
    const std::vector<Rect> rects = layout_->range_rects(range, top());
    if (rects.empty())
        return cell_rect(range.at);
    return to_window(rects.front());
}

std::optional<wxRect> PlanSheet::cell_rect(const FieldRef& field) {
    const std::optional<Rect> rect = layout_ ? layout_->cell_rect(field) : std::nullopt;
    if (!rect)
        return std::nullopt;
    return to_window(*rect);
}

void PlanSheet::later_update_scrollbars() {
    if (scrollbars_stale_)
        return;
    scrollbars_stale_ = true;
    CallAfter([this] { update_scrollbars(); });
}

void PlanSheet::update_scrollbars() {
    scrollbars_stale_ = false;
    if (!layout_)
        return;
    const int view = static_cast<int>(view_height());
    const int whole = static_cast<int>(std::ceil(layout_->height()));
    const int y = static_cast<int>(std::lround(top()));
    if (GetScrollThumb(wxVERTICAL) != view || GetScrollRange(wxVERTICAL) != whole ||
        GetScrollPos(wxVERTICAL) != y)
        SetScrollbar(wxVERTICAL, y, view, whole);
    const int width = GetClientSize().GetWidth();
    const int sheet = static_cast<int>(std::ceil(layout_->geometry().width));
    left_ = std::clamp(left_, 0, std::max(0, sheet - width));
    if (GetScrollThumb(wxHORIZONTAL) != width || GetScrollRange(wxHORIZONTAL) != sheet ||
        GetScrollPos(wxHORIZONTAL) != left_)
        SetScrollbar(wxHORIZONTAL, left_, width, sheet);
}

void PlanSheet::show_caret() {
    caret_shown_ = true;
    if (HasFocus())
        blink_.Start(blink_ms);
}

void PlanSheet::refresh_caret() {
    const std::optional<Rect> caret = controller_ ? controller_->caret_rect() : std::nullopt;
    if (caret)
        RefreshRect(to_window(*caret).Inflate(3, 2), false);
}

void PlanSheet::on_blink(wxTimerEvent& /*event*/) {
    caret_shown_ = !caret_shown_;
    refresh_caret();
}

void PlanSheet::on_focus(wxFocusEvent& event) {
    if (event.GetEventType() == wxEVT_SET_FOCUS)
        show_caret();
    else
        blink_.Stop();
    caret_shown_ = event.GetEventType() == wxEVT_SET_FOCUS;
    if (access_)
        access_->changed(false);
    Refresh();
    event.Skip();
}

void PlanSheet::on_size(wxSizeEvent& event) {
    lay_out();
    event.Skip();
}

void PlanSheet::on_scroll(wxScrollWinEvent& event) {
    if (!layout_)
        return;
    const wxEventType type = event.GetEventType();
    if (event.GetOrientation() == wxHORIZONTAL) {
        const int step = static_cast<int>(layout_->geometry().line_height) * 2;
        int x = left_;
        if (type == wxEVT_SCROLLWIN_LINEUP)
            x -= step;
        else if (type == wxEVT_SCROLLWIN_LINEDOWN)
            x += step;
        else
            x = event.GetPosition();
        left_ = std::max(0, x);
        later_update_scrollbars();
        Refresh();
        return;
    }
    const double line = layout_->geometry().line_height * 3;
    double y = top();
    if (type == wxEVT_SCROLLWIN_TOP)
        y = 0;
    else if (type == wxEVT_SCROLLWIN_BOTTOM)
        y = layout_->height();
    else if (type == wxEVT_SCROLLWIN_LINEUP)
        y -= line;
    else if (type == wxEVT_SCROLLWIN_LINEDOWN)
        y += line;
    else if (type == wxEVT_SCROLLWIN_PAGEUP)
        y -= view_height() - line;
    else if (type == wxEVT_SCROLLWIN_PAGEDOWN)
        y += view_height() - line;
    else
        y = event.GetPosition();
    scroll_to(y);
}

void PlanSheet::on_idle(wxIdleEvent& event) {
    if (!layout_ || !IsShownOnScreen())
        return;
    const auto end = std::chrono::steady_clock::now() + idle_slice;
    const double before = layout_->height();
    bool more = layout_->refine(1);
    while (more && std::chrono::steady_clock::now() < end)
        more = layout_->refine(4);
    if (layout_->height() != before)
        later_update_scrollbars();
    if (more)
        event.RequestMore();
}

void PlanSheet::on_paint(wxPaintEvent& /*event*/) {
    wxAutoBufferedPaintDC dc(this);
    const wxSize size = GetClientSize();
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush(to_wx(theme_->page)));
    dc.DrawRectangle(0, 0, size.GetWidth(), size.GetHeight());
    if (!layout_)
        return;
    const double header = header_height();
    SheetPainter sheet(*layout_, *theme_, words_);
    SheetView view;
    view.height = view_height();
    view.focus = controller_->focus(caret_shown_ && HasFocus());
    view.marks = marks_;
    view.chosen_row = chosen_row_;
    // Painting makes heights exact: the anchor holds, its y may move.
    layout_->show(anchor_, view.height);
    view.top = top();
    controller_->set_view(view.top, view.height);
    {
        WxPainter painter(dc, fonts_, {static_cast<double>(-left_), header});
        painter.push_clip(
            {static_cast<double>(left_), 0, static_cast<double>(size.GetWidth()), view.height});
        sheet.paint(painter, view);
        painter.pop_clip();
    }
    WxPainter painter(dc, fonts_, {static_cast<double>(-left_), 0});
    sheet.paint_header(painter);
}

} // namespace planwright::gui
