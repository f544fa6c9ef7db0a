// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_table.h"

#include "core/text.h"
#include "import/text_lists.h"
#include "import/text_mend.h"
#include "import/text_units.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace planwright::importing {

namespace {

constexpr std::string_view garbage = "scraps that the extraction made, no words";
constexpr std::size_t longest_heading = 30;

bool ends_as_heading(std::string_view s) {
    const std::string_view last = last_word(s);
    return text::iequals(last, "should") || text::iequals(last, "must") ||
           (ends_colon(s) && (text::iequals(last, "to") || text::iequals(last, "for")));
}

bool names_group(std::string_view s) {
    return text::istarts_with(s, "recommendations for") ||
           text::istarts_with(s, "recommendation to") ||
           text::istarts_with(s, "recommendations to") || text::istarts_with(s, "directed to") ||
           text::istarts_with(s, "key concern") || text::istarts_with(s, "priority concern") ||
           text::istarts_with(s, "main recommendation") || text::istarts_with(s, "to the ");
}

} // namespace

/// A row's cells by column.
struct TableReader::Sorted {
    std::array<std::vector<Piece>, columns> column;
    std::array<std::uint32_t, columns> position{}; ///< cell of the source, from 1
    std::uint32_t line = 0;
    bool after_break = false;
    std::optional<PrintedNumber> number;

    [[nodiscard]] std::string plain(std::size_t c) const { return joined(column[c]); }
    [[nodiscard]] bool has_body() const {
        return !column[3].empty() || !column[4].empty() || !column[5].empty();
    }
};

TableReader::TableReader(const Sheet& sheet, const Vocabulary& vocabulary, Notes& notes)
    : sheet_(sheet), vocabulary_(vocabulary), notes_(notes) {
    const std::vector<Row>& rows = sheet.rows();
    next_number_.resize(rows.size());
    unsigned next = 0;
    for (std::size_t i = rows.size(); i-- > 0;) {
        next_number_[i] = next;
        const std::string_view raw = text::trim(sheet.cells(rows[i])[0].raw);
        if (rows[i].count < 2 || raw.size() > 20)
            continue;
        if (const auto number = read_number(raw))
            next = number->value;
    }
}

void TableReader::take(std::size_t index, std::vector<ReadCell> row) {
    const Row& source = sheet_.rows()[index];
    if (take_noise(source, row) || take_heading(index, row))
        return;
    Sorted sorted = sort(row, source);
    settle_first_column(sorted);
    if (is_repeated(sorted))
        return;
    if (begins_recommendation(sorted, index))
        begin(sorted, index);
    else
        go_on(sorted);
}

bool TableReader::take_line(std::size_t index, const ReadCell& line) {
    const Row& source = sheet_.rows()[index];
    const std::vector<ReadCell> row{line};
    if (take_noise(source, row) || take_heading(index, row))
        return true;
    if (!current_ || current_->rows.empty() || current_->rows.back().body.empty() ||
        !goes_on(current_->rows.back().body.back().text, line.plain))
        return false;
    Sorted sorted;
    sorted.line = source.line;
    sorted.after_break = source.blanks > 0;
    sorted.column[3] = line.pieces;
    go_on(sorted);
    return true;
}

/// Rows that say nothing: a page number, a speck.
bool TableReader::take_noise(const Row& source, const std::vector<ReadCell>& row) {
    std::size_t filled = 0;
    std::size_t signs = 0;
    const ReadCell* only = nullptr;
    for (const ReadCell& cell : row) {
        if (!has_letter_or_digit(cell.plain))
            continue;
        ++filled;
        only = &cell;
        signs += cell.plain.size() <= 4 ? letters_and_digits(cell.plain) : 5;
    }
    if (filled == 0)
        return true;
    const bool number_alone = filled == 1 && row.size() > 1 && only->position == 1 &&
                              read_number(only->plain).has_value();
    const bool page_number = filled == 1 && only->plain.size() <= 4 && !number_alone &&
                             only->plain.find_first_not_of("0123456789- ") == std::string::npos;
    const bool specks = signs < 4 && !number_alone;
    if (!page_number && !specks)
        return false;
    for (const ReadCell& cell : row)
        notes_.set_aside(cell.plain, source.line, cell.position,
                         page_number ? "a page number" : std::string(garbage));
    return true;
}

bool TableReader::next_begins_recommendation(std::size_t index) const {
    const std::vector<Row>& rows = sheet_.rows();
    for (std::size_t i = index + 1; i < rows.size() && i < index + 5; ++i) {
        const auto cells = sheet_.cells(rows[i]);
        bool letters = false;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const std::string_view raw = text::trim(cells[c].raw.substr(0, 200));
            letters = letters || has_letter_or_digit(raw);
            if (c < 2 && cells.size() > 2 && raw.size() <= 20 && read_number(raw))
                return true;
            if (c < 3 && cells.size() > 2 && raw.size() <= 40 && parse_status(raw))
                return true;
        }
        if (!letters)
            continue;
        const std::vector<ReadCell> row = read_cells(cells);
        std::string whole;
        for (const ReadCell& cell : row)
            whole += cell.plain;
        if (!ends_as_heading(whole) && word_count(whole) > longest_heading)
            return false;
    }
    return false;
}

bool TableReader::take_heading(std::size_t index, const std::vector<ReadCell>& row) {
    std::vector<std::string> parts;
    bool adjacent = true;
    std::size_t last = 0;
    for (const ReadCell& cell : row) {
        if (cell.plain.empty())
            continue;
        adjacent = adjacent && (parts.empty() || cell.position == last + 1);
        last = cell.position;
        parts.push_back(cell.plain);
    }
    if (parts.empty() || parts.size() > 3 || !adjacent || (row.size() > 1 && row.size() < 3) ||
        (row.size() == parts.size() && row.size() > 1))
        return false;
    std::string whole;
    std::string run_together;
    for (const std::string& part : parts) {
        whole += (whole.empty() ? "" : " ") + part;
        run_together += part;
    }
    const bool should = ends_as_heading(whole) || ends_as_heading(run_together);
    const bool first_cell = parts.size() == 1 && (row.size() == 1 || !row[0].plain.empty());
    const bool titled = first_cell && !ends_sentence(whole) && !starts_small(whole) &&
                        !read_number(whole) && !looks_like_target(whole) && word_count(whole) <= 16;
    if (word_count(whole) > longest_heading || !(should || titled || names_group(whole)) ||
        (parts.size() > 1 && !should) || !next_begins_recommendation(index))
        return false;
    const Row& source = sheet_.rows()[index];
    if (groups_.empty() || !groups_.back().recommendations.empty() || groups_.back().loose) {
        groups_.emplace_back();
        groups_.back().loose = false;
        groups_.back().line = source.line;
    }
    groups_.back().mended = groups_.back().mended || parts.size() > 1;
    groups_.back().heading.push_back(mend_heading(parts, vocabulary_, source.line, notes_));
    return true;
}

TableReader::Sorted TableReader::sort(std::vector<ReadCell>& row, const Row& source) {
    Sorted result;
    result.line = source.line;
    result.after_break = source.blanks > 0;
    const std::vector<std::size_t> places = place_cells(row, headings_);
    for (std::size_t i = 0; i < row.size(); ++i) {
        ReadCell& cell = row[i];
        if (places[i] == columns) {
            notes_.set_aside(cell.plain, cell.line, cell.position,
                             "a column that the template does not have");
            continue;
        }
        std::vector<Piece>& to = result.column[places[i]];
        if (places[i] == 1 && !to.empty() && likeness(joined(to), cell.plain) >= 0.6) {
            set_aside_reading(joined(to), cell.line, result.position[1]);
            to.clear();
        }
        const std::size_t first = to.size();
        to.insert(to.end(), std::make_move_iterator(cell.pieces.begin()),
                  std::make_move_iterator(cell.pieces.end()));
        if (first > 0 && first < to.size())
            to[first].own_paragraph = false; // a cell edge is no paragraph's end
        if (!cell.plain.empty())
            result.position[places[i]] = cell.position;
    }
    return result;
}

void TableReader::set_aside_reading(const std::string& words, std::uint32_t line,
                                    std::uint32_t column) {
    notes_.set_aside(words, line, column, "a line that was read twice");
    notes_.decide(DecisionKind::repeated_block, current_ ? current_->number : "", 0, words,
                  "Left out the worse of two readings of a line.");
}

/// Column 1 holds a number, or what slipped into it: text of column 2 whose own cell was lost, or a
/// second reading of it.
void TableReader::settle_first_column(Sorted& row) {
    if (row.column[0].empty())
        return;
    const std::string plain = row.plain(0);
    row.number = read_number(plain);
    if (row.number)
        return;
    std::vector<Piece> pieces;
    pieces.swap(row.column[0]);
    const std::string text = row.plain(1);
    if (!text.empty() && likeness(plain, text) >= 0.6) {
        set_aside_reading(plain, row.line, row.position[0]);
        return;
    }
    if (!text.empty() && letters_and_digits(plain) <= 3) {
        notes_.set_aside(plain, row.line, row.position[0], std::string(garbage));
        return;
    }
    row.position[1] = row.position[0];
    pieces.insert(pieces.end(), row.column[1].begin(), row.column[1].end());
    row.column[1] = std::move(pieces);
}

bool TableReader::is_repeated(const Sorted& row) {
    std::size_t letters = 0;
    std::size_t value = 0;
    for (const std::vector<Piece>& pieces : row.column) {
        for (const Piece& piece : pieces) {
            letters += piece.text.size();
            value = value * 31 + std::hash<std::string>()(piece.text);
        }
        value = value * 31 + 1;
    }
    if (letters < 60)
        return false;
    if (std::find(seen_.begin(), seen_.end(), value) == seen_.end()) {
        if (row.number)
            seen_.clear();
        seen_.push_back(value);
        return false;
    }
    for (std::size_t c = 0; c < columns; ++c)
        notes_.set_aside(row.plain(c), row.line, row.position[c], "a row that stands there twice");
    notes_.decide(DecisionKind::repeated_block, current_ ? current_->number : "", 0, row.plain(3),
                  "Left out a row that stands there twice.");
    return true;
}

bool TableReader::begins_recommendation(const Sorted& row, std::size_t index) const {
    if (!current_)
        return true;
    const bool has_text = !row.column[1].empty();
    const bool has_status = !row.column[2].empty() && parse_status(row.plain(2)).has_value();
    if (row.number) {
        if (row.number->number == current_->number) {
            const std::string text = row.plain(1);
            return has_text && likeness(text, joined(current_->text)) < 0.8 && has_status &&
                   row.number->value != next_number_[index];
        }
        if (!has_text && row.number->value == current_->value)
            return false; // 1b under 1a
        return has_text || has_status || row.number->value == current_->value + 1;
    }
    if (!has_text)
        return false;
    if (has_status)
        return true;
    const bool complete = current_->text.empty() || ends_sentence(current_->text.back().text);
    const bool gap = next_number_[index] > current_->value + 1 && current_->value > 0;
    if (gap && complete && row.after_break && row.has_body())
        return true;
    return !numbered_ && complete && row.has_body() && !starts_small(row.plain(1));
}

void TableReader::begin(Sorted& row, std::size_t index) {
    const unsigned before = current_ ? current_->value : 0;
    const bool gap = current_ && !row.number && row.column[2].empty() && numbered_ &&
                     next_number_[index] > before + 1;
    // The heading that applies may have been lost with the rows.
    if (groups_.empty() || (gap && !groups_.back().loose)) {
        groups_.emplace_back();
        groups_.back().line = row.line;
    }
    groups_.back().recommendations.emplace_back();
    current_ = &groups_.back().recommendations.back();
    current_->line = row.line;
    if (row.number) {
        numbered_ = true;
        current_->number = row.number->number;
        current_->value = row.number->value;
        notes_.set_aside(row.number->label, row.line, row.position[0], "the number's label");
    } else {
        const unsigned next = next_number_[index];
        current_->value = gap ? next - 1 : before + 1;
        if (!gap && before == 0 && next > 1)
            current_->value = next - 1;
        current_->number = fmt::format("{}", current_->value);
        current_->number_inferred = true;
    }
    row.number.reset();
    row.column[0].clear();
    go_on(row);
}

void TableReader::go_on(Sorted& row) {
    if (!current_) {
        begin(row, 0);
        return;
    }
    if (row.number)
        notes_.set_aside(row.plain(0), row.line, row.position[0],
                         row.number->number == current_->number
                             ? "the number, printed again on a new page"
                             : "a number of the row, not of a recommendation");
    ++current_->rows_read;
    if (!row.column[1].empty())
        add_text(std::move(row.column[1]), row.position[1]);
    add_status(row);
    if (!row.has_body())
        return;
    DraftRow& to = current_->rows.emplace_back();
    to.line = row.line;
    to.after_break = row.after_break;
    to.body = std::move(row.column[3]);
    to.owners = std::move(row.column[4]);
    to.targets = std::move(row.column[5]);
}

void TableReader::add_status(const Sorted& row) {
    const std::string plain = row.plain(2);
    if (plain.empty())
        return;
    if (current_->status_column == 0)
        current_->status_column = row.position[2];
    const bool repeated = current_->status && parse_status(plain) == current_->status;
    if (repeated) {
        notes_.set_aside(plain, row.line, row.position[2], "the status, printed again");
        return;
    }
    current_->status_printed += (current_->status_printed.empty() ? "" : " ") + plain;
    current_->status = parse_status(current_->status_printed);
}

void TableReader::add_text(std::vector<Piece> pieces, std::uint32_t column) {
    std::vector<Piece>& text = current_->text;
    if (is_garbage(joined(pieces))) {
        notes_.set_aside(joined(pieces), pieces.front().line, column, std::string(garbage));
        return;
    }
    if (!text.empty()) {
        Piece& before = text.back();
        const Piece& next = pieces.front();
        const bool stray = ends_sentence(before.text) && starts_small(next.text) &&
                           pieces.size() == 1 && !ends_sentence(next.text) &&
                           next.list == ListKind::none && word_count(next.text) < 8;
        if (stray) {
            notes_.set_aside(next.text, next.line, column,
                             "no part of the recommendation, whose sentence is complete");
            return;
        }
        mend_overlap(before, pieces.front(), vocabulary_, column, notes_);
        const bool join = !pieces.front().text.empty() && pieces.front().list == ListKind::none &&
                          !ends_sentence(before.text) && !ends_colon(before.text) &&
                          before.text != "AND" && pieces.front().text != "AND";
        if (join)
            before.append(pieces.front(), vocabulary_.glue(before.text, pieces.front().text));
        if (join || pieces.front().text.empty())
            pieces.erase(pieces.begin());
    }
    text.insert(text.end(), std::make_move_iterator(pieces.begin()),
                std::make_move_iterator(pieces.end()));
}

/// A number that breaks a sequence which goes on behind it was misread.
void TableReader::infer_misread_numbers() {
    std::vector<DraftRecommendation*> all;
    for (DraftGroup& group : groups_) {
        for (DraftRecommendation& recommendation : group.recommendations)
            all.push_back(&recommendation);
    }
    for (std::size_t i = 1; i + 1 < all.size(); ++i) {
        DraftRecommendation& r = *all[i];
        const unsigned before = all[i - 1]->value;
        if (r.number_inferred || before == 0 || r.value == before + 1 ||
            all[i + 1]->value != before + 2)
            continue;
        r.printed = r.number;
        r.value = before + 1;
        r.number = fmt::format("{}", r.value);
        r.number_inferred = true;
    }
}

std::vector<DraftGroup> TableReader::finish() && {
    infer_misread_numbers();
    return std::move(groups_);
}

} // namespace planwright::importing
