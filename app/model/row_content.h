// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

/// Compares what a row holds itself, without the rows in it.
namespace planwright {

[[nodiscard]] inline bool same_content(const Action& a, const Action& b) {
    return a.id == b.id && a.text == b.text && a.owner == b.owner && a.target == b.target &&
           same_extras(a.extras, b.extras);
}

[[nodiscard]] inline bool same_content(const Recommendation& a, const Recommendation& b) {
    return a.id == b.id && a.number == b.number && a.report == b.report && a.text == b.text &&
           a.status == b.status && a.reason_category == b.reason_category &&
           a.preamble == b.preamble && same_extras(a.extras, b.extras);
}

[[nodiscard]] inline bool same_content(const Group& a, const Group& b) {
    return a.id == b.id && a.loose == b.loose && a.heading == b.heading &&
           same_extras(a.extras, b.extras);
}

[[nodiscard]] inline bool same_content(const Front& a, const Front& b) {
    return a.cover == b.cover && a.title == b.title && a.overrides == b.overrides &&
           a.printed_summary == b.printed_summary && same_extras(a.extras, b.extras);
}

[[nodiscard]] inline bool same_content(const Annotations& a, const Annotations& b) {
    return a.waivers == b.waivers && a.comments == b.comments && a.posts == b.posts &&
           a.terms == b.terms && same_extras(a.extras, b.extras);
}

/// What a plan says about itself: everything but front, rows and annotations.
[[nodiscard]] inline bool same_heading(const Plan& a, const Plan& b) {
    const bool same_edition =
        a.local_edition == b.local_edition ||
        (a.local_edition && b.local_edition && *a.local_edition == *b.local_edition);
    return same_edition && a.edition_id == b.edition_id && a.edition_version == b.edition_version &&
           a.language == b.language && a.numbers_follow_order == b.numbers_follow_order &&
           same_extras(a.extras, b.extras);
}

} // namespace planwright
