// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/date.h"
#include "model/target_tokens.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace planwright::target {

/// What form a date was written in.
enum class Form : std::uint8_t {
    month,          ///< "March 2025" and other spellings of it
    day,            ///< "31 March 2025"
    month_first,    ///< "03/31/2025"
    quarter,        ///< of the financial year, April to March
    half,           ///< of the financial year when one is named, else of the year
    season,         ///< spring 2025
    part,           ///< early, mid, end of a year
    financial_year, ///< 2024/25
    year,           ///< 2025
};

/// A date expression among the tokens.
struct Found {
    Form form = Form::month;
    unsigned month = 0;      ///< 1 to 12
    unsigned day = 0;        ///< 1 to 31
    unsigned part = 0;       ///< number of the quarter or half, or last month of the season or part
    bool misspelt = false;   ///< the month's name
    bool financial = false;  ///< the year given is a financial one
    std::optional<int> year; ///< of a financial year, the one it begins in
    std::size_t first = 0;   ///< tokens, half-open
    std::size_t last = 0;
};

/// The date expression that begins at token `at`: the first row of the table of patterns that fits.
[[nodiscard]] std::optional<Found> date_at(const std::vector<Token>& tokens, std::size_t at);

/// The month it means; nothing without a year.
[[nodiscard]] std::optional<YearMonth> month_of(const Found& found);

} // namespace planwright::target
