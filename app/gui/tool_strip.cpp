// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tool_strip.h"

#include "gui/font_book.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/tglbtn.h>

namespace planwright::gui {

namespace {

constexpr int side = 32; ///< of a button with a sign

/// A button that leaves the focus where it is.
template <class Base>
class Unfocused : public Base {
public:
    using Base::Base;
    [[nodiscard]] bool AcceptsFocus() const override { return false; }
    [[nodiscard]] bool AcceptsFocusFromKeyboard() const override { return false; }
};

} // namespace

ToolStrip::ToolStrip(wxWindow* parent, const UiCommands& commands,
                     const std::vector<Button>& buttons, const std::string& palette)
    : wxPanel(parent, wxID_ANY), commands_(commands) {
    SetName("Tools");
    auto* const row = new wxBoxSizer(wxHORIZONTAL);
    row->AddSpacer(8);
    const auto add = [&](const std::string& id, const wxString& label, bool toggles,
                         const wxSize& size) -> wxAnyButton* {
        const UiCommand* const command = commands_.find(id);
        wxAnyButton* button = nullptr;
        if (toggles)
            button = new Unfocused<wxToggleButton>(this, wxID_ANY, label, wxDefaultPosition, size,
                                                   wxBORDER_NONE | wxBU_EXACTFIT);
        else
            button = new Unfocused<wxButton>(this, wxID_ANY, label, wxDefaultPosition, size,
                                             wxBORDER_NONE | wxBU_EXACTFIT);
        const wxString title = plain_title(*command);
        button->SetName(title);
        button->SetToolTip(command->key.empty() ? title : title + "  (" + command->key + ")");
        button->Bind(toggles ? wxEVT_TOGGLEBUTTON : wxEVT_BUTTON, [this, id](wxCommandEvent&) {
            commands_.run(id);
            update();
        });
        shown_.push_back({id, button});
        return button;
    };
    for (const Button& wanted : buttons) {
        if (wanted.command.empty()) {
            row->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, {1, 20}, wxLI_VERTICAL), 0,
                     wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, 8);
            continue;
        }
        const UiCommand* const command = commands_.find(wanted.command);
        if (command == nullptr)
            continue;
        const bool sign = wanted.label.length() <= 2;
        wxAnyButton* const button =
            add(wanted.command, wanted.label, static_cast<bool>(command->checked),
                sign ? wxSize(side, side) : wxSize(-1, side));
        wxFont font = interface_font(1.0, wanted.bold);
        if (wanted.italic)
            font.MakeItalic();
        button->SetFont(font);
        row->Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxTOP | wxBOTTOM, 4);
        if (!sign)
            row->AddSpacer(12);
    }
    row->AddStretchSpacer();
    if (const UiCommand* const command = commands_.find(palette)) {
        wxAnyButton* const button =
            add(palette, plain_title(*command) + "    " + command->key, false, {-1, side});
        button->SetWindowStyle(wxBORDER_SIMPLE | wxBU_EXACTFIT);
        row->Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxTOP | wxBOTTOM, 4);
    }
    row->AddSpacer(12);
    SetSizer(row);
}

void ToolStrip::set_theme(const Theme& theme) {
    SetBackgroundColour(to_wx(theme.page));
    Refresh();
}

void ToolStrip::update() {
    for (const Shown& one : shown_) {
        const UiCommand* const command = commands_.find(one.command);
        const bool enabled = !command->enabled || command->enabled();
        if (one.button->IsEnabled() != enabled)
            one.button->Enable(enabled);
        auto* const toggle = dynamic_cast<wxToggleButton*>(one.button);
        if (toggle != nullptr && toggle->GetValue() != command->checked())
            toggle->SetValue(command->checked());
    }
}

} // namespace planwright::gui
