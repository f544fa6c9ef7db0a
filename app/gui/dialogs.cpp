// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs.h"

#include "core/text.h"
#include "gui/font_book.h"
#include "gui/wx_text.h"

#include <wx/aboutdlg.h>
#include <wx/dialog.h>
#include <wx/listctrl.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textdlg.h>
#include <wx/version.h>

#include <algorithm>

namespace planwright::gui {

namespace {

constexpr int margin = 12;

/// The recommendation of a number, and its action of a count from 1 where there is one.
std::optional<FieldRef> place_of(const Plan& plan, const std::string& number, unsigned action) {
    std::optional<FieldRef> found;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        if (found || number.empty() || !text::iequals(row.number, number))
            return;
        found = action > 0 && action <= row.actions.size()
                    ? FieldRef{row.actions[action - 1].id, Field::text, 0}
                    : FieldRef{row.id, Field::recommendation, 0};
    });
    return found;
}

wxDialog* make_dialog(wxWindow* parent, const wxString& title, const wxSize& size) {
    return new wxDialog(parent, wxID_ANY, title, wxDefaultPosition, size,
                        wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
}

} // namespace

std::optional<FieldRef> ask_where_to_go(wxWindow* parent, const Plan& plan) {
    wxTextEntryDialog dialog(parent, "Number of the recommendation:", "Go to");
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    const std::string number(text::trim(to_utf8(dialog.GetValue())));
    const auto place = place_of(plan, number, 0);
    if (!place && !number.empty())
        wxMessageBox("This plan has no recommendation " + to_wx(number) + ".", "Go to",
                     wxOK | wxICON_INFORMATION, parent);
    return place;
}

void show_keys(wxWindow* parent, const UiCommands& commands) {
    const std::unique_ptr<wxDialog, void (*)(wxDialog*)> dialog(
        make_dialog(parent, "Keyboard shortcuts", {520, 560}), [](wxDialog* d) { d->Destroy(); });
    auto* const list = new wxListCtrl(dialog.get(), wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                      wxLC_REPORT | wxLC_SINGLE_SEL);
    list->AppendColumn("Command", wxLIST_FORMAT_LEFT, 320);
    list->AppendColumn("Key", wxLIST_FORMAT_LEFT, 150);
    long row = 0;
    for (const UiCommand& command : commands.all()) {
        if (command.key.empty())
            continue;
        wxString title = command.title;
        title.Replace("&", "");
        list->InsertItem(row, title);
        list->SetItem(row, 1, command.key);
        ++row;
    }
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(list, 1, wxEXPAND | wxALL, margin);
    column->Add(dialog->CreateButtonSizer(wxCLOSE), 0, wxALIGN_RIGHT | wxLEFT | wxRIGHT | wxBOTTOM,
                margin);
    dialog->SetSizer(column);
    dialog->SetEscapeId(wxID_CLOSE);
    dialog->ShowModal();
}

void show_about(wxWindow* parent) {
    wxAboutDialogInfo about;
    about.SetName("Planwright");
    about.SetVersion(PLANWRIGHT_VERSION);
    about.SetDescription("Writes official action plans that cannot be malformed.");
    about.SetCopyright("(C) 2026 The Planwright authors");
    about.SetLicence("Planwright is free software under the Apache License, version 2.0.\n"
                     "It uses " wxVERSION_STRING
                     " (wxWindows Library Licence), libxml2 and fmt (MIT), ICU (Unicode), Hunspell "
                     "(MPL 1.1), libuv (MIT), PCRE2 (BSD), nlohmann-json and toml++ (MIT), "
                     "yaml-cpp (MIT), utf8proc (MIT), libseccomp (LGPL 2.1).");
    wxAboutBox(about, parent);
}

void show_report(wxWindow* parent, const Plan& plan, const ImportReport& report,
                 const std::vector<RepairNote>& repairs,
                 const std::function<void(const FieldRef&)>& go_to) {
    const std::unique_ptr<wxDialog, void (*)(wxDialog*)> dialog(
        make_dialog(parent, "Import report", {820, 560}), [](wxDialog* d) { d->Destroy(); });
    auto* const list = new wxListCtrl(dialog.get(), wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                      wxLC_REPORT | wxLC_SINGLE_SEL);
    list->AppendColumn("Where", wxLIST_FORMAT_LEFT, 120);
    list->AppendColumn("What was done", wxLIST_FORMAT_LEFT, 380);
    list->AppendColumn("Words", wxLIST_FORMAT_LEFT, 280);
    std::vector<std::optional<FieldRef>> places;
    const auto add = [&](const wxString& where, std::string_view did, std::string_view words,
                         std::optional<FieldRef> place) {
        const long row = list->InsertItem(list->GetItemCount(), where);
        list->SetItem(row, 1, to_wx(did));
        wxString shown = to_wx(words);
        shown.Replace("\n", " ");
        list->SetItem(row, 2, shown);
        places.push_back(place);
    };
    for (const RepairNote& repair : repairs)
        add(repair.place.line > 0 ? wxString::Format("line %u", repair.place.line)
                                  : wxString("file"),
            repair.what, {}, std::nullopt);
    for (const Decision& decision : report.decisions) {
        wxString where =
            decision.recommendation.empty() ? wxString("document") : to_wx(decision.recommendation);
        if (decision.action > 0)
            where += wxString::Format(L" · action %u", decision.action);
        add(where, decision.did, decision.text,
            place_of(plan, decision.recommendation, decision.action));
    }
    for (const SetAside& aside : report.set_aside)
        add(wxString::Format("line %u", aside.line), "Set aside: " + aside.why, aside.text,
            std::nullopt);
    list->Bind(wxEVT_LIST_ITEM_ACTIVATED, [&](wxListEvent& event) {
        const auto& place = places[static_cast<std::size_t>(event.GetIndex())];
        if (place)
            go_to(*place);
    });
    auto* const note = new wxStaticText(
        dialog.get(), wxID_ANY,
        report.summary_matches
            ? wxString("Press Enter on a line to go to its place in the plan.")
            : wxString("The printed summary does not agree with the rows. Press Enter on a line to "
                       "go to its place in the plan."));
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(note, 0, wxLEFT | wxRIGHT | wxTOP, margin);
    column->Add(list, 1, wxEXPAND | wxALL, margin);
    column->Add(dialog->CreateButtonSizer(wxCLOSE), 0, wxALIGN_RIGHT | wxLEFT | wxRIGHT | wxBOTTOM,
                margin);
    dialog->SetSizer(column);
    dialog->SetEscapeId(wxID_CLOSE);
    dialog->ShowModal();
}

} // namespace planwright::gui
