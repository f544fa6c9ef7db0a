// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "summary/plan_reading.h"
#include "summary/tables.h"

#include <fmt/format.h>

#include <array>

namespace summary {

namespace {

enum class State : std::uint8_t { completed, going_on, overdue, soon, later, ongoing, none };
constexpr std::size_t states = 7;

/// What is due within so many months after the current one is due soon.
constexpr int soon_months = 3;

State state_of(const pw::Row& row, Month now) {
    if (row.raw().target == PW_TARGET_COMPLETED)
        return State::completed;
    if (row.raw().target == PW_TARGET_COMPLETED_AND_ONGOING)
        return State::going_on;
    const Month due = month_of(row.raw().due);
    if (!due.is_set())
        return row.raw().target == PW_TARGET_ONGOING ? State::ongoing : State::none;
    // A month means its last day.
    if (now.is_set() && due < now)
        return State::overdue;
    return now.is_set() && due.since(now) <= soon_months ? State::soon : State::later;
}

/// Per cent, rounded to whole ones that add up for the eye; "under 1 %" is no nought.
std::string share(std::uint64_t part, std::uint64_t all) {
    if (part == 0 || all == 0)
        return "0%";
    const std::uint64_t percent = (200 * part + all) / (2 * all);
    return percent == 0 ? "under 1%" : fmt::format("{}%", percent);
}

} // namespace

Table progress(const pw::Plan& plan) {
    const pw_date today = judged_on(plan);
    const Month now = month_of(today);
    std::array<std::uint64_t, states> counts{};
    std::array<std::optional<pw_field>, states> first;
    std::uint64_t all = 0;
    for (const pw::Row row : plan) {
        if (row.kind() != PW_ROW_ACTION || (!is_step(row) && row.field(PW_FIELD_TARGET).empty()))
            continue;
        const auto state = static_cast<std::size_t>(state_of(row, now));
        if (counts[state]++ == 0)
            first[state] = field_of(row, PW_FIELD_TARGET);
        ++all;
    }
    const std::string day = now.is_set() ? to_words(today) : std::string("an unknown day");
    const std::array<std::string, states> names{"Completed",
                                                "Completed and ongoing",
                                                fmt::format("Overdue on {}", day),
                                                "Due within three months",
                                                now.is_set() ? "Due later"
                                                             : "Due in a month to come",
                                                "Ongoing, no month",
                                                "No month that can be read"};
    Table table{{"Progress", "Actions", "Share"}, {}};
    for (std::size_t i = 0; i < states; ++i) {
        // Without a day nothing can be overdue or near.
        const bool needs_day = i == static_cast<std::size_t>(State::overdue) ||
                               i == static_cast<std::size_t>(State::soon);
        if (needs_day && !now.is_set())
            continue;
        table.rows.push_back(
            {{names[i], std::to_string(counts[i]), share(counts[i], all)}, first[i]});
    }
    table.rows.push_back({{"Total", std::to_string(all), all == 0 ? "0%" : "100%"}, {}});
    return table;
}

} // namespace summary
