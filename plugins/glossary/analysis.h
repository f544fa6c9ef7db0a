// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "definitions.h"
#include "lexicon.h"
#include "mentions.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

/// All that a plan does with each abbreviation.
namespace glossary {

/// The mentions that are one abbreviation, however they are written.
struct Acronym {
    std::string canonical;                ///< as it should be written
    std::vector<std::size_t> mentions;    ///< in reading order
    std::vector<std::size_t> definitions; ///< in reading order
    /// What it stands for, in the singular: as the glossary says; when the plan says otherwise and
    /// it fits, as the plan does. Empty when nobody says.
    std::string meaning;
    bool from_glossary = false;
    /// The plan explains it under a slip of its letters: "Managerial Role Review (MMR)" for MRR.
    bool explained_by_slip = false;
    /// When nobody says: a name of the plan with these initials, or empty.
    std::string guess;
    bool well_known = false;
    std::map<std::string, std::size_t> forms; ///< how often each is written
};

struct Analysis {
    Document document;
    std::vector<Mention> mentions;
    std::vector<Definition> definitions;
    std::vector<Acronym> acronyms; ///< in order of their first mention

    [[nodiscard]] const Passage& passage_of(const Mention& mention) const {
        return document[mention.passage];
    }
    [[nodiscard]] std::string_view text_of(const Definition& definition) const {
        return document[definition.passage].part(definition.expansion);
    }
    /// The definition that a mention is part of; null when it is in none.
    [[nodiscard]] const Definition* definition_at(std::size_t mention) const;
};

[[nodiscard]] Analysis analyse(Document document, const Lexicon& lexicon);

/// A text without the possessive ending of its last word.
[[nodiscard]] std::string without_possessive(std::string_view text);

} // namespace glossary
