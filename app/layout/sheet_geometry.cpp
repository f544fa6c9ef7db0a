// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/sheet_geometry.h"

#include <algorithm>
#include <cmath>

namespace planwright {

namespace {

/// In quarters of a line height; the second and fourth share what is left, two to three.
constexpr std::array<double, sheet_columns> quarters{11.5, 0, 24, 0, 34.5, 26.5};
constexpr double least_rest = 80;
constexpr double second_share = 0.4;

} // namespace

SheetGeometry sheet_geometry(double width, double line_height, bool letters) {
    const double unit = line_height / 4.5;
    double taken = 0;
    for (const double each : quarters)
        taken += each;
    SheetGeometry geometry;
    geometry.width = std::max(std::floor(width), std::ceil((taken + least_rest) * unit));
    const double rest = geometry.width - taken * unit;
    double x = 0;
    for (std::size_t column = 0; column < sheet_columns; ++column) {
        geometry.edges[column] = std::round(x);
        if (column == 1)
            x += rest * second_share;
        else if (column == 3)
            x += rest * (1 - second_share);
        else
            x += quarters[column] * unit;
    }
    geometry.edges[sheet_columns] = geometry.width;
    geometry.line_height = line_height;
    geometry.padding = std::round(2 * unit);
    geometry.indent = std::round(4 * unit);
    geometry.paragraph_gap = std::round(unit);
    geometry.strip_gap = std::round(1.5 * unit);
    geometry.strip_height = letters ? std::round(4 * unit) : 0;
    return geometry;
}

} // namespace planwright
