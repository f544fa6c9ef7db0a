// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace glossary {

/// Tells abbreviations from other things in capitals: headings, emphasis, numerals, units, codes.
class Capitals {
public:
    explicit Capitals(const Document& document);

    /// For each word of the passage whether it stands among words in capitals: a heading.
    [[nodiscard]] std::vector<bool> headings(const Passage& passage) const;
    /// What looks like an abbreviation but may well be none.
    [[nodiscard]] bool may_be_word(std::string_view form) const;

private:
    [[nodiscard]] bool is_ordinary(std::string_view word) const;

    std::unordered_set<std::string> words_; ///< of the plan, not in capitals, folded
};

} // namespace glossary
