// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/figures.h"

#include "core/text.h"

namespace planwright {

namespace {

std::size_t words_in(const RichText& text) {
    std::size_t count = 0;
    for (const Paragraph& paragraph : text)
        count += text::words(paragraph.text).size();
    return count;
}

} // namespace

PlanFigures figures_of(const Plan& plan) {
    PlanFigures figures;
    figures.words = text::words(plan.front->title).size();
    for (const Group& group : plan.groups)
        figures.words += words_in(group.heading);
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        ++figures.recommendations;
        figures.words += words_in(row.text);
        figures.answer_words += words_in(row.preamble);
        for (const Action& action : row.actions) {
            ++figures.actions;
            figures.answer_words += words_in(action.text) +
                                    text::words(action.owner.written).size() +
                                    text::words(action.target.written).size();
        }
    });
    figures.words += figures.answer_words;
    return figures;
}

} // namespace planwright
