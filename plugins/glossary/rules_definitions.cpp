// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
#include "initials.h"
#include "rules.h"

#include <algorithm>

namespace glossary {

namespace {

class DefinitionRules {
public:
    DefinitionRules(const Analysis& analysis, const Acronym& acronym,
                    const std::vector<Phrase>& phrases, Findings& out)
        : analysis_(analysis), acronym_(acronym), phrases_(phrases), out_(out) {}

    void check() {
        const Definition* first = nullptr;
        std::vector<const Definition*> again;
        for (const std::size_t i : acronym_.definitions) {
            const Definition& definition = analysis_.definitions[i];
            const bool sound = check_words(definition);
            if (sound && definition.layout == Definition::Layout::reversed)
                reversed(definition);
            if (first == nullptr && definition.fits)
                first = &definition;
            else if (sound && is_authors(definition))
                again.push_back(&definition);
        }
        if (first != nullptr && !again.empty())
            explained_again(*first, again);
    }

private:
    bool is_authors(const Definition& definition) const {
        return analysis_.document[definition.passage].voice == Voice::author;
    }
    const Mention& mention_of(const Definition& definition) const {
        return analysis_.mentions[definition.mention];
    }
    /// In the report's words a fault is the report's: worth knowing, not worth changing.
    pw::Finding finding_at(const Definition& definition, std::string rule, std::string message,
                           std::uint32_t severity) const {
        const Passage& passage = analysis_.document[definition.passage];
        pw::Finding finding;
        finding.rule = std::move(rule);
        finding.message = std::move(message);
        finding.place = place_of(passage, definition.whole);
        finding.severity = severity;
        if (passage.voice != Voice::author) {
            finding.severity = PW_HINT;
            finding.help = "These are the words of the report: leave them as they were published.";
        }
        return finding;
    }
    void fix(pw::Finding& finding, const Definition& definition, std::string title, Span span,
             std::string text) const {
        if (is_authors(definition))
            finding.fixes.push_back(
                {std::move(title),
                 {{place_of(analysis_.document[definition.passage], span), std::move(text)}},
                 false});
    }
    std::string in_number(const Definition& definition) const {
        const std::string said = without_possessive(analysis_.text_of(definition));
        return is_plural(said) ? plural_of(acronym_.meaning) : acronym_.meaning;
    }

    /// Whether the words are those that the abbreviation stands for.
    bool check_words(const Definition& definition) {
        const std::string said = without_possessive(analysis_.text_of(definition));
        if (!definition.fits) {
            misfit_of(definition, said);
            return false;
        }
        if (acronym_.meaning.empty() || compare(said, acronym_.meaning) == Likeness::same)
            return true;
        const std::string source = acronym_.from_glossary ? "the glossary" : "this plan elsewhere";
        const std::string right = in_number(definition);
        pw::Finding finding =
            finding_at(definition, "glossary.explained-differently",
                       acronym_.canonical + " stands for “" + acronym_.meaning + "” in " + source +
                           (is_authors(definition) ? ": use the same words here."
                                                   : ": use those words in your own text."),
                       PW_WARNING);
        relate(finding, definition);
        fix(finding, definition, "Write “" + right + "”", definition.expansion, right);
        out_.push_back(std::move(finding));
        return false;
    }

    void misfit_of(const Definition& definition, const std::string& said) {
        if (mention_of(definition).form != acronym_.canonical)
            return; // a variant, and found as one
        const bool known = !acronym_.meaning.empty();
        std::string right;
        std::string message = acronym_.canonical + " does not fit the words “" + said + "”";
        if (known) {
            message += ": it stands for “" + acronym_.meaning + "”.";
        } else {
            right = fitting_acronym(said);
            message += right.empty() ? ": check both." : ": write (" + right + ").";
        }
        pw::Finding finding =
            finding_at(definition, "glossary.initials", std::move(message), PW_WARNING);
        relate(finding, definition);
        if (known && mention_of(definition).ending.empty())
            fix(finding, definition, "Write “" + in_number(definition) + "”", definition.expansion,
                in_number(definition));
        else if (!right.empty())
            fix(finding, definition, "Write " + right, mention_of(definition).at,
                right + mention_of(definition).ending);
        out_.push_back(std::move(finding));
    }
    /// Another abbreviation of the plan that the words do fit.
    std::string fitting_acronym(const std::string& said) const {
        for (const Acronym& other : analysis_.acronyms) {
            if (&other == &acronym_ || !other.definitions.empty())
                continue;
            const auto cost = misfit(letters_of(other.canonical), said);
            if (cost && *cost == 0)
                return other.canonical;
        }
        return {};
    }
    void relate(pw::Finding& finding, const Definition& definition) const {
        for (const std::size_t i : acronym_.definitions) {
            const Definition& other = analysis_.definitions[i];
            if (&other != &definition && finding.related.size() < 100)
                finding.related.push_back(
                    {place_of(analysis_.document[other.passage], other.whole),
                     "explained here as “" + std::string(analysis_.text_of(other)) + "”"});
        }
        for (const Phrase& phrase : phrases_) {
            if (phrase.exact && finding.related.size() < 100)
                finding.related.push_back(
                    {place_of(analysis_.document[phrase.passage], phrase.at), "written so here"});
        }
    }

    void reversed(const Definition& definition) {
        if (!is_authors(definition))
            return;
        const std::string words(analysis_.text_of(definition));
        const std::string right = words + " (" + short_form(acronym_, mention_of(definition)) + ")";
        pw::Finding finding = finding_at(
            definition, "glossary.brackets",
            "Put the short form in the brackets, behind the words: “" + right + "”.", PW_WARNING);
        fix(finding, definition, "Write “" + right + "”", definition.whole, right);
        out_.push_back(std::move(finding));
    }

    void explained_again(const Definition& first, const std::vector<const Definition*>& again) {
        pw::Finding finding = finding_at(*again.front(), "glossary.explained-again",
                                         acronym_.canonical + " was explained in " +
                                             analysis_.document[first.passage].label +
                                             ": the short form is enough here.",
                                         PW_HINT);
        finding.related.push_back(
            {place_of(analysis_.document[first.passage], first.whole), "explained here first"});
        pw::Fix all{"Shorten it in all " + std::to_string(again.size()) + " places", {}, false};
        for (const Definition* definition : again) {
            all.edits.push_back(shortened(analysis_, acronym_, *definition));
            if (definition != again.front())
                finding.related.push_back(
                    {place_of(analysis_.document[definition->passage], definition->whole),
                     "explained again here"});
        }
        finding.fixes.push_back(
            {"Write " + all.edits.front().replacement, {all.edits.front()}, false});
        if (again.size() > 1)
            finding.fixes.push_back(std::move(all));
        out_.push_back(std::move(finding));
    }

    const Analysis& analysis_;
    const Acronym& acronym_;
    const std::vector<Phrase>& phrases_;
    Findings& out_;
};

} // namespace

void check_definitions(const Analysis& analysis, const Acronym& acronym,
                       const std::vector<Phrase>& phrases, Findings& out) {
    DefinitionRules(analysis, acronym, phrases, out).check();
}

} // namespace glossary
