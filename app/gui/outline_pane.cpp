// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/outline_pane.h"

#include "gui/font_book.h"
#include "gui/wx_text.h"

#include <wx/control.h>
#include <wx/dc.h>

#include <algorithm>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int margin = 16;
constexpr int number_width = 22;
constexpr int bar_width = 32;
constexpr int bar_height = 4;
constexpr int row_padding = 5;
constexpr int group_gap = 8;

/// The first words of a text, on one line.
wxString first_words(const RichText& text) {
    constexpr std::size_t most = 120;
    std::string words = plain_text(text);
    std::replace(words.begin(), words.end(), '\n', ' ');
    std::size_t end = std::min(words.size(), most);
    while (!text::is_code_point_edge(words, end))
        --end;
    return to_wx(std::string_view(words).substr(0, end));
}

} // namespace

OutlinePane::OutlinePane(wxWindow* parent)
    : wxVListBox(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE, "outline"),
      theme_(&light_theme()) {
    SetName("Outline of the plan");
    Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
        const auto index = static_cast<std::size_t>(event.GetSelection());
        if (event.GetSelection() >= 0 && index < entries_.size() && choose_)
            choose_(entries_[index]);
    });
}

void OutlinePane::set_theme(const Theme& theme) {
    theme_ = &theme;
    SetBackgroundColour(to_wx(theme.chrome));
    Refresh();
}

void OutlinePane::show(const Plan& plan, const Readiness& readiness) {
    std::vector<Entry> entries;
    entries.push_back({Entry::Kind::part,
                       {{}, Field::cover, 0},
                       {},
                       "Cover and introduction",
                       readiness.cover.share()});
    std::size_t index = 0;
    for (const Group& group : plan.groups) {
        if (!group.loose)
            entries.push_back({Entry::Kind::group,
                               {group.id, Field::group_heading, 0},
                               {},
                               group.heading.empty() ? wxString("(group without a name)")
                                                     : first_words(group.heading),
                               -1});
        for (const Recommendation& row : group.recommendations) {
            entries.push_back({Entry::Kind::recommendation,
                               {row.id, Field::recommendation, 0},
                               to_wx(row.number),
                               first_words(row.text),
                               index < readiness.recommendations.size()
                                   ? readiness.recommendations[index].share()
                                   : 0});
            ++index;
        }
    }
    const std::size_t before = entries_.size();
    entries_ = std::move(entries);
    if (before != entries_.size())
        SetItemCount(entries_.size());
    Refresh();
}

void OutlinePane::follow(const Plan& plan, const FieldRef& field) {
    Id row = field.row;
    if (const auto action = find_action(plan, row))
        row = recommendation_at(plan, *action).id;
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return row ? entry.field.row == row : entry.field.field == Field::cover;
    });
    if (found == entries_.end())
        return;
    const int index = static_cast<int>(found - entries_.begin());
    if (index != GetSelection())
        SetSelection(index);
}

wxCoord OutlinePane::OnMeasureItem(std::size_t index) const {
    const int line = GetCharHeight();
    const bool group = entries_[index].kind == Entry::Kind::group;
    return line + 2 * row_padding + (group ? group_gap : 0);
}

void OutlinePane::OnDrawBackground(wxDC& dc, const wxRect& rect, std::size_t index) const {
    const bool chosen = IsSelected(index);
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush(to_wx(chosen ? theme_->accent_soft : theme_->chrome)));
    dc.DrawRectangle(rect);
    if (chosen) {
        dc.SetBrush(wxBrush(to_wx(theme_->accent)));
        dc.DrawRectangle(rect.x, rect.y, 3, rect.height);
    }
}

void OutlinePane::OnDrawItem(wxDC& dc, const wxRect& rect, std::size_t index) const {
    const Entry& entry = entries_[index];
    const bool group = entry.kind == Entry::Kind::group;
    dc.SetFont(interface_font(group ? 0.96 : 0.94, group));
    dc.SetTextForeground(to_wx(theme_->ink));
    const int y = rect.y + rect.height - row_padding - dc.GetCharHeight();
    int x = rect.x + margin;
    int right = rect.GetRight() - margin;
    if (!group) {
        if (!entry.number.empty()) {
            dc.SetTextForeground(to_wx(theme_->soft_ink));
            const int width = dc.GetTextExtent(entry.number).GetWidth();
            dc.DrawText(entry.number, x + std::max(0, number_width - 6 - width), y);
            dc.SetTextForeground(to_wx(theme_->ink));
        }
        x += std::max(number_width, dc.GetTextExtent(entry.number).GetWidth() + 6);
        const int middle = y + dc.GetCharHeight() / 2;
        const wxRect bar(right - bar_width, middle - bar_height / 2, bar_width, bar_height);
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(to_wx(theme_->line)));
        dc.DrawRoundedRectangle(bar, 2);
        const int done = static_cast<int>(bar.width * std::clamp(entry.ready, 0.0, 1.0));
        if (done > 0) {
            dc.SetBrush(wxBrush(to_wx(theme_->ok)));
            dc.DrawRoundedRectangle(bar.x, bar.y, done, bar.height, 2);
        }
        right = bar.x - 8;
    }
    dc.DrawText(wxControl::Ellipsize(entry.title, dc, wxELLIPSIZE_END, std::max(10, right - x)), x,
                y);
}

} // namespace planwright::gui
