// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document.h"
#include "lexicon.h"

#include <string>
#include <vector>

/// Finds what may be an abbreviation.
namespace glossary {

/// An abbreviation at one place.
struct Mention {
    std::size_t passage = 0;
    Span at;            ///< with its ending
    std::string form;   ///< without: "PDU"
    std::string ending; ///< "s", "'s", "’s"; "S" in "R-CATS"; or empty
    /// It could be a word in capitals, a number, a code: counts only if the plan or the glossary
    /// says what it stands for.
    bool doubtful = false;
};

/// In reading order. Words of headings in capitals are left out.
[[nodiscard]] std::vector<Mention> find_mentions(const Document& document, const Lexicon& lexicon);

} // namespace glossary
