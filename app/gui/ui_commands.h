// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/menu.h>
#include <wx/string.h>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class wxFrame;

namespace planwright::gui {

/// Something that can be asked of the program. Menus, the bar of buttons, the palette and the list
/// of keys are all made from one table of these: a command that is not in it does not exist.
struct UiCommand {
    std::string id = {}; ///< "row.add-action"
    wxString title = {}; ///< as in a menu, with its mnemonic
    wxString key = {};   ///< as wxAcceleratorEntry reads it, or empty
    wxString help = {};  ///< one line
    std::function<void()> run = {};
    std::function<bool()> enabled = {};       ///< empty: always
    std::function<bool()> checked = {};       ///< empty: not a command that is on or off
    std::function<wxString()> title_now = {}; ///< empty: `title` always
};

class UiCommands {
public:
    /// Ids must differ. The order is the one that lists show.
    void add(UiCommand command);
    /// Puts another in the place of the one added last.
    void replace_last(UiCommand command) { commands_.back() = std::move(command); }
    [[nodiscard]] const UiCommand* find(std::string_view id) const;
    [[nodiscard]] const std::vector<UiCommand>& all() const { return commands_; }
    [[nodiscard]] int wx_id(std::string_view id) const;
    /// Runs it when it is enabled; whether it was.
    bool run(std::string_view id) const;
    [[nodiscard]] bool enabled(std::string_view id) const;

    /// A menu of these; "" is a line between.
    [[nodiscard]] wxMenu* menu(const std::vector<std::string_view>& ids) const;
    void append(wxMenu& menu, std::string_view id) const;
    /// Has the frame's menus, buttons and keys run the commands. They must not be added to later.
    void bind(wxFrame& frame) const;

private:
    std::vector<UiCommand> commands_;
};

/// A title without its mnemonic and dots, for lists.
[[nodiscard]] wxString plain_title(const UiCommand& command);

} // namespace planwright::gui
