// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <planwright/plugin.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The tables. Each is a pure function of the plan; cells that are only digits are counts.
namespace summary {

struct Table {
    struct Row {
        std::vector<std::string> cells;
        std::optional<pw_field> source; ///< the field that the row speaks of
    };
    std::vector<std::string> header;
    std::vector<Row> rows;
};

/// Column 3 counted: Agreed, Partly Agreed, Not Agreed, those without an answer, Total.
[[nodiscard]] Table answers(const pw::Plan& plan);
/// The counts that the imported document printed, beside those of its rows; no rows when it printed
/// none.
[[nodiscard]] Table printed(const pw::Plan& plan);
/// Answers and actions under each heading.
[[nodiscard]] Table groups(const pw::Plan& plan);
/// What each post leads, supports, has completed and still has to do.
[[nodiscard]] Table owners(const pw::Plan& plan);
/// Actions by the month they are due in, with a bar for each, and those that have no month.
[[nodiscard]] Table dates(const pw::Plan& plan);
/// Actions by how far they are on the day on which deadlines are judged.
[[nodiscard]] Table progress(const pw::Plan& plan);

} // namespace summary
