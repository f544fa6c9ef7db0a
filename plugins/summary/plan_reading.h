// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <planwright/plugin.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace summary {

/// A month, for counting on.
struct Month {
    int year = 0;
    int month = 0; ///< 1 to 12; 0: no month

    [[nodiscard]] bool is_set() const { return month != 0; }
    [[nodiscard]] Month next() const {
        return month == 12 ? Month{year + 1, 1} : Month{year, month + 1};
    }
    /// How many months later this one is.
    [[nodiscard]] int since(const Month& other) const {
        return (year - other.year) * 12 + month - other.month;
    }
    friend auto operator<=>(const Month&, const Month&) = default;
};
[[nodiscard]] Month month_of(pw_date date);
[[nodiscard]] std::string to_words(Month month); ///< "March 2025"
/// The day on which deadlines are judged: the plan's `as_of`, else the day it was submitted.
[[nodiscard]] pw_date judged_on(const pw::Plan& plan);
[[nodiscard]] std::string to_words(pw_date day); ///< "3 March 2025"

/// Whether the row asks somebody to do something: an action with a paragraph that is one.
[[nodiscard]] bool is_step(const pw::Row& row);
[[nodiscard]] bool is_completed(const pw::Row& row);

[[nodiscard]] pw_field field_of(const pw::Row& row, std::uint32_t field);
/// One line, at most so many characters.
[[nodiscard]] std::string one_line(std::string_view text, std::size_t most);

} // namespace summary
