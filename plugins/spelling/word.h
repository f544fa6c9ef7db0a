// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unicode.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spelling {

/// What is to be said of a word without looking at its neighbours.
enum class Verdict : std::uint8_t {
    right,
    code,         ///< holds digits, or is no word at all
    acronym,      ///< PDU, OASys: the glossary's business
    unknown,      ///< in small letters and in no list
    unknown_name, ///< begins with a capital and is in no list
    misspelt,     ///< unknown and near to an ordinary word, given in `instead`
    look_alike,   ///< has letters of another alphabet; `instead` has the right ones
    shifted,      ///< "THe"; `instead` has it right
    run_together, ///< two words; `instead` has both
    ordinal,      ///< "22th"; `instead` has it right
};

enum class Ending : std::uint8_t { none, apostrophe_s };

/// What is known of one word, whatever text it stands in.
struct Word {
    std::string text;           ///< folded
    std::string lower;          ///< the same in small letters
    std::string stem;           ///< without "'s"
    Shape shape = Shape::lower; ///< of the stem
    Ending ending = Ending::none;
    Verdict verdict = Verdict::right;
    bool acronym = false;        ///< the stem is one: PDU, R-CAT, J
    bool acronym_plural = false; ///< PDUs
    std::uint32_t classes = 0;   ///< of `lower`; see classes.txt
    std::uint32_t stem_classes = 0;
    std::string instead;
    const std::vector<std::uint32_t>* patterns = nullptr;
};

/// The distance of Damerau and Levenshtein (one for each letter put in, left out, changed, or
/// swapped with its neighbour) when it is at most `most`; more otherwise.
[[nodiscard]] unsigned distance(std::string_view a, std::string_view b, unsigned most);

/// The same word in Latin letters, when it mixes alphabets, or is made of nothing but letters that
/// look Latin and are not; empty otherwise.
[[nodiscard]] std::string in_latin_letters(std::string_view word);

/// "22th" as "22nd"; empty when the ordinal is right or the word is none.
[[nodiscard]] std::string right_ordinal(std::string_view lower);

} // namespace spelling
