// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/edition_facts.h"
#include "model/generated_table.h"
#include "model/plan.h"

#include <string>

/// The counts that every export has, and generated tables as text, CSV, HTML and JSON.
namespace planwright {

/// Column 3 counted: Agreed, Partly Agreed, Not Agreed, Total. Worded as the edition does.
[[nodiscard]] GeneratedTable summary_table(const Plan& plan, const Edition& edition);

/// Columns aligned, for a terminal; wide characters take two columns.
[[nodiscard]] std::string table_text(const GeneratedTable& table);
/// RFC 4180, UTF-8: a header line, CRLF line ends. A field that a spreadsheet would take for a
/// formula begins with an apostrophe.
[[nodiscard]] std::string table_csv(const GeneratedTable& table);
/// A `<table>` element to put into a page.
[[nodiscard]] Result<std::string> table_html(const GeneratedTable& table);
/// Id, caption, header, and rows with their cells and the ids of their sources.
[[nodiscard]] std::string table_json(const GeneratedTable& table);

} // namespace planwright
