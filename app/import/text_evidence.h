// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_units.h"

namespace planwright::importing {

/// How well a sentence goes with the row's entry number `entry` as the begin of its action: the
/// owner's own words in it, the target's month, done or still to do. 0 where nothing can be said.
[[nodiscard]] double evidence_for(const Unit& unit, const BodyRow& row, std::size_t entry);

} // namespace planwright::importing
