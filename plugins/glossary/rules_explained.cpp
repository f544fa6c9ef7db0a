// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include <algorithm>

namespace glossary {

namespace {

constexpr std::size_t most_related = 100;

bool is_before(const Mention& mention, const Definition& definition) {
    return mention.passage != definition.passage ? mention.passage < definition.passage
                                                 : mention.at.begin < definition.whole.begin;
}

void add_related(const Analysis& analysis, const Acronym& acronym, std::size_t except,
                 pw::Finding& finding) {
    for (const std::size_t i : acronym.mentions) {
        if (i == except || finding.related.size() >= most_related)
            continue;
        const Mention& mention = analysis.mentions[i];
        finding.related.push_back(
            {place_of(analysis.passage_of(mention), mention.at), "used here too"});
    }
}

/// The words in full and the abbreviation behind them, as an example.
std::string example(const Acronym& acronym, const std::string& meaning, const Mention& mention) {
    return "“" + long_form(meaning, mention) + " (" + short_form(acronym, mention) + ")”";
}

std::string advice(const Acronym& acronym, const Mention& mention) {
    if (!acronym.meaning.empty())
        return "write " + example(acronym, acronym.meaning, mention) + " here.";
    if (!acronym.guess.empty())
        return "if it stands for the words used elsewhere, write " +
               example(acronym, acronym.guess, mention) + " here.";
    return "write it out here, with (" + short_form(acronym, mention) + ") behind it.";
}

} // namespace

void check_explained(const Analysis& analysis, const Acronym& acronym, Findings& out) {
    const std::size_t first = first_of_author(analysis, acronym);
    if (first == acronym.mentions.size() || acronym.explained_by_slip)
        return; // the report's or the template's alone
    const std::size_t index = acronym.mentions[first];
    const Mention& mention = analysis.mentions[index];
    const bool never = acronym.definitions.empty();
    const Definition* definition =
        never ? nullptr : &analysis.definitions[acronym.definitions.front()];
    if (definition != nullptr && !is_before(mention, *definition))
        return;
    const std::string& name = acronym.canonical;
    pw::Finding finding;
    finding.place = place_of(analysis.passage_of(mention), mention.at);
    finding.help = "Readers outside the service see a plan too: write an abbreviation out where it "
                   "first stands, with the short form in brackets, and use the short form after.";
    if (never) {
        finding.rule = "glossary.unexplained";
        finding.message = name + " is never explained: " + advice(acronym, mention);
    } else {
        finding.rule = "glossary.explained-late";
        const std::string& where = analysis.document[definition->passage].label;
        finding.message = name + " is explained only later, in " + where +
                          ": explain it here, where it first stands.";
        finding.related.push_back(
            {place_of(analysis.document[definition->passage], definition->whole),
             "explained here"});
    }
    const std::string& meaning = acronym.meaning.empty() ? acronym.guess : acronym.meaning;
    if (!meaning.empty()) {
        pw::Fix fix{"Write it out here", {expanded(analysis, acronym, meaning, mention)}, false};
        if (definition != nullptr && definition->fits &&
            analysis.document[definition->passage].voice == Voice::author) {
            fix.title = "Write it out here, and shorten it there";
            fix.edits.push_back(shortened(analysis, acronym, *definition));
        }
        finding.fixes.push_back(std::move(fix));
    }
    add_related(analysis, acronym, index, finding);
    out.push_back(std::move(finding));
}

} // namespace glossary
