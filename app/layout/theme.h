// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace planwright {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// WCAG 2's contrast ratio, from 1 to 21; the order does not matter.
[[nodiscard]] double contrast(Colour a, Colour b);

/// The colours of the sheet and of what stands beside it.
struct Theme {
    std::string_view name;
    bool dark = false;
    Colour page;        ///< behind the sheet
    Colour chrome;      ///< behind panes and bars
    Colour ink;         ///< text
    Colour soft_ink;    ///< fixed wording, notes, what is less important
    Colour placeholder; ///< what an empty cell says
    Colour line;        ///< between cells
    Colour row_line;    ///< between recommendations
    Colour header_line; ///< under the column headings
    Colour band;        ///< behind group rows
    Colour note_band;   ///< behind the words before the first action
    Colour accent;
    Colour accent_ink; ///< text on `accent`
    Colour accent_soft;
    Colour selection;
    Colour link;
    Colour error;
    Colour warning;
    Colour hint;
    Colour ok;
    Colour ok_soft;
};

[[nodiscard]] const Theme& light_theme();
[[nodiscard]] const Theme& dark_theme();
[[nodiscard]] const Theme& high_contrast_theme();

/// Two colours of a theme that meet, and how much they must differ: text 4.5, signs 3.
struct ColourPair {
    std::string_view what;
    Colour front;
    Colour ground;
    double least = 4.5;
};
/// All that meet anywhere in the program.
[[nodiscard]] std::vector<ColourPair> colour_pairs(const Theme& theme);

} // namespace planwright
