// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/font_book.h"

#include <wx/settings.h>

namespace planwright::gui {

namespace {

struct RoleFace {
    double size; ///< of the system's text
    bool bold;
};

/// By FontRole: the type scale of the program.
constexpr std::array<RoleFace, font_role_count> role_faces{{
    {1.0, false},
    {1.0, true},
    {0.94, true},
    {0.88, false},
    {1.4, true},
    {1.0, true},
}};

constexpr double raised_size = 0.7;

} // namespace

wxFont interface_font(double factor, bool bold) {
    wxFont font = wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT);
    font.SetFractionalPointSize(font.GetFractionalPointSize() * factor);
    font.SetWeight(bold ? wxFONTWEIGHT_BOLD : wxFONTWEIGHT_NORMAL);
    return font;
}

void FontBook::set_zoom(double zoom) {
    for (std::size_t role = 0; role < font_role_count; ++role) {
        for (std::size_t style = 0; style < fonts_[role].size(); ++style) {
            const auto bits = static_cast<RunStyle>(style);
            const bool small = has(bits, RunStyle::superscript) || has(bits, RunStyle::subscript);
            wxFont font = interface_font(role_faces[role].size * zoom * (small ? raised_size : 1.0),
                                         role_faces[role].bold || has(bits, RunStyle::bold));
            if (has(bits, RunStyle::italic))
                font.MakeItalic();
            fonts_[role][style] = font;
        }
    }
}

const wxFont& FontBook::font(Font font) const {
    return fonts_[static_cast<std::size_t>(font.role)][static_cast<std::size_t>(font.style) & 15U];
}

} // namespace planwright::gui
