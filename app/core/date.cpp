// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/date.h"

#include "core/text.h"

#include <fmt/format.h>

#include <array>

namespace planwright {

namespace {

struct Month {
    std::string_view name;
    std::string_view shortened;
};
constexpr std::array months{
    Month{"January", "jan"}, Month{"February", "feb"}, Month{"March", "mar"},
    Month{"April", "apr"},   Month{"May", "may"},      Month{"June", "jun"},
    Month{"July", "jul"},    Month{"August", "aug"},   Month{"September", "sep"},
    Month{"October", "oct"}, Month{"November", "nov"}, Month{"December", "dec"}};

/// The value of exactly `count` ASCII digits at the begin of `s`, which it takes off.
[[nodiscard]] std::optional<int> take_digits(std::string_view& s, std::size_t count) {
    if (s.size() < count)
        return std::nullopt;
    int value = 0;
    for (const char c : s.substr(0, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    s.remove_prefix(count);
    return value;
}

[[nodiscard]] bool take_hyphen(std::string_view& s) {
    if (s.empty() || s.front() != '-')
        return false;
    s.remove_prefix(1);
    return true;
}

[[nodiscard]] std::optional<YearMonth> take_year_month(std::string_view& s) {
    const std::optional<int> year = take_digits(s, 4);
    if (!year || !take_hyphen(s))
        return std::nullopt;
    const std::optional<int> month = take_digits(s, 2);
    if (!month)
        return std::nullopt;
    const YearMonth found{std::chrono::year{*year},
                          std::chrono::month{static_cast<unsigned>(*month)}};
    return found.ok() ? std::optional(found) : std::nullopt;
}

[[nodiscard]] std::string_view name_of(std::chrono::month month) {
    return months[static_cast<unsigned>(month) - 1].name;
}

} // namespace

std::optional<Date> parse_iso_date(std::string_view s) {
    const std::optional<YearMonth> month = take_year_month(s);
    if (!month || !take_hyphen(s))
        return std::nullopt;
    const std::optional<int> day = take_digits(s, 2);
    if (!day || !s.empty())
        return std::nullopt;
    const Date date = *month / std::chrono::day{static_cast<unsigned>(*day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<YearMonth> parse_iso_month(std::string_view s) {
    const std::optional<YearMonth> month = take_year_month(s);
    return s.empty() ? month : std::nullopt;
}

std::string to_iso(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string to_iso(YearMonth month) {
    return fmt::format("{:04}-{:02}", static_cast<int>(month.year()),
                       static_cast<unsigned>(month.month()));
}

std::string to_words(Date date) {
    return fmt::format("{} {} {}", static_cast<unsigned>(date.day()), name_of(date.month()),
                       static_cast<int>(date.year()));
}

std::string to_words(YearMonth month) {
    return fmt::format("{} {}", name_of(month.month()), static_cast<int>(month.year()));
}

Date last_day(YearMonth month) {
    return month / std::chrono::last;
}

unsigned month_from_name(std::string_view word) {
    if (!word.empty() && word.back() == '.')
        word.remove_suffix(1);
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (text::iequals(word, months[i].name) || text::iequals(word, months[i].shortened))
            return static_cast<unsigned>(i + 1);
    }
    return text::iequals(word, "sept") ? 9 : 0;
}

} // namespace planwright
