// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/date.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// Column 3.
enum class Status : std::uint8_t { agreed, partly_agreed, not_agreed };
inline constexpr std::array all_statuses{Status::agreed, Status::partly_agreed, Status::not_agreed};
[[nodiscard]] std::string_view
to_string(Status status); ///< "Agreed", "Partly Agreed", "Not Agreed"
/// Reads what people write in column 3: any case, spaces, a full stop, "Partially agreed",
/// "Disagreed", "Accepted" …
[[nodiscard]] std::optional<Status> parse_status(std::string_view s);

/// Why a recommendation is not or only partly agreed: the definitions table asks for exactly one of
/// four.
enum class ReasonCategory : std::uint8_t { commissioning, policy, operational, affordability };
inline constexpr std::array all_reason_categories{
    ReasonCategory::commissioning, ReasonCategory::policy, ReasonCategory::operational,
    ReasonCategory::affordability};
[[nodiscard]] std::string_view to_string(ReasonCategory category);
[[nodiscard]] std::optional<ReasonCategory> parse_reason_category(std::string_view s);

/// Column 5: one entry, as written, and how it is understood.
struct Owner {
    std::string written; ///< NFC text as it stands in the plan; empty = no owner
    std::string lead;    ///< the post that answers for the action; empty when `written` is
    std::vector<std::string> supports; ///< further posts, in order

    [[nodiscard]] bool empty() const { return written.empty(); }
    friend bool operator==(const Owner&, const Owner&) = default;
};

/// Splits "A / B", "A; B", "A, B and C" into lead and supports. "Head of HR, KSS", "Head of
/// Performance and Quality" and "HoP&Q" are one post: a comma, "and" or "&" separates only where a
/// new post begins behind it.
[[nodiscard]] Owner parse_owner(std::string_view written);
/// Whether the words name a post ("Head of Operations", "SPOs"), not only a unit or a place.
[[nodiscard]] bool names_post(std::string_view words);

/// Column 6.
enum class TargetKind : std::uint8_t {
    month,
    completed,
    completed_and_ongoing,
    month_and_review,
    ongoing,
    other
};
[[nodiscard]] std::string_view
to_string(TargetKind kind); ///< "month", "completed-and-ongoing" …: the contract's words
[[nodiscard]] std::optional<TargetKind> parse_target_kind(std::string_view s);

struct Target {
    std::string written;            ///< as it stands in the plan; empty = no target date
    std::optional<TargetKind> kind; ///< none only when `written` is empty
    std::optional<YearMonth> due;   ///< the month meant; its last day is the deadline
    std::string review;             ///< the words about review or what goes on, or empty

    [[nodiscard]] bool empty() const { return written.empty(); }
    friend bool operator==(const Target&, const Target&) = default;
};

} // namespace planwright
