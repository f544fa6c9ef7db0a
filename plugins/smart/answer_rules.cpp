// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/rules.h"

#include <algorithm>
#include <set>
#include <string>

namespace planwright::smart {

namespace {

using language::ExpressionKind;
using language::VerbGroup;
using language::VerbRole;
using language::VerbTime;

/// "Agreed", and a sentence of today that refuses.
void check_declines(const Place& place, Found& found) {
    if (place.recommendation.row->status != PW_STATUS_AGREED)
        return;
    for (const Paragraph& paragraph : place.action.paragraphs) {
        if (!paragraph.is_action())
            continue;
        for (const Sentence& sentence : paragraph.sentences) {
            if (sentence.past_only)
                continue;
            for (const auto& match : sentence.phrases) {
                if (match.list != static_cast<std::size_t>(Phrase::declines))
                    continue;
                // What people in a relative or conditional clause cannot do is no refusal.
                const bool aside = std::any_of(
                    sentence.groups.begin(), sentence.groups.end(), [&](const VerbGroup& group) {
                        const bool covers =
                            group.first <= match.first + 1 && match.first < group.last + 3;
                        return covers && (group.role == VerbRole::relative ||
                                          group.role == VerbRole::subordinate);
                    });
                if (!aside)
                    found.words(Rule::agreed_but_declines, place.action, paragraph, match.first,
                                match.last);
            }
        }
    }
}

/// The first thing that is still to come in the text of an action that is marked completed.
bool still_to_come(const Paragraph& paragraph, const Sentence& sentence, std::size_t& first,
                   std::size_t& last) {
    for (const VerbGroup& group : sentence.groups) {
        const bool main = group.role == VerbRole::main || group.role == VerbRole::complement;
        const bool going_on = group.time == VerbTime::future ||
                              group.time == VerbTime::progressive ||
                              (group.lemma == "continue" && group.time == VerbTime::present) ||
                              (group.time == VerbTime::infinitive && group.role == VerbRole::main);
        const bool heading = group.time == VerbTime::infinitive && !group.passive;
        if (!main || !going_on || group.negated || is_effect(paragraph, sentence, group) ||
            (heading && !names_doer(paragraph, sentence, group)))
            continue;
        first = group.first;
        last = group.last;
        return true;
    }
    for (const auto& match : sentence.phrases) {
        if (match.list != static_cast<std::size_t>(Phrase::under_way))
            continue;
        const std::string_view word = paragraph.tokens->lower(match.first);
        const language::Verb* next = language::find_verb(paragraph.tokens->lower(match.last));
        const bool due = word == "due";
        if (word == "ongoing" && match.last < sentence.tokens.last &&
            !paragraph.tokens->is_mark(match.last))
            continue; // "ongoing support" is an adjective
        if (due && (next == nullptr || (next->forms & language::base) == 0 || next->noun))
            continue; // "due to illness"
        if (sentence.past_only && !due)
            continue;
        first = match.first;
        last = match.last;
        return true;
    }
    return false;
}

void check_completed(const Place& place, Found& found) {
    if (!place.action.completed())
        return;
    bool done = false;
    each_sentence(place.action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        std::size_t first = 0;
        std::size_t last = 0;
        if (done || !still_to_come(paragraph, sentence, first, last))
            return;
        done = true;
        found.whole(Rule::completed_but_future, *place.action.row, PW_FIELD_TARGET);
        const language::Tokens& tokens = *paragraph.tokens;
        found.last().related.push_back({{{place.action.row->row_id, PW_FIELD_TEXT, 0},
                                         paragraph.start + tokens[first].begin,
                                         paragraph.start + tokens[last - 1].end},
                                        "still to come"});
    });
}

bool has_interval(const Action& action) {
    bool given = false;
    each_sentence(action, [&](const Paragraph&, const Sentence& sentence) {
        given = given || sentence.has(ExpressionKind::interval);
    });
    const language::Tokens target(action.target);
    for (const auto& one : language::expressions(target, 0, target.size()))
        given = given || one.kind == ExpressionKind::interval || one.kind == ExpressionKind::date;
    return given;
}

using Stems = std::set<std::string>;

/// Content words of a field.
Stems stems_of(std::string_view text) {
    Stems stems;
    const language::Tokens tokens(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens.is_word(i) || language::word_classes(tokens.lower(i)) != 0)
            continue;
        const std::string_view stem = language::stem(tokens.lower(i));
        if (stem.size() > 2)
            stems.emplace(stem);
    }
    return stems;
}

/// Alike from the front: "commission" and "commissioning", "staff" and "staffing".
bool akin(const std::string& a, const std::string& b) {
    const std::size_t size = std::min({a.size(), b.size(), std::size_t{5}});
    return size >= 4 ? a.compare(0, size, b, 0, size) == 0 : a == b;
}

/// Abbreviations stand for words that the other side writes out; nothing can be said then.
bool shares_abbreviation(const Recommendation& recommendation) {
    std::string initials;
    const language::Tokens& asked = *recommendation.asked_words;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (!asked.is_word(i))
            continue;
        char before = '-';
        for (const char c : asked.lower(i)) { // "multi-agency" gives two
            if (before == '-')
                initials += c;
            before = c;
        }
    }
    for (const Action& action : recommendation.actions) {
        for (const Paragraph& paragraph : action.paragraphs) {
            for (std::size_t i = 0; i < paragraph.tokens->size(); ++i) {
                const std::string_view raw = paragraph.tokens->raw(i);
                const bool upper = raw.size() > 2 && raw[1] >= 'A' && raw[1] <= 'Z';
                if (upper && initials.find(paragraph.tokens->lower(i)) != std::string::npos)
                    return true;
            }
        }
    }
    return false;
}

} // namespace

void check_answer(const Place& place, Found& found) {
    check_declines(place, found);
    check_completed(place, found);
    if (place.action.row->target == PW_TARGET_COMPLETED_AND_ONGOING && !has_interval(place.action))
        found.whole(Rule::completed_and_ongoing, *place.action.row, PW_FIELD_TARGET);
}

void check_drift(const Recommendation& recommendation, Found& found) {
    constexpr std::size_t enough_words = 15;
    const Stems asked = stems_of(field(*recommendation.row, PW_FIELD_RECOMMENDATION));
    if (asked.size() < 6 || recommendation.actions.empty())
        return;
    Stems answered = stems_of(field(*recommendation.row, PW_FIELD_PREAMBLE));
    for (const Action& action : recommendation.actions)
        answered.merge(stems_of(action.text()));
    if (answered.size() < enough_words)
        return;
    const bool meets = std::any_of(answered.begin(), answered.end(), [&](const std::string& word) {
        return std::any_of(asked.begin(), asked.end(),
                           [&](const std::string& other) { return akin(word, other); });
    });
    const Action& first = recommendation.actions.front();
    if (meets || first.paragraphs.empty() || first.paragraphs.front().sentences.empty() ||
        shares_abbreviation(recommendation))
        return;
    const language::Sentence& tokens = first.paragraphs.front().sentences.front().tokens;
    found.words(Rule::answer_drifts, first, first.paragraphs.front(), tokens.first, tokens.last);
}

} // namespace planwright::smart
