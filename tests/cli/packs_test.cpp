// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/files.h"
#include "support/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace planwright::testing;
using nlohmann::json;
using ::testing::HasSubstr;

/// A plan in a folder with a style "House" that its settings name.
class Packs : public ::testing::Test {
protected:
    void SetUp() override {
        std::filesystem::create_directories(folder.path() / "styles/House");
        settings("packs = [\"styles/House\"]\n");
    }
    void rule(const std::string& name, const std::string& yaml) const {
        (void)folder.put("styles/House/" + name + ".yml", yaml);
    }
    void settings(const std::string& toml) const { (void)folder.put(".planwright.toml", toml); }
    [[nodiscard]] json findings() const {
        const auto result = run_planwright({"check", plan, "--only", "packs", "--format", "json"});
        EXPECT_EQ(result.err, "");
        return json::parse(result.out)["files"][0]["findings"];
    }

    ScratchFolder folder;
    std::string plan = folder.put("target.plan.xml",
                                  bytes_of(source_file("samples/broken/target-style.plan.xml")));
};

TEST_F(Packs, RunTheirRulesOverWhatTheAuthorsWrote) {
    // "transfers" stands in the recommendation too, in the inspector's words.
    rule("Plain", "extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: warning\n"
                  "description: Short words.\nlink: https://house.example/plain\n"
                  "action:\n  name: replace\nswap:\n  a log: a list\n  transfers: moves\n");
    const json found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]["rule"], "packs.House.Plain");
    EXPECT_EQ(found[0]["severity"], "warning");
    EXPECT_EQ(found[0]["message"], "Write 'a list', not 'a log'.");
    EXPECT_EQ(found[0]["help"], "Short words. See https://house.example/plain");
    EXPECT_EQ(found[0]["fragment"], "a log");
    EXPECT_EQ(found[0]["fixes"][0]["edits"][0]["replacement"], "a list");
}

TEST_F(Packs, SeeListsAndTheWholeText) {
    rule("Spelt", "extends: consistency\nmessage: \"Spell '%s' in one way.\"\nlevel: suggestion\n"
                  "either:\n  log: list\n  record: reckoning\n  late: library\n");
    rule("Lists", "extends: existence\nscope: list\nmessage: In a list\ntokens: [Practitioners]\n");
    const json found = findings();
    ASSERT_EQ(found.size(), 1U) << found.dump(2);
    EXPECT_EQ(found[0]["rule"], "packs.House.Spelt");
    EXPECT_EQ(found[0]["severity"], "hint");
    EXPECT_EQ(found[0]["fragment"], "library");
}

TEST_F(Packs, CanBeWeighedRuleByRule) {
    rule("Log", "extends: existence\nmessage: No log\nlevel: error\ntokens: [log]\n");
    EXPECT_EQ(findings().at(0)["severity"], "error");
    settings("packs = [\"styles\"]\n[rules]\n\"packs.House.Log\" = \"hint\"\n");
    EXPECT_EQ(findings().at(0)["severity"], "hint");
    settings("packs = [\"styles\"]\n[rules]\n\"packs.House.Log\" = \"off\"\n");
    EXPECT_TRUE(findings().empty());
}

TEST_F(Packs, HaveTheRulesThatTheirSettingsTurnOn) {
    rule("Log", "extends: existence\nmessage: No log\ntokens: [log]\n");
    rule("Month", "extends: existence\nmessage: No month\ntokens: [month]\n");
    (void)folder.put("styles/.vale.ini",
                     "StylesPath = .\n[*.md]\nBasedOnStyles = House\nHouse.Month = NO\n");
    settings("packs = [\"styles\"]\n");
    const json found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]["rule"], "packs.House.Log");
}

TEST_F(Packs, RefusedRulesAreNamedAndTheOthersRun) {
    rule("Script", "extends: script\nmessage: Runs code\nscript: evil\n");
    rule("Log", "extends: existence\nmessage: No log\ntokens: [log]\n");
    const auto result = run_planwright({"check", plan, "--only", "packs", "--format", "json"});
    EXPECT_THAT(result.err, HasSubstr("Script.yml:1"));
    EXPECT_EQ(json::parse(result.out)["files"][0]["findings"].size(), 1U);
}

TEST_F(Packs, AHostilePatternIsCutAndNamed) {
    rule("Hostile", "extends: existence\nmessage: Hostile\nnonword: true\n"
                    "raw: ['(?:[a-zA-Z ]+)*[0-9]']\n");
    rule("Log", "extends: existence\nmessage: No log\ntokens: [log]\n");
    const json found = findings();
    ASSERT_GE(found.size(), 2U);
    for (const json& one : found) {
        const bool hostile = one["rule"] == "packs.House.Hostile";
        EXPECT_THAT(one["message"].get<std::string>(), HasSubstr(hostile ? "gave up" : "No log"));
    }
}

TEST_F(Packs, WithoutOneThereIsNothingToRun) {
    settings("");
    EXPECT_EQ(run_planwright({"check", plan, "--format", "json"}).exit_code, 0);
    const auto result = run_planwright({"check", plan, "--only", "packs"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("the plugin “packs” has no rule pack to run"));
    settings("packs = [\"no-such-folder\"]\n");
    EXPECT_EQ(run_planwright({"check", plan}).exit_code, 2);
    std::filesystem::create_directories(folder.path() / "empty");
    settings("packs = [\"empty\"]\n");
    EXPECT_THAT(run_planwright({"check", plan}).err,
                HasSubstr("no rule of a pack stands in this folder"));
}

} // namespace
