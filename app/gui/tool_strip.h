// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/ui_commands.h"
#include "layout/theme.h"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxAnyButton;

namespace planwright::gui {

/// The flat bar under the menus. Its buttons run commands of the table; they take no focus, as
/// every one of them is in a menu too.
class ToolStrip : public wxPanel {
public:
    /// What a button shows: a sign or words of its own, or an icon drawn for it.
    struct Button {
        std::string command; ///< empty: a line between
        wxString label;
        bool bold = false;
        bool italic = false;
    };

    ToolStrip(wxWindow* parent, const UiCommands& commands, const std::vector<Button>& buttons,
              const std::string& palette);

    void set_theme(const Theme& theme);
    /// Shows what is on and what can be done now.
    void update();

private:
    struct Shown {
        std::string command;
        wxAnyButton* button;
    };
    const UiCommands& commands_;
    std::vector<Shown> shown_;
};

} // namespace planwright::gui
