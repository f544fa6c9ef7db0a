// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

namespace planwright {

inline constexpr std::size_t sheet_columns = 6;

/// Where the six columns stand, and the room around text; multiples of a quarter of the body's
/// line height, so that the sheet grows with its fonts.
struct SheetGeometry {
    double width = 0;                              ///< of the whole sheet
    std::array<double, sheet_columns + 1> edges{}; ///< from 0 to `width`
    double line_height = 18;                       ///< of the body
    double padding = 8;                            ///< between a cell's edge and its text
    double indent = 18;                            ///< of each level of a list
    double paragraph_gap = 4;
    double strip_gap = 6;    ///< above the letters of an action
    double strip_height = 0; ///< of those letters; 0 without them

    [[nodiscard]] double left(std::size_t column) const { return edges[column]; }
    /// The width of `count` columns from `column` on.
    [[nodiscard]] double span(std::size_t column, std::size_t count = 1) const {
        return edges[column + count] - edges[column];
    }
    friend bool operator==(const SheetGeometry&, const SheetGeometry&) = default;
};

/// Shares out `width`: columns 1, 3, 5 and 6 take what their words need, 2 and 4 the rest. Below a
/// least width, at which no word of a usual plan is broken, the sheet is wider than asked.
[[nodiscard]] SheetGeometry sheet_geometry(double width, double line_height, bool letters);

} // namespace planwright
