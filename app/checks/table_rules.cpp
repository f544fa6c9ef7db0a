// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/template_rules.h"

#include <fmt/core.h>

/// Groups and the closing table.
namespace planwright {

void check_groups(const Plan& plan, Findings& findings) {
    for (const Group& group : plan.groups) {
        if (group.loose || !group.recommendations.empty())
            continue;
        const FieldRef at{group.id, Field::group_heading, 0};
        Diagnostic& finding =
            findings.add(RuleKey::group_empty, at, plain_text(group.heading),
                         "No recommendation stands under this heading: move one here, or remove "
                         "the heading.");
        finding.fixes.push_back(doing("Remove the heading", Operation::remove_group, group.id));
    }
    if (recommendation_count(plan) == 0)
        findings.add(RuleKey::no_recommendations, {{}, Field::document, 0}, "",
                     "The plan has no recommendations: add the inspector's, or import them.");
}

void check_summary(const Plan& plan, Findings& findings) {
    const std::optional<SummaryCounts>& printed = plan.front->printed_summary;
    const SummaryCounts counted = summary_of(plan);
    if (!printed || *printed == counted)
        return;
    const unsigned open =
        counted.total - counted.agreed - counted.partly_agreed - counted.not_agreed;
    const auto row = [](const SummaryCounts& counts) {
        return fmt::format("{} Agreed, {} Partly Agreed, {} Not Agreed, {} in total", counts.agreed,
                           counts.partly_agreed, counts.not_agreed, counts.total);
    };
    Diagnostic& finding = findings.add(
        RuleKey::summary_differs, {{}, Field::summary, 0}, "",
        fmt::format("The document's summary says {}, but column 3 has {}{}.", row(*printed),
                    row(counted),
                    open > 0 ? fmt::format(", {} of them without a status", open) : ""));
    finding.help = "Look for a lost row or a lost status; the summary that Planwright writes is "
                   "always counted from column 3.";
    finding.fixes.push_back(doing("Forget the printed summary", Operation::forget_printed_summary));
}

} // namespace planwright
