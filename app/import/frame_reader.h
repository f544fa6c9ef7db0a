// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_columns.h"
#include "import/text_notes.h"
#include "model/edition_facts.h"
#include "model/plan.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace planwright::importing {

/// What a document prints around its table.
struct FoundFrame {
    FrameWording wording; ///< empty where the document has nothing
    Cover cover;
    std::string title;
    std::optional<SummaryCounts> summary;
    /// The closing table's rows as printed: Agreed, Partly Agreed, Not Agreed, total.
    std::array<std::string, 4> summary_rows;
};

/// Takes the rows before the table (cover, introduction, definitions, title) and the closing table
/// after it, one after the other.
class FrameReader {
public:
    explicit FrameReader(Notes& notes) : notes_(notes) {}

    /// A row before the table. `blanks`: blank lines before it.
    void take(const std::vector<ReadCell>& row, std::uint32_t blanks);
    /// The heading row of the table.
    void take_headings(const std::vector<ReadCell>& row, const HeadingMap& map);
    /// A row of the closing table; false when it is none.
    bool take_summary(const std::vector<ReadCell>& row);
    [[nodiscard]] FoundFrame finish() &&;

private:
    enum class Place : std::uint8_t {
        organisation,
        submitted,
        response,
        published,
        introduction,
        definitions,
        title
    };

    bool take_definition(const std::vector<ReadCell>& row);
    bool take_labelled(const ReadCell& line);
    void take_line(const ReadCell& line, std::uint32_t blanks);
    void take_introduction(const ReadCell& line, std::uint32_t blanks);
    void take_title(const std::string& line, std::uint32_t number);

    Notes& notes_;
    FoundFrame found_;
    Place place_ = Place::organisation;
    std::vector<std::string> organisation_;
    std::size_t organisation_line_ = 0;
};

} // namespace planwright::importing
