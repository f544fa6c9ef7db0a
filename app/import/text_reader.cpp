// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "import/frame_reader.h"
#include "import/text_decode.h"
#include "import/text_edition.h"
#include "import/text_pasted.h"
#include "import/text_plan.h"
#include "import/text_sheet.h"
#include "import/text_table.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace planwright {

namespace importing {

namespace {

/// Lines that pages carry at their edges.
bool is_marking(std::string_view s) {
    return text::istarts_with(s, "official") && word_count(s) <= 3;
}

bool is_page_line(std::string_view s) {
    const std::string_view first = first_word(s);
    return word_count(s) <= 5 && text::iequals(first, "page") &&
           s.find_first_of("0123456789") != std::string_view::npos;
}

bool is_status_cell(std::string_view s) {
    return s.size() <= 40 && word_count(s) <= 3 && parse_status(s).has_value();
}

/// A row of the main table although no heading row told that it begins.
bool is_table_row(const std::vector<ReadCell>& row) {
    if (row.size() < 3)
        return false;
    const bool number = read_number(row[0].plain).has_value();
    bool status = false;
    std::size_t texts = 0;
    for (const ReadCell& cell : row) {
        status = status || is_status_cell(cell.plain);
        texts += word_count(cell.plain) > 4 ? 1U : 0U;
    }
    return (number && (texts > 0 || status || row.size() >= 5)) ||
           (status && row.size() >= 4 && texts > 0) || (row.size() >= 5 && texts >= 2);
}

class Reader {
public:
    Reader(const Sheet& sheet, const ImportOptions& options, ImportReport& report)
        : sheet_(sheet),
          options_(options),
          notes_(report),
          vocabulary_(sheet.text()),
          frame_(notes_),
          table_(sheet, vocabulary_, notes_) {
        count_lines();
    }

    Result<Imported> run(ImportReport& report) {
        for (std::size_t i = 0; i < sheet_.rows().size(); ++i) {
            if (i % 1024 == 0 && options_.cancel.cancelled())
                return fail(ErrorCode::cancelled, "the import was stopped");
            take(i);
        }
        if (!table_.has_recommendations())
            return nothing_found(report);
        Imported result;
        auto edition = settle_frame(std::move(frame_).finish(), options_, result.plan, notes_);
        if (!edition)
            return tl::unexpected<Error>(edition.error());
        result.edition = *edition;
        auto groups = make_groups(std::move(table_).finish(), result.plan.edition_id, vocabulary_,
                                  options_, notes_);
        if (!groups)
            return tl::unexpected<Error>(groups.error());
        result.plan.groups = std::move(*groups);
        reconcile_summary(result.plan, notes_);
        result.report = std::move(report);
        return result;
    }

private:
    void count_lines() {
        for (const Row& row : sheet_.rows()) {
            const std::string_view line = text::trim(sheet_.cells(row)[0].raw.substr(0, 160));
            if (row.count == 1 && line.size() < 120)
                ++lines_[line];
        }
    }

    void take(std::size_t index) {
        const Row& source = sheet_.rows()[index];
        std::vector<ReadCell> row = read_cells(sheet_.cells(source));
        if (auto whole = whole_row(row))
            row = std::move(*whole);
        if (row.size() == 1 && take_page_edge(row[0]))
            return;
        if (take_headings(row))
            return;
        if (!in_table_) {
            in_table_ = is_table_row(row) && !is_status_cell(row[0].plain);
            if (!in_table_) {
                frame_.take(row, source.blanks);
                return;
            }
        }
        if (table_.has_recommendations() && frame_.take_summary(row)) {
            after_table_ = true;
            return;
        }
        if (row.size() == 1 && take_loose_line(index, row[0]))
            return;
        table_.take(index, std::move(row));
    }

    /// A row that has lost all its cell edges.
    [[nodiscard]] std::optional<std::vector<ReadCell>>
    whole_row(const std::vector<ReadCell>& row) const {
        const ReadCell* only = nullptr;
        for (const ReadCell& cell : row) {
            if (cell.plain.empty())
                continue;
            if (only != nullptr)
                return std::nullopt;
            only = &cell;
        }
        return only != nullptr && in_table_ ? cut_whole_row(*only) : std::nullopt;
    }

    bool take_page_edge(const ReadCell& line) {
        if (!is_marking(line.plain) && !is_page_line(line.plain))
            return false;
        notes_.set_aside(line.plain, line.line, 0, "a line at the edge of a page");
        return true;
    }

    bool take_headings(const std::vector<ReadCell>& row) {
        const auto map = read_headings(row);
        if (!map)
            return false;
        if (!has_headings_) {
            frame_.take_headings(row, *map);
            table_.set_headings(*map);
        } else {
            for (const ReadCell& cell : row)
                notes_.set_aside(cell.plain, cell.line, cell.position,
                                 "the headings, printed again on a new page");
        }
        has_headings_ = true;
        in_table_ = true;
        return true;
    }

    /// A line without tabs among the rows: a heading, the rest of a sentence, or nothing of the
    /// table.
    bool take_loose_line(std::size_t index, const ReadCell& line) {
        if (line.plain.empty())
            return true;
        const Row& source = sheet_.rows()[index];
        const std::string_view raw = text::trim(sheet_.cells(source)[0].raw.substr(0, 160));
        const auto same = lines_.find(raw);
        const bool repeated = same != lines_.end() && same->second > 2;
        if (!after_table_ && !repeated && table_.take_line(index, line))
            return true;
        notes_.set_aside(line.plain, line.line, 0,
                         repeated ? "a line that pages carry at their edges"
                                  : "a line outside of the table");
        return true;
    }

    /// A document that is no plan: all its words are set aside.
    Result<Imported> nothing_found(ImportReport& report) {
        report.set_aside.clear();
        report.decisions.clear();
        for (const Row& source : sheet_.rows()) {
            std::string whole;
            for (const ReadCell& cell : read_cells(sheet_.cells(source)))
                whole += (whole.empty() ? "" : "\t") + cell.plain;
            notes_.set_aside(whole, source.line, 0, "the document has no table of recommendations");
        }
        Imported result;
        auto edition = settle_frame({}, options_, result.plan, notes_);
        if (!edition)
            return tl::unexpected<Error>(edition.error());
        result.edition = *edition;
        result.report = std::move(report);
        return result;
    }

    const Sheet& sheet_;
    const ImportOptions& options_;
    Notes notes_;
    Vocabulary vocabulary_;
    FrameReader frame_;
    TableReader table_;
    std::unordered_map<std::string_view, unsigned> lines_;
    bool in_table_ = false;
    bool has_headings_ = false;
    bool after_table_ = false;
};

} // namespace

} // namespace importing

Result<Imported> read_text(std::string_view bytes, const ImportOptions& options) {
    const auto with_place = [&](Error error) {
        error.place.file = options.source_name;
        return tl::unexpected<Error>(std::move(error));
    };
    auto decoded = importing::decode_text(bytes);
    if (!decoded)
        return with_place(decoded.error());
    ImportReport report;
    report.source = options.source_name;
    report.format = "text";
    report.decisions = std::move(decoded->decisions);
    auto sheet = importing::Sheet::read(std::move(decoded->text));
    if (!sheet)
        return with_place(sheet.error());
    auto imported = importing::Reader(**sheet, options, report).run(report);
    if (!imported)
        return with_place(imported.error());
    return imported;
}

} // namespace planwright
