// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/geometry.h"
#include "layout/text_measurer.h"
#include "layout/theme.h"

#include <string_view>
#include <vector>

namespace planwright {

/// What the sheet is drawn on. Coordinates are those of the layout; the target moves its own
/// origin. Clips nest.
class Painter {
public:
    Painter() = default;
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;
    virtual ~Painter() = default;

    virtual void fill(const Rect& rect, Colour colour, double radius) = 0;
    /// Lines along the inside of the rectangle's edges.
    virtual void frame(const Rect& rect, Colour colour, double width, double radius) = 0;
    /// Joined lines through the points; `dotted` draws round dots along them instead.
    virtual void lines(const std::vector<Point>& points, Colour colour, double width,
                       bool dotted) = 0;
    /// Text of one face and direction; `at` is its left end on the baseline.
    virtual void text(Point at, std::string_view text, Font font, Colour colour,
                      bool right_to_left) = 0;
    virtual void push_clip(const Rect& rect) = 0;
    virtual void pop_clip() = 0;
};

} // namespace planwright
