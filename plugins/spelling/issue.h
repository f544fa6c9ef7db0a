// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "segmenter.h"
#include "tokens.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spelling {

/// The rules, as plugin.json lists them.
enum class Rule : std::uint8_t {
    unknown_word,
    run_together,
    split_word,
    letter_case,
    ordinal,
    look_alike,
    apostrophe_plural,
    apostrophe_missing,
    wrong_word,
    missing_word,
    denied_word,
    preferred_word,
    name_differs,
    dictionary_missing,
};

/// Something found in one paragraph; the fix, if any, puts one text in the place of the span.
struct Issue {
    Rule rule = Rule::unknown_word;
    Span at;
    std::string message;
    std::string instead; ///< empty: no fix
};

/// Words in no list, and words of which the letters themselves are at fault.
void find_unknown_words(const Tokens& tokens, Judge& judge, std::vector<Issue>& out);
/// "SPO's" for several, "managers caseload" for theirs.
void find_apostrophes(const Tokens& tokens, const Lexicon& lexicon, std::vector<Issue>& out);
/// Words that are right elsewhere: the pattern file, and what the user denies or prefers.
void find_patterns(const Tokens& tokens, const Lexicon& lexicon, std::vector<Issue>& out);
/// "to identify inform": two verbs with nothing between them.
void find_missing_words(const Tokens& tokens, const Lexicon& lexicon, std::vector<Issue>& out);

/// A word in the quotation marks of messages.
[[nodiscard]] std::string in_quotes(std::string_view word);

} // namespace spelling
