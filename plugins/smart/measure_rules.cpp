// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/rules.h"

#include <algorithm>

namespace planwright::smart {

namespace {

using language::Expression;
using language::ExpressionKind;
using language::VerbGroup;
using language::VerbRole;
using language::VerbTime;

struct Look {
    const Place& place;
    const Paragraph& paragraph;
    const Sentence& sentence;
    const Sentence* next;
    Found& found;

    [[nodiscard]] const language::Tokens& tokens() const { return *paragraph.tokens; }
    [[nodiscard]] std::string_view word(std::size_t i) const { return tokens().lower(i); }
    void mark(Rule rule, std::size_t first, std::size_t last) const {
        found.words(rule, place.action, paragraph, first, last);
    }
    [[nodiscard]] bool has_word(std::string_view wanted) const {
        for (std::size_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
            if (word(i) == wanted)
                return true;
        }
        return false;
    }
};

bool has_figure(const Sentence* sentence) {
    return sentence != nullptr &&
           (sentence->has(ExpressionKind::percentage) || sentence->has(ExpressionKind::count));
}

/// "including ... acting to reduce risk", "This will include how to improve": no promise.
bool hangs_on_detail(const Look& look, const VerbGroup& group) {
    const VerbGroup* before = nullptr;
    for (const VerbGroup& other : look.sentence.groups) {
        if (other.first < group.first && other.role != VerbRole::purpose)
            before = &other;
    }
    return before != nullptr &&
           (before->role == VerbRole::participial || before->role == VerbRole::relative ||
            is_effect(look.paragraph, look.sentence, *before));
}

/// A change that names no figure here nor in the next sentence.
void check_change(const Look& look, const VerbGroup& group) {
    if (!has_class(group, change) || group.role == VerbRole::relative ||
        group.role == VerbRole::subordinate || group.time == VerbTime::past ||
        group.time == VerbTime::perfect || group.time == VerbTime::conditional ||
        group.time == VerbTime::present)
        return;
    if (group.lemma == "raise" &&
        (look.word(group.last) == "awareness" || look.word(group.last) == "issues" ||
         look.word(group.last) == "concerns"))
        return;
    if (has_figure(&look.sentence) || has_figure(look.next))
        return;
    // As the purpose of something that is made, "better" is a wish; "fewer" and "more" can be
    // counted.
    const bool aside = group.role == VerbRole::purpose || group.role == VerbRole::participial ||
                       is_effect(look.paragraph, look.sentence, group);
    if (aside && !has_class(group, quantity) &&
        look.sentence.has_between(Phrase::product, look.sentence.tokens.first, group.first))
        return;
    if (aside && group.role == VerbRole::participial && !has_class(group, quantity))
        return;
    if (group.role == VerbRole::purpose && hangs_on_detail(look, group))
        return;
    look.mark(Rule::unmeasured_change, group.first,
              object_end(look.paragraph, look.sentence, group, 9));
}

/// The change that a percentage belongs to: the last one in front of it.
const VerbGroup* change_before(const Sentence& sentence, std::size_t at) {
    const VerbGroup* found = nullptr;
    for (const VerbGroup& group : sentence.groups) {
        if (group.first < at && has_class(group, change))
            found = &group;
    }
    return found;
}

void check_percentages(const Look& look) {
    std::vector<const Expression*> all;
    for (const Expression& one : look.sentence.expressions) {
        if (one.kind == ExpressionKind::percentage)
            all.push_back(&one);
    }
    if (all.empty())
        return;
    const auto is_by = [&](const Expression* one) {
        return one->first > look.sentence.tokens.first && look.word(one->first - 1) == "by";
    };
    const bool baseline = look.has_word("from") || look.has_word("baseline") ||
                          look.has_word("currently") || look.has_word("current");
    const Expression* first = all.front();
    const VerbGroup* group = change_before(look.sentence, first->first);
    if (is_by(first) && !baseline && group != nullptr)
        look.mark(Rule::percent_no_baseline,
                  first->last - group->first > 12 ? first->first - 1 : group->first, first->last);
    if (all.size() > 1 && is_by(first) && all[0]->value != all[1]->value && group != nullptr &&
        (look.has_word("then") || look.has_word("and") || look.has_word("&"))) {
        // "accommodation by 20% and training by 25%" are two things, not two steps.
        const bool steps = std::any_of(look.sentence.expressions.begin(),
                                       look.sentence.expressions.end(), [&](const Expression& one) {
                                           return one.kind == ExpressionKind::date &&
                                                  one.first >= first->last &&
                                                  one.first < all[1]->first;
                                       });
        if (steps || look.word(all[1]->first - 1) == "then")
            look.mark(Rule::percent_stacked, all[1]->first, all[1]->last);
    }
}

/// "to 95%" of what?
void check_bare(const Look& look) {
    for (const Expression& one : look.sentence.expressions) {
        if (one.kind != ExpressionKind::percentage)
            continue;
        const std::size_t before = one.first;
        const bool by = before > look.sentence.tokens.first && look.word(before - 1) == "by";
        const std::string_view after = look.word(one.last);
        const bool noun_after = look.tokens().is_word(one.last) && after != "by" && after != "in" &&
                                after != "and" && after != "then" && after != "before" &&
                                after != "from" && after != "or" && after != "at" &&
                                one.last < look.sentence.tokens.last;
        if (by || noun_after)
            return;
        // Something that can be counted, before or behind, is the whole.
        if (look.sentence.has(Phrase::measurable))
            return;
        const bool short_target = look.sentence.has(Phrase::target_word) ||
                                  look.word(before - 1) == "to" || look.word(before - 1) == "of";
        if (!short_target)
            return;
        const std::size_t first =
            before > look.sentence.tokens.first + 1 &&
                    look.sentence.has_between(Phrase::target_word, look.sentence.tokens.first,
                                              before) &&
                    before - look.sentence.tokens.first <= 4
                ? look.sentence.tokens.first
                : before;
        std::size_t begin = first;
        if (const VerbGroup* group = change_before(look.sentence, before);
            group != nullptr && one.last - group->first <= 12)
            begin = group->first;
        else if (first == before && before > look.sentence.tokens.first)
            begin = one.last > look.sentence.tokens.first + 12 ? one.last - 12
                                                               : look.sentence.tokens.first;
        return look.mark(Rule::bare_target, begin, one.last);
    }
}

/// "scores to above 2.5": out of what?
void check_scale(const Look& look) {
    if (look.sentence.has(Phrase::scale))
        return;
    const bool scored = look.has_word("score") || look.has_word("scores") ||
                        look.has_word("scoring") || look.has_word("rating") ||
                        look.has_word("ratings") || look.has_word("scored");
    for (const Expression& one : look.sentence.expressions) {
        const std::string_view digits = look.word(one.first);
        const bool decimal =
            one.kind == ExpressionKind::count && digits.size() == 3 && digits[1] == '.';
        if (one.kind != ExpressionKind::count || one.first <= look.sentence.tokens.first)
            continue;
        const std::string_view before = look.word(one.first - 1);
        const bool level = before == "above" || before == "to" || before == "of" ||
                           before == "below" || before == "least";
        const bool alone = !look.tokens().is_word(one.last) ||
                           one.last >= look.sentence.tokens.last || look.word(one.last) == "by" ||
                           look.word(one.last) == "or";
        if (scored && level && alone && (decimal || look.tokens().is_number(one.first)))
            return look.mark(Rule::scale_unknown, one.first - 1, one.last);
    }
}

bool is_watching(const VerbGroup& group) {
    return has_class(group, measure) && group.time != VerbTime::past &&
           group.time != VerbTime::perfect && group.role != VerbRole::relative;
}

/// "the Quality team" is a name and measures nothing.
bool has_outcome(const Paragraph& paragraph, const Sentence& sentence) {
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const auto& match) {
        const std::string_view word = paragraph.tokens->lower(match.first);
        return match.list == static_cast<std::size_t>(Phrase::outcome_measure) &&
               (word != "quality" || !(*paragraph.tokens)[match.first].capital ||
                match.first == sentence.tokens.first);
    });
}

/// Attendance and entries alone.
bool check_counts(const Look& look, const VerbGroup& group) {
    if (!look.sentence.has(Phrase::count_measure))
        return false;
    bool quality = false;
    each_sentence(look.place.action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        quality = quality || has_outcome(paragraph, sentence);
    });
    if (quality)
        return false;
    for (const auto& match : look.sentence.phrases) {
        if (match.list != static_cast<std::size_t>(Phrase::count_measure))
            continue;
        const bool inside = match.first >= look.sentence.tokens.first;
        if (!inside || (group.passive && match.first > group.first + 20))
            continue;
        look.mark(Rule::count_not_quality, match.first,
                  std::min(match.last + 5,
                           match.first < group.first ? group.first : look.sentence.tokens.last));
        return true;
    }
    return false;
}

void check_watching(const Look& look, const VerbGroup& group) {
    if (!is_watching(group) || look.paragraph.leads)
        return;
    const bool weighed =
        has_class(group, monitor | measure) && group.lemma != "review" && group.lemma != "assess";
    if (!weighed && !look.sentence.has(Phrase::progress))
        return;
    if (!weighed && group.role == VerbRole::purpose)
        return;
    if (check_counts(look, group))
        return;
    const std::size_t end = object_end(look.paragraph, look.sentence, group, 6);
    bool tool = look.sentence.has(Phrase::means) || look.sentence.has(ExpressionKind::interval) ||
                look.sentence.has(ExpressionKind::percentage) ||
                look.sentence.has_between(Phrase::measurable, group.last, end);
    if (look.next != nullptr && look.next->has(Phrase::means) && look.next->has_verb)
        tool = true;
    // A meeting with a name or an interval is a place where figures are seen.
    if (!tool)
        look.mark(Rule::monitored_how, group.first,
                  object_end(look.paragraph, look.sentence, group, 5));
}

} // namespace

void check_measures(const Place& place, Found& found) {
    for (const Paragraph& paragraph : place.action.paragraphs) {
        if (!paragraph.is_action())
            continue;
        for (std::size_t i = 0; i < paragraph.sentences.size(); ++i) {
            const Sentence* next =
                i + 1 < paragraph.sentences.size() ? &paragraph.sentences[i + 1] : nullptr;
            const Look look{place, paragraph, paragraph.sentences[i], next, found};
            if (look.sentence.past_only)
                continue;
            check_percentages(look);
            check_bare(look);
            check_scale(look);
            bool change_seen = false;
            bool watch_seen = false;
            for (const VerbGroup& group : look.sentence.groups) {
                if (!change_seen) {
                    const std::size_t before = found.size();
                    check_change(look, group);
                    change_seen = found.size() > before;
                }
                if (!watch_seen && look.sentence.commits) {
                    const std::size_t before = found.size();
                    check_watching(look, group);
                    watch_seen = found.size() > before;
                }
            }
        }
    }
}

} // namespace planwright::smart
