// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/text.h"

#include <string_view>
#include <vector>

namespace planwright::packs {

/// Sentences of a running text, without the white space around them. A full stop after a usual
/// abbreviation, an initial or inside a number ends none.
[[nodiscard]] std::vector<Range> sentences(std::string_view text);

} // namespace planwright::packs
