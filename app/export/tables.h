// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/edition_facts.h"
#include "model/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Tables that are computed from a plan and never typed.
namespace planwright {

struct GeneratedTable {
    struct Cell {
        std::string text;
        std::optional<std::uint64_t> number; ///< the value when the text is one
    };
    struct Row {
        std::vector<Cell> cells;
        std::vector<Id> sources; ///< the rows of the plan it was computed from
        bool total = false;
    };
    std::string id;      ///< as `planwright tables --table` names it
    std::string caption; ///< one phrase for people
    std::vector<std::string> header;
    std::vector<Row> rows;
    std::string note; ///< one sentence on what the rows leave out, or empty
};

/// Column 3 counted: Agreed, Partly Agreed, Not Agreed, Total. Worded as the edition does.
[[nodiscard]] GeneratedTable summary_table(const Plan& plan, const Edition& edition);

/// Columns aligned, for a terminal.
[[nodiscard]] std::string table_text(const GeneratedTable& table);
/// RFC 4180, UTF-8: a header line, CRLF line ends.
[[nodiscard]] std::string table_csv(const GeneratedTable& table);
/// A `<table>` element to put into a page.
[[nodiscard]] Result<std::string> table_html(const GeneratedTable& table);
/// Id, caption, header, and rows with their cells and the ids of their sources.
[[nodiscard]] std::string table_json(const GeneratedTable& table);

} // namespace planwright
