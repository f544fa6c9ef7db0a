// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <planwright/plugin.hpp>

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace consistency {

struct Month {
    int year = 0;
    int month = 0; ///< 1 to 12; 0: no month

    [[nodiscard]] bool is_set() const { return month != 0; }
    friend auto operator<=>(const Month&, const Month&) = default;
};
[[nodiscard]] Month month_of(pw_date date);
[[nodiscard]] std::string to_words(Month month); ///< "March 2025"

/// A month with its year in running text: "by the end of March 2025", "31 Mar 2025".
struct MonthInText {
    Month month;
    std::size_t begin = 0; ///< of the date with the words that belong to it ("by", "90% by")
    std::size_t end = 0;
    bool after_figure = false; ///< "90% by March 2025", "4 in May 2025"
    std::string lead;          ///< the preposition before it in small letters, or empty
};
[[nodiscard]] std::vector<MonthInText> months_in(std::string_view text);

} // namespace consistency
