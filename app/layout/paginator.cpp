// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/paginator.h"

#include <algorithm>

namespace planwright {

namespace {

[[nodiscard]] bool is_table(BlockKind kind) {
    return kind == BlockKind::group || kind == BlockKind::recommendation;
}

/// Others go to the next page whole, where they fit on one.
[[nodiscard]] bool may_be_parted(BlockKind kind) {
    return kind == BlockKind::recommendation || kind == BlockKind::definitions;
}

/// True when no line of text in the block is cut at y.
[[nodiscard]] bool is_between_lines(const RowLayout& row, double y) {
    return std::all_of(row.cells.begin(), row.cells.end(), [y](const SheetCell& cell) {
        const auto& lines = cell.text->lines();
        return std::none_of(lines.begin(), lines.end(), [&](const CellLine& line) {
            const double top = cell.text_at.y + line.top;
            return top < y && y < top + line.height;
        });
    });
}

/// The last y up to `limit` at which the block may be parted between lines; `begin` when there is
/// none.
[[nodiscard]] double line_break_before(const RowLayout& row, double begin, double limit) {
    double best = begin;
    for (const SheetCell& cell : row.cells) {
        for (const CellLine& line : cell.text->lines()) {
            const double bottom = cell.text_at.y + line.top + line.height;
            if (bottom > best && bottom <= limit && is_between_lines(row, bottom))
                best = bottom;
        }
    }
    return best;
}

[[nodiscard]] double row_break_before(const RowLayout& row, double begin, double limit) {
    double best = begin;
    for (const double end : row.row_ends) {
        // Cells that span the rows may have a line there.
        if (end > best && end <= limit && is_between_lines(row, end))
            best = end;
    }
    return best;
}

class Paging {
public:
    Paging(SheetLayout& sheet, double height) : sheet_(sheet), height_(height) {}

    [[nodiscard]] std::vector<Page> run() {
        pages_.emplace_back();
        for (std::size_t block = 0; block < sheet_.block_count(); ++block)
            add(block);
        return std::move(pages_);
    }

private:
    /// What must follow a block on the same page: the begin of the row under a group's.
    [[nodiscard]] double company(std::size_t block) {
        if (sheet_.kind(block) != BlockKind::group || block + 1 == sheet_.block_count())
            return 0;
        return sheet_.block(block + 1).row_ends.front();
    }

    void begin_page() {
        pages_.emplace_back();
        y_ = 0;
    }

    void add(std::size_t block) {
        const double needed = sheet_.block(block).height + company(block);
        if (y_ > 0 && y_ + needed > height_ && needed <= height_ &&
            !may_be_parted(sheet_.kind(block)))
            begin_page();
        const RowLayout row = sheet_.block(block);
        for (double begin = 0; begin < row.height;) {
            if (is_table(sheet_.kind(block)) && !pages_.back().has_header)
                add_header(needed);
            begin = add_slice(block, row, begin);
        }
    }

    /// The headings stand where the table begins; with the whole of its first row, where that fits.
    void add_header(double row) {
        const double header = sheet_.header().height;
        if (y_ > 0 && y_ + header + std::min(row, height_ / 3) > height_)
            begin_page();
        pages_.back().has_header = true;
        pages_.back().header_y = y_;
        y_ += header;
    }

    double add_slice(std::size_t block, const RowLayout& row, double begin) {
        const double limit = begin + height_ - y_;
        double end = row.height;
        if (end > limit) {
            end = row_break_before(row, begin, limit);
            const Page& page = pages_.back();
            const bool fresh = page.slices.empty() && page.header_y == 0;
            if (end <= begin && fresh)
                end = line_break_before(row, begin, limit);
            if (end <= begin && !fresh) {
                begin_page();
                return begin;
            }
            if (end <= begin) // not one line fits
                end = std::min(row.height, std::max(limit, begin + 1));
        }
        pages_.back().slices.push_back({block, begin, end, y_});
        y_ += end - begin;
        if (end < row.height)
            begin_page();
        return end;
    }

    SheetLayout& sheet_;
    double height_;
    double y_ = 0;
    std::vector<Page> pages_;
};

} // namespace

std::vector<Page> paginate(SheetLayout& sheet, double height) {
    return Paging(sheet, std::max(1.0, height)).run();
}

} // namespace planwright
