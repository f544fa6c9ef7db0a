// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/template_rules.h"

#include <fmt/core.h>

#include <algorithm>

namespace planwright {
namespace {

bool is_blank(std::string_view s) {
    return text::trim(s).empty();
}

FieldRef cover_line(std::size_t index) {
    return {{}, Field::cover, static_cast<std::uint32_t>(index)};
}

/// A label as it can be named in a sentence: no colon.
std::string_view bare(std::string_view label, std::string_view otherwise) {
    label = text::trim(label);
    while (label.ends_with(':'))
        label.remove_suffix(1);
    return label.empty() ? otherwise : label;
}

void missing_date(std::size_t line, std::string_view label, std::string_view text,
                  Findings& findings) {
    Diagnostic& finding = findings.add(RuleKey::cover_line_missing, cover_line(line), text,
                                       fmt::format("The cover has no date after “{}”.", label));
    finding.fixes.push_back(replacing("Fill in the date", cover_line(line), {0, text.size()},
                                      "[Day Month Year]", false));
}

void unreadable_date(std::size_t line, std::string_view label, std::string_view text,
                     Findings& findings) {
    findings.add(RuleKey::cover_date_unreadable, cover_line(line), text,
                 fmt::format("No date can be read after “{}”: write it as 21 August 2023.", label));
}

void check_title(const Plan& plan, const Edition& edition, Findings& findings) {
    const std::string& title = plan.front->title;
    const std::string_view prefix = text::trim(edition.frame.title_prefix);
    const std::string_view words = text::trim(title);
    if (!words.empty() && words != prefix)
        return;
    Diagnostic& finding =
        findings.add(RuleKey::cover_line_missing, {{}, Field::plan_title, 0}, title,
                     "The plan has no title: name the service and the region.");
    finding.fixes.push_back(
        replacing("Begin the title", {{}, Field::plan_title, 0}, {0, title.size()},
                  fmt::format("{}{}[SERVICE – REGION]", prefix, prefix.empty() ? "" : " "), false));
}

} // namespace

void check_cover(const Plan& plan, const CheckOptions& options, Findings& findings) {
    const Cover& cover = plan.front->cover;
    const FrameWording& frame = options.edition.frame;
    const std::string_view submitted = bare(frame.submitted_label, "Action Plan Submitted");
    if (!cover.submitted) {
        if (is_blank(cover.submitted_written))
            missing_date(0, submitted, cover.submitted_written, findings);
        else
            unreadable_date(0, submitted, cover.submitted_written, findings);
    }
    if (std::all_of(cover.response_lines.begin(), cover.response_lines.end(), is_blank)) {
        Diagnostic& finding =
            findings.add(RuleKey::cover_line_missing, cover_line(1), "",
                         "The cover does not say which inspection the plan responds to.");
        finding.help = fmt::format("The line begins “{}” and goes on with the bodies inspected.",
                                   bare(frame.response_label, "A Response to"));
    }
    const std::size_t published_line = cover.response_lines.size() + 1;
    const std::string_view published =
        bare(cover.published_label.empty() ? frame.published_label : cover.published_label,
             "Report Published");
    const bool has_date = std::any_of(cover.reports.begin(), cover.reports.end(),
                                      [](const CoverReport& report) { return report.date; });
    if (!has_date) {
        if (is_blank(cover.published_written))
            missing_date(published_line, published, cover.published_written, findings);
        else
            unreadable_date(published_line, published, cover.published_written, findings);
    }
    check_title(plan, options.edition, findings);
}

} // namespace planwright
