// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/font_book.h"
#include "layout/painter.h"

#include <wx/dc.h>

#include <string_view>
#include <vector>

namespace planwright::gui {

/// Draws a layout on a device of the toolkit. Lives for one painting; fonts and device outlive it.
class WxPainter : public Painter {
public:
    /// `origin`: where the layout's own origin stands on the device, in its units. `stroke`: how
    /// many of these make a pixel of lines and edges.
    WxPainter(wxDC& dc, const FontBook& fonts, Point origin, double stroke = 1);
    ~WxPainter() override;
    WxPainter(const WxPainter&) = delete;
    WxPainter& operator=(const WxPainter&) = delete;

    void fill(const Rect& rect, Colour colour, double radius) override;
    void frame(const Rect& rect, Colour colour, double width, double radius) override;
    void lines(const std::vector<Point>& points, Colour colour, double width, bool dotted) override;
    void text(Point at, std::string_view text, Font font, Colour colour,
              bool right_to_left) override;
    void push_clip(const Rect& rect) override;
    void pop_clip() override;

private:
    [[nodiscard]] wxRect device(const Rect& rect) const;
    [[nodiscard]] wxPoint device(Point point) const;
    void clip();

    wxDC& dc_;
    const FontBook& fonts_;
    Point origin_;
    double stroke_;
    std::vector<wxRect> clips_;
};

} // namespace planwright::gui
