// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin: reads the plan, asks the rules.
#include "consistency/rules.h"

namespace {

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
        for (const pw::Finding& finding : found)
            out.finding(finding);
    }
};

} // namespace

PW_EXPORT_PLUGIN(Consistency, "consistency", "Consistency", "1.0.0")
