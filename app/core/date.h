// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Calendar dates (proleptic Gregorian), printed and read without locale or clock.
namespace planwright {

using Date = std::chrono::year_month_day; ///< always ok() when it comes out of a function here
using YearMonth = std::chrono::year_month;

/// "2023-08-21" (ISO 8601 calendar date, extended format); nothing else is accepted.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view s);
/// "2023-08".
[[nodiscard]] std::optional<YearMonth> parse_iso_month(std::string_view s);
[[nodiscard]] std::string to_iso(Date date);
[[nodiscard]] std::string to_iso(YearMonth month);
/// "21 August 2023" and "August 2023": the form GOV.UK asks for.
[[nodiscard]] std::string to_words(Date date);
[[nodiscard]] std::string to_words(YearMonth month);
/// The month's last day: what a target of only a month means.
[[nodiscard]] Date last_day(YearMonth month);

/// 1 to 12 for an English month name or its usual short form ("Sept", "aug."), in any case; 0
/// otherwise.
[[nodiscard]] unsigned month_from_name(std::string_view word);

/// A date as printed on a cover, with what stood before it in the list ("X 4 May 2021, Y 18 May
/// 2021": "X", "Y").
struct PrintedDate {
    Date date;
    std::string label;     ///< the words before the date since the previous one, without separators
                           ///< around them; else those in brackets right behind it; may be empty
    std::size_t begin = 0; ///< bytes of the date in the text read
    std::size_t end = 0;
};

/// Every date in a printed line: "21st August 2023.", "20th July & 27th July 2023" (a missing year
/// or month is taken from the next date that has one; October to December before January to March
/// is the year before), "3rd, 10th and 17th August 2023", "X 4 May 2021, Y 18 May 2021",
/// "21/08/2023" (day first), "August 21, 2023", ISO. In order of appearance; days that do not exist
/// (31 June) are not dates.
[[nodiscard]] std::vector<PrintedDate> parse_printed_dates(std::string_view s);

/// The first date of `parse_printed_dates`.
[[nodiscard]] std::optional<Date> parse_printed_date(std::string_view s);

} // namespace planwright
