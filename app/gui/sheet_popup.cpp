// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sheet_popup.h"

#include "gui/font_book.h"
#include "gui/wrapped_words.h"

#include <wx/control.h>
#include <wx/dcbuffer.h>
#include <wx/dcclient.h>
#include <wx/display.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int margin = 12;
constexpr int width = 340;
constexpr int item_padding = 6;

} // namespace

SheetPopup::SheetPopup(wxWindow* parent)
    : wxPopupWindow(parent, wxBORDER_NONE), theme_(&light_theme()) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Bind(wxEVT_PAINT, &SheetPopup::on_paint, this);
    Bind(wxEVT_MOTION, &SheetPopup::on_mouse, this);
    Bind(wxEVT_LEFT_UP, &SheetPopup::on_mouse, this);
}

void SheetPopup::set_theme(const Theme& theme) {
    theme_ = &theme;
    Refresh();
}

int SheetPopup::item_height() const {
    return GetCharHeight() + 2 * item_padding;
}

void SheetPopup::open(Content content, const wxRect& near) {
    content_ = std::move(content);
    chosen_ = content_.chooses && !content_.items.empty() ? 0 : -1;
    near_ = near;
    fit();
    Show();
    Refresh();
}

void SheetPopup::add_first(std::vector<Item> items) {
    std::move(items.begin(), items.end(), std::inserter(content_.items, content_.items.begin()));
    fit();
    Refresh();
}

void SheetPopup::close() {
    if (IsShown())
        Hide();
    content_ = {};
}

void SheetPopup::fit() {
    wxClientDC dc(this);
    const int room = width - 2 * margin;
    dc.SetFont(interface_font(1.0, true));
    heading_lines_ = wrapped(dc, content_.heading, room);
    int y = heading_lines_.empty() ? 0 : margin;
    y += static_cast<int>(heading_lines_.size()) * dc.GetCharHeight();
    dc.SetFont(interface_font(0.96));
    body_lines_ = wrapped(dc, content_.body, room);
    if (!body_lines_.empty())
        y += 6 + static_cast<int>(body_lines_.size()) * dc.GetCharHeight();
    if (!content_.source.empty())
        y += 6 + dc.GetCharHeight();
    if (y > 0)
        y += 8;
    items_top_ = y + (content_.items.empty() ? 0 : 4);
    const int height = items_top_ + static_cast<int>(content_.items.size()) * item_height() +
                       (content_.items.empty() ? 0 : 4);
    SetSize(width, std::max(height, 8));
    const wxRect screen = wxDisplay(GetParent()).GetClientArea();
    wxPoint at = GetParent()->ClientToScreen(near_.GetBottomLeft()) + wxPoint(0, 4);
    if (at.y + height > screen.GetBottom())
        at.y = GetParent()->ClientToScreen(near_.GetTopLeft()).y - height - 4;
    at.x = std::clamp(at.x, screen.x, std::max(screen.x, screen.GetRight() - width));
    Move(at);
}

bool SheetPopup::handle(const wxKeyEvent& key) {
    if (!is_open())
        return false;
    const int count = static_cast<int>(content_.items.size());
    switch (key.GetKeyCode()) {
    case WXK_ESCAPE:
        close();
        return true;
    case WXK_DOWN:
    case WXK_UP:
        if (count == 0 || key.HasAnyModifiers())
            return false;
        chosen_ = key.GetKeyCode() == WXK_DOWN ? (chosen_ + 1) % count
                                               : (chosen_ + count - (chosen_ < 0 ? 0 : 1)) % count;
        Refresh();
        return true;
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
        if (chosen_ < 0 || key.HasAnyModifiers())
            return false;
        take(static_cast<std::size_t>(chosen_));
        return true;
    default:
        return false;
    }
}

void SheetPopup::take(std::size_t index) {
    if (index >= content_.items.size())
        return;
    const std::function<void()> run = content_.items[index].run;
    close();
    if (run)
        run();
}

void SheetPopup::on_mouse(wxMouseEvent& event) {
    const int y = event.GetY() - items_top_;
    const int index = y < 0 ? -1 : y / item_height();
    if (index < 0 || index >= static_cast<int>(content_.items.size()))
        return;
    if (index != chosen_) {
        chosen_ = index;
        Refresh();
    }
    if (event.LeftUp())
        CallAfter([this, index] { take(static_cast<std::size_t>(index)); });
}

void SheetPopup::on_paint(wxPaintEvent& /*event*/) {
    wxAutoBufferedPaintDC dc(this);
    const wxSize size = GetClientSize();
    dc.SetPen(wxPen(to_wx(theme_->row_line)));
    dc.SetBrush(wxBrush(to_wx(theme_->page)));
    dc.DrawRectangle(0, 0, size.GetWidth(), size.GetHeight());
    int y = margin;
    const auto put = [&](const std::vector<wxString>& lines) {
        for (const wxString& line : lines) {
            dc.DrawText(line, margin, y);
            y += dc.GetCharHeight();
        }
    };
    dc.SetFont(interface_font(1.0, true));
    dc.SetTextForeground(to_wx(theme_->ink));
    put(heading_lines_);
    dc.SetFont(interface_font(0.96));
    if (!body_lines_.empty()) {
        y += 6;
        put(body_lines_);
    }
    if (!content_.source.empty()) {
        y += 6;
        dc.SetTextForeground(to_wx(theme_->soft_ink));
        dc.DrawText(content_.source, margin, y);
    }
    if (items_top_ > 4) {
        dc.SetPen(wxPen(to_wx(theme_->line)));
        dc.DrawLine(1, items_top_ - 4, size.GetWidth() - 1, items_top_ - 4);
    }
    for (std::size_t i = 0; i < content_.items.size(); ++i) {
        const wxRect row(1, items_top_ + static_cast<int>(i) * item_height(), size.GetWidth() - 2,
                         item_height());
        if (static_cast<int>(i) == chosen_) {
            dc.SetPen(*wxTRANSPARENT_PEN);
            dc.SetBrush(wxBrush(to_wx(theme_->accent_soft)));
            dc.DrawRectangle(row);
        }
        const Item& item = content_.items[i];
        dc.SetFont(interface_font(0.9));
        dc.SetTextForeground(to_wx(theme_->soft_ink));
        const int detail = dc.GetTextExtent(item.detail).GetWidth();
        dc.DrawText(item.detail, row.GetRight() - margin - detail, row.y + item_padding + 1);
        dc.SetFont(interface_font(0.96));
        dc.SetTextForeground(to_wx(theme_->ink));
        dc.DrawText(wxControl::Ellipsize(item.title, dc, wxELLIPSIZE_END,
                                         row.width - 2 * margin - detail - 8),
                    margin, row.y + item_padding);
    }
}

} // namespace planwright::gui
