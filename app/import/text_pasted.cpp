// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_pasted.h"

#include "core/text.h"
#include "import/text_lists.h"
#include "import/text_wording.h"
#include "model/columns.h"

#include <algorithm>
#include <array>

namespace planwright::importing {

namespace {

constexpr std::size_t most_lines = 400; ///< of one row
constexpr std::size_t tabs = columns - 1;

bool is_short_status(std::string_view s) {
    s = text::trim(s);
    return !s.empty() && s.size() <= 40 && word_count(s) <= 3 && parse_status(s).has_value();
}

class Joiner {
public:
    Joiner(std::string_view text, std::vector<Cell>& cells, std::vector<Row>& rows)
        : text_(text), cells_(cells), rows_(rows) {}

    void run() {
        std::vector<Row> rows;
        std::vector<Cell> cells;
        bool any = false;
        for (std::size_t i = 0; i < rows_.size();) {
            const std::size_t end = row_end(i, any);
            Row row = rows_[i];
            row.first = cells.size();
            if (end == 0) {
                const auto first = cells_.begin() + static_cast<std::ptrdiff_t>(rows_[i].first);
                cells.insert(cells.end(), first, first + rows_[i].count);
                rows.push_back(row);
                ++i;
                continue;
            }
            any = true;
            cells.insert(cells.end(), joined_.begin(), joined_.end());
            row.count = columns;
            rows.push_back(row);
            i = end;
        }
        if (!any)
            return;
        cells_ = std::move(cells);
        rows_ = std::move(rows);
    }

private:
    [[nodiscard]] const Cell& cell(const Row& row, std::size_t i) const {
        return cells_[row.first + i];
    }
    /// From the first cell's begin to the last one's end: they stand on lines that follow each
    /// other.
    [[nodiscard]] Cell span(const Cell& first, const Cell& last) const {
        const char* const end = last.raw.data() + last.raw.size();
        return {
            std::string_view(first.raw.data(), static_cast<std::size_t>(end - first.raw.data())),
            first.line};
    }
    [[nodiscard]] bool is_inside(const Cell& c) const {
        return c.raw.data() >= text_.data() && c.raw.data() <= text_.data() + text_.size();
    }

    /// One past the last line of the row that begins at `i`, its cells in `joined_`; 0 when none
    /// does. Once a table was seen, rows without a number belong to it too.
    std::size_t row_end(std::size_t i, bool any) {
        const Row& row = rows_[i];
        if (row.count < 2 || row.count > tabs)
            return 0;
        const std::string_view number = text::trim(cell(row, 0).raw);
        const bool numbered = number.size() <= 20 && read_number(number).has_value();
        if (!numbered && !(any && number.empty()))
            return 0;
        std::size_t seen = 0;
        std::size_t j = i;
        joined_.clear();
        for (; j < rows_.size() && j - i < most_lines && seen < tabs; ++j) {
            if (!take_line(rows_[j]))
                return 0;
            seen += rows_[j].count - 1;
        }
        if (seen != tabs || (numbered && !is_short_status(joined_[2].raw)))
            return 0;
        while (j < rows_.size() && rows_[j].count == 1 &&
               looks_like_target(text::trim(cell(rows_[j], 0).raw)) && take_line(rows_[j]))
            ++j;
        return j;
    }

    bool take_line(const Row& row) {
        for (std::size_t c = 0; c < row.count; ++c) {
            const Cell& next = cell(row, c);
            if (!is_inside(next))
                return false;
            if (c == 0 && !joined_.empty())
                joined_.back() = span(joined_.back(), next);
            else
                joined_.push_back(next);
        }
        return true;
    }

    std::string_view text_;
    std::vector<Cell>& cells_;
    std::vector<Row>& rows_;
    std::vector<Cell> joined_;
};

/// The status in the middle of a running text: a capital behind a blank.
struct FoundStatus {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<FoundStatus> find_status(std::string_view s) {
    constexpr std::array<std::string_view, 8> printed{
        "Partly Agreed", "Partially Agreed", "Partly agreed", "Partially agreed",
        "Not Agreed",    "Not agreed",       "Agreed",        "AGREED"};
    std::optional<FoundStatus> best;
    for (const std::string_view status : printed) {
        const std::size_t at = s.find(status);
        if (at == std::string_view::npos || at == 0 || s[at - 1] != ' ')
            continue;
        if (!best || at < best->begin)
            best = FoundStatus{at, at + status.size()};
    }
    return best;
}

/// Where the target date at the end of `s` begins; its size when there is none.
std::size_t target_begin(std::string_view s) {
    std::size_t best = s.size();
    std::size_t words = 0;
    for (std::size_t at = s.rfind(' '); at != std::string_view::npos && ++words <= 8;
         at = at == 0 ? std::string_view::npos : s.rfind(' ', at - 1)) {
        const std::string_view tail = s.substr(at + 1);
        if (looks_like_target(tail) && begins_like_target(tail) && !looks_like_owner(tail))
            best = at + 1;
        if (at > 0 && s[at - 1] == '.')
            break;
    }
    return best;
}

/// Where the owner at the end of `s` begins: behind the last sentence.
std::size_t owner_begin(std::string_view s) {
    const std::size_t stop = s.rfind(". ");
    const std::size_t at = stop == std::string_view::npos ? s.size() : stop + 2;
    return at < s.size() && looks_like_owner(text::trim(s.substr(at))) ? at : s.size();
}

} // namespace

void join_pasted_rows(std::string_view text, std::vector<Cell>& cells, std::vector<Row>& rows) {
    Joiner(text, cells, rows).run();
}

std::optional<std::vector<ReadCell>> cut_whole_row(const ReadCell& cell) {
    const std::string_view s = cell.plain;
    const std::size_t space = s.find(' ');
    if (space > 6 || !read_number(s.substr(0, space)))
        return std::nullopt;
    const auto status = find_status(s);
    if (!status || status->begin <= space + 1)
        return std::nullopt;
    const std::string_view rest = s.substr(status->end);
    const std::size_t target = target_begin(rest);
    const std::size_t owner = owner_begin(rest.substr(0, target));
    const std::array<std::string_view, columns> parts{
        s.substr(0, space),
        s.substr(space, status->begin - space),
        s.substr(status->begin, status->end - status->begin),
        rest.substr(0, owner),
        rest.substr(owner, target - std::min(owner, target)),
        rest.substr(target)};
    std::vector<ReadCell> row;
    for (const std::string_view part : parts) {
        ReadCell& made = row.emplace_back();
        made.pieces = read_cell(text::trim(part), cell.line);
        made.plain = joined(made.pieces);
        made.line = cell.line;
        made.position = static_cast<std::uint32_t>(row.size());
    }
    return row;
}

} // namespace planwright::importing
