// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edition/new_plan.h"

#include "edition/edition.h"

#include <fmt/format.h>

namespace planwright {

namespace {

/// "20 July 2023", "20 July 2023 and 27 July 2023", "3 August 2023, 10 August 2023 and 17 August
/// 2023".
std::string listed(const std::vector<Date>& dates) {
    std::string list;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        if (i > 0) {
            list += i + 1 == dates.size() ? " and " : ", ";
        }
        list += to_words(dates[i]);
    }
    return list;
}

} // namespace

Plan new_plan(const Edition& edition, const std::vector<Date>& published) {
    Front front;
    front.title = edition.frame.title_prefix;
    if (!edition.frame.response_label.empty()) {
        front.cover.response_lines.push_back(edition.frame.response_label);
    }
    front.cover.published_written = listed(published);
    for (std::size_t i = 0; i < published.size(); ++i) {
        front.cover.reports.push_back({fmt::format("r{}", i + 1), {}, published[i]});
    }
    Plan plan;
    plan.edition_id = edition.id;
    plan.edition_version = edition.version;
    plan.language = edition.language;
    plan.numbers_follow_order = true;
    plan.front = std::make_shared<const Front>(std::move(front));
    if (edition.local || !EditionLibrary::shipped().find(edition.id)) {
        plan.local_edition = std::make_shared<const Edition>(edition);
    }
    return plan;
}

} // namespace planwright
