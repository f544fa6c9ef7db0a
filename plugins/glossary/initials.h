// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Does an abbreviation fit the words it is said to stand for?
namespace glossary {

/// "of", "and", "the" …: words whose initials an abbreviation may leave out.
[[nodiscard]] bool is_small_word(std::string_view folded);

/// How far the words are from being spelt by the letters: 0 when each word gives its initial (small
/// words may be left out), more when letters come from inside words ("OASys", "UPW") or a word in
/// lower case gives none. Nothing when they do not fit. `letters` as from letters_of().
[[nodiscard]] std::optional<unsigned> misfit(std::string_view letters, const Passage& passage,
                                             std::size_t first_word, std::size_t word_count);
/// The same for words that stand in no passage.
[[nodiscard]] std::optional<unsigned> misfit(std::string_view letters, std::string_view expansion);

/// The initials of the words, small ones too if wanted: "mrr".
[[nodiscard]] std::string initials(const Passage& passage, std::size_t first_word,
                                   std::size_t word_count, bool small_too);
/// Number of letters to change, add, drop or swap with their neighbour.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b);

/// Two expansions compared.
enum class Likeness : std::uint8_t {
    same,    ///< but for capitals, hyphens, "&", and singular or plural
    similar, ///< the same words, one of them with another ending, or other small words
    other
};
[[nodiscard]] Likeness compare(std::string_view a, std::string_view b);
/// The folded words of an expansion; "&" is "and", a plural is its singular.
[[nodiscard]] std::vector<std::string> plain_words(std::string_view expansion);

[[nodiscard]] bool is_plural(std::string_view expansion);
[[nodiscard]] std::string plural_of(std::string_view expansion);
[[nodiscard]] std::string singular_of(std::string_view expansion);

} // namespace glossary
