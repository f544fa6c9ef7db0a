// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/control.h>
#include <wx/dc.h>
#include <wx/string.h>

#include <cstddef>
#include <vector>

namespace planwright::gui {

/// Words broken into lines of a width, in the device's face. Of more than `most` lines the last is
/// cut with dots; 0 is without end.
[[nodiscard]] inline std::vector<wxString> wrapped(const wxDC& dc, const wxString& words, int width,
                                                   std::size_t most = 0) {
    std::vector<wxString> lines;
    wxString line;
    wxString rest = words;
    while (!rest.empty()) {
        const wxString word = rest.BeforeFirst(' ');
        rest = rest.AfterFirst(' ');
        const wxString longer = line.empty() ? word : line + " " + word;
        if (line.empty() || dc.GetTextExtent(longer).GetWidth() <= width) {
            line = longer;
        } else if (lines.size() + 1 == most) {
            line = wxControl::Ellipsize(longer + " " + rest, dc, wxELLIPSIZE_END, width);
            break;
        } else {
            lines.push_back(line);
            line = word;
        }
    }
    if (!line.empty())
        lines.push_back(line);
    return lines;
}

} // namespace planwright::gui
