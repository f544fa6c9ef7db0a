// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/check.h"

#include "checks/findings.h"
#include "checks/pointer_rules.h"
#include "checks/template_rules.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace planwright {
namespace {

/// Words left to be filled in may stand in any field that people write.
void check_frame_texts(const Plan& plan, Findings& findings) {
    const Cover& cover = plan.front->cover;
    std::uint32_t line = 0;
    check_placeholders({{}, Field::cover, line++}, cover.submitted_written, findings);
    for (const std::string& response : cover.response_lines)
        check_placeholders({{}, Field::cover, line++}, response, findings);
    check_placeholders({{}, Field::cover, line}, cover.published_written, findings);
    check_placeholders({{}, Field::plan_title, 0}, plan.front->title, findings);
    for (const Group& group : plan.groups)
        check_placeholders({group.id, Field::group_heading, 0}, plain_text(group.heading),
                           findings);
}

void check_texts(const RecommendationView& view, Findings& findings) {
    check_placeholders(view.at(Field::recommendation), view.text, findings);
    check_placeholders(view.at(Field::preamble), view.preamble, findings);
    const bool personal = findings.wants(RuleKey::personal_data);
    if (personal)
        check_personal_data(view.at(Field::preamble), view.preamble, findings);
    for (const ActionView& action : view.actions) {
        check_placeholders(action.at(Field::text), action.text, findings);
        check_placeholders(action.at(Field::owner), action.row.owner.written, findings);
        if (personal)
            check_personal_data(action.at(Field::text), action.text, findings);
    }
}

void check_rows(const Plan& plan, const CheckOptions& options, Findings& findings) {
    OwnerCheck owners;
    TargetCheck targets(options.as_of ? options.as_of : plan.front->cover.submitted);
    PointerCheck pointers(plan);
    std::size_t index = 0;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        if (options.cancel.cancelled())
            return;
        const RecommendationView view = view_of(row);
        check_status(view, findings);
        owners.check(view, findings);
        targets.check(view, findings);
        check_texts(view, findings);
        if (findings.wants(RuleKey::pointer_wrong))
            pointers.check(index, view, findings);
        ++index;
    });
}

/// Places of rows in the document; the frame before them, summary and document after.
class Order {
public:
    explicit Order(const Plan& plan) {
        std::size_t next = 1;
        for (const Group& group : plan.groups) {
            place_[group.id] = next++;
            for (const Recommendation& recommendation : group.recommendations) {
                place_[recommendation.id] = next++;
                for (const Action& action : recommendation.actions)
                    place_[action.id] = next++;
            }
        }
        end_ = next;
    }

    std::size_t operator()(const FieldRef& at) const {
        if (at.row) {
            const auto found = place_.find(at.row);
            return found == place_.end() ? end_ : found->second;
        }
        return at.field <= Field::plan_title ? 0 : end_;
    }

private:
    std::unordered_map<Id, std::size_t> place_;
    std::size_t end_ = 0;
};

bool overlap(const FieldRange& a, const FieldRange& b) {
    if (a.at != b.at)
        return false;
    // A place without width is touched by what holds it.
    if (a.range.empty() || b.range.empty())
        return a.range.begin <= b.range.end && b.range.begin <= a.range.end;
    return a.range.begin < b.range.end && b.range.begin < a.range.end;
}

/// Whether the words of the waiver still stand at its place.
bool still_stands(const Plan& plan, const Edition& edition, const Waiver& waiver,
                  const Diagnostic& finding) {
    if (waiver.place == finding.place)
        return waiver.fragment == finding.fragment;
    const auto text = field_text(plan, edition, waiver.place.at);
    const ByteRange range = waiver.place.range;
    return text && range.begin <= range.end && range.end <= text->size() &&
           std::string_view(*text).substr(range.begin, range.size()) == waiver.fragment;
}

} // namespace

std::vector<Diagnostic> check(const Plan& plan, const CheckOptions& options) {
    Findings findings(options);
    check_cover(plan, options, findings);
    check_frame(plan, options, findings);
    check_frame_texts(plan, findings);
    check_numbers(plan, findings);
    check_groups(plan, findings);
    check_rows(plan, options, findings);
    check_summary(plan, findings);
    std::vector<Diagnostic> list = findings.take();
    sort_findings(plan, list);
    mark_waived(plan, options.edition, list);
    return list;
}

void sort_findings(const Plan& plan, std::vector<Diagnostic>& findings) {
    if (findings.size() < 2)
        return;
    const Order order(plan);
    std::vector<std::pair<std::size_t, std::size_t>> keys; // place of the row, index
    keys.reserve(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i)
        keys.emplace_back(order(findings[i].place.at), i);
    const auto key = [&](const std::pair<std::size_t, std::size_t>& entry) {
        const Diagnostic& finding = findings[entry.second];
        const FieldRange& place = finding.place;
        return std::tie(entry.first, place.at.field, place.at.index, place.range.begin,
                        finding.rule, place.range.end, finding.message, entry.second);
    };
    std::sort(keys.begin(), keys.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    std::vector<Diagnostic> sorted;
    sorted.reserve(findings.size());
    for (const auto& entry : keys)
        sorted.push_back(std::move(findings[entry.second]));
    findings = std::move(sorted);
}

void sort_findings_of_row(std::vector<Diagnostic>& findings) {
    const auto key = [](const Diagnostic& finding) {
        const FieldRange& place = finding.place;
        return std::tie(place.at.field, place.at.index, place.range.begin, finding.rule,
                        place.range.end, finding.message);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

void mark_waived(const Plan& plan, const Edition& edition, std::vector<Diagnostic>& findings) {
    const std::vector<Waiver>& waivers = plan.annotations->waivers;
    if (waivers.empty())
        return;
    std::unordered_multimap<FieldRef, std::size_t> by_field;
    for (std::size_t i = waivers.size(); i-- > 0;)
        by_field.emplace(waivers[i].place.at, i);
    for (Diagnostic& finding : findings) {
        finding.waived.reset();
        if (finding.blocks)
            continue;
        const auto [first, last] = by_field.equal_range(finding.place.at);
        for (auto at = first; at != last; ++at) {
            const Waiver& waiver = waivers[at->second];
            if (waiver.rule == finding.rule && overlap(waiver.place, finding.place) &&
                (!finding.waived || at->second < *finding.waived) &&
                still_stands(plan, edition, waiver, finding))
                finding.waived = at->second;
        }
    }
}

Diagnostic from_repair(std::string_view what, std::uint32_t line, std::uint32_t column) {
    const Rule& rule = rule_of(RuleKey::schema);
    Diagnostic finding;
    finding.rule = rule.id;
    finding.plugin = template_plugin;
    finding.severity = rule.severity;
    finding.blocks = rule.blocks;
    finding.message = std::string(what);
    if (line > 0)
        finding.help = "Line " + std::to_string(line) +
                       (column > 0 ? ", column " + std::to_string(column) : std::string()) +
                       " of the file.";
    finding.place.at.field = Field::document;
    return finding;
}

} // namespace planwright
