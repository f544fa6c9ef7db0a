// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/template_rules.h"

#include <fmt/core.h>

/// Column 6: a month and year, or a status; and not in the past.
namespace planwright {
namespace {

Fix prompt(const FieldRef& at, const std::string& written) {
    return replacing("Fill in month and year", at, {0, written.size()}, "[Month Year]", false);
}

void report_missing(const ActionView& action, const std::string* beside, Findings& findings) {
    const FieldRef at = action.at(Field::target);
    const std::string& written = action.row.target.written;
    Diagnostic& finding = findings.add(RuleKey::target_missing, at, written,
                                       "This action has no target date: give a month and year.");
    if (beside)
        finding.fixes.push_back(replacing(fmt::format("Use {}, as beside it", *beside), at,
                                          {0, written.size()}, *beside, false));
    finding.fixes.push_back(prompt(at, written));
}

void report_unreadable(const FieldRef& at, const ParsedTarget& parsed, Findings& findings) {
    const std::string& written = parsed.target.written;
    const std::string why =
        parsed.understood.empty() ? "" : fmt::format(" ({})", parsed.understood);
    Diagnostic& finding =
        findings.add(RuleKey::target_unreadable, at, written,
                     fmt::format("“{}” is no target date{}: give a month and year.", written, why));
    finding.fixes.push_back(prompt(at, written));
}

void report_vague(const FieldRef& at, const ParsedTarget& parsed, Findings& findings) {
    const std::string& written = parsed.target.written;
    Diagnostic& finding =
        findings.add(RuleKey::target_vague, at, written,
                     fmt::format("“{}” is vague: give a month and year.", written));
    if (!parsed.understood.empty())
        finding.help = fmt::format("How it is read: {}.", parsed.understood);
    if (!parsed.suggestion.empty()) {
        finding.fixes.push_back(replacing(fmt::format("Write {}", parsed.suggestion), at,
                                          {0, written.size()}, parsed.suggestion, false));
    } else if (parsed.target.kind == TargetKind::ongoing) {
        finding.fixes.push_back(replacing("Give the month of the first review", at,
                                          {0, written.size()}, "[Month Year], with ongoing review",
                                          false));
    } else {
        finding.fixes.push_back(prompt(at, written));
    }
}

void report_style(const FieldRef& at, const ParsedTarget& parsed, Findings& findings) {
    const std::string& written = parsed.target.written;
    if (parsed.suggestion.empty())
        return;
    const std::string message =
        parsed.target.due && parsed.target.kind == TargetKind::month
            ? fmt::format("The template gives a month and year, never a day: “{}” is read as {}.",
                          written, parsed.understood)
            : fmt::format("The template writes {}.", parsed.suggestion);
    Diagnostic& finding = findings.add(RuleKey::target_style, at, written, message);
    finding.fixes.push_back(replacing(fmt::format("Write {}", parsed.suggestion), at,
                                      {0, written.size()}, parsed.suggestion, parsed.same_meaning));
}

bool is_deadline(const ParsedTarget& parsed) {
    return parsed.target.due && (parsed.target.kind == TargetKind::month ||
                                 parsed.target.kind == TargetKind::month_and_review);
}

void check_past(const FieldRef& at, const ParsedTarget& parsed, Date day, Findings& findings) {
    if (!is_deadline(parsed) || last_day(*parsed.target.due) >= day)
        return;
    const std::string& written = parsed.target.written;
    const YearMonth due = *parsed.target.due;
    Diagnostic& finding =
        findings.add(RuleKey::target_past, at, written,
                     fmt::format("{} is before {}: is the year right, or is it done?",
                                 to_words(due), to_words(day)));
    const std::size_t words = written.find(to_words(due));
    YearMonth later = due;
    while (last_day(later) < day)
        later += std::chrono::years{1};
    // A month of last year may be a slip of the pen; an older one is not.
    if (words != std::string::npos && later - due <= std::chrono::years{2})
        finding.fixes.push_back(replacing(fmt::format("Write {}", to_words(later)), at,
                                          {words, words + to_words(due).size()}, to_words(later),
                                          false));
    finding.fixes.push_back(
        replacing("Write Completed", at, {0, written.size()}, "Completed", false));
}

} // namespace

const ParsedTarget& TargetCheck::parsed(const std::string& written) {
    const auto known = parsed_.find(written);
    return known != parsed_.end() ? known->second
                                  : parsed_.emplace(written, parse_target(written)).first->second;
}

bool TargetCheck::is_clear(const Target& target) {
    return !target.empty() && parsed(target.written).clarity == TargetClarity::clear;
}

void TargetCheck::check(const RecommendationView& view, Findings& findings) {
    // What a row that lost its target most likely had: the clear one before it, else the first.
    const std::string* beside = nullptr;
    for (auto action = view.actions.rbegin(); action != view.actions.rend(); ++action)
        beside = is_clear(action->row.target) ? &action->row.target.written : beside;
    for (const ActionView& action : view.actions) {
        const FieldRef at = action.at(Field::target);
        if (is_clear(action.row.target))
            beside = &action.row.target.written;
        if (text::trim(action.row.target.written).empty()) {
            if (action.acts && !view.is(Status::not_agreed))
                report_missing(action, beside, findings);
            continue;
        }
        const ParsedTarget& target = parsed(action.row.target.written);
        switch (target.clarity) {
        case TargetClarity::clear:
            break;
        case TargetClarity::assumed:
            report_style(at, target, findings);
            break;
        case TargetClarity::vague:
            report_vague(at, target, findings);
            break;
        case TargetClarity::unreadable:
            report_unreadable(at, target, findings);
            break;
        }
        if (target.clarity != TargetClarity::unreadable)
            check_placeholders(at, target.target.written, findings);
        if (day_)
            check_past(at, target, *day_, findings);
    }
}

} // namespace planwright
