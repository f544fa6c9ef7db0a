// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/editor_app.h"

#include "core/file.h"
#include "core/text.h"
#include "desk/open_plans.h"
#include "desk/recovered.h"
#include "edition/new_plan.h"
#include "gui/editor_frame.h"
#include "gui/wx_text.h"
#include "host/run_guard.h"

#include <wx/dialog.h>
#include <wx/listbox.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <optional>
#include <string>

namespace planwright::gui {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_recent = 12;
constexpr const char* open_plans_name = "open-plans.txt";

/// Of this run of the program: set once at its begin, on the main thread.
struct Run {
    std::optional<host::RunGuard> guard;
    bool safe_mode = false;
    bool quitting = false;
};
Run& this_run() {
    static Run run;
    return run;
}

bool has_plugins_of_others() {
    const setup::Installed installed = setup::find_installed();
    return std::any_of(
        installed.plugins.begin(), installed.plugins.end(),
        [](const host::Manifest& one) { return one.origin != host::Origin::bundled; });
}

/// Empty when the system has no place for such things.
fs::path recent_list() {
    const fs::path state = host::state_folder();
    return state.empty() ? state : state / "recent-files.txt";
}

fs::path path_of(std::string_view utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

/// Which of the leftovers to open; nothing: decide later.
std::optional<std::vector<bool>> ask_what_to_recover(const std::vector<desk::Leftover>& leftovers) {
    wxDialog dialog(nullptr, wxID_ANY, "Recover unsaved work", wxDefaultPosition, {620, 360},
                    wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
    auto* const text =
        new wxStaticText(&dialog, wxID_ANY,
                         "Planwright ended before these plans were saved. What was typed is here.");
    auto* const list = new wxListBox(&dialog, wxID_ANY, wxDefaultPosition, wxDefaultSize, 0,
                                     nullptr, wxLB_EXTENDED);
    for (std::size_t i = 0; i < leftovers.size(); ++i) {
        const desk::Leftover& one = leftovers[i];
        wxString line = to_wx(one.title) + L" — begun " + to_wx(one.begun);
        if (!one.file.empty())
            line += ", " + to_wx(desk::shown(one.file));
        list->Append(line);
        list->SetSelection(static_cast<int>(i));
    }
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(text, 0, wxALL, 12);
    column->Add(list, 1, wxEXPAND | wxLEFT | wxRIGHT, 12);
    wxSizer* const buttons = dialog.CreateButtonSizer(wxYES | wxNO | wxCANCEL);
    column->Add(buttons, 0, wxALIGN_RIGHT | wxALL, 12);
    dialog.SetSizer(column);
    if (wxWindow* const yes = dialog.FindWindow(wxID_YES))
        yes->SetLabel("Open the chosen ones");
    if (wxWindow* const no = dialog.FindWindow(wxID_NO))
        no->SetLabel("Throw all away");
    if (wxWindow* const later = dialog.FindWindow(wxID_CANCEL))
        later->SetLabel("Ask again next time");
    for (const int id : {wxID_YES, wxID_NO})
        dialog.Bind(
            wxEVT_BUTTON, [&dialog, id](wxCommandEvent&) { dialog.EndModal(id); }, id);
    const int answer = dialog.ShowModal();
    if (answer == wxID_CANCEL)
        return std::nullopt;
    std::vector<bool> open(leftovers.size(), false);
    for (std::size_t i = 0; answer == wxID_YES && i < leftovers.size(); ++i)
        open[i] = list->IsSelected(static_cast<int>(i));
    return open;
}

} // namespace

EditorFrame* open_window(desk::PlanFile file) {
    auto* const frame = new EditorFrame(std::move(file)); // its window system destroys it
    frame->Show();
    return frame;
}

std::vector<fs::path> recent_files() {
    std::vector<fs::path> files;
    const fs::path list = recent_list();
    if (list.empty())
        return files;
    const auto bytes = read_file(list);
    if (!bytes)
        return files;
    std::string_view rest = *bytes;
    while (!rest.empty() && files.size() < most_recent) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (end > 0 && text::is_valid_utf8(rest.substr(0, end)))
            files.push_back(path_of(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return files;
}

void note_recent_file(const fs::path& path) {
    const fs::path list = recent_list();
    if (list.empty())
        return;
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    std::string bytes = desk::shown(whole) + "\n";
    for (const fs::path& other : recent_files()) {
        if (other != whole)
            bytes += desk::shown(other) + "\n";
    }
    fs::create_directories(list.parent_path(), error);
    // A list that cannot be kept is no reason to trouble anybody.
    static_cast<void>(write_file(list, bytes));
}

desk::PlanFile blank_plan() {
    const auto edition = EditionLibrary::shipped().find(default_edition_id);
    return desk::PlanFile::begin(new_plan(*edition, {}), edition);
}

EditorFrame* recover(const desk::Leftover& leftover) {
    ImportOptions options;
    options.source_name = leftover.title;
    auto imported = read_native(leftover.bytes, options);
    if (!imported) {
        wxMessageBox(to_wx(describe(imported.error())) + ".", "The plan cannot be recovered",
                     wxOK | wxICON_WARNING);
        return nullptr;
    }
    EditorFrame* const frame =
        open_window(desk::PlanFile::recovered(*std::move(imported), leftover.file));
    std::error_code ignored;
    if (frame->keeps_work())
        fs::remove(leftover.journal, ignored);
    return frame;
}

bool offer_recovery() {
    const fs::path state = host::state_folder();
    std::vector<desk::Leftover> leftovers = desk::find_leftovers(state / "journals");
    std::error_code ignored;
    std::erase_if(leftovers, [&](const desk::Leftover& one) {
        if (one.same_as_file)
            fs::remove(one.journal, ignored);
        return one.same_as_file;
    });
    if (leftovers.empty())
        return false;
    const auto chosen = ask_what_to_recover(leftovers);
    if (!chosen)
        return false;
    bool opened = false;
    for (std::size_t i = 0; i < leftovers.size(); ++i) {
        if ((*chosen)[i])
            opened = recover(leftovers[i]) != nullptr || opened;
        else
            fs::remove(leftovers[i].journal, ignored);
    }
    return opened;
}

void remember_open_plans(const EditorFrame* leaving) {
    const fs::path state = host::state_folder();
    const bool last =
        std::count_if(wxTopLevelWindows.begin(), wxTopLevelWindows.end(), [](wxWindow* window) {
            return dynamic_cast<EditorFrame*>(window) != nullptr;
        }) == 1;
    if (state.empty() || this_run().quitting)
        return;
    if (last) // the program ends with it
        leaving = nullptr;
    std::vector<desk::OpenPlan> plans;
    for (wxWindow* const window : wxTopLevelWindows) {
        auto* const frame = dynamic_cast<EditorFrame*>(window);
        if (frame == nullptr || frame == leaving || frame->file().path().empty())
            continue;
        std::error_code error;
        const auto& field = frame->sheet().controller().field();
        plans.push_back({fs::absolute(frame->file().path(), error), field ? field->row : Id()});
    }
    // What cannot be kept is missed at the next start, and nowhere else.
    static_cast<void>(desk::write_open_plans(state / open_plans_name, plans));
}

bool reopen_plans() {
    bool opened = false;
    for (const desk::OpenPlan& plan :
         desk::read_open_plans(host::state_folder() / open_plans_name)) {
        auto file = desk::PlanFile::open(plan.path);
        if (!file)
            continue; // it is among the recent ones, where it can be asked for
        EditorFrame* const frame = open_window(*std::move(file));
        opened = true;
        for (const Field field : {Field::text, Field::recommendation}) {
            if (plan.row && frame->sheet().go_to({plan.row, field, 0}))
                break;
        }
    }
    return opened;
}

void quit() {
    remember_open_plans();
    this_run().quitting = true;
    const std::vector<wxWindow*> windows(wxTopLevelWindows.begin(), wxTopLevelWindows.end());
    for (wxWindow* const window : windows) {
        if (auto* const frame = dynamic_cast<EditorFrame*>(window);
            frame != nullptr && !frame->Close())
            break;
    }
    this_run().quitting = false;
}

void begin_run() {
    const fs::path state = host::state_folder();
    if (state.empty())
        return;
    auto guard = host::RunGuard::begin(state);
    if (!guard)
        return; // a place that cannot be written is said when the journal needs it
    const bool crashed = guard->last_run_crashed();
    this_run().guard.emplace(*std::move(guard));
    if (!crashed || !has_plugins_of_others())
        return;
    wxMessageDialog question(nullptr, "Planwright did not come to a proper end last time.",
                             "Planwright", wxYES_NO | wxICON_QUESTION);
    question.SetExtendedMessage(
        "A plugin that somebody else made may be the reason. It can do without them this time.");
    question.SetYesNoLabels("Without them", "As usual");
    this_run().safe_mode = question.ShowModal() == wxID_YES;
}

void end_run() {
    if (this_run().guard)
        static_cast<void>(this_run().guard->end()); // the next run asks once too often at worst
}

bool is_safe_mode() {
    return this_run().safe_mode;
}

} // namespace planwright::gui
