// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon.h"
#include "mentions.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// Finds where a plan says what an abbreviation stands for.
namespace glossary {

struct Definition {
    enum class Layout : std::uint8_t {
        words_first, ///< Probation Delivery Unit (PDU)
        short_first, ///< PDU (Probation Delivery Unit)
        reversed     ///< (Probation Delivery Unit) PDU, (PDU) Probation Delivery Unit
    };
    std::size_t mention = 0; ///< index among the mentions
    std::size_t passage = 0;
    Span whole;     ///< from the first word to the last bracket
    Span expansion; ///< the words it stands for
    Layout layout = Layout::words_first;
    bool fits = true; ///< the letters can be spelt by the words
};

/// In order of the mentions, at most one for each.
[[nodiscard]] std::vector<Definition> find_definitions(const Document& document,
                                                       const std::vector<Mention>& mentions,
                                                       const Lexicon& lexicon);

} // namespace glossary
