// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Plugins at work in "planwright check".
#include "support/files.h"
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace planwright::testing;
using nlohmann::json;
using ::testing::AllOf;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;

const fs::path plugins = TEST_PLUGINS;

/// A plan with an exclamation mark in a recommendation, an action and the title, written as JSON.
const std::string shouting = R"({"plan_title": "ACTION PLAN: PROBATION – NORTH!",
  "cover": {"submitted": "2026-03-02"},
  "recommendations": [{"no": "1", "recommendation": "The unit should act now!", "status": "Agreed",
    "actions": [{"text": "Begin at once! And go on!", "owner": "Head of Operations",
                 "target": "July 2026"}]}]})";

json findings_of(const ProcessResult& result) {
    return json::parse(result.out)["files"][0]["findings"];
}

std::vector<std::string> rules_of(const json& findings) {
    std::vector<std::string> rules;
    for (const json& finding : findings)
        rules.push_back(finding["rule"]);
    return rules;
}

class CheckPlugins : public ::testing::Test {
protected:
    void SetUp() override { std::ofstream(folder_ / "plan.json") << shouting; }

    /// A folder with one plugin of plugins/faulty, to be named with --plugin-path.
    std::string faulty(const std::string& id) {
        const fs::path place = folder_ / "faulty";
        fs::create_directories(place);
        fs::copy_file(plugins / "libfaulty.so", place / "libfaulty.so",
                      fs::copy_options::skip_existing);
        std::ofstream(place / "plugin.json") << json{
            {"manifest", 1}, {"id", id}, {"name", id}, {"version", "1.0"}, {"library", "faulty"}};
        return place.string();
    }
    ProcessResult check(std::vector<std::string> more) {
        std::vector<std::string> words{"check", (folder_ / "plan.json").string(), "--format",
                                       "json"};
        words.insert(words.end(), more.begin(), more.end());
        return run_planwright(words);
    }

    TemporaryFolder folder_;
};

TEST_F(CheckPlugins, TheirFindingsStandAmongTheBuiltInOnesInDocumentOrder) {
    const auto result = check({"--plugin-path", (plugins / "exclamation").string()});
    EXPECT_LE(result.exit_code, 1) << result.err;
    const json findings = findings_of(result);
    std::vector<std::string> places;
    for (const json& finding : findings) {
        if (finding["rule"] != "exclamation.mark")
            continue;
        EXPECT_EQ(finding["plugin"], "exclamation");
        EXPECT_EQ(finding["fragment"], "!");
        places.push_back(finding["place"]["field"].get<std::string>() + " " +
                         std::to_string(finding["place"]["start"].get<int>()));
    }
    EXPECT_EQ(places, (std::vector<std::string>{"plan_title 32", "recommendation 23", "text 13",
                                                "text 24"}));
    EXPECT_THAT(rules_of(findings), ::testing::Contains(HasSubstr("template.")));
}

TEST_F(CheckPlugins, OnlyAndWithoutDecideWhichRun) {
    const std::string path = (plugins / "exclamation").string();
    EXPECT_THAT(rules_of(findings_of(check({"--plugin-path", path, "--only", "exclamation"}))),
                AllOf(::testing::SizeIs(4), Each("exclamation.mark")));
    EXPECT_THAT(rules_of(findings_of(check({"--plugin-path", path, "--without", "exclamation"}))),
                Each(Not("exclamation.mark")));
    // One that does not run cannot fail either.
    const auto without = check({"--plugin-path", faulty("crash"), "--without", "crash"});
    EXPECT_LE(without.exit_code, 1) << without.err;
    const auto unknown = check({"--only", "exclamations"});
    EXPECT_EQ(unknown.exit_code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("there is no plugin “exclamations”"));
}

TEST_F(CheckPlugins, APluginThatFailsIsNamedAndThePassIsNotClean) {
    for (const std::string id : {"crash", "fails", "range-outside"}) {
        const auto result = check({"--plugin-path", faulty(id), "--min-level", "error"});
        EXPECT_EQ(result.exit_code, 2) << id;
        const json findings = findings_of(result);
        ASSERT_FALSE(findings.empty()) << id;
        EXPECT_THAT(rules_of(findings), ::testing::Contains(id + ".failed"));
        EXPECT_THAT(findings.dump(), HasSubstr("has not been checked by it")) << id;
    }
}

TEST_F(CheckPlugins, ABundledPluginIsAFileAndWithoutItItsRulesAreGone) {
    // The program as it is installed: plugins stand in lib beside bin.
    fs::create_directories(folder_ / "bin");
    const fs::path place = folder_ / "lib/planwright/plugins/exclamation";
    fs::create_directories(place.parent_path());
    for (const std::string name : {"planwright", "planwright-runner"})
        fs::copy_file(fs::path(PLANWRIGHT_BIN_DIR) / name, folder_ / "bin" / name);
    fs::copy(plugins / "exclamation", place);
    const auto rules = [&] {
        const auto result = run_process({(folder_ / "bin/planwright").string(), "check",
                                         (folder_ / "plan.json").string(), "--format", "json"});
        EXPECT_LE(result.exit_code, 1) << result.err;
        return rules_of(findings_of(result));
    };
    EXPECT_THAT(rules(), ::testing::Contains("exclamation.mark"));
    fs::remove_all(place);
    EXPECT_THAT(rules(), Each(Not("exclamation.mark")));
}

TEST_F(CheckPlugins, ThoseOfTheEnvironmentRunToo) {
    const auto result =
        run_process({std::string(PLANWRIGHT_BIN_DIR) + "/planwright", "check",
                     (folder_ / "plan.json").string()},
                    {}, {"PLANWRIGHT_PLUGIN_PATH=" + (plugins / "exclamation").string()});
    EXPECT_THAT(result.out, HasSubstr("full stop")) << result.err;
}

} // namespace
