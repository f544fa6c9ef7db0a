// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/differences.h"

namespace planwright {

/// Moves comments and waivers of `after` with the text they stand on, from how it was in `before`
/// (`found` is what differs). Those that the edit itself placed anew are left alone; those on rows
/// that are gone go too. Gives `after` itself when none has to move.
[[nodiscard]] Plan carry_annotations(const Plan& before, Plan after,
                                     const std::vector<RowDifference>& found);

/// The fields whose text or answer differs. `all_indices` as index means every one of the field.
inline constexpr std::uint32_t all_indices = 0xFFFFFFFFU;
[[nodiscard]] std::vector<FieldRef> changed_fields(const Plan& before, const Plan& after,
                                                   const std::vector<RowDifference>& found);

} // namespace planwright
