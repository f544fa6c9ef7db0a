// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/text_measurer.h"
#include "layout/theme.h"

#include <wx/colour.h>
#include <wx/font.h>

#include <array>

namespace planwright::gui {

[[nodiscard]] inline wxColour to_wx(Colour colour) {
    return {colour.red, colour.green, colour.blue};
}

/// The faces of the sheet at one zoom. They grow with the system's own text size.
class FontBook {
public:
    explicit FontBook(double zoom) { set_zoom(zoom); }

    void set_zoom(double zoom);
    [[nodiscard]] const wxFont& font(Font font) const;

private:
    /// By role, then by style.
    std::array<std::array<wxFont, 16>, font_role_count> fonts_;
};

/// The system's text face, `factor` times as large, bolder if wanted: for panes and bars.
[[nodiscard]] wxFont interface_font(double factor, bool bold = false);

} // namespace planwright::gui
