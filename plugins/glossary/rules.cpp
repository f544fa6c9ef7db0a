// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include "characters.h"
#include "initials.h"

#include <algorithm>

namespace glossary {

namespace {

bool begins_with_vowel_sound(std::string_view words) {
    const std::string folded = fold(words.substr(0, 4));
    if (folded.substr(0, 3) == "uni" || folded.substr(0, 3) == "use")
        return false;
    return !folded.empty() && std::string_view("aeiou").find(folded[0]) != std::string_view::npos;
}

/// The article right before the mention: where it stands, or an empty span.
Span article_before(const Passage& passage, const Mention& mention) {
    for (const Word& word : passage.words) {
        if (word.at.end + 1 != mention.at.begin || passage.text[word.at.end] != ' ')
            continue;
        const std::string folded = fold(passage.part(word.at));
        if (folded == "a" || folded == "an")
            return word.at;
    }
    return {};
}

} // namespace

pw_range place_of(const Passage& passage, Span span) {
    return {passage.at, span.begin, span.end};
}

std::string short_form(const Acronym& acronym, const Mention& mention) {
    return acronym.canonical + (mention.ending == "S" ? "s" : mention.ending);
}

std::string long_form(const std::string& meaning, const Mention& mention) {
    if (mention.ending == "s" || mention.ending == "S")
        return plural_of(meaning);
    return meaning + mention.ending;
}

pw::Edit expanded(const Analysis& analysis, const Acronym& acronym, const std::string& meaning,
                  const Mention& mention) {
    const Passage& passage = analysis.passage_of(mention);
    const std::string words = long_form(meaning, mention);
    const std::string text = words + " (" + short_form(acronym, mention) + ")";
    const Span article = article_before(passage, mention);
    if (article.size() == 0)
        return {place_of(passage, mention.at), text};
    std::string right = passage.words.front().at == article || passage.part(article)[0] == 'A'
                            ? std::string(1, passage.part(article)[0])
                            : "a";
    if (begins_with_vowel_sound(words))
        right += "n";
    return {place_of(passage, {article.begin, mention.at.end}), right + " " + text};
}

pw::Edit shortened(const Analysis& analysis, const Acronym& acronym, const Definition& definition) {
    const Mention& mention = analysis.mentions[definition.mention];
    const bool plural = mention.ending.empty() && !is_plural(acronym.meaning) &&
                        is_plural(without_possessive(analysis.text_of(definition)));
    return {place_of(analysis.document[definition.passage], definition.whole),
            short_form(acronym, mention) + (plural ? "s" : "")};
}

bool has_plural(const Analysis& analysis, const Acronym& acronym) {
    return std::any_of(acronym.mentions.begin(), acronym.mentions.end(),
                       [&](std::size_t i) { return analysis.mentions[i].ending == "s"; });
}

std::size_t first_of_author(const Analysis& analysis, const Acronym& acronym) {
    std::size_t i = 0;
    while (i < acronym.mentions.size() &&
           analysis.passage_of(analysis.mentions[acronym.mentions[i]]).voice != Voice::author)
        ++i;
    return i;
}

Findings check(const Analysis& analysis) {
    Findings out;
    std::vector<std::vector<Phrase>> phrases_of(analysis.acronyms.size());
    for (const Phrase& phrase : find_phrases(analysis))
        phrases_of[phrase.acronym].push_back(phrase);
    for (std::size_t i = 0; i < analysis.acronyms.size(); ++i) {
        const Acronym& acronym = analysis.acronyms[i];
        const std::vector<Phrase>& phrases = phrases_of[i];
        check_forms(analysis, acronym, out);
        check_definitions(analysis, acronym, phrases, out);
        if (acronym.well_known)
            continue;
        check_explained(analysis, acronym, out);
        check_phrases(analysis, acronym, phrases, out);
    }
    return out;
}

} // namespace glossary
