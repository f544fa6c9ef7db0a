// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/rules.h"

#include <algorithm>
#include <vector>

namespace planwright::smart {

namespace {

using language::ExpressionKind;
using language::VerbGroup;
using language::VerbRole;
using language::VerbTime;

/// A step of the action, where it stands.
struct Step {
    const Paragraph* paragraph;
    const Sentence* sentence;
    const VerbGroup* group;
};

std::vector<Step> steps_of(const Action& action) {
    std::vector<Step> steps;
    each_sentence(action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        for (const VerbGroup& group : sentence.groups) {
            if (is_step(paragraph, sentence, group))
                steps.push_back({&paragraph, &sentence, &group});
        }
    });
    return steps;
}

/// From the subject on, when there is room for it.
void mark_step(Rule rule, const Place& place, const Step& step, Found& found) {
    const VerbGroup& group = *step.group;
    const std::size_t end = object_end(*step.paragraph, *step.sentence, group, 8);
    const std::size_t first =
        group.coordinated || end - group.subject_first > 16 ? group.first : group.subject_first;
    found.words(rule, place.action, *step.paragraph, first, end);
}

/// The parts that would each be an action of their own.
std::vector<Step> parts_of(const std::vector<Step>& steps) {
    std::vector<Step> parts;
    for (const Step& step : steps) {
        const VerbGroup& group = *step.group;
        if (!has_class(group, make) || has_class(group, monitor | keep) ||
            group.role != VerbRole::main)
            continue;
        if (group.coordinated) {
            // "develop and deliver a course" is one; "review the rota and issue guidance" are two.
            const bool own_object = !parts.empty() && parts.back().sentence == step.sentence &&
                                    group.first > parts.back().group->last + 2 &&
                                    has_class(group, strong);
            if (!own_object)
                continue;
        }
        parts.push_back(step);
    }
    return parts;
}

bool compound(const std::vector<Step>& parts, const Settings& settings) {
    std::vector<const Sentence*> sentences;
    for (const Step& part : parts) {
        if (sentences.empty() || sentences.back() != part.sentence)
            sentences.push_back(part.sentence);
    }
    if (settings.level == Settings::Level::strict)
        return parts.size() >= 2;
    const bool promised_apart =
        parts.size() == 2 && !parts[1].group->coordinated && has_class(*parts[1].group, strong);
    return sentences.size() >= 2 || parts.size() >= 3 || promised_apart;
}

void check_compound(const Place& place, const std::vector<Step>& steps, Found& found) {
    const std::vector<Step> parts = parts_of(steps);
    if (!compound(parts, found.settings()))
        return;
    mark_step(Rule::compound_action, place, parts.front(), found);
    Mark& mark = found.last();
    for (std::size_t i = 1; i < parts.size() && i < 8; ++i) {
        const language::Tokens& tokens = *parts[i].paragraph->tokens;
        const std::uint64_t base = parts[i].paragraph->start;
        const std::size_t end =
            object_end(*parts[i].paragraph, *parts[i].sentence, *parts[i].group, 5);
        mark.related.push_back({{{place.action.row->row_id, PW_FIELD_TEXT, 0},
                                 base + tokens[parts[i].group->first].begin,
                                 base + tokens[end - 1].end},
                                "another part"});
    }
}

/// "The impact will be measured by:" and its list.
bool is_measure_block(const Action& action) {
    return std::any_of(action.paragraphs.begin(), action.paragraphs.end(),
                       [](const Paragraph& paragraph) {
                           return paragraph.kind == PW_TEXT_MEASURE || paragraph.leads;
                       });
}

/// All that is promised is to watch.
void check_monitoring(const Place& place, const std::vector<Step>& steps, Found& found) {
    if (steps.empty() || place.action.last_of_several)
        return;
    bool figure = false;
    each_sentence(place.action, [&](const Paragraph&, const Sentence& sentence) {
        figure = figure || sentence.has(ExpressionKind::percentage);
    });
    if (figure || is_measure_block(place.action))
        return;
    const bool watching = std::all_of(steps.begin(), steps.end(), [](const Step& step) {
        return has_class(*step.group, monitor) || step.group->lemma == "continue";
    });
    const bool watches = std::any_of(steps.begin(), steps.end(), [](const Step& step) {
        return has_class(*step.group, monitor);
    });
    const bool then_acts = std::any_of(steps.begin(), steps.end(), [](const Step& step) {
        return std::any_of(
            step.sentence->groups.begin(), step.sentence->groups.end(), [](const VerbGroup& g) {
                return g.role == VerbRole::purpose &&
                       (has_class(g, strong) || g.lemma == "identify" || g.lemma == "address");
            });
    });
    if (!watching || !watches || then_acts)
        return;
    if (place.recommendation.asks(steps.back().group->lemma))
        return;
    const auto first = std::find_if(steps.begin(), steps.end(), [](const Step& step) {
        return has_class(*step.group, monitor);
    });
    std::size_t begin = first->group->first;
    if (first != steps.begin() && (first - 1)->group->last == begin)
        begin = (first - 1)->group->first; // "will continue to monitor"
    found.words(Rule::monitoring_only, place.action, *first->paragraph, begin,
                object_end(*first->paragraph, *first->sentence, *first->group, 6));
}

/// What is left when no other rule had anything to say.
void check_empty(const Place& place, const std::vector<Step>& steps, Found& found) {
    if (steps.empty() || is_measure_block(place.action) ||
        found.any(place.action, Rule::monitoring_only))
        return;
    bool made = false;
    bool all_of_them = false;
    bool share = false;
    bool product = false; // or something done that can be seen
    bool figure = false;
    each_sentence(place.action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        product =
            product || sentence.has(Phrase::product) ||
            std::any_of(sentence.groups.begin(), sentence.groups.end(), [](const VerbGroup& g) {
                return has_class(g, tangible) && language::is_commitment(g);
            });
        figure = figure || sentence.has(ExpressionKind::percentage) ||
                 sentence.has(ExpressionKind::count) || sentence.has(ExpressionKind::interval);
        share = share || sentence.has(ExpressionKind::percentage) ||
                sentence.has(ExpressionKind::interval);
        for (std::size_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
            const std::string_view word = paragraph.tokens->lower(i);
            all_of_them = all_of_them || word == "all" || word == "each" || word == "every";
        }
        made = made ||
               std::any_of(sentence.groups.begin(), sentence.groups.end(), [](const VerbGroup& g) {
                   return (has_class(g, make) || g.lemma == "review") &&
                          g.role != VerbRole::relative && g.role != VerbRole::subordinate;
               });
    });
    if (!made && !share)
        return mark_step(Rule::no_deliverable_verb, place, steps.front(), found);
    if (made && !product && !figure && !all_of_them)
        mark_step(Rule::no_measure, place, steps.front(), found);
}

/// A sentence about how things are, where an action should stand: "KSS has a clear strategy".
const Step* first_present(const Action& action, std::vector<Step>& store) {
    each_sentence(action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        for (const VerbGroup& group : sentence.groups) {
            if (store.empty() && group.role == VerbRole::main && !language::is_commitment(group))
                store.push_back({&paragraph, &sentence, &group});
        }
    });
    return store.empty() ? nullptr : &store.front();
}

bool is_explained_refusal(const Place& place) {
    const std::uint32_t status = place.recommendation.row->status;
    return status == PW_STATUS_PARTLY_AGREED || status == PW_STATUS_NOT_AGREED;
}

} // namespace

bool reads_as_background(const Action& action) {
    bool verb = false;
    bool still = false;
    each_sentence(action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        verb = verb || sentence.has_verb;
        // A fragment without a verb is a step that lacks one, and a promise is one, whoever makes
        // it.
        // "Each unit audits two cases a month" is a habit that can be checked.
        const bool habit = !sentence.past_only && (sentence.has(ExpressionKind::interval) ||
                                                   sentence.has(ExpressionKind::count));
        still = still || sentence.commits || habit || (!sentence.has_verb && paragraph.item) ||
                (!sentence.has_verb && sentence.groups.empty());
    });
    return verb && !still;
}

void check_background(const Place& place, Found& found) {
    const bool to_come = place.action.row->target == PW_TARGET_MONTH ||
                         place.action.row->target == PW_TARGET_MONTH_AND_REVIEW;
    std::vector<Step> store;
    const Step* step = first_present(place.action, store);
    if (step == nullptr || is_explained_refusal(place))
        return;
    if (to_come)
        mark_step(Rule::background_as_action, place, *step, found);
    else if (!place.action.completed() && step->group->time == VerbTime::present &&
             !found.any(place.action))
        mark_step(Rule::no_deliverable_verb, place, *step, found);
}

void check_whole(const Place& place, Found& found) {
    const std::vector<Step> steps = steps_of(place.action);
    check_compound(place, steps, found);
    check_monitoring(place, steps, found);
    check_empty(place, steps, found);
}

} // namespace planwright::smart
