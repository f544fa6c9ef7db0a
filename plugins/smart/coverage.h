// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smart/document.h"

#include <array>
#include <cstdint>
#include <optional>

/// Which letters of SMART an action covers, and with which words.
namespace planwright::smart {

struct Covered {
    std::uint32_t field = PW_FIELD_TEXT; ///< S, M and R stand in column 4, A in 5, T in 6
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

/// In the order S, M, A, R, T; nothing where a letter is not covered.
using Coverage = std::array<std::optional<Covered>, 5>;

/// S: a step with a verb that makes something. M: a figure, an interval, or a product that is there
/// or not. A: one post. R: a step that waits for nobody else and for no condition. T: a month, or
/// completion.
[[nodiscard]] Coverage coverage_of(const Action& action);

} // namespace planwright::smart
