// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis.h"

#include <planwright/values.hpp>

#include <string>
#include <vector>

namespace glossary {

/// Edits, none overlapping, after which each abbreviation whose meaning is known is written out
/// where the author first uses it, and short after that. Well-known ones stay as they are, and so
/// do the words of the report and of the template.
[[nodiscard]] std::vector<pw::Edit> expand(const Analysis& analysis);

/// A row of the table of abbreviations.
struct TableRow {
    std::string abbreviation;
    std::string meaning;   ///< or empty
    std::string explained; ///< where in the plan, or empty
    std::size_t uses = 0;
    pw_field source{}; ///< of the explanation, else of the first use
};
/// In alphabetical order.
[[nodiscard]] std::vector<TableRow> table_of(const Analysis& analysis);

} // namespace glossary
