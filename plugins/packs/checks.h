// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/definition.h"
#include "packs/rule.h"

#include <memory>
#include <string>
#include <vector>

/// The kinds of rules. Each function takes its keys from the definition and gives the check, or
/// leaves a fault in the definition and gives nothing.
namespace planwright::packs {

/// What all rules of a configuration share.
struct Surroundings {
    std::string word_template;         ///< "%s" is the tokens; empty: whole words
    std::vector<std::string> accepted; ///< the vocabulary
};

using Made = std::unique_ptr<Check>;
[[nodiscard]] Made make_existence(Definition& definition, const Surroundings& surroundings);
[[nodiscard]] Made make_substitution(Definition& definition, const Surroundings& surroundings,
                                     const Action& action);
[[nodiscard]] Made make_occurrence(Definition& definition);
[[nodiscard]] Made make_repetition(Definition& definition, const Surroundings& surroundings);
[[nodiscard]] Made make_consistency(Definition& definition, const Surroundings& surroundings);
[[nodiscard]] Made make_conditional(Definition& definition, const Surroundings& surroundings);
[[nodiscard]] Made make_capitalization(Definition& definition, const Surroundings& surroundings,
                                       const Action& action);
[[nodiscard]] Made make_metric(Definition& definition);
[[nodiscard]] Made make_readability(Definition& definition);
[[nodiscard]] Made make_sequence(Definition& definition);

/// The pattern of tokens as whole words, or anywhere.
[[nodiscard]] std::string word_pattern(const std::string& tokens, bool whole_words,
                                       const Surroundings& surroundings);
/// A fault of the definition if the pattern or the exceptions are no good.
[[nodiscard]] std::optional<Regex> take_pattern(Definition& definition, std::string_view key,
                                                const std::string& pattern);
[[nodiscard]] std::optional<class Exemptions>
take_exemptions(Definition& definition, const Surroundings& surroundings, bool with_vocabulary);

[[nodiscard]] inline std::string part_of(std::string_view text, Range range) {
    return std::string(text.substr(range.begin, range.size()));
}

} // namespace planwright::packs
