// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/coverage.h"

#include "smart/rules.h"

#include <algorithm>

namespace planwright::smart {

namespace {

using language::ExpressionKind;
using language::VerbGroup;
using language::VerbRole;

Covered at(const Paragraph& paragraph, std::size_t first, std::size_t last) {
    const language::Tokens& tokens = *paragraph.tokens;
    return {PW_FIELD_TEXT, paragraph.start + tokens[first].begin,
            paragraph.start + tokens[last - 1].end};
}

bool is_done_step(const VerbGroup& group) {
    return (group.role == VerbRole::main || group.role == VerbRole::complement) && !group.negated;
}

/// The verb and what it makes: "publish a rota".
std::optional<Covered> specific(const Action& action) {
    std::optional<Covered> found;
    each_sentence(action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        for (const VerbGroup& group : sentence.groups) {
            const bool promised = is_step(paragraph, sentence, group);
            const bool done = action.completed() && is_done_step(group);
            if (found || !(promised || done) || !has_class(group, make) ||
                has_class(group, keep | monitor))
                continue;
            const std::size_t end = object_end(paragraph, sentence, group, 10);
            // In the passive what is made stands in front.
            const std::size_t first = group.passive ? group.subject_first : group.first;
            const bool named =
                sentence.has_between(Phrase::product, first, end) || has_class(group, strong);
            if (named && end > first)
                found = at(paragraph, first, end);
        }
    });
    return found;
}

std::optional<Covered> measured(const Action& action) {
    std::optional<Covered> figure;
    std::optional<Covered> tool;
    each_sentence(action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        for (const auto& one : sentence.expressions) {
            if (!figure && one.kind != ExpressionKind::date)
                figure = at(paragraph, one.first, one.last);
        }
        for (const auto& match : sentence.phrases) {
            const bool outcome = match.list == static_cast<std::size_t>(Phrase::outcome_measure);
            if (!tool && outcome)
                tool = at(paragraph, match.first, match.last);
        }
    });
    return figure ? figure : tool;
}

std::optional<Covered> realistic(const Action& action) {
    std::optional<Covered> found;
    bool hangs = false;
    each_sentence(action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        hangs = hangs || sentence.has(Phrase::conditional) ||
                sentence.has(Phrase::outside_control) || sentence.has(Phrase::declines);
        for (const VerbGroup& group : sentence.groups) {
            const bool promised = is_step(paragraph, sentence, group);
            const bool done = action.completed() && is_done_step(group);
            const bool shared = has_class(group, partner | explore | support);
            if (!found && (promised || done) && !shared)
                found = at(paragraph, group.first, object_end(paragraph, sentence, group, 10));
        }
    });
    return hangs ? std::nullopt : found;
}

} // namespace

Coverage coverage_of(const Action& action) {
    Coverage coverage;
    coverage[0] = specific(action);
    coverage[1] = measured(action);
    if (action.owner.is_one_post())
        coverage[2] = Covered{PW_FIELD_OWNER, 0, action.owner.written.size()};
    coverage[3] = realistic(action);
    const std::uint32_t target = action.row->target;
    if (target == PW_TARGET_MONTH || target == PW_TARGET_COMPLETED ||
        target == PW_TARGET_MONTH_AND_REVIEW)
        coverage[4] = Covered{PW_FIELD_TARGET, 0, action.target.size()};
    return coverage;
}

} // namespace planwright::smart
