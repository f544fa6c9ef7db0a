// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/rules.h"

#include <algorithm>

namespace planwright::smart {

namespace {

using language::ExpressionKind;
using language::PhraseMatch;
using language::VerbGroup;
using language::VerbRole;

struct Look {
    const Place& place;
    const Paragraph& paragraph;
    const Sentence& sentence;
    const Sentence* next; ///< null behind the last
    Found& found;

    [[nodiscard]] const language::Tokens& tokens() const { return *paragraph.tokens; }
    [[nodiscard]] std::string_view word(std::size_t i) const { return tokens().lower(i); }
    void mark(Rule rule, const PhraseMatch& match, std::size_t more = 0) const {
        found.words(rule, place.action, paragraph, match.first,
                    std::min(match.last + more, sentence.tokens.last));
    }
    [[nodiscard]] bool number_near(std::size_t first, std::size_t last) const {
        return std::any_of(sentence.expressions.begin(), sentence.expressions.end(),
                           [&](const language::Expression& one) {
                               return one.kind != ExpressionKind::date && one.first < last + 2 &&
                                      one.last + 2 > first;
                           });
    }
    [[nodiscard]] bool in_clause(std::size_t at, VerbRole role) const {
        const VerbGroup* inside = nullptr;
        for (const VerbGroup& group : sentence.groups) {
            if (group.first <= at && at < group.last)
                inside = &group;
        }
        return inside != nullptr && inside->role == role;
    }
};

void check_appropriate(const Look& look, const PhraseMatch& match) {
    if (look.sentence.has_between(Phrase::appropriate_adult, match.first, match.last + 1) ||
        look.sentence.has_between(Phrase::named_standard, match.first, look.sentence.tokens.last))
        return;
    look.mark(Rule::appropriate, match);
}

/// "every 3 years as required", "as required by the policy" have their condition.
void check_where_necessary(const Look& look, const PhraseMatch& match) {
    const std::string_view next = look.word(match.last);
    if (look.sentence.has_between(Phrase::set_by_rule, match.first, match.last + 1) ||
        next == "by" || next == "for" || next == "to" ||
        (next == "in" && look.word(match.first) == "as"))
        return;
    const bool after_interval =
        std::any_of(look.sentence.expressions.begin(), look.sentence.expressions.end(),
                    [&](const language::Expression& one) {
                        return one.kind == ExpressionKind::interval && one.last == match.first;
                    });
    if (!after_interval)
        look.mark(Rule::where_necessary, match);
}

/// An interval in this sentence or the next says what "regular" means.
void check_frequency(const Look& look, const PhraseMatch& match) {
    const bool given = look.sentence.has(ExpressionKind::interval) ||
                       (look.next != nullptr && look.next->has(ExpressionKind::interval));
    if (!given)
        look.mark(Rule::vague_frequency, match);
}

void check_ambiguous(const Look& look, const PhraseMatch& match) {
    if (!look.sentence.has(Phrase::interval_explained))
        look.mark(Rule::ambiguous_interval, match);
}

bool listed_behind(const Look& look, std::size_t from) {
    for (std::size_t i = from; i < look.sentence.tokens.last; ++i) {
        const std::string_view word = look.word(i);
        if (word == "including" || word == ":" || word == "namely" || word == "e.g." ||
            (word == "such" && look.word(i + 1) == "as"))
            return true;
    }
    return false;
}

bool quantity_is_adverb(const Look& look, const PhraseMatch& match) {
    const std::string_view next = look.word(match.last);
    const language::Verb* verb = language::find_verb(next);
    if (look.word(match.first) == "further")
        return next == "," || next == "than" || next == "details" ||
               (verb != nullptr && !verb->noun && (verb->forms & language::base) != 0) ||
               (verb != nullptr && (verb->forms & language::base) != 0 &&
                (language::word_classes(look.word(match.last + 1)) & language::determiner) != 0);
    return look.word(match.first) == "some" && (next == "of" || next == "cases");
}

/// One thing is one thing: "an additional session"; and what the inspector asked for in these words
/// may be answered in them.
void check_quantity(const Look& look, const PhraseMatch& match) {
    const std::string_view word = look.word(match.first);
    const std::string_view before =
        match.first > look.sentence.tokens.first ? look.word(match.first - 1) : std::string_view();
    const bool single = before == "a" || before == "an" || before == "one" || before == "this" ||
                        before == "no" || before == "each" || before == "every" || before == "that";
    const bool noun_of_its_own = word == "a" || word == "the";
    if ((single && !noun_of_its_own) || before == "any")
        return;
    // "Serious Further Offence" is a name; what is listed behind is known.
    if (look.tokens()[match.first].capital && match.first > look.sentence.tokens.first)
        return;
    if (listed_behind(look, match.last))
        return;
    if (quantity_is_adverb(look, match) || look.number_near(match.first, match.last))
        return;
    if ((word == "sufficient" || word == "enough" || word == "adequate") &&
        look.place.recommendation.asks(word))
        return;
    const language::Verb* verb = language::find_verb(look.word(match.last));
    if (word == "targeted" && verb != nullptr && (verb->forms & language::gerund) != 0 &&
        !verb->noun)
        return;
    if (word == "targeted" && (look.word(match.last) == "at" || look.word(match.last) == "to" ||
                               look.word(match.last) == "towards"))
        return;
    look.mark(Rule::vague_quantity, match, 2);
}

/// "may" of people in a relative clause says nothing about the promise, nor does "who are
/// possibly".
void check_tentative(const Look& look, const PhraseMatch& match) {
    const std::string_view word = look.word(match.first);
    const bool helper = word == "may" || word == "might" || word == "could";
    if ((word == "potentially" || word == "possibly") && match.first > look.sentence.tokens.first) {
        const std::string_view before = look.word(match.first - 1);
        if (before == "is" || before == "are")
            return;
    }
    if (word == "may" && look.tokens()[match.first].capital &&
        (match.first > look.sentence.tokens.first || look.tokens().is_number(match.last)))
        return;
    if (helper && (look.in_clause(match.first, VerbRole::relative) ||
                   look.in_clause(match.first, VerbRole::subordinate)))
        return;
    if (helper && look.sentence.tokens.first < match.first && look.word(match.first - 1) == "that")
        return;
    if ((word == "aim" || word == "aims") && match.first > 0 &&
        (look.word(match.first - 1) == "of" || look.word(match.first - 1) == "the"))
        return;
    look.mark(Rule::tentative, match);
}

void check_under_way(const Look& look, const PhraseMatch& match) {
    look.mark(Rule::business_as_usual, match);
}

void check_focus_phrase(const Look& look, const PhraseMatch& match) {
    if (look.sentence.groups.empty())
        return;
    const VerbGroup& main = look.sentence.groups.front();
    const std::string_view first = look.word(main.subject_first);
    const bool about_product = first == "this" || first == "these" || first == "which" ||
                               first == "it" ||
                               look.sentence.has_between(Phrase::product, main.subject_first,
                                                         std::min(main.subject_last, match.first));
    const bool is_main = main.lemma == "be" || main.lemma == "remain";
    if (is_main && !about_product && first != "alongside")
        look.mark(Rule::focus_only, match, 8);
}

/// Text that only tells what is or was needs no figures.
bool is_told(const Look& look) {
    return look.sentence.past_only || (!look.sentence.commits && look.place.action.completed());
}

void check_match(const Look& look, const PhraseMatch& match) {
    switch (static_cast<Phrase>(match.list)) {
    case Phrase::appropriate:
        return check_appropriate(look, match);
    case Phrase::where_necessary:
        return check_where_necessary(look, match);
    case Phrase::vague_frequency:
        return check_frequency(look, match);
    case Phrase::ambiguous_interval:
        return check_ambiguous(look, match);
    case Phrase::business_as_usual:
        return check_under_way(look, match);
    case Phrase::focus:
        return check_focus_phrase(look, match);
    case Phrase::empty_work:
        return look.mark(Rule::no_deliverable_verb, match, 4);
    case Phrase::explore:
        return look.mark(Rule::explore_consider, match);
    case Phrase::vague_quantity:
        return check_quantity(look, match);
    case Phrase::tentative:
        return check_tentative(look, match);
    case Phrase::outside_control:
        return look.mark(Rule::outside_control, match, 3);
    case Phrase::conditional:
        return look.mark(Rule::conditional_commitment, match);
    default:
        return;
    }
}

} // namespace

void check_phrases(const Place& place, Found& found) {
    for (const Paragraph& paragraph : place.action.paragraphs) {
        if (!paragraph.is_action())
            continue;
        for (std::size_t i = 0; i < paragraph.sentences.size(); ++i) {
            const Sentence* next =
                i + 1 < paragraph.sentences.size() ? &paragraph.sentences[i + 1] : nullptr;
            const Look look{place, paragraph, paragraph.sentences[i], next, found};
            if (is_told(look))
                continue;
            std::uint64_t seen = 0; // one of a kind in a sentence is enough
            for (const PhraseMatch& match : look.sentence.phrases) {
                const std::uint64_t bit = std::uint64_t{1} << match.list;
                if ((seen & bit) == 0 || found.settings().level == Settings::Level::strict)
                    check_match(look, match);
                seen |= bit;
            }
        }
    }
}

} // namespace planwright::smart
