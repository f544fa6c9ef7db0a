// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// What a window remembers of the last one: its size, zoom, theme and panes.
#include "gui/editor_frame.h"
#include "gui/wx_text.h"
#include "host/run_guard.h"

#include <wx/display.h>
#include <wx/fileconf.h>
#include <wx/log.h>
#include <wx/notebook.h>
#include <wx/splitter.h>

#include <algorithm>

namespace planwright::gui {

namespace {

/// Null when the system has no place for it. A file that cannot be read counts as empty.
std::unique_ptr<wxFileConfig> open_state() {
    const std::filesystem::path folder = host::state_folder();
    if (folder.empty())
        return nullptr;
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const wxLogNull quiet;
    return std::make_unique<wxFileConfig>("", "", to_wx(desk::shown(folder / "window.ini")), "",
                                          wxCONFIG_USE_LOCAL_FILE);
}

constexpr int least_side = 200;

} // namespace

void EditorFrame::restore_window() {
    const auto state = open_state();
    if (!state)
        return;
    const wxSize screen = wxDisplay(this).GetClientArea().GetSize();
    const long width = state->ReadLong("width", 1400);
    const long height = state->ReadLong("height", 900);
    SetSize(std::clamp(static_cast<int>(width), 640, std::max(640, screen.GetWidth())),
            std::clamp(static_cast<int>(height), 480, std::max(480, screen.GetHeight())));
    if (state->ReadBool("maximised", false))
        Maximize();
    sheet_->set_zoom(state->ReadDouble("zoom", 1));
    const wxString theme = state->Read("theme", "");
    for (const Theme* one : {&light_theme(), &dark_theme(), &high_contrast_theme()}) {
        if (theme != to_wx(one->name))
            continue;
        theme_chosen_ = true;
        set_theme(*one);
    }
    if (!state->ReadBool("outline", true))
        outer_->Unsplit(outline_);
    if (!state->ReadBool("side", true))
        inner_->Unsplit(side_);
    else if (const long side = state->ReadLong("side-width", 0); side >= least_side)
        inner_->SetSashPosition(-static_cast<int>(side));
}

void EditorFrame::remember_window() {
    const auto state = open_state();
    if (!state)
        return;
    const wxLogNull quiet; // a place that cannot be written is no reason to trouble anybody
    if (!IsMaximized()) {
        state->Write("width", static_cast<long>(GetSize().GetWidth()));
        state->Write("height", static_cast<long>(GetSize().GetHeight()));
    }
    state->Write("maximised", IsMaximized());
    state->Write("zoom", sheet_->zoom());
    if (theme_chosen_)
        state->Write("theme", to_wx(theme_->name));
    state->Write("outline", outer_->IsSplit());
    state->Write("side", inner_->IsSplit());
    if (inner_->IsSplit())
        state->Write("side-width", static_cast<long>(inner_->GetClientSize().GetWidth() -
                                                     inner_->GetSashPosition()));
    state->Flush();
}

} // namespace planwright::gui
