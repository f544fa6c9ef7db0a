// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/tokens.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Numbers, dates and intervals as people write them in a plan.
namespace planwright::language {

enum class ExpressionKind : std::uint8_t {
    percentage, ///< "25%", "25 per cent"
    count,      ///< "two weekly groups", "1.5", "1:10"; never a year, nor the number of a heading
    date,       ///< "March 2025", "3 May 2024", "Autumn 2023", "2024/25", "May"
    interval,   ///< "monthly", "every 3 years", "once a quarter", "twice-yearly"
};

struct Expression {
    ExpressionKind kind = ExpressionKind::count;
    std::size_t first = 0; ///< token
    std::size_t last = 0;  ///< one past the last token
    double value = 0;      ///< of percentages and counts that are one number
    int year = 0;          ///< of dates, 0 when they name none
    int month = 0;         ///< of dates, 0 when they name none
};

/// All expressions of the token range, in order, none overlapping.
[[nodiscard]] std::vector<Expression> expressions(const Tokens& tokens, std::size_t first,
                                                  std::size_t last);

/// 1 to 12 for the lower-case name of a month or its abbreviation; 0 otherwise.
[[nodiscard]] int month_number(std::string_view word);

} // namespace planwright::language
