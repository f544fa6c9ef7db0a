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
#include <vector>

namespace planwright::gui {

namespace {

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
        if (!opened)
            open_window(blank_plan());
        return true;
    }

    int OnExit() override {
        end_run();
        return wxApp::OnExit();
    }

    void OnInitCmdLine(wxCmdLineParser& parser) override {
        parser.SetLogo("The editor of Planwright: writes action plans that cannot be malformed.");
        parser.AddSwitch("h", "help", "show this help", wxCMD_LINE_OPTION_HELP);
        parser.AddSwitch("", "version", "show the version and leave");
        parser.AddParam("FILE", wxCMD_LINE_VAL_STRING,
                        wxCMD_LINE_PARAM_OPTIONAL | wxCMD_LINE_PARAM_MULTIPLE);
    }
    bool OnCmdLineParsed(wxCmdLineParser& parser) override {
        if (parser.Found("version")) {
            std::puts("planwright-editor " PLANWRIGHT_VERSION);
            return false;
        }
        for (std::size_t i = 0; i < parser.GetParamCount(); ++i)
            files_.emplace_back(to_utf8(parser.GetParam(i)));
        return true;
    }

private:
    std::vector<std::filesystem::path> files_;
};

} // namespace

} // namespace planwright::gui

wxIMPLEMENT_APP(planwright::gui::EditorApp);
