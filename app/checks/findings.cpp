// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/findings.h"

namespace planwright {

Findings::Findings(const CheckOptions& options) {
    const Edition& edition = options.compare_with ? *options.compare_with : options.edition;
    for (std::size_t i = 0; i < rule_count; ++i) {
        const Rule& rule = rule_of(static_cast<RuleKey>(i));
        const auto set = edition.severities.find(std::string(rule.id));
        const std::string_view word =
            set == edition.severities.end() ? std::string_view() : std::string_view(set->second);
        wanted_[i] = rule.blocks || word != "off";
        severity_[i] = parse_severity(word).value_or(rule.severity);
        if (rule.blocks && options.gate == Gate::submission)
            severity_[i] = Severity::error;
    }
}

Diagnostic& Findings::add(RuleKey key, const FieldRef& at, std::string_view text, ByteRange range,
                          std::string message) {
    Diagnostic& finding = wants(key) ? list_.emplace_back() : (unwanted_ = {});
    const Rule& rule = rule_of(key);
    finding.rule = rule.id;
    finding.plugin = template_plugin;
    finding.severity = severity_[static_cast<std::size_t>(key)];
    finding.blocks = rule.blocks;
    finding.letter = rule.letter;
    finding.message = std::move(message);
    finding.place = {at, range};
    finding.fragment = text.substr(range.begin, range.size());
    return finding;
}

Fix replacing(std::string title, const FieldRef& at, ByteRange range, std::string replacement,
              bool safe) {
    Fix fix;
    fix.title = std::move(title);
    fix.safe = safe;
    fix.edits.push_back({{at, range}, std::move(replacement)});
    return fix;
}

Fix doing(std::string title, Operation operation, Id row, std::string value) {
    Fix fix;
    fix.title = std::move(title);
    fix.operation = operation;
    fix.row = row;
    fix.value = std::move(value);
    return fix;
}

} // namespace planwright
