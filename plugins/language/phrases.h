// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/tokens.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Phrases found in one pass over the tokens, however many there are.
namespace planwright::language {

struct PhraseMatch {
    std::size_t list = 0;  ///< index of the list, as PhraseSet::list_index gives it
    std::size_t first = 0; ///< token
    std::size_t last = 0;  ///< one past the last token
};

/// Lists of phrases, read from a text such as
///
///     # a comment
///     [tentative]
///     would like to
///     as|where|if (and when) appropriate     alternatives, and words that may be missing
///     {seek} to                              any form of the verb
///
/// Words are lower case. At one place the longest phrase of each list is found, and within one list
/// none overlap.
class PhraseSet {
public:
    explicit PhraseSet(std::string_view source);
    ~PhraseSet();
    PhraseSet(PhraseSet&&) noexcept;
    PhraseSet& operator=(PhraseSet&&) noexcept;

    /// Lines that could not be read, for tests; right data gives none.
    [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }
    [[nodiscard]] std::size_t list_count() const;
    /// list_count() for a name that is not there.
    [[nodiscard]] std::size_t list_index(std::string_view name) const;
    /// In order of place, then list.
    [[nodiscard]] std::vector<PhraseMatch> find(const Tokens& tokens, std::size_t first,
                                                std::size_t last) const;
    /// Whether some phrase of the list covers the range from `first` on.
    [[nodiscard]] bool contains(std::size_t list, const Tokens& tokens, std::size_t first,
                                std::size_t last) const;

private:
    struct Index;
    std::unique_ptr<Index> index_;
    std::vector<std::string> problems_;
};

} // namespace planwright::language
