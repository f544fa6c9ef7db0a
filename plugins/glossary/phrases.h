// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis.h"

#include <vector>

namespace glossary {

/// Words that stand for an abbreviation, written in full where no bracket explains anything.
struct Phrase {
    std::size_t acronym = 0;
    std::size_t passage = 0;
    Span at;
    bool exact = true; ///< false: nearly the same words
    bool plural = false;
};

/// In reading order. Only names: words that begin with capitals.
[[nodiscard]] std::vector<Phrase> find_phrases(const Analysis& analysis);

} // namespace glossary
