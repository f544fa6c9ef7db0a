// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/rules.h"

#include <algorithm>

namespace planwright::smart {

namespace {

using language::ExpressionKind;
using language::VerbGroup;
using language::VerbRole;
using language::VerbTime;

/// One sentence at work.
struct Look {
    const Place& place;
    const Paragraph& paragraph;
    const Sentence& sentence;
    Found& found;

    [[nodiscard]] const language::Tokens& tokens() const { return *paragraph.tokens; }
    [[nodiscard]] std::string_view word(std::size_t i) const { return tokens().lower(i); }
    void mark(Rule rule, std::size_t first, std::size_t last) const {
        found.words(rule, place.action, paragraph, first, last);
    }
    /// The group, the one that completes it ("will continue to be used"), and its object.
    void mark_group(Rule rule, std::size_t index, std::size_t object_words) const {
        const auto& groups = sentence.groups;
        std::size_t last = index;
        while (last + 1 < groups.size() && groups[last + 1].role == VerbRole::complement &&
               groups[last + 1].first == groups[last].last)
            ++last;
        mark(rule, groups[index].first,
             object_end(paragraph, sentence, groups[last], object_words));
    }
    [[nodiscard]] bool follows(const VerbGroup& group, std::string_view wanted,
                               std::size_t within) const {
        for (std::size_t i = group.last; i < group.last + within && i < sentence.tokens.last; ++i) {
            if (word(i) == wanted)
                return true;
        }
        return false;
    }
    /// A later infinitive that names something made: "to develop a programme".
    [[nodiscard]] bool makes_something(std::size_t from) const {
        return std::any_of(sentence.groups.begin(), sentence.groups.end(), [&](const VerbGroup& g) {
            return g.first > from && g.time == VerbTime::infinitive && has_class(g, strong);
        });
    }
};

/// "will continue to ..."; a new step beside it makes it an action.
void check_keep(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    if (!has_class(group, keep) || group.negated)
        return;
    const bool lasting = group.lemma != "continue";
    if (lasting && group.time != VerbTime::imperative && group.time != VerbTime::future)
        return;
    const bool new_step = std::any_of(
        look.sentence.groups.begin(), look.sentence.groups.end(), [&](const VerbGroup& other) {
            return &other != &group && other.role == VerbRole::main && has_class(other, strong) &&
                   !other.coordinated && is_step(look.paragraph, look.sentence, other);
        });
    const bool counted = look.sentence.has(ExpressionKind::percentage);
    if (!new_step && !counted)
        look.mark_group(Rule::business_as_usual, i, group.lemma == "continue" ? 0 : 3);
}

void check_ensure(const Look& look, std::size_t i) {
    const auto& groups = look.sentence.groups;
    const VerbGroup& group = groups[i];
    const bool make_sure = group.lemma == "make" && look.word(group.last) == "sure";
    if ((group.lemma != "ensure" && !make_sure) || group.role == VerbRole::complement)
        return;
    if (group.coordinated && i > 0 && has_class(groups[i - 1], strong))
        return; // "will issue the form and ensure that"
    if (says_how(look.paragraph, look.sentence, group.last))
        return;
    // "ensure that a panel is set up": the step stands behind it.
    const bool step_behind = std::any_of(
        groups.begin() + static_cast<std::ptrdiff_t>(i) + 1, groups.end(), [](const VerbGroup& g) {
            return g.role == VerbRole::subordinate && g.passive && has_class(g, strong);
        });
    if (!step_behind)
        look.mark(Rule::ensure_as_main_verb, group.first,
                  group.last + (look.word(group.last) == "that" || make_sure ? 1U : 0U));
}

void check_support(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    const std::size_t end = object_end(look.paragraph, look.sentence, group, 6);
    const bool gives_help =
        (group.lemma == "provide" || group.lemma == "offer" || group.lemma == "give") &&
        !group.passive &&
        (look.follows(group, "support", 2) || look.follows(group, "assistance", 2) ||
         look.follows(group, "help", 2));
    if (!has_class(group, support) && !gives_help)
        return;
    if (group.passive && group.agent != 0)
        return; // "supported by" something that is named
    const bool event = look.sentence.has_between(Phrase::product, group.last, end);
    if (!(event && (group.lemma == "facilitate" || gives_help)) &&
        !look.sentence.has(ExpressionKind::count))
        look.mark_group(Rule::support_facilitate, i, 3);
}

void check_focus(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    if (group.lemma == "focus" && !group.passive)
        look.mark_group(Rule::focus_only, i, 5);
}

void check_partner(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    if (!has_class(group, partner) || group.passive)
        return;
    const bool with = look.follows(group, "with", 3);
    if ((!with && group.lemma != "engage") || look.makes_something(group.first))
        return;
    look.mark_group(Rule::work_with, i, 6);
}

/// "meet demand", "meet the standard"
bool meets_a_demand(const Look& look, std::size_t first, std::size_t last) {
    static constexpr std::string_view demands[] = {
        "demand",      "demands",      "standard",  "standards",   "target",
        "targets",     "need",         "needs",     "requirement", "requirements",
        "expectation", "expectations", "deadline",  "deadlines",   "criteria",
        "threshold",   "obligations",  "timescale", "timescales",  "objectives"};
    for (std::size_t i = first; i < last; ++i) {
        if (std::find(std::begin(demands), std::end(demands), look.word(i)) != std::end(demands))
            return true;
    }
    return false;
}

void check_meet(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    const std::size_t end = object_end(look.paragraph, look.sentence, group, 8);
    const bool about_meeting =
        group.passive
            ? look.sentence.has_between(Phrase::meeting, group.subject_first, group.subject_last)
            : look.sentence.has_between(Phrase::meeting, group.last, end);
    bool meets = has_class(group, meet) && !group.passive;
    if (group.lemma == "attend")
        meets = about_meeting || look.sentence.has_between(Phrase::gathering, group.last, end);
    if (group.lemma == "meet" && meets_a_demand(look, group.last, end))
        return;
    if (!meets && !(has_class(group, arrange) && about_meeting))
        return;
    const auto& asked = look.place.recommendation;
    if (asked.asks("meeting") || asked.asks("discuss") || look.makes_something(group.first) ||
        look.sentence.has(ExpressionKind::interval))
        return;
    if (group.passive)
        look.mark(Rule::meeting_as_outcome, group.subject_first, group.last);
    else
        look.mark_group(Rule::meeting_as_outcome, i, 5);
}

void check_to_be_done(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    const bool takes_place = group.lemma == "take" && look.word(group.last) == "place";
    if (group.time != VerbTime::infinitive || group.role != VerbRole::main ||
        (!group.passive && !takes_place) || group.agent != 0 ||
        group.subject_first == group.subject_last)
        return;
    if (look.place.action.doer_in_lead_in || !look.sentence.posts.empty())
        return;
    look.mark(Rule::to_be_done, group.first, takes_place ? group.last + 1 : group.last);
}

void check_explore(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    if (!has_class(group, explore) || group.negated)
        return;
    const std::string_view next = look.word(group.last);
    if (group.lemma == "look" && next != "to" && next != "at" && next != "into")
        return;
    // Asked to consider, an answer with a month commits to its date.
    const bool asked = look.place.recommendation.asks(group.lemma);
    if (asked && look.place.action.row->target == PW_TARGET_MONTH)
        return;
    if (group.lemma == "seek" && has_class(group, make))
        return;
    look.mark_group(Rule::explore_consider, i, 3);
}

/// Messages that leave nothing to look at.
void check_aware(const Look& look, std::size_t i) {
    const VerbGroup& group = look.sentence.groups[i];
    const bool raises = group.lemma == "raise" && look.follows(group, "awareness", 3);
    if (!has_class(group, aware) && !raises)
        return;
    if (group.time == VerbTime::past || group.time == VerbTime::perfect ||
        group.role == VerbRole::relative || group.role == VerbRole::subordinate ||
        group.role == VerbRole::participial)
        return;
    if (group.role == VerbRole::purpose &&
        ((group.lemma != "promote" && !raises) || look.sentence.past_only))
        return;
    if (is_effect(look.paragraph, look.sentence, group))
        return;
    if (group.lemma == "promote" &&
        look.sentence.has_between(Phrase::duty, group.last, group.last + 2))
        return; // a duty in law, not a message
    if (says_how(look.paragraph, look.sentence, group.last))
        return;
    look.mark_group(Rule::awareness_verbs, i, 6);
}

/// Once in an action: "will be put in place" where column 5 leaves open by whom.
void check_passive(const Place& place, Found& found) {
    if (place.action.owner.is_one_post() || place.action.owner.written.empty())
        return;
    bool done = false;
    each_sentence(place.action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        for (const VerbGroup& group : sentence.groups) {
            if (done || group.time != VerbTime::future || !group.passive || group.agent != 0 ||
                !is_step(paragraph, sentence, group) || has_class(group, monitor | measure) ||
                paragraph.leads || !sentence.posts.empty())
                continue;
            done = true;
            found.words(Rule::passive_no_agent, place.action, paragraph, group.first,
                        object_end(paragraph, sentence, group, 3));
        }
    });
}

} // namespace

bool names_doer(const Paragraph& paragraph, const Sentence& sentence, const VerbGroup& group) {
    const language::Tokens& tokens = *paragraph.tokens;
    for (std::size_t i = group.subject_first; i < group.subject_last; ++i) {
        const std::string_view word = tokens.lower(i);
        if (language::is_post_word(word) ||
            (language::is_unit_word(word) && word != "group" && word != "groups"))
            return true;
    }
    return std::any_of(sentence.posts.begin(), sentence.posts.end(), [&](const auto& post) {
        return post.first >= group.subject_first && post.last <= group.subject_last;
    });
}

bool is_effect(const Paragraph& paragraph, const Sentence& sentence, const VerbGroup& group) {
    const language::Tokens& tokens = *paragraph.tokens;
    if (group.subject_first == group.subject_last)
        return false;
    const std::string_view first = tokens.lower(group.subject_first);
    const std::string_view last = tokens.lower(group.subject_last - 1);
    const bool demonstrative = first == "this" || first == "these" || first == "it" ||
                               first == "they" || first == "which" || first == "those" ||
                               last == "this" || last == "it" || last == "which" || last == "these";
    if (demonstrative && !group.passive)
        return true;
    if (group.passive || !has_class(group, effect))
        return false;
    // A thing as subject: "The tool will enable"; a team or post is no thing.
    return !names_doer(paragraph, sentence, group) &&
           sentence.has_between(Phrase::product, group.subject_first, group.subject_last);
}

bool is_step(const Paragraph& paragraph, const Sentence& sentence, const VerbGroup& group) {
    if (!language::is_commitment(group) || group.negated || is_effect(paragraph, sentence, group))
        return false;
    // "Development days to support staff" tells what a thing is for; people and units "to" do.
    const bool heading = group.time == VerbTime::infinitive && group.role == VerbRole::main &&
                         !group.passive && group.subject_last > group.subject_first &&
                         group.lemma != "take" && group.lemma != "start" &&
                         group.lemma != "commence" && group.lemma != "begin";
    return !heading || names_doer(paragraph, sentence, group) ||
           !sentence.has_between(Phrase::product, group.subject_first, group.subject_last);
}

std::size_t object_end(const Paragraph& paragraph, const Sentence& sentence, const VerbGroup& group,
                       std::size_t most) {
    const language::Tokens& tokens = *paragraph.tokens;
    std::size_t end = group.last;
    for (std::size_t i = group.last; i < sentence.tokens.last && end - group.last < most; ++i) {
        const bool next_group =
            std::any_of(sentence.groups.begin(), sentence.groups.end(),
                        [&](const VerbGroup& other) { return other.first == i; });
        const bool joint = tokens.is(i, "/") || tokens.is(i, "&") || tokens.is(i, "%");
        if (next_group || (tokens.is_mark(i) && !joint))
            break;
        end = i + 1;
    }
    while (end > group.last && (language::word_classes(tokens.lower(end - 1)) &
                                (language::determiner | language::preposition |
                                 language::conjunction | language::relative)) != 0)
        --end;
    return end;
}

bool says_how(const Paragraph& paragraph, const Sentence& sentence, std::size_t from) {
    const language::Tokens& tokens = *paragraph.tokens;
    for (std::size_t i = from; i < sentence.tokens.last; ++i) {
        const std::string_view word = tokens.lower(i);
        if (word == "through" || word == "via")
            return true;
        if (word != "by")
            continue;
        const language::Verb* verb = language::find_verb(tokens.lower(i + 1));
        if (verb != nullptr && (verb->forms & language::gerund) != 0)
            return true;
    }
    return false;
}

void check_verbs(const Place& place, Found& found) {
    each_sentence(place.action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        const Look look{place, paragraph, sentence, found};
        for (std::size_t i = 0; i < sentence.groups.size(); ++i) {
            const VerbGroup& group = sentence.groups[i];
            check_aware(look, i);
            const bool present_keep = group.lemma == "continue" &&
                                      group.time == VerbTime::present &&
                                      group.role == VerbRole::main && !place.action.completed();
            if (present_keep)
                check_keep(look, i);
            if (!is_step(paragraph, sentence, group))
                continue;
            check_keep(look, i);
            check_ensure(look, i);
            check_support(look, i);
            check_focus(look, i);
            check_explore(look, i);
            check_partner(look, i);
            check_meet(look, i);
            check_to_be_done(look, i);
        }
    });
    check_passive(place, found);
}

} // namespace planwright::smart
