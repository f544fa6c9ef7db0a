// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/weights.h"

#include "checks/rules.h"

namespace planwright {

RuleWeights weights_in_force(const Edition& edition, RuleWeights settings) {
    for (const auto& [rule, word] : edition.severities) {
        const auto severity = parse_severity(word);
        if (severity || word == "off")
            settings.emplace(rule, severity);
    }
    return settings;
}

bool keeps_its_weight(std::string_view rule) {
    const Rule* const built_in = find_rule(rule);
    return rule.ends_with(".failed") || (built_in != nullptr && built_in->blocks);
}

void apply_weights(const RuleWeights& weights, std::vector<Diagnostic>& findings) {
    if (weights.empty())
        return;
    std::erase_if(findings, [&](Diagnostic& finding) {
        const auto decided = weights.find(finding.rule);
        if (decided == weights.end() || finding.blocks || keeps_its_weight(finding.rule))
            return false;
        finding.severity = decided->second.value_or(finding.severity);
        return !decided->second;
    });
}

} // namespace planwright
