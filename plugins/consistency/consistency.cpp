// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin: reads the plan, asks the rules.
#include "consistency/rules.h"

namespace {

/// The host takes no more edits in one fix. What is written otherwise in more places than that is
/// mended where the finding stands, and found again at the next place.
constexpr std::size_t most_edits = 100;

void keep_within_limits(pw::Finding& finding) {
    for (pw::Fix& fix : finding.fixes) {
        if (fix.edits.size() > most_edits)
            fix.edits.resize(1);
    }
}

class Consistency : public pw::Plugin, public pw::PlanCheck {
public:
    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        const consistency::Reading reading(plan);
        consistency::Findings found;
        const consistency::Owners owners(reading);
        out.poll();
        consistency::check_owners(reading, owners, found);
        out.poll();
        consistency::check_posts_in_text(reading, owners, found);
        out.poll();
        consistency::check_target_style(reading, found);
        consistency::check_year_spans(reading, found);
        consistency::check_text_dates(reading, found);
        out.poll();
        consistency::check_repeats(reading, owners, found);
        out.poll();
        consistency::check_terms(reading, found);
        for (pw::Finding& finding : found) {
            keep_within_limits(finding);
            out.finding(finding);
        }
    }
};

} // namespace

PW_EXPORT_PLUGIN(Consistency, "consistency", "Consistency", "1.0.0")
