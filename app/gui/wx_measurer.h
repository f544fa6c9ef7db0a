// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/font_book.h"
#include "layout/text_measurer.h"

#include <wx/bitmap.h>
#include <wx/dcmemory.h>

#include <string_view>
#include <vector>

namespace planwright::gui {

/// Measures text as WxPainter draws it, in pixels of the window. Main thread. The fonts outlive it.
class WxMeasurer : public TextMeasurer {
public:
    explicit WxMeasurer(const FontBook& fonts);

    [[nodiscard]] FontMetrics metrics(FontRole role) override;
    [[nodiscard]] double width(std::string_view text, Font font) override;
    void edges(std::string_view text, Font font, std::vector<double>& edges) override;

private:
    const FontBook& fonts_;
    wxBitmap bitmap_;
    wxMemoryDC dc_;
};

} // namespace planwright::gui
