// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// planwright-editor [FILE...]
#include "core/memory.h"
#include "desk/plan_file.h"
#include "gui/editor_app.h"
#include "gui/editor_frame.h"
#include "gui/wx_text.h"

#include <wx/app.h>
#include <wx/cmdline.h>
#include <wx/msgdlg.h>

#include <cstdio>
#include <filesystem>
#include <string_view>
#include <vector>

namespace planwright::gui {

class EditorApp : public wxApp {
public:
    bool OnInit() override {
        prepare_memory();
        // A broken promise of the toolkit's is a line for whoever looks into it, no window.
        wxSetAssertHandler([](const wxString& file, int line, const wxString&,
                              const wxString& condition, const wxString& message) {
            std::fprintf(stderr, "%s:%d: %s: %s\n", file.utf8_str().data(), line,
                         condition.utf8_str().data(), message.utf8_str().data());
        });
        SetAppName("planwright");
        SetAppDisplayName("Planwright");
        if (!wxApp::OnInit())
            return false;
        begin_run();
        bool opened = offer_recovery();
        for (const std::filesystem::path& path : files_) {
            auto file = desk::PlanFile::open(path);
            if (file) {
                note_recent_file(path);
                open_window(*std::move(file));
                opened = true;
            } else {
                wxMessageBox(to_wx(describe(file.error())) + ".", "The plan cannot be opened",
                             wxOK | wxICON_WARNING);
            }
        }
        if (!opened && files_.empty())
            opened = reopen_plans();
        if (!opened)
            open_window(blank_plan());
        return true;
    }

    int OnExit() override {
        end_run();
        return wxApp::OnExit();
    }

    void OnInitCmdLine(wxCmdLineParser& parser) override {
        parser.AddParam("FILE", wxCMD_LINE_VAL_STRING,
                        wxCMD_LINE_PARAM_OPTIONAL | wxCMD_LINE_PARAM_MULTIPLE);
    }
    bool OnCmdLineParsed(wxCmdLineParser& parser) override {
        for (std::size_t i = 0; i < parser.GetParamCount(); ++i)
            files_.push_back(to_path(parser.GetParam(i)));
        return true;
    }

private:
    std::vector<std::filesystem::path> files_;
};

} // namespace planwright::gui

wxIMPLEMENT_APP_NO_MAIN(planwright::gui::EditorApp);

/// What only prints needs no screen.
int main(int argc, char** argv) {
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (first == "--version") {
        std::puts("planwright-editor " PLANWRIGHT_VERSION);
        return 0;
    }
    if (first == "--help" || first == "-h") {
        std::puts(
            "Usage: planwright-editor [FILE...]\n\n"
            "Opens plans to write in; without a file a new one. Reads what planwright reads.\n\n"
            "  -h, --help     show this help and leave\n"
            "      --version  show the version and leave");
        return 0;
    }
    return wxEntry(argc, argv);
}
