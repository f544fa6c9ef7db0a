// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/theme.h"

#include <algorithm>
#include <cmath>

namespace planwright {

namespace {

[[nodiscard]] constexpr Colour rgb(unsigned value) {
    return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U),
            static_cast<std::uint8_t>(value)};
}

[[nodiscard]] double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

[[nodiscard]] double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

[[nodiscard]] Theme make_light() {
    Theme theme;
    theme.name = "light";
    theme.page = rgb(0xFFFFFF);
    theme.chrome = rgb(0xF6F7F9);
    theme.ink = rgb(0x1B1D21);
    theme.soft_ink = rgb(0x565C66);
    theme.placeholder = rgb(0x666D79);
    theme.line = rgb(0xD5D8DD);
    theme.row_line = rgb(0xAEB4BD);
    theme.header_line = rgb(0x23262B);
    theme.band = rgb(0xECEEF1);
    theme.note_band = rgb(0xFBFBFC);
    theme.accent = rgb(0x1D5FA8);
    theme.accent_ink = rgb(0xFFFFFF);
    theme.accent_soft = rgb(0xE8F0F9);
    theme.selection = rgb(0xC7DDF5);
    theme.link = rgb(0x1A5496);
    theme.error = rgb(0xC4281C);
    theme.warning = rgb(0xA85700);
    theme.hint = rgb(0x5A4FCF);
    theme.ok = rgb(0x1C7047);
    theme.ok_soft = rgb(0xE3F2EA);
    return theme;
}

[[nodiscard]] Theme make_dark() {
    Theme theme;
    theme.name = "dark";
    theme.dark = true;
    theme.page = rgb(0x1E2024);
    theme.chrome = rgb(0x26292E);
    theme.ink = rgb(0xE6E8EB);
    theme.soft_ink = rgb(0xA9B0BA);
    theme.placeholder = rgb(0x9DA4AF);
    theme.line = rgb(0x3A3E45);
    theme.row_line = rgb(0x5A606A);
    theme.header_line = rgb(0xC9CDD3);
    theme.band = rgb(0x2B2F35);
    theme.note_band = rgb(0x23262B);
    theme.accent = rgb(0x7DB4F0);
    theme.accent_ink = rgb(0x10151B);
    theme.accent_soft = rgb(0x26364A);
    theme.selection = rgb(0x24405F);
    theme.link = rgb(0x9CC8FA);
    theme.error = rgb(0xFF8A80);
    theme.warning = rgb(0xF0AD4E);
    theme.hint = rgb(0xB3ABFF);
    theme.ok = rgb(0x7FD3A6);
    theme.ok_soft = rgb(0x21392D);
    return theme;
}

[[nodiscard]] Theme make_high_contrast() {
    Theme theme;
    theme.name = "high contrast";
    theme.dark = true;
    theme.page = theme.chrome = theme.note_band = theme.band = rgb(0x000000);
    theme.ink = theme.soft_ink = theme.placeholder = rgb(0xFFFFFF);
    theme.line = theme.row_line = theme.header_line = rgb(0xFFFFFF);
    theme.accent = rgb(0xFFE94A);
    theme.accent_ink = rgb(0x000000);
    theme.accent_soft = rgb(0x2A2700);
    theme.selection = rgb(0x0A3F8F);
    theme.link = rgb(0x8FD0FF);
    theme.error = rgb(0xFF9A91);
    theme.warning = rgb(0xFFC266);
    theme.hint = rgb(0xCFC9FF);
    theme.ok = rgb(0x8DF0BB);
    theme.ok_soft = rgb(0x00200F);
    return theme;
}

} // namespace

double contrast(Colour a, Colour b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Theme& light_theme() {
    static const Theme theme = make_light();
    return theme;
}

const Theme& dark_theme() {
    static const Theme theme = make_dark();
    return theme;
}

const Theme& high_contrast_theme() {
    static const Theme theme = make_high_contrast();
    return theme;
}

std::vector<ColourPair> colour_pairs(const Theme& theme) {
    std::vector<ColourPair> pairs{
        {"text on a selection", theme.ink, theme.selection},
        {"fixed text on a selection", theme.soft_ink, theme.selection},
        {"text of a link on a selection", theme.link, theme.selection},
        {"text on the accent", theme.accent_ink, theme.accent},
        {"letter that is met", theme.ok, theme.ok_soft},
        {"letter that is missing", theme.warning, theme.page},
        {"error", theme.error, theme.page},
        {"hint", theme.hint, theme.page},
        {"accent on the chrome", theme.accent, theme.chrome},
        {"accent on what is chosen", theme.accent, theme.accent_soft},
        {"frame of the active cell", theme.accent, theme.page, 3},
        {"error on the notes' band", theme.error, theme.note_band},
        {"warning on the notes' band", theme.warning, theme.note_band},
        {"error on a group row", theme.error, theme.band, 3},
        {"caret", theme.ink, theme.page},
    };
    for (const Colour ground :
         {theme.page, theme.chrome, theme.band, theme.note_band, theme.accent_soft}) {
        pairs.push_back({"text", theme.ink, ground});
        pairs.push_back({"fixed text", theme.soft_ink, ground});
        pairs.push_back({"link", theme.link, ground});
    }
    for (const Colour ground : {theme.page, theme.note_band})
        pairs.push_back({"placeholder", theme.placeholder, ground});
    return pairs;
}

} // namespace planwright
