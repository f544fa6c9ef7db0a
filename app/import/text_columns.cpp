// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_columns.h"

#include "core/text.h"
#include "import/text_lists.h"
#include "import/text_wording.h"
#include "model/columns.h"

#include <algorithm>
#include <limits>

namespace planwright::importing {

namespace {

constexpr std::string_view digits = "0123456789";

bool is_status(std::string_view s) {
    return !s.empty() && s.size() <= 60 && word_count(s) <= 4 && parse_status(s).has_value();
}

/// True when most of a cell's paragraphs are of a kind.
template <class Kind>
bool mostly(const ReadCell& cell, Kind kind) {
    if (cell.pieces.size() < 2)
        return kind(std::string_view(cell.plain));
    std::size_t count = 0;
    for (const Piece& piece : cell.pieces)
        count += kind(std::string_view(piece.text)) ? 1U : 0U;
    return count * 5 >= cell.pieces.size() * 3;
}

/// What a cell looks like: the weight of each column for it.
std::array<double, columns> weights_of(const ReadCell& cell) {
    const std::string_view s = cell.plain;
    const bool number = read_number(s).has_value();
    const bool status = is_status(s);
    const bool target = mostly(cell, looks_like_target);
    const bool owner = !target && mostly(cell, looks_like_owner);
    const std::size_t size = word_count(s.substr(0, 700));
    std::array<double, columns> w{};
    w[0] = number ? 4 : (s.size() <= 3 ? -1 : -6);
    w[1] =
        1 - (number ? 3 : 0) - (status ? 5 : 0) - (target ? 4 : 0) - (owner && size < 12 ? 3 : 0);
    w[2] = status ? 5 : -8;
    w[3] = 1.5 + (size > 12 ? 0.5 : 0) - (number ? 3 : 0) - (status ? 4 : 0) - (target ? 4 : 0) -
           (owner && size < 12 ? 1.5 : 0);
    w[4] = owner ? 3 : (size > 24 ? -5 : (target || number || status ? -3 : -0.5));
    w[5] = target ? 3 : (size > 10 ? -5 : (owner || status ? -3 : -1));
    return w;
}

std::string_view without_number(std::string_view heading) {
    const std::size_t begin = heading.find_first_not_of("0123456789.) ");
    return begin == std::string_view::npos ? std::string_view() : heading.substr(begin);
}

/// The column a heading names; `columns` when it names none.
std::size_t column_named(std::string_view heading) {
    const std::string_view s = without_number(heading);
    if (text::iequals(s, "no") || text::iequals(s, "no."))
        return 0;
    if (s.empty() || word_count(s) > 25 || (is_status(s) && word_count(s) <= 2))
        return columns;
    const auto has = [&](std::string_view phrase) { return has_phrase(s, phrase); };
    if (has("agreed") || text::iequals(s, "status") || has("accepted"))
        return 2;
    if (has("owner") || has("responsib") || has("lead officer") || text::iequals(s, "lead"))
        return 4;
    if (has("target") || has("date") || has("timescale") || has("deadline") || has("by when"))
        return 5;
    if (has("response") || has("action") || has("planned"))
        return 3;
    if (has("rec no") || has("number") || text::iequals(s, "ref") || text::iequals(s, "rec") ||
        text::iequals(s, "rec."))
        return 0;
    if (has("recommendation") || has("concern") || has("finding"))
        return 1;
    return columns;
}

/// Best order-keeping placement: one step for each cell, columns never go back.
class Placement {
public:
    Placement(const std::vector<ReadCell>& row, const HeadingMap& headings)
        : headings_(headings), width_(row.size()), known_(headings.size() == row.size()) {
        for (const ReadCell& cell : row) {
            if (!cell.plain.empty())
                filled_.push_back(&cell);
        }
    }

    /// The column of each cell that is not empty.
    std::vector<std::size_t> run() {
        const std::size_t n = filled_.size();
        std::vector<std::array<double, columns>> best(n);
        std::vector<std::array<std::size_t, columns>> from(n);
        for (std::size_t i = 0; i < n; ++i) {
            const auto weights = weights_of(*filled_[i]);
            for (std::size_t c = 0; c < columns; ++c) {
                best[i][c] = weights[c] - position_cost(*filled_[i], c);
                double top = i == 0 ? 0 : -std::numeric_limits<double>::infinity();
                for (std::size_t b = 0; i > 0 && b <= c; ++b) {
                    const double value = best[i - 1][b] - (b == c ? sharing_cost : 0);
                    if (value > top) {
                        top = value;
                        from[i][c] = b;
                    }
                }
                best[i][c] += top;
            }
        }
        std::vector<std::size_t> result(n);
        std::size_t c = n == 0 ? 0
                               : static_cast<std::size_t>(
                                     std::max_element(best[n - 1].begin(), best[n - 1].end()) -
                                     best[n - 1].begin());
        for (std::size_t i = n; i-- > 0;) {
            result[i] = c;
            c = from[i][c];
        }
        return result;
    }

private:
    static constexpr double sharing_cost = 2.5;

    [[nodiscard]] std::size_t expected(std::size_t i) const {
        if (known_)
            return std::min(headings_[i], columns - 1);
        return width_ <= columns ? columns - width_ + i : std::min(i, columns - 1);
    }
    [[nodiscard]] double position_cost(const ReadCell& cell, std::size_t c) const {
        const std::size_t e = expected(cell.position - 1);
        const double away = static_cast<double>(c > e ? c - e : e - c);
        return (known_ ? 3.5 : width_ == columns ? 2.0 : 0.3) * away;
    }

    std::vector<const ReadCell*> filled_;
    const HeadingMap& headings_;
    std::size_t width_;
    bool known_;
};

/// Nothing speaks against a row's own order: a number or nothing in the first column, a status or
/// nothing in the third, and short paragraphs in the last two. Most rows are told here.
bool stands_as_headed(const std::vector<ReadCell>& row, const HeadingMap& headings) {
    if (headings.size() != row.size())
        return false;
    const auto is_short = [](const ReadCell& cell, std::size_t size) {
        return std::all_of(cell.pieces.begin(), cell.pieces.end(),
                           [&](const Piece& piece) { return piece.text.size() <= size; });
    };
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ReadCell& cell = row[i];
        if (cell.plain.empty())
            continue;
        const bool fits = headings[i] == 0   ? read_number(cell.plain).has_value()
                          : headings[i] == 2 ? is_status(cell.plain)
                          : headings[i] == 4 ? is_short(cell, 160)
                          : headings[i] == 5 ? is_short(cell, 60)
                                             : true;
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

std::vector<ReadCell> read_cells(std::span<const Cell> cells) {
    std::vector<ReadCell> result;
    result.reserve(cells.size());
    std::uint32_t position = 0;
    for (const Cell& cell : cells) {
        ReadCell& read = result.emplace_back();
        read.pieces = read_cell(cell.raw, cell.line);
        read.plain = joined(read.pieces);
        read.line = cell.line;
        read.position = ++position;
    }
    return result;
}

std::optional<PrintedNumber> read_number(std::string_view s) {
    s = text::trim(s);
    if (s.empty() || s.size() > 30)
        return std::nullopt;
    PrintedNumber result;
    const std::size_t begin = s.find_first_of(digits);
    if (begin == std::string_view::npos)
        return std::nullopt;
    const std::string_view label = text::trim(s.substr(0, begin));
    constexpr std::string_view labels[] = {
        "",   "rec", "rec.", "rec no", "rec no.", "recommendation",     "r",
        "no", "no.", "#",    "ref",    "(",       "recommendation no.", "recommendation no"};
    const std::string lower = text::to_lower_ascii(label);
    if (std::find(std::begin(labels), std::end(labels), std::string_view(lower)) ==
        std::end(labels))
        return std::nullopt;
    result.label = label == "(" || label == "#" ? std::string() : std::string(label);
    std::string_view rest = s.substr(begin);
    while (!rest.empty() && std::string_view(".):] ").find(rest.back()) != std::string_view::npos)
        rest.remove_suffix(1);
    const std::size_t figures = std::min(rest.find_first_not_of(digits), rest.size());
    if (figures > 3)
        return std::nullopt;
    for (const char c : rest.substr(0, figures))
        result.value = result.value * 10 + static_cast<unsigned>(c - '0');
    std::string_view tail = rest.substr(figures);
    if (!tail.empty() && tail[0] == '.')
        tail.remove_prefix(std::min(tail.find_first_not_of(digits, 1), tail.size()));
    const bool letter = tail.size() == 1 &&
                        ((tail[0] >= 'a' && tail[0] <= 'z') || (tail[0] >= 'A' && tail[0] <= 'Z'));
    if (!tail.empty() && !letter)
        return std::nullopt;
    result.number = std::string(rest);
    return result;
}

std::optional<HeadingMap> read_headings(const std::vector<ReadCell>& row) {
    const auto too_long = [](const ReadCell& cell) { return cell.plain.size() > 200; };
    if (row.size() < 3 || std::any_of(row.begin(), row.end(), too_long))
        return std::nullopt;
    HeadingMap map;
    std::size_t named = 0;
    std::size_t last = 0;
    bool in_order = true;
    for (const ReadCell& cell : row) {
        const std::size_t column = column_named(cell.plain);
        map.push_back(column);
        if (column == columns)
            continue;
        in_order = in_order && (named == 0 || column > last);
        last = column;
        ++named;
    }
    if (!in_order || named < 3 || named * 3 < row.size() * 2)
        return std::nullopt;
    // A heading of its own wording that stands where just one column is missing is that column.
    for (std::size_t i = 0; i < map.size(); ++i) {
        const std::size_t before = i == 0 ? 0 : map[i - 1] + 1;
        const std::size_t after = i + 1 == map.size() ? columns : map[i + 1];
        if (map[i] == columns && map.size() <= columns && before < columns &&
            (before + 1 == after || (after == columns && before + 1 == columns)))
            map[i] = before;
    }
    return map;
}

std::vector<std::size_t> place_cells(const std::vector<ReadCell>& row, const HeadingMap& headings) {
    if (stands_as_headed(row, headings))
        return headings;
    const std::vector<std::size_t> filled = Placement(row, headings).run();
    std::vector<std::size_t> result(row.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row[i].plain.empty())
            result[i] = filled[next++];
        if (headings.size() == row.size() && headings[i] == columns)
            result[i] = columns;
    }
    return result;
}

} // namespace planwright::importing
