// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Opening, saving and exporting from a window, and what is asked on the way.
#include "core/file.h"
#include "export/export.h"
#include "gui/dialogs.h"
#include "gui/editor_app.h"
#include "gui/editor_frame.h"
#include "gui/wx_text.h"

#include <wx/datetime.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

namespace planwright::gui {

namespace fs = std::filesystem;

namespace {

void say_failure(wxWindow* parent, const wxString& title, const Error& error) {
    wxMessageBox(to_wx(describe(error)) + ".", title, wxOK | wxICON_WARNING, parent);
}

} // namespace

bool EditorFrame::open_path(const fs::path& path) {
    const wxBusyCursor busy;
    auto opened = desk::PlanFile::open(path);
    if (!opened) {
        say_failure(this, "The plan cannot be opened", opened.error());
        return false;
    }
    note_recent_file(path);
    const bool decided = !opened->report().set_aside.empty() || !opened->repairs().empty();
    EditorFrame* frame = this;
    if (is_blank())
        show_file(*std::move(opened));
    else
        frame = open_window(*std::move(opened));
    remember_open_plans();
    if (decided)
        frame->CallAfter([frame] { frame->show_import_report(); });
    return true;
}

void EditorFrame::open_with_dialog() {
    wxFileDialog dialog(this, "Open a plan", to_wx(desk::shown(file_.path().parent_path())), "",
                        "Plans and documents (*.xml;*.json;*.txt;*.tsv)|*.xml;*.json;*.txt;*.tsv|"
                        "All files|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        open_path(to_path(dialog.GetPath()));
}

void EditorFrame::new_plan() {
    auto made = ask_for_new_plan(this);
    if (!made)
        return;
    desk::PlanFile file = desk::PlanFile::begin(std::move(made->plan), made->edition);
    if (is_blank())
        show_file(std::move(file));
    else
        open_window(std::move(file));
}

bool EditorFrame::save() {
    if (file_.path().empty())
        return save_as();
    if (file_.changed_on_disk()) {
        wxMessageDialog question(this,
                                 tr("“") + to_wx(desk::shown(file_.path())) +
                                     tr("” was changed by somebody else since it was opened here."),
                                 "Save the plan", wxYES_NO | wxCANCEL | wxICON_WARNING);
        question.SetExtendedMessage("Saving over it loses what they wrote.");
        question.SetYesNoCancelLabels("Save under another name", "Save over it", "Cancel");
        const int answer = question.ShowModal();
        if (answer == wxID_YES)
            return save_as();
        if (answer != wxID_NO)
            return false;
    }
    return save_to(file_.path());
}

bool EditorFrame::save_as() {
    wxFileDialog dialog(this, "Save the plan", to_wx(desk::shown(file_.source().parent_path())),
                        to_wx(file_.proposed_name()), "Plans (*.plan.xml)|*.plan.xml",
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK)
        return false;
    return save_to(desk::with_native_ending(to_path(dialog.GetPath())));
}

bool EditorFrame::save_to(const fs::path& path) {
    const wxBusyCursor busy;
    const bool moved = path != file_.path();
    if (const auto saved = file_.save_as(path); !saved) {
        say_failure(this, "The plan was not saved", saved.error());
        return false;
    }
    note_recent_file(path);
    saved_ = "Saved " + wxDateTime::Now().Format("%H:%M");
    // What the journal held is in the file; it goes on under the file's name.
    if (moved && journal_) {
        journal_->remove();
        begin_journal();
    }
    remember_open_plans();
    refresh_title();
    refresh_status();
    return true;
}

void EditorFrame::revert() {
    wxMessageDialog question(this, "Give up all changes since the plan was saved?",
                             "Revert to the saved plan", wxOK | wxCANCEL | wxICON_QUESTION);
    question.SetOKLabel("Revert");
    if (question.ShowModal() != wxID_OK)
        return;
    auto opened = desk::PlanFile::open(file_.path());
    if (!opened) {
        say_failure(this, "The plan cannot be read again", opened.error());
        return;
    }
    if (journal_)
        journal_->remove();
    show_file(*std::move(opened));
}

bool EditorFrame::may_close() {
    if (!file_.modified())
        return true;
    wxMessageDialog question(this, tr("Save the changes to “") + to_wx(file_.title()) + tr("”?"),
                             "Planwright", wxYES_NO | wxCANCEL | wxICON_QUESTION);
    question.SetExtendedMessage("Without saving, they are lost.");
    question.SetYesNoCancelLabels("Save", "Do not save", "Cancel");
    const int answer = question.ShowModal();
    if (answer == wxID_YES)
        return save();
    return answer == wxID_NO;
}

void EditorFrame::export_to(const wxString& title, const wxString& wildcard,
                            const std::string& ending) {
    wxFileDialog dialog(this, title, to_wx(desk::shown(file_.source().parent_path())),
                        to_wx(file_.title() + ending), wildcard, wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK)
        return;
    const wxBusyCursor busy;
    const fs::path path = to_path(dialog.GetPath());
    const auto format = output_format_of(ending);
    doc::Options how;
    how.glossary = layers_of(file_.document().plan(), &live_->setup().glossary).meanings();
    const auto bytes = export_document(file_.document().plan(), *file_.edition(), *format, how);
    const Result<void> written =
        bytes ? write_file(path, *bytes) : Result<void>(tl::unexpected(bytes.error()));
    if (!written)
        say_failure(this, "The plan was not exported", written.error());
    else
        say("Exported to " + to_wx(desk::shown(path)));
}

void EditorFrame::show_import_report() {
    show_report(this, file_.document().plan(), file_.report(), file_.repairs(),
                [this](const FieldRef& field) { sheet_->go_to(field); });
}

} // namespace planwright::gui
