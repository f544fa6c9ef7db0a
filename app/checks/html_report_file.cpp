// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/html_report_parts.h"
#include "checks/rules.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace planwright::html_report {
namespace {

/// "2 blocking findings, 1 warning": nothing that is none.
std::string summary_of(const Tally& counts) {
    std::string text;
    const auto add = [&](std::size_t count, std::string_view noun) {
        if (count > 0)
            text += fmt::format("{}{}", text.empty() ? "" : ", ", counted(count, noun));
    };
    if (counts.blocking > 0)
        text = fmt::format("{} submission", counts.blocking == 1 ? std::string("1 finding blocks")
                                                                 : fmt::format("{} findings block",
                                                                               counts.blocking));
    add(counts.errors, "error");
    add(counts.warnings, "warning");
    add(counts.hints, "hint");
    return text;
}

std::size_t clean_recommendations(const CheckedFile& file, const std::vector<Section>& sections) {
    const auto with_findings =
        std::count_if(sections.begin(), sections.end(),
                      [](const Section& section) { return section.recommendation != nullptr; });
    return recommendation_count(file.plan) - static_cast<std::size_t>(with_findings);
}

} // namespace

void Page::file(const CheckedFile& file, unsigned level, std::size_t number) {
    if (level > 1)
        heading(level,
                file.error || file.plan.front->title.empty() ? file.file : file.plan.front->title);
    if (file.error) {
        raw("<div class=\"verdict shut\">");
        paragraph("what", fmt::format("This file was not checked: {}", describe(*file.error)));
        raw("</div>\n");
        return;
    }
    remember_coverage(file);
    const PlaceIndex places(file.plan);
    const std::vector<Section> sections = worst_first(file, places, fmt::format("plan-{}", number));
    Tally counts;
    for (const Diagnostic& finding : file.findings)
        counts.add(finding);
    about(file);
    verdict(file, counts);
    figures(counts);
    if (const std::size_t clean = clean_recommendations(file, sections);
        clean > 0 && counts.total() > 0)
        paragraph("quiet", fmt::format("Nothing was found in {} of {}.", clean,
                                       counted(recommendation_count(file.plan), "recommendation")));
    blocking(sections, places, level + 1);
    overview(sections, level + 1);
    if (!sections.empty())
        heading(level + 1, "What was found, the worst first");
    for (const Section& one : sections)
        section(one, file, places, level + 2);
    rules(file, level + 1);
    waivers(file, places, level + 1);
}

void Page::about(const CheckedFile& file) {
    const Cover& cover = file.plan.front->cover;
    std::string line = fmt::format("File: {}", one_line(file.file));
    if (!cover.submitted_written.empty())
        line += fmt::format(" · submitted: {}", one_line(cover.submitted_written));
    line += fmt::format(" · {}, {}", counted(recommendation_count(file.plan), "recommendation"),
                        counted(action_count(file.plan), "action"));
    paragraph("about", line);
}

void Page::verdict(const CheckedFile& file, const Tally& counts) {
    const bool shut = counts.blocking > 0 || file.plugin_failed;
    raw(fmt::format("<div class=\"verdict {}\">", shut ? "shut" : "open"));
    if (counts.blocking > 0)
        paragraph("what", counts.blocking == 1
                              ? std::string("1 finding keeps this plan from being submitted.")
                              : fmt::format("{} findings keep this plan from being submitted.",
                                            counts.blocking));
    else
        paragraph("what", counts.total() == 0
                              ? "Nothing was found."
                              : "Nothing that was found keeps this plan from being submitted.");
    if (file.plugin_failed)
        paragraph("what", "Not everything was checked, because a plugin failed: see below.");
    raw("</div>\n");
}

void Page::figures(const Tally& counts) {
    const auto figure = [&](std::size_t count, std::string_view one, std::string_view many) {
        raw(fmt::format("<li><strong>{}</strong> {}</li>\n", count, count == 1 ? one : many));
    };
    raw("<ul class=\"figures\">\n");
    figure(counts.blocking, "blocks submission", "block submission");
    figure(counts.errors, "other error", "other errors");
    figure(counts.warnings, "warning", "warnings");
    figure(counts.hints, "hint", "hints");
    figure(counts.waived, "waived", "waived");
    raw("</ul>\n");
}

void Page::blocking(const std::vector<Section>& sections, const PlaceIndex& places,
                    unsigned level) {
    std::string items;
    for (const Section& section : sections) {
        for (const Diagnostic* finding : section.findings) {
            if (finding->blocks)
                items += fmt::format("<li><a href=\"#{}\">{}, {}</a>: {}</li>\n", section.anchor,
                                     escaped(section.heading),
                                     escaped(place_of(finding->place.at, places)),
                                     escaped(finding->message));
        }
    }
    if (items.empty())
        return;
    heading(level, "What blocks submission");
    raw(fmt::format("<ul>\n{}</ul>\n", items));
}

void Page::overview(const std::vector<Section>& sections, unsigned level) {
    if (sections.size() < 2)
        return;
    heading(level, "Where the work is");
    raw("<table>\n<caption>The worst first</caption>\n<thead><tr><th scope=\"col\">Part of the "
        "plan</th><th scope=\"col\">Status</th><th scope=\"col\" class=\"number\">Block</th><th "
        "scope=\"col\" class=\"number\">Errors</th><th scope=\"col\" class=\"number\">Warnings</th>"
        "<th scope=\"col\" class=\"number\">Hints</th></tr></thead>\n<tbody>\n");
    for (const Section& section : sections) {
        const Recommendation* row = section.recommendation;
        const std::string_view status =
            row != nullptr && row->status ? to_string(*row->status) : std::string_view("–");
        const Tally& counts = section.counts;
        raw(fmt::format("<tr><th scope=\"row\"><a href=\"#{}\">{}</a></th><td>{}</td>",
                        section.anchor, escaped(section.heading), status));
        for (const std::size_t count :
             {counts.blocking, counts.errors, counts.warnings, counts.hints})
            raw(fmt::format("<td class=\"number\">{}</td>", count));
        raw("</tr>\n");
    }
    raw("</tbody>\n</table>\n");
}

void Page::section(const Section& section, const CheckedFile& file, const PlaceIndex& places,
                   unsigned level) {
    constexpr std::size_t most_words = 320;
    heading(level, section.heading, section.anchor);
    std::string line = summary_of(section.counts);
    if (section.recommendation != nullptr && section.recommendation->status)
        line = fmt::format("{} · {}", to_string(*section.recommendation->status), line);
    paragraph("quiet", line);
    if (section.recommendation != nullptr) {
        const std::string words = plain_text(section.recommendation->text);
        if (!words.empty())
            raw(fmt::format("<blockquote class=\"words\">{}</blockquote>\n",
                            escaped(shortened(one_line(words), most_words))));
        smart(*section.recommendation, file);
    }
    for (std::size_t i = 0; i < section.findings.size();)
        i = findings_of_row(section, i, file, places, level + 1);
}

std::size_t Page::findings_of_row(const Section& section, std::size_t first,
                                  const CheckedFile& file, const PlaceIndex& places,
                                  unsigned level) {
    const ResolvedPlace place = places.resolve(section.findings[first]->place.at);
    if (const auto at = find_action(file.plan, place.action_id)) {
        const Action& row = action_at(file.plan, *at);
        heading(level, fmt::format("Action {} – {} – {}", place.action,
                                   row.owner.written.empty() ? "no owner" : row.owner.written,
                                   row.target.written.empty() ? "no date" : row.target.written));
    }
    raw("<ul class=\"findings\">\n");
    std::size_t i = first;
    for (; i < section.findings.size(); ++i) {
        const Diagnostic& one = *section.findings[i];
        if (places.resolve(one.place.at).action_id != place.action_id)
            break;
        finding(one, file, places);
    }
    raw("</ul>\n");
    return i;
}

void Page::rules(const CheckedFile& file, unsigned level) {
    struct OfRule {
        const Diagnostic* first = nullptr;
        std::size_t count = 0;
    };
    std::map<std::string_view, OfRule> by_rule;
    for (const Diagnostic& finding : file.findings) {
        if (finding.waived)
            continue;
        OfRule& tally = by_rule[finding.rule];
        tally.first = tally.first != nullptr ? tally.first : &finding;
        ++tally.count;
    }
    if (by_rule.empty())
        return;
    std::vector<OfRule> list;
    list.reserve(by_rule.size());
    for (const auto& [rule, tally] : by_rule)
        list.push_back(tally);
    std::stable_sort(list.begin(), list.end(), [](const OfRule& a, const OfRule& b) {
        return std::pair(a.first->blocks, a.count) > std::pair(b.first->blocks, b.count);
    });
    heading(level, "Findings by rule");
    raw("<div class=\"scroll\">\n<table>\n<caption>What blocks first, then by number</caption>\n"
        "<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">What it finds</th><th "
        "scope=\"col\">Weight</th><th scope=\"col\" class=\"number\">Findings</th></tr></thead>\n"
        "<tbody>\n");
    for (const OfRule& tally : list)
        raw(fmt::format("<tr><th scope=\"row\"><code>{}</code></th><td>{}</td><td>{}</td><td "
                        "class=\"number\">{}</td></tr>\n",
                        escaped(tally.first->rule), escaped(title_of(*tally.first)),
                        tally.first->blocks ? "blocks" : to_string(tally.first->severity),
                        tally.count));
    raw("</tbody>\n</table>\n</div>\n");
}

void Page::waivers(const CheckedFile& file, const PlaceIndex& places, unsigned level) {
    const std::vector<Waiver>& all = file.plan.annotations->waivers;
    std::string rows;
    for (const Diagnostic& finding : file.findings) {
        if (!finding.waived || *finding.waived >= all.size())
            continue;
        const Waiver& waiver = all[*finding.waived];
        rows += fmt::format(
            "<tr><th scope=\"row\">{}, {}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
            escaped(heading_of(finding.place.at, places)),
            escaped(place_of(finding.place.at, places)), escaped(finding.message),
            escaped(waiver.reason), escaped(waiver.by), escaped(waiver.when));
    }
    if (rows.empty())
        return;
    heading(level, "Waived");
    raw(fmt::format(
        "<div class=\"scroll\">\n<table>\n<caption>Set aside by somebody, for a reason; "
        "each comes back when its words change</caption>\n<thead><tr><th "
        "scope=\"col\">Place</th><th scope=\"col\">Finding</th><th "
        "scope=\"col\">Reason</th><th scope=\"col\">By</th><th "
        "scope=\"col\">When</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>\n</div>\n",
        rows));
}

std::string Page::title_of(const Diagnostic& finding) const {
    if (const Rule* const rule = find_rule(finding.rule))
        return std::string(rule->finds);
    for (const PluginInfo& plugin : tool_.plugins) {
        for (const RuleInfo& rule : plugin.rules) {
            if (rule.id == finding.rule)
                return rule.title;
        }
    }
    return finding.message;
}

} // namespace planwright::html_report
