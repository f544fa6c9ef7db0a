// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wx_painter.h"

#include "gui/wx_text.h"

#include <algorithm>
#include <cmath>

namespace planwright::gui {

namespace {

constexpr int thickest_edge = 3;

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

} // namespace

WxPainter::WxPainter(wxDC& dc, const FontBook& fonts, Point origin, double stroke)
    : dc_(dc), fonts_(fonts), origin_(origin), stroke_(stroke) {
    dc_.SetBackgroundMode(wxBRUSHSTYLE_TRANSPARENT);
}

WxPainter::~WxPainter() {
    if (!clips_.empty())
        dc_.DestroyClippingRegion();
}

wxPoint WxPainter::device(Point point) const {
    return {rounded(point.x + origin_.x), rounded(point.y + origin_.y)};
}

/// Edges are rounded, not widths: what meets in the layout meets on the device.
wxRect WxPainter::device(const Rect& rect) const {
    const wxPoint begin = device(Point{rect.x, rect.y});
    const wxPoint end = device(Point{rect.right(), rect.bottom()});
    return {begin.x, begin.y, end.x - begin.x, end.y - begin.y};
}

void WxPainter::fill(const Rect& rect, Colour colour, double radius) {
    wxRect area = device(rect);
    if (area.width <= 0 || area.height <= 0)
        return;
    for (int* const side : {&area.width, &area.height}) {
        if (*side <= thickest_edge) // a line, not a ground
            *side = rounded(*side * stroke_);
    }
    dc_.SetPen(*wxTRANSPARENT_PEN);
    dc_.SetBrush(wxBrush(to_wx(colour)));
    if (radius > 0)
        dc_.DrawRoundedRectangle(area, radius);
    else
        dc_.DrawRectangle(area);
}

void WxPainter::frame(const Rect& rect, Colour colour, double width, double radius) {
    const int thick = std::max(1, rounded(width * stroke_));
    const wxRect area = device(rect);
    if (radius > 0) {
        dc_.SetPen(wxPen(to_wx(colour), thick));
        dc_.SetBrush(*wxTRANSPARENT_BRUSH);
        dc_.DrawRoundedRectangle(area.Deflate(thick / 2, thick / 2), radius);
        return;
    }
    dc_.SetPen(*wxTRANSPARENT_PEN);
    dc_.SetBrush(wxBrush(to_wx(colour)));
    dc_.DrawRectangle(area.x, area.y, area.width, thick);
    dc_.DrawRectangle(area.x, area.y + area.height - thick, area.width, thick);
    dc_.DrawRectangle(area.x, area.y, thick, area.height);
    dc_.DrawRectangle(area.x + area.width - thick, area.y, thick, area.height);
}

void WxPainter::lines(const std::vector<Point>& points, Colour colour, double width, bool dotted) {
    if (points.size() < 2)
        return;
    if (dotted) {
        const int size = std::max(2, rounded(width));
        dc_.SetPen(*wxTRANSPARENT_PEN);
        dc_.SetBrush(wxBrush(to_wx(colour)));
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const Point from = points[i];
            const Point to = points[i + 1];
            const double length = std::hypot(to.x - from.x, to.y - from.y);
            const double step = 2.0 * size;
            for (double at = 0; at <= length; at += step) {
                const double part = length > 0 ? at / length : 0;
                const wxPoint dot =
                    device(Point{from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part});
                dc_.DrawRectangle(dot.x, dot.y, size, size);
            }
        }
        return;
    }
    std::vector<wxPoint> bends;
    bends.reserve(points.size());
    for (const Point& point : points)
        bends.push_back(device(point));
    dc_.SetPen(wxPen(to_wx(colour), std::max(1, rounded(width))));
    dc_.DrawLines(static_cast<int>(bends.size()), bends.data());
}

void WxPainter::text(Point at, std::string_view text, Font font, Colour colour,
                     bool /*right_to_left*/) {
    dc_.SetFont(fonts_.font(font));
    dc_.SetTextForeground(to_wx(colour));
    const wxPoint base = device(at);
    // The device takes the upper left corner; the face's own bidirectional order holds for a run
    // of one direction.
    dc_.DrawText(to_wx(text), base.x, base.y - dc_.GetFontMetrics().ascent);
}

void WxPainter::clip() {
    dc_.DestroyClippingRegion();
    if (!clips_.empty())
        dc_.SetClippingRegion(clips_.back());
}

void WxPainter::push_clip(const Rect& rect) {
    wxRect area = device(rect);
    if (!clips_.empty())
        area.Intersect(clips_.back());
    clips_.push_back(area);
    clip();
}

void WxPainter::pop_clip() {
    clips_.pop_back();
    clip();
}

} // namespace planwright::gui
