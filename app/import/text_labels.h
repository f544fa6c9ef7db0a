// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_units.h"

#include <cstdint>
#include <vector>

namespace planwright::importing {

/// What a unit does.
enum class Label : std::uint8_t {
    before,   ///< stands before the first action
    starts,   ///< begins an action
    goes_on,  ///< belongs to the action before it
    leads_in, ///< introduces the action after it
};

/// The labels that score best over all rows together.
[[nodiscard]] std::vector<Label> label_units(const std::vector<Unit>& units,
                                             const std::vector<BodyRow>& rows);

} // namespace planwright::importing
