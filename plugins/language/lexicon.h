// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// The words that carry the grammar, and the verbs that official plans are written with.
/// Everything is lower case and lives as long as the program.
namespace planwright::language {

enum WordClass : std::uint32_t {
    determiner = 1U << 0,   ///< "the", "each", "their"
    preposition = 1U << 1,  ///< "of", "via"; "to" too
    pronoun = 1U << 2,      ///< "we", "this", "they"
    modal = 1U << 3,        ///< "will", "may"
    be_form = 1U << 4,      ///< "is", "been"
    have_form = 1U << 5,    ///< "has"
    do_form = 1U << 6,      ///< "does"
    conjunction = 1U << 7,  ///< "and", "or"
    relative = 1U << 8,     ///< "which", "who", "that"
    subordinator = 1U << 9, ///< "if", "when", "because"
    adverb = 1U << 10,      ///< "also", "currently"
    negation = 1U << 11,    ///< "not", "never"
    quantity = 1U << 12,    ///< "two", "ten", "once"
};

/// The classes of a lower-case word; 0 for one that carries no grammar. Words in "-ly" are adverbs
/// (but not "monthly" and its like).
[[nodiscard]] std::uint32_t word_classes(std::string_view word);

enum VerbForm : std::uint8_t {
    base = 1,       ///< "write"
    third = 2,      ///< "writes"
    past = 4,       ///< "wrote"
    participle = 8, ///< "written"
    gerund = 16,    ///< "writing"
};

struct Verb {
    std::string_view lemma;
    std::uint8_t forms = 0; ///< VerbForm bits that this spelling can be
    bool noun = false;      ///< the lemma is a noun as well: "report", "plan"
};

/// What verb a lower-case word can be a form of; null for words that are no known verb.
/// "re-" and "pre-" in front, and "-ize" for "-ise", are seen through.
[[nodiscard]] const Verb* find_verb(std::string_view word);

/// Every spelling of a lemma; empty for an unknown one.
[[nodiscard]] std::vector<std::string_view> forms_of(std::string_view lemma);

/// A rough stem for comparing words: plural, possessive and verb endings come off.
[[nodiscard]] std::string_view stem(std::string_view word);

} // namespace planwright::language
