// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/target_tokens.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace planwright::target {

/// What words around the dates of column 6 say.
enum class Means : std::uint8_t {
    filler,     ///< says nothing of its own
    end_of,     ///< the month's end: what a month means anyway
    narrows,    ///< "mid": a month is coarser
    before,     ///< the month before
    starts,     ///< when the work starts
    about,      ///< not sure
    done,       ///< "Completed"
    done_other, ///< another word for it
    unfinished, ///< "not yet completed", "to be completed": no status
    ongoing,    ///< goes on
    interval,   ///< "monthly"
    review,     ///< a later look
    vague,      ///< a time without a date
    nothing,    ///< "TBC"
};

struct Heard {
    Means means = Means::filler;
    std::size_t first = 0; ///< tokens, half-open
    std::size_t last = 0;
};

/// The phrase that begins at token `at`: the first row of the table of phrases that fits.
[[nodiscard]] std::optional<Heard> phrase_at(const std::vector<Token>& tokens, std::size_t at);

} // namespace planwright::target
