// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/configured.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::host {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

Manifest manifest() {
    const auto parsed = parse_manifest(R"({
        "manifest": 1, "id": "smart", "name": "SMART", "version": "1", "library": "smart",
        "rules": [{"id": "smart.vague", "title": "vague words"}],
        "settings": [
          {"key": "most", "type": "integer", "default": 3, "label": "Most", "minimum": 1, "maximum": 9},
          {"key": "mode", "type": "choice", "default": "a", "label": "Mode", "choices": ["a", "b"]}
        ]})",
                                       "/plugins/smart");
    EXPECT_TRUE(parsed) << describe(parsed.error());
    return parsed.value_or(Manifest());
}

const config::Origin line_7{config::Origin::Kind::project_file, {"x.toml", 7, 0}};

class Configured : public ::testing::Test {
protected:
    config::Config config;
    std::vector<Error> problems;
    std::vector<Manifest> plugins{manifest()};

    [[nodiscard]] std::string problem() const {
        return problems.size() == 1 ? describe(problems[0]) : std::to_string(problems.size());
    }
};

TEST_F(Configured, OptionsOfAPluginAreHeldAgainstItsManifest) {
    config.plugins["smart"]["most"] = {std::int64_t{5}, line_7};
    const auto values = plugin_settings(config, plugins, problems);
    EXPECT_THAT(problems, IsEmpty());
    EXPECT_EQ(std::get<std::int64_t>(values.at("smart").at("most").value), 5);
}

TEST_F(Configured, AValueThatAnOptionCannotHaveIsNamedWithItsLine) {
    config.plugins["smart"]["most"] = {std::int64_t{50}, line_7};
    EXPECT_TRUE(plugin_settings(config, plugins, problems).empty());
    EXPECT_EQ(problem(), "x.toml:7: the option “most” of the plugin “smart” cannot be that; it "
                         "must be a whole number from 1 to 9");
    problems.clear();
    config.plugins["smart"] = {{"mode", {std::string("c"), line_7}}};
    (void)plugin_settings(config, plugins, problems);
    EXPECT_THAT(problem(), HasSubstr("it must be one of \"a\", \"b\""));
}

TEST_F(Configured, AnUnknownOptionIsNamedWithThoseThereAre) {
    config.plugins["smart"]["least"] = {true, line_7};
    (void)plugin_settings(config, plugins, problems);
    EXPECT_EQ(problem(),
              "x.toml:7: the plugin “smart” has no option “least”; its options are most, mode");
}

TEST_F(Configured, WhatIsAboutAPluginThatIsNotHereIsPassedOver) {
    config.plugins["other"]["most"] = {true, line_7};
    config.rules["other.rule"] = {"off", line_7};
    EXPECT_TRUE(plugin_settings(config, plugins, problems).empty());
    EXPECT_EQ(rule_weights(config, plugins, problems).count("other.rule"), 1U);
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(Configured, RulesAreKnownAndWhatBlocksKeepsItsWeight) {
    config.rules["smart.vague"] = {"off", line_7};
    config.rules["template.target-style"] = {"warning", line_7};
    const RuleWeights weights = rule_weights(config, plugins, problems);
    EXPECT_THAT(problems, IsEmpty());
    EXPECT_EQ(weights.at("smart.vague"), std::nullopt);
    EXPECT_EQ(weights.at("template.target-style"), Severity::warning);
    for (const auto& [rule, words] :
         {std::pair("smart.vage", "there is no rule “smart.vage”"),
          std::pair("template.target-stile", "docs/rules.md"),
          std::pair("template.owner-missing", "“template.owner-missing” keeps its weight"),
          std::pair("smart.failed", "“smart.failed” keeps its weight")}) {
        problems.clear();
        config.rules = {{rule, {"off", line_7}}};
        EXPECT_TRUE(rule_weights(config, plugins, problems).empty()) << rule;
        EXPECT_THAT(problem(), HasSubstr(words));
    }
}

TEST_F(Configured, LimitsAndChoiceFollowTheSettings) {
    config.answer_ms.value = 100;
    config.memory_mib.value = 256;
    config.without.value = {"smart"};
    EXPECT_EQ(limits(config).hard, std::chrono::milliseconds(100));
    EXPECT_LE(limits(config).soft, limits(config).hard);
    EXPECT_EQ(limits(config).memory_mib, 256U);
    EXPECT_FALSE(plugin_choice(config).wants("smart"));
}

} // namespace
} // namespace planwright::host
