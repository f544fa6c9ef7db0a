// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/merge.h"

#include "checks/check.h"
#include "checks/rules.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace planwright {
namespace {

std::string_view name_of(const Diagnostic& finding) {
    return std::string_view(finding.rule).substr(finding.rule.find('.') + 1);
}

bool always_stays(const Diagnostic& finding) {
    return finding.blocks || name_of(finding) == "failed";
}

bool same_edits(const Diagnostic& a, const Diagnostic& b) {
    if (a.fixes.empty() || b.fixes.empty())
        return false;
    const Fix& one = a.fixes.front();
    const Fix& other = b.fixes.front();
    return one.operation == Operation::none && other.operation == Operation::none &&
           !one.edits.empty() &&
           std::equal(one.edits.begin(), one.edits.end(), other.edits.begin(), other.edits.end(),
                      [](const Edit& x, const Edit& y) {
                          return x.place == y.place && x.replacement == y.replacement;
                      });
}

bool says_the_same(const Diagnostic& a, const Diagnostic& b) {
    return (a.place == b.place && name_of(a) == name_of(b)) || same_edits(a, b);
}

bool stands_for(const Diagnostic& a, const Diagnostic& b, const InsteadOf& instead_of) {
    const auto rules = instead_of.find(a.rule);
    return rules != instead_of.end() && rules->second.count(b.rule) > 0;
}

bool is_more_specific(const Diagnostic& a, const Diagnostic& b) {
    const auto key = [](const Diagnostic& finding) {
        return std::make_tuple(-static_cast<int>(finding.severity), finding.place.range.size(),
                               finding.fixes.empty(), finding.plugin != template_plugin,
                               std::string_view(finding.plugin));
    };
    return key(a) < key(b);
}

enum class Loser : unsigned char { none, first, second };

Loser judge(const Diagnostic& a, const Diagnostic& b, const InsteadOf& instead_of) {
    if (a.plugin == b.plugin)
        return Loser::none;
    const bool first_stands = stands_for(a, b, instead_of);
    const bool second_stands = stands_for(b, a, instead_of);
    Loser loser = Loser::none;
    if (first_stands != second_stands)
        loser = first_stands ? Loser::second : Loser::first;
    else if (first_stands || says_the_same(a, b))
        loser = is_more_specific(a, b) ? Loser::second : Loser::first;
    if (always_stays(loser == Loser::first ? a : b))
        return Loser::none;
    return loser;
}

bool touch(const FieldRange& a, const FieldRange& b) {
    return a.at == b.at &&
           (a.range == b.range || (a.range.begin < b.range.end && b.range.begin < a.range.end));
}

} // namespace

void leave_out_repeated(std::vector<Diagnostic>& findings, const InsteadOf& instead_of) {
    std::vector<bool> repeated(findings.size(), false);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const FieldRange& place = findings[i].place;
        for (std::size_t j = i + 1; j < findings.size() && findings[j].place.at == place.at; ++j) {
            // In order: nothing behind this one reaches back.
            if (findings[j].place.range.begin > place.range.end)
                break;
            if (!touch(place, findings[j].place))
                continue;
            const Loser loser = judge(findings[i], findings[j], instead_of);
            if (loser != Loser::none)
                repeated[loser == Loser::first ? i : j] = true;
        }
    }
    std::size_t next = 0;
    std::erase_if(findings, [&](const Diagnostic&) { return repeated[next++]; });
}

std::vector<Diagnostic> merge_findings(const Plan& plan, const Edition& edition,
                                       std::vector<Diagnostic> findings,
                                       const InsteadOf& instead_of) {
    sort_findings(plan, findings);
    leave_out_repeated(findings, instead_of);
    mark_waived(plan, edition, findings);
    return findings;
}

} // namespace planwright
