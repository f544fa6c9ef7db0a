// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edition_facts.h"
#include "model/plan.h"
#include "wire/protocol.h"

#include <cstdint>

/// Rows and facts of the model as plain values.
namespace planwright::host {

[[nodiscard]] wire::Day day_of(Date date);
[[nodiscard]] wire::Row group_row(const Group& group);
[[nodiscard]] wire::Row recommendation_row(const Recommendation& recommendation, Id group);
[[nodiscard]] wire::Row action_row(const Action& action, Id recommendation);
/// Without revision and as_of, which are not the plan's.
[[nodiscard]] wire::Facts facts_of(const Plan& plan, const Edition& edition);

/// The kind of row (PW_ROW_...) that has a field.
[[nodiscard]] constexpr std::uint32_t kind_of_field(std::uint32_t field) {
    if (field == PW_FIELD_GROUP_HEADING)
        return PW_ROW_GROUP;
    return field >= PW_FIELD_TEXT ? PW_ROW_ACTION : PW_ROW_RECOMMENDATION;
}

} // namespace planwright::host
