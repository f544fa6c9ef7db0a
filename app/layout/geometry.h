// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

/// Lengths of a layout are in units of the target it is made for: the pixels of a window at its own
/// scale, or points of paper. x runs to the right, y downward.
namespace planwright {

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    /// Left and top edges belong to the rectangle, right and bottom do not.
    [[nodiscard]] bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    [[nodiscard]] bool intersects(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    [[nodiscard]] Rect moved(Point by) const { return {x + by.x, y + by.y, width, height}; }
    [[nodiscard]] Rect inset(double by) const {
        return {x + by, y + by, std::max(0.0, width - 2 * by), std::max(0.0, height - 2 * by)};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

} // namespace planwright
