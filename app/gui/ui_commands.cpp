// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/ui_commands.h"

#include <wx/frame.h>

#include <algorithm>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int first_id = wxID_HIGHEST + 100;

} // namespace

void UiCommands::add(UiCommand command) {
    commands_.push_back(std::move(command));
}

const UiCommand* UiCommands::find(std::string_view id) const {
    const auto found = std::find_if(commands_.begin(), commands_.end(),
                                    [&](const UiCommand& one) { return one.id == id; });
    return found == commands_.end() ? nullptr : &*found;
}

int UiCommands::wx_id(std::string_view id) const {
    const UiCommand* const command = find(id);
    return command == nullptr ? wxID_NONE : first_id + static_cast<int>(command - commands_.data());
}

bool UiCommands::enabled(std::string_view id) const {
    const UiCommand* const command = find(id);
    return command != nullptr && (!command->enabled || command->enabled());
}

bool UiCommands::run(std::string_view id) const {
    if (!enabled(id))
        return false;
    find(id)->run();
    return true;
}

void UiCommands::append(wxMenu& menu, std::string_view id) const {
    if (id.empty()) {
        menu.AppendSeparator();
        return;
    }
    const UiCommand* const command = find(id);
    if (command == nullptr)
        return;
    wxString title = command->title_now ? command->title_now() : command->title;
    if (!command->key.empty())
        title += "\t" + command->key;
    menu.Append(wx_id(id), title, command->help, command->checked ? wxITEM_CHECK : wxITEM_NORMAL);
}

wxMenu* UiCommands::menu(const std::vector<std::string_view>& ids) const {
    auto* const menu = new wxMenu;
    for (const std::string_view id : ids)
        append(*menu, id);
    return menu;
}

void UiCommands::bind(wxFrame& frame) const {
    const int last_id = first_id + static_cast<int>(commands_.size()) - 1;
    frame.Bind(
        wxEVT_MENU,
        [this](wxCommandEvent& event) {
            const UiCommand& command =
                commands_[static_cast<std::size_t>(event.GetId() - first_id)];
            if (!command.enabled || command.enabled())
                command.run();
        },
        first_id, last_id);
    frame.Bind(
        wxEVT_UPDATE_UI,
        [this](wxUpdateUIEvent& event) {
            const UiCommand& command =
                commands_[static_cast<std::size_t>(event.GetId() - first_id)];
            event.Enable(!command.enabled || command.enabled());
            if (command.checked)
                event.Check(command.checked());
            if (command.title_now)
                event.SetText(command.title_now() +
                              (command.key.empty() ? wxString() : "\t" + command.key));
        },
        first_id, last_id);
}

wxString plain_title(const UiCommand& command) {
    wxString title = command.title_now ? command.title_now() : command.title;
    title.Replace("&", "");
    title.Replace(L"…", "");
    return title;
}

} // namespace planwright::gui
