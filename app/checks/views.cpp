// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/views.h"

#include <algorithm>

namespace planwright {

RecommendationView view_of(const Recommendation& row) {
    RecommendationView view{row, plain_text(row.text), plain_text(row.preamble), {}};
    view.actions.reserve(row.actions.size());
    for (const Action& action : row.actions) {
        const bool acts =
            std::any_of(action.text.begin(), action.text.end(), [](const Paragraph& paragraph) {
                return paragraph.kind == ParagraphKind::action &&
                       !text::trim(paragraph.text).empty();
            });
        view.actions.push_back({action, plain_text(action.text), acts});
    }
    return view;
}

} // namespace planwright
