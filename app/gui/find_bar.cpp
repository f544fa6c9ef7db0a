// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/find_bar.h"

#include "gui/findings_pane.h"
#include "gui/font_book.h"
#include "gui/wx_text.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int gap = 8;
constexpr std::size_t most_listed = 500;

constexpr std::array<std::pair<const char*, Field>, 6> columns{{
    {"Groups", Field::group_heading},
    {"Recommendations", Field::recommendation},
    {"Before the actions", Field::preamble},
    {"Actions", Field::text},
    {"Owners", Field::owner},
    {"Target dates", Field::target},
}};

/// The words around a place, on one line.
wxString context_of(const std::string& text, ByteRange range) {
    constexpr std::size_t around = 40;
    std::size_t begin = range.begin > around ? range.begin - around : 0;
    std::size_t end = std::min(text.size(), range.end + around);
    while (!text::is_code_point_edge(text, begin))
        ++begin;
    while (!text::is_code_point_edge(text, end))
        --end;
    std::string words =
        (begin > 0 ? "…" : "") + text.substr(begin, end - begin) + (end < text.size() ? "…" : "");
    std::replace(words.begin(), words.end(), '\n', ' ');
    return to_wx(words);
}

} // namespace

FindBar::FindBar(wxWindow* parent, PlanSheet& sheet) : wxPanel(parent, wxID_ANY), sheet_(sheet) {
    SetName("Find and replace");
    auto* const first = new wxBoxSizer(wxHORIZONTAL);
    what_ = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, {260, -1}, wxTE_PROCESS_ENTER);
    what_->SetName("Find");
    what_->SetHint("Find");
    case_ = new wxCheckBox(this, wxID_ANY, "Match &case");
    whole_ = new wxCheckBox(this, wxID_ANY, "&Whole words");
    regular_ = new wxCheckBox(this, wxID_ANY, "Regular e&xpression");
    column_ = new wxChoice(this, wxID_ANY);
    column_->SetName("In which column");
    column_->Append("Every column");
    for (const auto& [name, field] : columns)
        column_->Append(name);
    column_->SetSelection(0);
    status_ = new wxChoice(this, wxID_ANY);
    status_->SetName("With which answer");
    status_->Append("Every answer");
    for (const Status status : all_statuses)
        status_->Append(to_wx(to_string(status)));
    status_->SetSelection(0);
    note_ = new wxStaticText(this, wxID_ANY, "");
    auto* const back =
        new wxButton(this, wxID_ANY, L"▲", wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    back->SetName("Previous");
    auto* const forward =
        new wxButton(this, wxID_ANY, L"▼", wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    forward->SetName("Next");
    auto* const away = new wxButton(this, wxID_ANY, L"✕", wxDefaultPosition, wxDefaultSize,
                                    wxBU_EXACTFIT | wxBORDER_NONE);
    away->SetName("Close");
    for (wxWindow* const part : {static_cast<wxWindow*>(what_), static_cast<wxWindow*>(back),
                                 static_cast<wxWindow*>(forward), static_cast<wxWindow*>(case_),
                                 static_cast<wxWindow*>(whole_), static_cast<wxWindow*>(regular_),
                                 static_cast<wxWindow*>(column_), static_cast<wxWindow*>(status_)})
        first->Add(part, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, gap);
    first->Add(note_, 1, wxALIGN_CENTRE_VERTICAL);
    first->Add(away, 0, wxALIGN_CENTRE_VERTICAL);

    replace_row_ = new wxPanel(this, wxID_ANY);
    auto* const second = new wxBoxSizer(wxHORIZONTAL);
    with_ = new wxTextCtrl(replace_row_, wxID_ANY, "", wxDefaultPosition, {260, -1});
    with_->SetName("Replace with");
    with_->SetHint("Replace with");
    auto* const one = new wxButton(replace_row_, wxID_ANY, "&Replace");
    auto* const all = new wxButton(replace_row_, wxID_ANY, "Replace &all");
    second->Add(with_, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, gap);
    second->Add(one, 0, wxRIGHT, gap);
    second->Add(all, 0);
    replace_row_->SetSizer(second);
    // From the words looked for, Tab goes to those instead.
    replace_row_->MoveAfterInTabOrder(what_);

    list_ = new wxListBox(this, wxID_ANY, wxDefaultPosition, {-1, 120});
    list_->SetName("Places");
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(first, 0, wxEXPAND | wxALL, gap);
    column->Add(replace_row_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, gap);
    column->Add(list_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, gap);
    SetSizer(column);

    what_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { look(); });
    what_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { step(true); });
    for (wxCheckBox* const box : {case_, whole_, regular_})
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { look(); });
    for (wxChoice* const choice : {column_, status_})
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { look(); });
    back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { step(false); });
    forward->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { step(true); });
    one->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { replace_one(); });
    all->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { replace_all(); });
    away->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { close(); });
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
        const auto index = static_cast<std::size_t>(event.GetSelection());
        if (event.GetSelection() >= 0 && index < places_.size())
            sheet_.select(places_[index]);
    });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE)
            close();
        else
            event.Skip();
    });
    Hide();
}

void FindBar::set_theme(const Theme& theme) {
    SetBackgroundColour(to_wx(theme.chrome));
    Refresh();
}

void FindBar::open(bool replace) {
    replace_row_->Show(replace);
    const SheetController& controller = sheet_.controller();
    if (controller.editor().has_selection()) {
        const std::string words = plain_text(controller.copy());
        if (words.find('\n') == std::string::npos)
            what_->ChangeValue(to_wx(words));
    }
    Show();
    GetParent()->Layout();
    Layout();
    look();
    what_->SetFocus();
    what_->SelectAll();
}

void FindBar::close() {
    Hide();
    GetParent()->Layout();
    sheet_.SetFocus();
}

void FindBar::plan_changed() {
    if (IsShown())
        look();
}

FindQuery FindBar::query() const {
    FindQuery wanted;
    wanted.words = to_utf8(what_->GetValue());
    wanted.match_case = case_->GetValue();
    wanted.whole_words = whole_->GetValue();
    wanted.regular = regular_->GetValue();
    if (const int at = column_->GetSelection(); at > 0)
        wanted.column = columns[static_cast<std::size_t>(at - 1)].second;
    if (const int at = status_->GetSelection(); at > 0)
        wanted.status = all_statuses[static_cast<std::size_t>(at - 1)];
    return wanted;
}

void FindBar::look_for(const FindQuery& query) {
    what_->ChangeValue(to_wx(query.words));
    case_->SetValue(query.match_case);
    whole_->SetValue(query.whole_words);
    regular_->SetValue(query.regular);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (query.column == columns[i].second)
            column_->SetSelection(static_cast<int>(i) + 1);
    }
    if (!query.column)
        column_->SetSelection(0);
    status_->SetSelection(query.status ? static_cast<int>(*query.status) + 1 : 0);
    look();
}

void FindBar::set_replacement(const wxString& words) {
    with_->ChangeValue(words);
}

wxString FindBar::note() const {
    return note_->GetLabel();
}

void FindBar::look() {
    places_.clear();
    finder_.reset();
    wxString note;
    if (!what_->GetValue().empty()) {
        auto finder = Finder::make(query());
        if (finder) {
            auto places = finder->all(sheet_.controller().plan(), sheet_.layout().edition());
            if (places) {
                places_ = *std::move(places);
                note = places_.empty() ? wxString("Not found")
                                       : wxString::Format("%zu found", places_.size());
                finder_ = *std::move(finder);
            } else {
                note = to_wx(describe(places.error()));
            }
        } else {
            note = to_wx(describe(finder.error()));
        }
    }
    note_->SetLabel(note);
    show_places();
}

void FindBar::show_places() {
    list_->Freeze();
    list_->Clear();
    const Plan& plan = sheet_.controller().plan();
    wxArrayString lines;
    for (std::size_t i = 0; i < std::min(places_.size(), most_listed); ++i) {
        const FieldRange& place = places_[i];
        const std::string text =
            field_text(plan, sheet_.layout().edition(), place.at).value_or(std::string());
        lines.Add(place_words(plan, place.at) + "   " + context_of(text, place.range));
    }
    if (!lines.empty())
        list_->Append(lines);
    list_->Thaw();
}

std::optional<std::size_t> FindBar::at_selection() const {
    const auto caret = sheet_.controller().caret();
    if (!caret)
        return std::nullopt;
    const FieldRange chosen{
        caret->field, {std::min(caret->anchor, caret->head), std::max(caret->anchor, caret->head)}};
    const auto found = std::find(places_.begin(), places_.end(), chosen);
    return found == places_.end()
               ? std::nullopt
               : std::optional<std::size_t>(static_cast<std::size_t>(found - places_.begin()));
}

bool FindBar::step(bool forward) {
    if (places_.empty())
        look();
    if (places_.empty())
        return false;
    const std::size_t count = places_.size();
    std::size_t next = forward ? 0 : count - 1;
    if (const auto at = at_selection()) {
        next = (*at + (forward ? 1 : count - 1)) % count;
    } else if (const auto caret = sheet_.controller().caret()) {
        // From the caret on, where its field has one.
        const auto found = std::find_if(places_.begin(), places_.end(), [&](const FieldRange& one) {
            return one.at == caret->field && one.range.begin >= caret->head;
        });
        if (forward && found != places_.end())
            next = static_cast<std::size_t>(found - places_.begin());
    }
    sheet_.select(places_[next]);
    note_->SetLabel(wxString::Format("%zu of %zu", next + 1, count));
    if (next < list_->GetCount())
        list_->SetSelection(static_cast<int>(next));
    return true;
}

void FindBar::replace_one() {
    const auto at = at_selection();
    if (!at || !finder_) {
        step(true);
        return;
    }
    SheetController& controller = sheet_.controller();
    const FieldRange place = places_[*at];
    const std::string text =
        field_text(controller.plan(), sheet_.layout().edition(), place.at).value_or(std::string());
    const std::string words = finder_->replacement(text, place.range, to_utf8(with_->GetValue()));
    if (const auto done = controller.replace(place, words, "replace"); !done) {
        note_->SetLabel(to_wx(describe(done.error())));
        return;
    }
    sheet_.select({place.at, {place.range.begin + words.size(), place.range.begin + words.size()}});
    look();
    step(true);
}

std::size_t FindBar::replace_all() {
    if (places_.empty() || !finder_)
        return 0;
    SheetController& controller = sheet_.controller();
    const std::size_t count = places_.size();
    const auto next = finder_->replace(controller.plan(), sheet_.layout().edition(), places_,
                                       to_utf8(with_->GetValue()));
    if (!next) {
        note_->SetLabel(to_wx(describe(next.error())));
        return 0;
    }
    const bool done = controller.change(next, "replace “" + to_utf8(what_->GetValue()) + "”");
    look();
    if (!done)
        return 0;
    note_->SetLabel(wxString::Format("%zu replaced", count));
    return count;
}

} // namespace planwright::gui
