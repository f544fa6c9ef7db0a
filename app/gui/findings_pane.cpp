// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/findings_pane.h"

#include "gui/font_book.h"
#include "gui/wrapped_words.h"
#include "gui/wx_text.h"

#include <wx/choice.h>
#include <wx/control.h>
#include <wx/dc.h>
#include <wx/dcclient.h>
#include <wx/sizer.h>
#include <wx/tglbtn.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <set>

namespace planwright::gui {

namespace {

constexpr int margin = 12;
constexpr int sign_size = 10;
constexpr int text_left = 32;
constexpr int row_padding = 9;

/// A diamond for errors, a triangle for warnings, a ring for hints: told without colour.
void draw_sign(wxDC& dc, const Theme& theme, const Diagnostic& finding, wxPoint middle) {
    const int half = sign_size / 2;
    if (finding.severity == Severity::error || finding.blocks) {
        const std::array points{wxPoint(0, -half), wxPoint(half, 0), wxPoint(0, half),
                                wxPoint(-half, 0)};
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(to_wx(theme.error)));
        dc.DrawPolygon(static_cast<int>(points.size()), points.data(), middle.x, middle.y);
    } else if (finding.severity == Severity::warning) {
        const std::array points{wxPoint(0, -half), wxPoint(half, half - 1),
                                wxPoint(-half, half - 1)};
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(to_wx(theme.warning)));
        dc.DrawPolygon(static_cast<int>(points.size()), points.data(), middle.x, middle.y);
    } else {
        dc.SetPen(wxPen(to_wx(theme.hint), 2));
        dc.SetBrush(*wxTRANSPARENT_BRUSH);
        dc.DrawCircle(middle, half - 1);
    }
}

} // namespace

wxString place_words(const Plan& plan, const FieldRef& field) {
    wxString words;
    if (const auto action = find_action(plan, field.row))
        words = to_wx(recommendation_at(plan, *action).number) +
                wxString::Format(L" · action %zu", action->action + 1);
    else if (const auto row = find_recommendation(plan, field.row))
        words = to_wx(recommendation_at(plan, *row).number);
    else if (find_group(plan, field.row))
        words = "group";
    switch (field.field) {
    case Field::text:
    case Field::recommendation:
    case Field::group_heading:
        return words;
    case Field::target:
        return words + L" · target date";
    case Field::preamble:
        return words + L" · before the actions";
    case Field::plan_title:
        return "title";
    case Field::document:
        return "the plan as a whole";
    default:
        break;
    }
    const wxString name = to_wx(to_string(field.field));
    return words.empty() ? name : words + L" · " + name;
}

class FindingsPane::List : public wxVListBox {
public:
    explicit List(FindingsPane& pane)
        : wxVListBox(&pane, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE),
          pane_(pane) {
        SetName("Findings");
        Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            SetItemCount(GetItemCount()); // heights depend on the width
            event.Skip();
        });
    }

protected:
    wxCoord OnMeasureItem(std::size_t index) const override {
        wxClientDC dc(const_cast<List*>(this));
        dc.SetFont(interface_font(0.94));
        const auto lines = wrapped(dc, to_wx(pane_.list_[index].message), text_width(), 3).size();
        return static_cast<int>(lines + 1) * dc.GetCharHeight() + 2 * row_padding + 2;
    }
    void OnDrawBackground(wxDC& dc, const wxRect& rect, std::size_t index) const override {
        const Theme& theme = *pane_.theme_;
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(to_wx(IsSelected(index) ? theme.accent_soft : theme.page)));
        dc.DrawRectangle(rect);
        dc.SetBrush(wxBrush(to_wx(theme.line)));
        dc.DrawRectangle(rect.x, rect.GetBottom(), rect.width, 1);
    }
    void OnDrawItem(wxDC& dc, const wxRect& rect, std::size_t index) const override {
        const Theme& theme = *pane_.theme_;
        const Diagnostic& finding = pane_.list_[index];
        dc.SetFont(interface_font(0.94));
        const int line = dc.GetCharHeight();
        int y = rect.y + row_padding;
        draw_sign(dc, theme, finding, {rect.x + 16, y + line / 2});
        dc.SetTextForeground(to_wx(theme.ink));
        for (const wxString& words : wrapped(dc, to_wx(finding.message), text_width(), 3)) {
            dc.DrawText(words, rect.x + text_left, y);
            y += line;
        }
        dc.SetFont(interface_font(0.86));
        dc.SetTextForeground(to_wx(theme.soft_ink));
        const wxString source =
            finding.blocks ? wxString("blocks submission") : to_wx(finding.plugin);
        const int width = dc.GetTextExtent(source).GetWidth();
        const int right = rect.GetRight() - margin - width;
        dc.DrawText(source, right, y + 1);
        dc.DrawText(wxControl::Ellipsize(pane_.where(finding), dc, wxELLIPSIZE_END,
                                         right - 8 - rect.x - text_left),
                    rect.x + text_left, y + 1);
    }

private:
    [[nodiscard]] int text_width() const {
        return std::max(60, GetClientSize().GetWidth() - text_left - margin);
    }
    FindingsPane& pane_;
};

FindingsPane::FindingsPane(wxWindow* parent) : wxPanel(parent, wxID_ANY), theme_(&light_theme()) {
    SetName("Findings");
    auto* const chips = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        chips_[i] = new wxToggleButton(this, wxID_ANY, "All", wxDefaultPosition, wxDefaultSize,
                                       wxBU_EXACTFIT);
        chips_[i]->SetFont(interface_font(0.88));
        chips_[i]->Bind(wxEVT_TOGGLEBUTTON, [this, i](wxCommandEvent&) {
            FindingFilter wanted = list_.filter();
            wanted.blocking_only = false;
            wanted.severity = i == 0 ? std::nullopt : std::optional(static_cast<Severity>(3 - i));
            filter(wanted);
        });
        chips->Add(chips_[i], 0, wxRIGHT | wxBOTTOM, 4);
    }
    auto* const choices = new wxBoxSizer(wxHORIZONTAL);
    order_ = new wxChoice(this, wxID_ANY);
    order_->SetName("Order of findings");
    order_->Append("Worst first");
    order_->Append("As they are read");
    order_->SetSelection(0);
    order_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { rebuild(); });
    source_ = new wxChoice(this, wxID_ANY);
    source_->SetName("Findings of which plugin");
    source_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        FindingFilter wanted = list_.filter();
        const int at = source_->GetSelection();
        wanted.plugin = at <= 0 ? std::string() : sources_[static_cast<std::size_t>(at - 1)];
        filter(wanted);
    });
    choices->Add(order_, 1, wxRIGHT, 4);
    choices->Add(source_, 1);
    view_ = new List(*this);
    view_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
        if (event.GetSelection() >= 0 && choose_)
            choose_(list_[static_cast<std::size_t>(event.GetSelection())]);
    });
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(chips, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 8);
    column->Add(choices, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, 8);
    column->Add(view_, 1, wxEXPAND);
    SetSizer(column);
    rebuild();
}

void FindingsPane::set_theme(const Theme& theme) {
    theme_ = &theme;
    SetBackgroundColour(to_wx(theme.chrome));
    view_->SetBackgroundColour(to_wx(theme.page));
    Refresh();
}

void FindingsPane::show(std::shared_ptr<const Plan> plan, std::vector<Diagnostic> findings) {
    plan_ = std::move(plan);
    std::set<std::string> plugins;
    for (const Diagnostic& finding : findings)
        plugins.insert(finding.plugin);
    list_.set(std::move(findings));
    if (const std::vector<std::string> now(plugins.begin(), plugins.end());
        now != sources_ || source_->IsEmpty()) {
        sources_ = now;
        source_->Clear();
        source_->Append("Every plugin");
        for (const std::string& one : sources_)
            source_->Append(to_wx(one));
        const auto chosen = std::find(sources_.begin(), sources_.end(), list_.filter().plugin);
        source_->SetSelection(
            chosen == sources_.end() ? 0 : static_cast<int>(chosen - sources_.begin()) + 1);
    }
    rebuild();
}

void FindingsPane::filter(const FindingFilter& filter) {
    list_.show(filter, list_.order());
    rebuild();
}

void FindingsPane::rebuild() {
    list_.show(list_.filter(),
               order_->GetSelection() == 1 ? FindingOrder::reading : FindingOrder::worst_first);
    const auto counts = list_.counts();
    const std::array labels{wxString::Format("All %zu", counts[0] + counts[1] + counts[2]),
                            wxString::Format("Errors %zu", counts[2]),
                            wxString::Format("Warnings %zu", counts[1]),
                            wxString::Format("Hints %zu", counts[0])};
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        if (chips_[i]->GetLabel() != labels[i])
            chips_[i]->SetLabel(labels[i]);
        const auto wanted = i == 0 ? std::nullopt : std::optional(static_cast<Severity>(3 - i));
        chips_[i]->SetValue(list_.filter().severity == wanted);
    }
    view_->SetItemCount(list_.size());
    view_->Refresh();
    Layout();
}

wxString FindingsPane::where(const Diagnostic& finding) const {
    return plan_ ? place_words(*plan_, finding.place.at) : wxString();
}

const Diagnostic* FindingsPane::step(const std::optional<Caret>& caret, bool forward) {
    const int chosen = view_->GetSelection();
    const bool goes_on =
        chosen >= 0 && static_cast<std::size_t>(chosen) < list_.size() && caret == arrived_;
    std::optional<std::size_t> index;
    if (goes_on)
        index = list_.beside(static_cast<std::size_t>(chosen), forward);
    else if (plan_)
        index = list_.next(*plan_, caret, forward);
    if (!index)
        return nullptr;
    view_->SetSelection(static_cast<int>(*index));
    return &list_[*index];
}

} // namespace planwright::gui
