// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/status_strip.h"

#include "gui/font_book.h"

#include <wx/control.h>
#include <wx/dcbuffer.h>

#include <algorithm>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int margin = 12;
constexpr int gap = 24;
constexpr int bar_width = 104;
constexpr int bar_height = 6;
constexpr int row_padding = 4;

} // namespace

StatusStrip::StatusStrip(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE),
      theme_(&light_theme()) {
    SetName("Status");
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetMinSize({-1, GetCharHeight() + 2 * row_padding + 1});
    Bind(wxEVT_PAINT, &StatusStrip::on_paint, this);
    Bind(wxEVT_LEFT_UP, &StatusStrip::on_click, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        Refresh();
        event.Skip();
    });
}

void StatusStrip::set_theme(const Theme& theme) {
    theme_ = &theme;
    Refresh();
}

void StatusStrip::show(const StatusFacts& facts) {
    if (facts == facts_)
        return;
    facts_ = facts;
    SetToolTip(facts.trouble.empty() ? wxString() : facts.trouble + ". Click to start it again.");
    Refresh();
}

void StatusStrip::on_click(wxMouseEvent& event) {
    if (blocking_at_.Contains(event.GetPosition()) && blocking_clicked_)
        blocking_clicked_();
    else if (trouble_at_.Contains(event.GetPosition()) && trouble_clicked_)
        trouble_clicked_();
}

void StatusStrip::on_paint(wxPaintEvent& /*event*/) {
    wxAutoBufferedPaintDC dc(this);
    const wxSize size = GetClientSize();
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush(to_wx(theme_->chrome)));
    dc.DrawRectangle(0, 0, size.GetWidth(), size.GetHeight());
    dc.SetBrush(wxBrush(to_wx(theme_->line)));
    dc.DrawRectangle(0, 0, size.GetWidth(), 1);

    const wxFont plain = interface_font(0.92);
    const wxFont strong = interface_font(0.92, true);
    dc.SetFont(plain);
    const int y = (size.GetHeight() - dc.GetCharHeight()) / 2;
    const wxRect bar(margin, (size.GetHeight() - bar_height) / 2, bar_width, bar_height);
    dc.DrawRoundedRectangle(bar, 3);
    const int done = static_cast<int>(bar.width * std::clamp(facts_.ready, 0.0, 1.0));
    if (done > 0) {
        dc.SetBrush(wxBrush(to_wx(theme_->ok)));
        dc.DrawRoundedRectangle(bar.x, bar.y, done, bar.height, 3);
    }

    // What stands on the right comes first: what does not fit between is cut.
    int right = size.GetWidth() - margin;
    for (const wxString* words : {&facts_.zoom, &facts_.saved, &facts_.deadline}) {
        if (words->empty())
            continue;
        dc.SetFont(words == &facts_.deadline ? strong : plain);
        dc.SetTextForeground(to_wx(words == &facts_.deadline ? theme_->ink : theme_->soft_ink));
        right -= dc.GetTextExtent(*words).GetWidth();
        dc.DrawText(*words, right, y);
        right -= gap;
    }
    int x = bar.GetRight() + 8;
    const auto put = [&](const wxString& words, bool bold, Colour ink) {
        if (words.empty() || x >= right)
            return wxRect();
        dc.SetFont(bold ? strong : plain);
        dc.SetTextForeground(to_wx(ink));
        const wxString shown = wxControl::Ellipsize(words, dc, wxELLIPSIZE_END, right - x);
        const int width = dc.GetTextExtent(shown).GetWidth();
        dc.DrawText(shown, x, y);
        const wxRect at(x, 0, width, size.GetHeight());
        x += width + gap;
        return at;
    };
    put(facts_.ready_words, true, theme_->ink);
    blocking_at_ = put(facts_.blocking, false, theme_->ink);
    put(facts_.activity, false, theme_->soft_ink);
    trouble_at_ = put(facts_.trouble, false, theme_->warning);
    put(facts_.message, false, theme_->soft_ink);
}

} // namespace planwright::gui
