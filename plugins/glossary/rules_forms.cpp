// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "initials.h"
#include "rules.h"

#include <algorithm>

namespace glossary {

namespace {

struct Fault {
    std::size_t mention = 0;
    std::string right;
    std::string why;
    bool safe = true;
};

constexpr std::size_t most_together = 100; ///< places named with each other

/// "Newly Qualified Officers (NQO)" beside NQOs; "Probation Delivery Unit (PDUs)".
std::string number_fault(const Analysis& analysis, const Acronym& acronym,
                         const Definition& definition) {
    const Mention& mention = analysis.mentions[definition.mention];
    const bool plural = is_plural(without_possessive(analysis.text_of(definition)));
    if (plural && mention.ending.empty() && has_plural(analysis, acronym))
        return acronym.canonical + "s";
    if (!plural && (mention.ending == "s" || mention.ending == "S"))
        return acronym.canonical;
    return {};
}

std::vector<Fault> faults_of(const Analysis& analysis, const Acronym& acronym) {
    std::vector<Fault> faults;
    const auto common = acronym.forms.find(acronym.canonical);
    const std::string elsewhere =
        common == acronym.forms.end() ? "as the glossary has it" : "as elsewhere in this plan";
    for (const std::size_t i : acronym.mentions) {
        const Mention& mention = analysis.mentions[i];
        if (analysis.passage_of(mention).voice != Voice::author)
            continue;
        if (mention.form != acronym.canonical || mention.ending == "S") {
            faults.push_back({i, short_form(acronym, mention), elsewhere});
            continue;
        }
        const Definition* definition = analysis.definition_at(i);
        const bool first = !acronym.definitions.empty() &&
                           definition == &analysis.definitions[acronym.definitions.front()];
        if (!first || !definition->fits)
            continue; // another one is found as one too many
        const std::string right = number_fault(analysis, acronym, *definition);
        if (!right.empty())
            faults.push_back({i, right, "in the number of the words before it", false});
    }
    return faults;
}

} // namespace

void check_forms(const Analysis& analysis, const Acronym& acronym, Findings& out) {
    const std::vector<Fault> faults = faults_of(analysis, acronym);
    pw::Fix all{"Write it so in all " + std::to_string(faults.size()) + " places", {}, false};
    for (const Fault& fault : faults) {
        const Mention& mention = analysis.mentions[fault.mention];
        all.edits.push_back({place_of(analysis.passage_of(mention), mention.at), fault.right});
    }
    for (const Fault& fault : faults) {
        const Mention& mention = analysis.mentions[fault.mention];
        const Passage& passage = analysis.passage_of(mention);
        pw::Finding finding;
        finding.rule = "glossary.variant";
        finding.place = place_of(passage, mention.at);
        finding.message = "Write " + fault.right + ", " + fault.why + ", not " +
                          std::string(passage.part(mention.at)) + ".";
        finding.fixes.push_back(
            {"Write " + fault.right, {{finding.place, fault.right}}, fault.safe});
        if (faults.size() > 1 && faults.size() <= most_together)
            finding.fixes.push_back(all);
        for (std::size_t i = 0; i < std::min(faults.size(), most_together); ++i) {
            if (faults[i].mention != fault.mention)
                finding.related.push_back({all.edits[i].place, "here too"});
        }
        out.push_back(std::move(finding));
    }
}

} // namespace glossary
