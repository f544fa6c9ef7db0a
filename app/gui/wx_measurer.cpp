// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wx_measurer.h"

#include "core/text.h"
#include "gui/wx_text.h"

#include <wx/dynarray.h>

#include <algorithm>
#include <cmath>

namespace planwright::gui {

namespace {

/// From baseline to baseline, of the face's own height.
constexpr double line_factor = 1.16;

/// How many units a code point takes in the toolkit's strings.
std::size_t wx_units(char32_t code_point) {
    return sizeof(wchar_t) == 2 && code_point > 0xFFFF ? 2 : 1;
}

} // namespace

WxMeasurer::WxMeasurer(const FontBook& fonts) : fonts_(fonts), bitmap_(1, 1) {
    dc_.SelectObject(bitmap_);
}

FontMetrics WxMeasurer::metrics(FontRole role) {
    dc_.SetFont(fonts_.font({role, RunStyle::plain}));
    const wxFontMetrics face = dc_.GetFontMetrics();
    FontMetrics result;
    result.ascent = face.ascent;
    result.descent = face.descent;
    result.line_height = std::max(result.ascent + result.descent,
                                  std::round((result.ascent + result.descent) * line_factor));
    return result;
}

double WxMeasurer::width(std::string_view text, Font font) {
    dc_.SetFont(fonts_.font(font));
    return dc_.GetTextExtent(to_wx(text)).GetWidth();
}

void WxMeasurer::edges(std::string_view text, Font font, std::vector<double>& edges) {
    dc_.SetFont(fonts_.font(font));
    wxArrayInt widths;
    dc_.GetPartialTextExtents(to_wx(text), widths);
    edges.assign(text.size() + 1, 0);
    double reached = 0;
    std::size_t unit = 0;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded letter = text::decode_at(text, at);
        for (std::size_t i = 0; i < letter.size; ++i)
            edges[at + i] = reached;
        unit += wx_units(letter.code_point);
        if (unit <= widths.size())
            reached = std::max(reached, static_cast<double>(widths[unit - 1]));
        at += letter.size;
    }
    edges[text.size()] = reached;
}

} // namespace planwright::gui
