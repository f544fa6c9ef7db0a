// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/sheet_layout.h"

#include <vector>

namespace planwright {

/// A stretch of one block on a page; y from the block's top.
struct PageSlice {
    std::size_t block = 0;
    double begin = 0;
    double end = 0;
    double page_y = 0; ///< where the stretch begins on the page
};

struct Page {
    std::vector<PageSlice> slices;
    bool has_header = false; ///< the column headings stand above the first row of the table on it
    double header_y = 0;     ///< where, on the page
};

/// Parts a sheet into pages of `height`. Pages end between rows where they can; a row higher than a
/// page is parted between lines of its text. A group's row is never the last on its page. Each page
/// takes in something, however low it is.
[[nodiscard]] std::vector<Page> paginate(SheetLayout& sheet, double height);

} // namespace planwright
