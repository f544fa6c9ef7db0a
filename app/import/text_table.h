// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_columns.h"
#include "import/text_notes.h"
#include "import/text_vocabulary.h"
#include "model/columns.h"

#include <optional>
#include <string>
#include <vector>

namespace planwright::importing {

/// Columns 4 to 6 of one source row, as read.
struct DraftRow {
    std::vector<Piece> body;
    std::vector<Piece> owners;
    std::vector<Piece> targets;
    std::uint32_t line = 0;
    bool after_break = false;
};

/// One recommendation, put together from its rows.
struct DraftRecommendation {
    std::string number;
    unsigned value = 0; ///< the number's figures; 0 when it has none
    bool number_inferred = false;
    std::string printed; ///< what stood in column 1 instead, or empty
    std::vector<Piece> text;
    std::string status_printed;
    std::optional<Status> status;
    std::vector<DraftRow> rows;
    std::uint32_t line = 0;
    std::uint32_t status_column = 0;
    std::size_t rows_read = 0;
};

struct DraftGroup {
    bool loose = true;
    bool mended = false;
    std::vector<std::string> heading;
    std::vector<DraftRecommendation> recommendations;
    std::uint32_t line = 0;
};

/// Reads the rows of the main table into groups and recommendations.
class TableReader {
public:
    TableReader(const Sheet& sheet, const Vocabulary& vocabulary, Notes& notes);

    void set_headings(HeadingMap headings) { headings_ = std::move(headings); }
    /// Takes the row with this index; its cells are read already.
    void take(std::size_t index, std::vector<ReadCell> row);
    /// Takes a line without tabs: a heading, or the rest of a sentence; false when it is neither.
    bool take_line(std::size_t index, const ReadCell& line);
    [[nodiscard]] std::vector<DraftGroup> finish() &&;
    [[nodiscard]] bool has_recommendations() const { return current_ != nullptr; }

private:
    struct Sorted; ///< a row's cells by column

    bool take_noise(const Row& source, const std::vector<ReadCell>& row);
    bool take_heading(std::size_t index, const std::vector<ReadCell>& row);
    bool next_begins_recommendation(std::size_t index) const;
    Sorted sort(std::vector<ReadCell>& row, const Row& source);
    void set_aside_reading(const std::string& words, std::uint32_t line, std::uint32_t column);
    void settle_first_column(Sorted& row);
    [[nodiscard]] bool begins_recommendation(const Sorted& row, std::size_t index) const;
    void begin(Sorted& row, std::size_t index);
    void go_on(Sorted& row);
    void add_text(std::vector<Piece> pieces, std::uint32_t column);
    void add_status(const Sorted& row);
    bool is_repeated(const Sorted& row);
    void infer_misread_numbers();

    const Sheet& sheet_;
    const Vocabulary& vocabulary_;
    Notes& notes_;
    HeadingMap headings_;
    std::vector<unsigned> next_number_; ///< for each row: the next printed number after it, or 0
    bool numbered_ = false;
    std::vector<DraftGroup> groups_;
    DraftRecommendation* current_ = nullptr;
    std::vector<std::size_t> seen_; ///< hashes of the rows of this recommendation
};

} // namespace planwright::importing
