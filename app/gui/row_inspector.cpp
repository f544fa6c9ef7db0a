// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/row_inspector.h"

#include "edit/text_places.h"
#include "gui/font_book.h"
#include "gui/wx_text.h"
#include "model/target_parser.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace planwright::gui {

namespace {

constexpr int pause_ms = 500;
constexpr int gap = 6;

bool of_action(Field field) {
    return field == Field::text || field == Field::owner || field == Field::target;
}

} // namespace

RowInspector::RowInspector(wxWindow* parent, PlanSheet& sheet)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxTAB_TRAVERSAL),
      sheet_(sheet),
      pause_(this) {
    SetName("Row");
    SetScrollRate(0, 10);
    auto* const column = new wxBoxSizer(wxVERTICAL);
    heading_ = new wxStaticText(this, wxID_ANY, "");
    heading_->SetFont(interface_font(1.0, true));
    column->Add(heading_, 0, wxEXPAND | wxALL, 12);
    auto* const form = new wxFlexGridSizer(1, gap, gap);
    form->AddGrowableCol(0);
    add_text(*form, Field::number, "Number", 1);
    add_text(*form, Field::recommendation, "Recommendation", 5);
    const auto add_choice = [&](const wxString& label) {
        form->Add(new wxStaticText(this, wxID_ANY, label));
        auto* const choice = new wxChoice(this, wxID_ANY);
        choice->SetName(label);
        form->Add(choice, 0, wxEXPAND);
        return choice;
    };
    status_ = add_choice("Answer");
    status_->Append("No answer yet");
    for (const Status status : all_statuses)
        status_->Append(to_wx(to_string(status)));
    reason_ = add_choice("Reason category");
    reason_->Append("No reason yet");
    for (const ReasonCategory category : all_reason_categories)
        reason_->Append(to_wx(to_string(category)));
    add_text(*form, Field::preamble, "Before the actions", 4);
    add_text(*form, Field::text, "Action", 7);
    add_text(*form, Field::owner, "Responsible owner", 2);
    add_text(*form, Field::target, "Target date", 1);
    understood_ = new wxStaticText(this, wxID_ANY, "");
    form->Add(understood_, 0, wxEXPAND);
    column->Add(form, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, 12);
    SetSizer(column);

    status_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int at = status_->GetSelection();
        sheet_.controller().choose_status(
            recommendation_,
            at <= 0 ? std::nullopt : std::optional(all_statuses[static_cast<std::size_t>(at - 1)]));
    });
    reason_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int at = reason_->GetSelection();
        sheet_.controller().choose_reason(
            recommendation_,
            at <= 0 ? std::nullopt
                    : std::optional(all_reason_categories[static_cast<std::size_t>(at - 1)]));
    });
    Bind(
        wxEVT_TIMER, [this](wxTimerEvent&) { commit(); }, pause_.GetId());
}

void RowInspector::add_text(wxFlexGridSizer& form, Field field, const wxString& label, int lines) {
    auto* const words = new wxStaticText(this, wxID_ANY, label);
    auto* const text = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition,
                                      {-1, lines > 1 ? GetCharHeight() * lines + 12 : -1},
                                      lines > 1 ? wxTE_MULTILINE | wxTE_NO_VSCROLL : 0);
    text->SetName(label);
    form.Add(words);
    form.Add(text, 0, wxEXPAND);
    text->Bind(wxEVT_TEXT, [this, text](wxCommandEvent&) {
        edited_ = text;
        pause_.StartOnce(pause_ms);
        if (text == text_of(Field::target))
            explain_target();
    });
    text->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        commit();
        event.Skip();
    });
    entries_.push_back({field, text, words});
}

void RowInspector::set_theme(const Theme& theme) {
    SetBackgroundColour(to_wx(theme.chrome));
    Refresh();
}

wxTextCtrl* RowInspector::text_of(Field field) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& one) { return one.field == field; });
    return found == entries_.end() ? nullptr : found->text;
}

FieldRef RowInspector::place_of(Field field) const {
    return {of_action(field) ? action_ : recommendation_, field, 0};
}

std::string RowInspector::words_of(Field field) const {
    return field_text(sheet_.controller().plan(), sheet_.layout().edition(), place_of(field))
        .value_or(std::string());
}

void RowInspector::follow() {
    if (writing_)
        return;
    const auto& field = sheet_.controller().field();
    const Plan& plan = sheet_.controller().plan();
    Id recommendation;
    Id action;
    if (field) {
        if (const auto at = find_action(plan, field->row)) {
            action = field->row;
            recommendation = recommendation_at(plan, *at).id;
        } else if (find_recommendation(plan, field->row)) {
            recommendation = field->row;
        }
    }
    // Words still on their way belong to the row shown until now.
    if (recommendation != recommendation_ || action != action_)
        commit();
    recommendation_ = recommendation;
    action_ = action;
    show_values();
}

void RowInspector::show_values() {
    const Plan& plan = sheet_.controller().plan();
    const auto at = find_recommendation(plan, recommendation_);
    heading_->SetLabel(action_           ? to_wx(row_name(plan, action_))
                       : recommendation_ ? to_wx(row_name(plan, recommendation_))
                                         : wxString("Put the caret into a row of the table."));
    heading_->Wrap(std::max(100, GetClientSize().GetWidth() - 24));
    for (const Entry& entry : entries_) {
        const bool there = recommendation_ && (!of_action(entry.field) || action_) &&
                           (entry.field != Field::number || !plan.numbers_follow_order);
        entry.text->Enable(there);
        const wxString words = there ? to_wx(words_of(entry.field)) : wxString();
        if (entry.text != edited_ && entry.text->GetValue() != words)
            entry.text->ChangeValue(words);
    }
    status_->Enable(at.has_value());
    reason_->Enable(false);
    if (at) {
        const Recommendation& row = recommendation_at(plan, *at);
        status_->SetSelection(row.status ? static_cast<int>(*row.status) + 1 : 0);
        reason_->Enable(row.status && *row.status != Status::agreed);
        reason_->SetSelection(row.reason_category ? static_cast<int>(*row.reason_category) + 1 : 0);
    }
    explain_target();
    FitInside();
}

void RowInspector::explain_target() {
    const ParsedTarget parsed = parse_target(to_utf8(text_of(Field::target)->GetValue()));
    understood_->SetLabel(parsed.understood.empty() || parsed.target.empty()
                              ? wxString()
                              : "Understood as " + to_wx(parsed.understood));
}

void RowInspector::commit() {
    pause_.Stop();
    wxTextCtrl* const text = edited_;
    if (text == nullptr || writing_)
        return;
    edited_ = nullptr;
    const auto entry = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& one) { return one.text == text; });
    const FieldRef place = place_of(entry->field);
    if (!place.row)
        return;
    const std::string before = words_of(entry->field);
    const std::string after = to_utf8(text->GetValue());
    if (before == after)
        return;
    const TextDifference changed = difference(before, after);
    writing_ = true;
    const auto done = sheet_.controller().replace({place, changed.range}, changed.put_in,
                                                  "typing in " + to_utf8(text->GetName()));
    writing_ = false;
    if (!done)
        text->ChangeValue(to_wx(before));
}

} // namespace planwright::gui
