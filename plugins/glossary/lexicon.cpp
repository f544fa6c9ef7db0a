// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include "characters.h"

#include <utility>

namespace glossary {

void Lexicon::add(std::string abbreviation, std::string expansion) {
    by_key_.emplace(key_of(abbreviation), abbreviation);
    expansions_.insert_or_assign(std::move(abbreviation), std::move(expansion));
}

void Lexicon::add_well_known(std::string abbreviation) {
    well_known_.insert(std::move(abbreviation));
}

const std::string* Lexicon::expansion(std::string_view abbreviation) const {
    const auto found = expansions_.find(abbreviation);
    return found == expansions_.end() ? nullptr : &found->second;
}

std::string_view Lexicon::written(std::string_view form) const {
    const auto exact = expansions_.find(form);
    if (exact != expansions_.end())
        return exact->first;
    const auto found = by_key_.find(key_of(form));
    return found == by_key_.end() ? std::string_view() : std::string_view(found->second);
}

bool Lexicon::is_well_known(std::string_view abbreviation) const {
    return well_known_.find(abbreviation) != well_known_.end();
}

} // namespace glossary
