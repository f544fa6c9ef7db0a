// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "guess.h"

#include "characters.h"
#include "initials.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace glossary {

namespace {

constexpr std::size_t most_words = 10;

struct Open {
    std::size_t acronym = 0;
    std::string letters;
    std::map<std::string, std::size_t> names; ///< how often each stands in the plan
};

/// One phrase: only spaces, hyphens, commas and "&" between a word and the one before it.
bool touches(const Passage& passage, std::size_t word) {
    const std::string_view between =
        passage.part({passage.words[word - 1].at.end, passage.words[word].at.begin});
    return between == " " || between == "-" || between == ", " || between == " & ";
}

void try_names(const Passage& passage, std::size_t first, Open& open) {
    for (std::size_t count = 1; count <= most_words; ++count) {
        const std::size_t last = first + count - 1;
        if (last == passage.words.size() || (count > 1 && !touches(passage, last)))
            return;
        const bool small = is_small_word(fold(passage.word(last)));
        if (!passage.words[last].capital && !small)
            return;
        if (count < 2 || small || !has_lower(passage.word(last)))
            continue;
        const auto cost = misfit(open.letters, passage, first, count);
        if (!cost || *cost > 0)
            continue;
        const Span span{passage.words[first].at.begin, passage.words[last].at.end};
        ++open.names[singular_of(without_possessive(passage.part(span)))];
        return;
    }
}

} // namespace

void guess_meanings(Analysis& analysis) {
    std::unordered_map<std::string, std::vector<Open>> by_first;
    for (std::size_t i = 0; i < analysis.acronyms.size(); ++i) {
        const Acronym& acronym = analysis.acronyms[i];
        const std::string letters = letters_of(acronym.canonical);
        if (acronym.meaning.empty() && acronym.definitions.empty() && !acronym.well_known &&
            letters.size() > 2)
            by_first[letters.substr(0, 1)].push_back({i, letters, {}});
    }
    if (by_first.empty())
        return;
    for (const Passage& passage : analysis.document) {
        for (std::size_t word = 0; word < passage.words.size(); ++word) {
            if (!passage.words[word].capital)
                continue;
            const auto open = by_first.find(fold(passage.word(word)).substr(0, 1));
            if (open == by_first.end())
                continue;
            for (Open& one : open->second)
                try_names(passage, word, one);
        }
    }
    for (const auto& [first, all] : by_first) {
        for (const Open& open : all) {
            const auto best =
                std::max_element(open.names.begin(), open.names.end(),
                                 [](const auto& a, const auto& b) { return a.second < b.second; });
            if (best != open.names.end())
                analysis.acronyms[open.acronym].guess = best->first;
        }
    }
}

} // namespace glossary
