// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smart/found.h"

#include <string_view>

/// The rules, by what they look at. Each reads one recommendation and adds to what was found.
namespace planwright::smart {

/// One action among those of its recommendation.
struct Place {
    const Recommendation& recommendation;
    const Action& action;
};

/// Verbs that name no step, and steps without a doer (S).
void check_verbs(const Place& place, Found& found);
/// Words that leave open what, when and whether (S, T).
void check_phrases(const Place& place, Found& found);
/// Figures and how they are known (M).
void check_measures(const Place& place, Found& found);
/// The action as a whole: several in one, none at all, no measure, background (S, M).
void check_whole(const Place& place, Found& found);
/// Whether the action only tells what is or was.
[[nodiscard]] bool reads_as_background(const Action& action);
/// Marks such an action once, in place of all the rules for actions.
void check_background(const Place& place, Found& found);
/// Column 5, and what the doer can promise (A).
void check_owner(const Place& place, Found& found);
/// Column 3 and column 6 against the text (R, T).
void check_answer(const Place& place, Found& found);
/// The answer as a whole against what was recommended (R).
void check_drift(const Recommendation& recommendation, Found& found);

// ---- shared by the rules

[[nodiscard]] inline bool has_class(const language::VerbGroup& group, std::uint32_t classes) {
    return (Words::instance().classes(group.lemma) & classes) != 0;
}
/// Said of a thing, not of people: "This will help", "The tool will enable".
[[nodiscard]] bool is_effect(const Paragraph& paragraph, const Sentence& sentence,
                             const language::VerbGroup& group);
/// Whether the subject of the group is a post or a unit.
[[nodiscard]] bool names_doer(const Paragraph& paragraph, const Sentence& sentence,
                              const language::VerbGroup& group);
/// A step that somebody commits to: main, still to be done, and no effect.
[[nodiscard]] bool is_step(const Paragraph& paragraph, const Sentence& sentence,
                           const language::VerbGroup& group);
/// One past the object behind a group: up to the next group, mark or `most` words.
[[nodiscard]] std::size_t object_end(const Paragraph& paragraph, const Sentence& sentence,
                                     const language::VerbGroup& group, std::size_t most);
/// Calls use(paragraph, sentence) for the sentences that rules for actions look at.
template <class Use>
void each_sentence(const Action& action, Use use) {
    for (const Paragraph& paragraph : action.paragraphs) {
        if (!paragraph.is_action())
            continue;
        for (const Sentence& sentence : paragraph.sentences)
            use(paragraph, sentence);
    }
}
/// Whether the sentence says by which means: "by issuing", "through", "via".
[[nodiscard]] bool says_how(const Paragraph& paragraph, const Sentence& sentence, std::size_t from);

} // namespace planwright::smart
