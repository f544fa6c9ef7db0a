// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "summary/plan_reading.h"

#include <fmt/format.h>

#include <array>

namespace summary {

namespace {

constexpr std::array month_names{"",        "January",  "February", "March",  "April",
                                 "May",     "June",     "July",     "August", "September",
                                 "October", "November", "December"};

} // namespace

Month month_of(pw_date date) {
    return {date.year, date.month};
}

std::string to_words(Month month) {
    const std::size_t name =
        month.month > 0 && month.month < 13 ? static_cast<std::size_t>(month.month) : 0;
    return fmt::format("{} {}", month_names[name], month.year);
}

std::string to_words(pw_date day) {
    return fmt::format("{} {}", day.day, to_words(month_of(day)));
}

pw_date judged_on(const pw::Plan& plan) {
    return plan.raw().as_of.year != 0 ? plan.raw().as_of : plan.raw().submitted;
}

bool is_step(const pw::Row& row) {
    if (row.kind() != PW_ROW_ACTION)
        return false;
    bool has_paragraph = false;
    for (std::uint64_t i = 0; i < row.raw().span_count; ++i) {
        const pw_span& span = row.raw().spans[i];
        if (span.field != PW_FIELD_TEXT)
            continue;
        if (span.kind == PW_TEXT_ACTION)
            return true;
        has_paragraph = true;
    }
    return !has_paragraph;
}

bool is_completed(const pw::Row& row) {
    return row.raw().target == PW_TARGET_COMPLETED ||
           row.raw().target == PW_TARGET_COMPLETED_AND_ONGOING;
}

pw_field field_of(const pw::Row& row, std::uint32_t field) {
    return {row.id(), field, 0};
}

std::string one_line(std::string_view text, std::size_t most) {
    std::string result;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = pw::is_edge(text, at);
        if (begins && ++characters > most)
            return result + "…";
        result += text[at] == '\n' ? ' ' : text[at];
    }
    return result;
}

} // namespace summary
