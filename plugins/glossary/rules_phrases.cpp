// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "initials.h"
#include "rules.h"

#include <algorithm>
#include <optional>

namespace glossary {

namespace {

const Definition* first_definition(const Analysis& analysis, const Acronym& acronym) {
    for (const std::size_t i : acronym.definitions) {
        if (analysis.definitions[i].fits)
            return &analysis.definitions[i];
    }
    return nullptr;
}

bool is_behind(const Phrase& phrase, const Definition& definition) {
    return phrase.passage != definition.passage ? phrase.passage > definition.passage
                                                : phrase.at.begin > definition.whole.begin;
}

void nearly(const Analysis& analysis, const Acronym& acronym, const Phrase& phrase, Findings& out) {
    const Passage& passage = analysis.document[phrase.passage];
    const std::string right = phrase.plural ? plural_of(acronym.meaning) : acronym.meaning;
    pw::Finding finding;
    finding.rule = "glossary.expansion-differs";
    finding.place = place_of(passage, phrase.at);
    finding.message = "Write “" + right + "”, which " + acronym.canonical + " stands for.";
    finding.fixes.push_back({"Write “" + right + "”", {{finding.place, right}}, false});
    if (const Definition* definition = first_definition(analysis, acronym))
        finding.related.push_back(
            {place_of(analysis.document[definition->passage], definition->whole),
             "explained here"});
    out.push_back(std::move(finding));
}

} // namespace

void check_phrases(const Analysis& analysis, const Acronym& acronym,
                   const std::vector<Phrase>& phrases, Findings& out) {
    const Definition* definition = first_definition(analysis, acronym);
    std::optional<pw::Finding> again;
    for (const Phrase& phrase : phrases) {
        const Passage& passage = analysis.document[phrase.passage];
        if (passage.voice != Voice::author)
            continue;
        if (!phrase.exact) {
            nearly(analysis, acronym, phrase, out);
            continue;
        }
        // An owner is a title, and titles stand in full.
        if (passage.at.field == PW_FIELD_OWNER || definition == nullptr ||
            !is_behind(phrase, *definition))
            continue;
        if (phrase.plural && !has_plural(analysis, acronym))
            continue;
        const std::string name = acronym.canonical + (phrase.plural ? "s" : "");
        const pw_range place = place_of(passage, phrase.at);
        if (again) {
            again->related.push_back({place, "written out here too"});
            continue;
        }
        again.emplace();
        again->rule = "glossary.written-out";
        again->severity = PW_HINT;
        again->place = place;
        again->message = "Write " + name + ": it was explained in " +
                         analysis.document[definition->passage].label + ".";
        again->fixes.push_back({"Write " + name, {{place, name}}, false});
    }
    if (again)
        out.push_back(*std::move(again));
}

} // namespace glossary
