// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "gui/changes_pane.h"
#include "gui/dialogs.h"
#include "gui/wx_text.h"
#include "model/figures.h"

#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <array>

namespace planwright::gui {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;

void add_buttons(wxDialog& dialog, wxSizer& column, long flags) {
    column.Add(dialog.CreateButtonSizer(flags), 0, wxALIGN_RIGHT | wxALL, margin);
}

} // namespace

std::optional<OwnerWanted> ask_for_owner(wxWindow* parent, const std::vector<OwnerUse>& owners,
                                         const std::vector<Post>& posts, const std::string& here) {
    wxDialog dialog(parent, wxID_ANY, tr("Replace an owner everywhere"));
    auto* const old = new wxChoice(&dialog, wxID_ANY);
    old->SetName(tr("Owner now"));
    for (const OwnerUse& owner : owners) {
        old->Append(to_wx(owner.post) + wxString::Format(owner.actions == 1 ? tr(" (%zu action)")
                                                                            : tr(" (%zu actions)"),
                                                         owner.actions));
        if (owner.post == here)
            old->SetSelection(static_cast<int>(old->GetCount()) - 1);
    }
    if (old->GetSelection() == wxNOT_FOUND && !owners.empty())
        old->SetSelection(0);
    wxArrayString titles;
    for (const Post& post : posts)
        titles.Add(to_wx(post.title));
    auto* const with = new wxComboBox(&dialog, wxID_ANY, "", wxDefaultPosition, {360, -1}, titles);
    with->SetName(tr("Owner instead"));
    auto* const grid = new wxFlexGridSizer(2, gap, gap);
    grid->Add(new wxStaticText(&dialog, wxID_ANY, tr("Owner now:")), 0, wxALIGN_CENTRE_VERTICAL);
    grid->Add(old, 1, wxEXPAND);
    grid->Add(new wxStaticText(&dialog, wxID_ANY, tr("Instead:")), 0, wxALIGN_CENTRE_VERTICAL);
    grid->Add(with, 1, wxEXPAND);
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, 1, wxEXPAND | wxALL, margin);
    add_buttons(dialog, *column, wxOK | wxCANCEL);
    dialog.SetSizerAndFit(column);
    if (wxWindow* const ok = dialog.FindWindow(wxID_OK))
        ok->SetLabel(tr("Replace"));
    with->SetFocus();
    if (dialog.ShowModal() != wxID_OK || old->GetSelection() == wxNOT_FOUND)
        return std::nullopt;
    return OwnerWanted{owners[static_cast<std::size_t>(old->GetSelection())].post,
                       to_utf8(with->GetValue())};
}

bool confirm_changes(wxWindow* parent, const wxString& title, const Plan& plan,
                     const std::vector<FieldChange>& changes) {
    wxDialog dialog(parent, wxID_ANY, title, wxDefaultPosition, {820, 480},
                    wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
    auto* const list = new ChangesPane(&dialog);
    list->show(plan, changes, tr("now"));
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(list, 1, wxEXPAND | wxALL, margin);
    add_buttons(dialog, *column, wxOK | wxCANCEL);
    dialog.SetSizer(column);
    if (wxWindow* const ok = dialog.FindWindow(wxID_OK))
        ok->SetLabel(tr("Make these changes"));
    return dialog.ShowModal() == wxID_OK;
}

void show_properties(wxWindow* parent, desk::PlanFile& file, std::size_t pages) {
    const Plan& plan = file.document().plan();
    const Edition& edition = *file.edition();
    const PlanFigures figures = figures_of(plan);
    const auto count = [](std::size_t number) { return wxString::Format("%zu", number); };
    const std::array<std::pair<wxString, wxString>, 9> lines{{
        {tr("File:"), file.path().empty() ? tr("Not saved yet") : to_wx(desk::shown(file.path()))},
        {tr("Edition:"), to_wx(edition.title) + " (" + to_wx(edition.id) + ", " + tr("version") +
                             " " + to_wx(edition.version) + ")"},
        {tr("Protective marking:"),
         edition.protective_marking.empty() ? tr("None") : to_wx(edition.protective_marking)},
        {tr("Language:"), to_wx(plan.language)},
        {tr("Recommendations:"), count(figures.recommendations)},
        {tr("Actions:"), count(figures.actions)},
        {tr("Words in the answers:"), count(figures.answer_words)},
        {tr("Words in all:"), count(figures.words)},
        {tr("Pages in print:"), count(pages)},
    }};
    wxDialog dialog(parent, wxID_ANY, tr("Properties"));
    auto* const grid = new wxFlexGridSizer(2, gap, 2 * gap);
    for (const auto& [label, value] : lines) {
        grid->Add(new wxStaticText(&dialog, wxID_ANY, label));
        grid->Add(new wxStaticText(&dialog, wxID_ANY, value));
    }
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, 1, wxEXPAND | wxALL, margin);
    add_buttons(dialog, *column, wxCLOSE);
    dialog.SetSizerAndFit(column);
    dialog.SetEscapeId(wxID_CLOSE);
    dialog.ShowModal();
}

} // namespace planwright::gui
