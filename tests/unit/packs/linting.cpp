// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "linting.h"

#include "packs/rule_reader.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace planwright::packs {

Rule rule_from(const std::string& yaml, std::vector<std::string> accepted) {
    const std::string message = yaml.find("message:") == std::string::npos ? "message: '%s'\n" : "";
    auto rule = read_rule(message + yaml, "Test.Rule", "Rule.yml", {{}, std::move(accepted)});
    if (!rule) {
        ADD_FAILURE() << describe(rule.error());
        return rule_from("extends: existence\ntokens: [unlikely-word]\n");
    }
    return *std::move(rule);
}

std::vector<std::string> found_by(const std::string& yaml, const Document& document) {
    std::vector<Rule> rules;
    rules.push_back(rule_from(yaml));
    const Linter linter(std::move(rules));
    std::vector<std::string> found;
    for (const Alert& alert : linter.lint(document).alerts)
        found.push_back(fmt::format("{}: {}", alert.at ? fmt::format("{}", alert.at->begin) : "all",
                                    alert.message));
    return found;
}

std::vector<std::string> found_by(const std::string& yaml, std::string_view text) {
    return found_by(yaml, plain_document(text, "text"));
}

std::vector<std::string> offered_by(const std::string& yaml, std::string_view text) {
    std::vector<Rule> rules;
    rules.push_back(rule_from(yaml));
    const Linter linter(std::move(rules));
    const Report report = linter.lint(plain_document(text, "text"));
    return report.alerts.empty() ? std::vector<std::string>{"nothing found"}
                                 : report.alerts.front().suggestions;
}

std::string refusal_of(const std::string& yaml) {
    const auto rule = read_rule(yaml, "Test.Rule", "Rule.yml", {});
    return rule ? std::string{} : describe(rule.error());
}

} // namespace planwright::packs
