// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/mark_shapes.h"

#include <algorithm>
#include <cmath>

namespace planwright {

namespace {

/// A line that swings `height` up and down every `step`, cut off at `right`.
[[nodiscard]] std::vector<Point> swing(double left, double right, double y, double step,
                                       double height) {
    std::vector<Point> points;
    // Swings stand on a grid, so that parts of a line drawn apart fit together.
    bool up = static_cast<long>(std::floor(left / step)) % 2 == 0;
    for (double x = std::floor(left / step) * step; x < right + step; x += step) {
        points.push_back({std::clamp(x, left, right), up ? y - height : y});
        up = !up;
    }
    return points;
}

} // namespace

void draw_mark(Painter& painter, const Rect& words, MarkLevel level, Colour colour) {
    const double y = words.bottom() - 0.5;
    switch (level) {
    case MarkLevel::error:
        painter.lines(swing(words.x, words.right(), y, 2, 2), colour, 1.2, false);
        break;
    case MarkLevel::warning:
        painter.lines(swing(words.x, words.right(), y, 4, 2), colour, 1.2, false);
        break;
    case MarkLevel::hint:
        painter.lines({{words.x, y - 1}, {words.right(), y - 1}}, colour, 1.6, true);
        break;
    case MarkLevel::comment:
        painter.lines({{words.x, y}, {words.right(), y}}, colour, 1.6, false);
        break;
    case MarkLevel::changed: // a bar beside the cell
        break;
    }
}

} // namespace planwright
