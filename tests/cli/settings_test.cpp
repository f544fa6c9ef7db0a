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
using ::testing::Not;
using ::testing::StartsWith;

/// A plan with a hint and nothing else in a folder with settings.
class Settings : public ::testing::Test {
protected:
    ScratchFolder folder;
    std::string plan = folder.put("target.plan.xml",
                                  bytes_of(source_file("samples/broken/target-style.plan.xml")));

    void settings(const std::string& toml) const { (void)folder.put(".planwright.toml", toml); }
    [[nodiscard]] json findings() const {
        return json::parse(
            run_planwright({"check", plan, "--format", "json"}).out)["files"][0]["findings"];
    }
};

TEST_F(Settings, OfTheProjectDecideAndTheCommandLineWins) {
    settings("min-level = \"warning\"\n");
    EXPECT_TRUE(findings().empty());
    const auto all = run_planwright({"check", plan, "--format", "json", "--min-level", "hint"});
    EXPECT_EQ(json::parse(all.out)["files"][0]["findings"].size(), 1U);
}

TEST_F(Settings, GiveRulesAnotherWeight) {
    settings("fail-level = \"warning\"\n[rules]\n\"template.target-style\" = \"warning\"\n");
    EXPECT_EQ(findings().at(0)["severity"], "warning");
    EXPECT_EQ(run_planwright({"check", plan}).exit_code, 1);
    settings("[rules]\n\"template.target-style\" = \"off\"\n");
    EXPECT_TRUE(findings().empty());
}

TEST_F(Settings, ThatAreFaultyLetNoPlanPass) {
    settings("min-level = \"warning\"\nfail-levle = \"hint\"\n");
    const auto result = run_planwright({"check", plan, plan, "--format", "json"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr(".planwright.toml:2:1: there is no setting “fail-levle”"));
    // Once, though two plans are checked by it.
    EXPECT_EQ(result.err.find("fail-levle"), result.err.rfind("fail-levle"));
    EXPECT_TRUE(json::parse(result.out)["files"][1]["error"].is_string());
}

TEST_F(Settings, OfOneFolderAreNotThoseOfAnother) {
    std::filesystem::create_directories(folder.path() / "inner");
    const std::string inner = folder.put("inner/target.plan.xml", bytes_of(plan));
    settings("[rules]\n\"template.target-style\" = \"off\"\n");
    (void)folder.put("inner/.planwright.toml", "");
    const json files =
        json::parse(run_planwright({"check", plan, inner, "--format", "json"}).out)["files"];
    EXPECT_TRUE(files[0]["findings"].empty());
    EXPECT_EQ(files[1]["findings"].size(), 1U);
}

TEST_F(Settings, CannotNameAPlaceOfPlugins) {
    std::filesystem::create_directories(folder.path() / "plugins");
    settings("plugin-path = [\"plugins\"]\n");
    const auto result = run_planwright({"check", plan});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("“plugin-path” is not for a project’s file"));
}

TEST_F(Settings, ArePrintedWithTheirOrigins) {
    settings("\ngate = \"submission\"\n");
    const auto result =
        run_planwright({"check", plan, "--print-config", "--fail-level", "warning"});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.out, StartsWith("# " + plan + "\ngate = \"submission\""));
    EXPECT_THAT(result.out, HasSubstr("# " + folder.file(".planwright.toml") + ":2\n"));
    EXPECT_THAT(result.out, HasSubstr("# --fail-level on the command line\n"));
    EXPECT_THAT(result.out, HasSubstr("# built in\n"));
    EXPECT_THAT(result.out, Not(HasSubstr("Recommendation")));
}

TEST_F(Settings, OfTheUserStandBeneathThoseOfTheProject) {
    std::filesystem::create_directories(folder.path() / "home/planwright");
    (void)folder.put("home/planwright/config.toml",
                     "gate = \"submission\"\nmin-level = \"warning\"\n");
    settings("min-level = \"hint\"\n");
    const auto result =
        run_process({PLANWRIGHT_BIN_DIR "/planwright", "check", plan, "--print-config"}, {},
                    {"XDG_CONFIG_HOME=" + folder.file("home")});
    EXPECT_THAT(result.out, HasSubstr("config.toml:1\n"));
    EXPECT_THAT(result.out, HasSubstr("min-level = \"hint\""));
}

/// What the files that a project names have to say about one short plan.
class ProjectFiles : public ::testing::Test {
protected:
    [[nodiscard]] json findings(const std::string& plugin) const {
        const auto result =
            run_planwright({"check", "--quiet", plan, "--only", plugin, "--format", "json"});
        EXPECT_EQ(result.err, "");
        return json::parse(result.out)["files"][0]["findings"];
    }
    [[nodiscard]] bool speaks_of(const std::string& plugin, const std::string& words) const {
        return findings(plugin).dump().find(words) != std::string::npos;
    }
    void settings(const std::string& toml) const { (void)folder.put(".planwright.toml", toml); }

    ScratchFolder folder;
    std::string plan = folder.put("plan.json", R"({"recommendations": [{"no": "1",
      "recommendation": "Keep the yard safe.", "actions": [{"text": "The quibblewick will be looked at by the YSG and the YSG will report to the head.",
      "owner": "Yard boss", "target": "May 2027"}, {"text": "The gate will be painted.", "owner": "Yard Manager", "target": "May 2027"}]}]})");
};

TEST_F(ProjectFiles, GiveTheSpellingItsWords) {
    EXPECT_TRUE(speaks_of("spelling", "quibblewick"));
    (void)folder.put("words.txt", "quibblewick\n");
    (void)folder.put("never.txt", "painted\n");
    settings("words = [\"words.txt\"]\ndeny = [\"never.txt\"]\n");
    EXPECT_FALSE(speaks_of("spelling", "quibblewick"));
    EXPECT_TRUE(speaks_of("spelling", "painted"));
}

TEST_F(ProjectFiles, GiveAbbreviationsTheirMeanings) {
    EXPECT_FALSE(speaks_of("glossary", "Yard Safety Group"));
    (void)folder.put("north.glossary.xml",
                     R"(<glossary xmlns="urn:planwright:glossary:1" id="north" version="1.0">
        <title>the yard</title><term abbreviation="YSG">Yard Safety Group</term></glossary>)");
    settings("glossary = [\"north.glossary.xml\"]\n");
    EXPECT_TRUE(speaks_of("glossary", "Yard Safety Group"));
    const auto expanded = run_planwright({"glossary", "expand", plan, "--dry-run"});
    EXPECT_THAT(expanded.out, HasSubstr("Yard Safety Group"));
}

TEST_F(ProjectFiles, GivePagesTheMeaningsOfAbbreviations) {
    (void)folder.put("north.glossary.xml",
                     R"(<glossary xmlns="urn:planwright:glossary:1" id="north" version="1.0">
        <title>the yard</title><term abbreviation="YSG">Yard Safety Group</term></glossary>)");
    settings("glossary = [\"north.glossary.xml\"]\n");
    const auto page = run_planwright({"convert", plan, "-o", "-", "--to", "html"});
    EXPECT_EQ(page.err, "");
    EXPECT_THAT(page.out, HasSubstr("<abbr title=\"Yard Safety Group\">YSG</abbr>"));
}

TEST_F(ProjectFiles, GiveOwnersTheirTitles) {
    EXPECT_FALSE(speaks_of("consistency", "Yard boss"));
    (void)folder.put(
        "north.owners.xml",
        R"(<owners xmlns="urn:planwright:owners:1" id="north" version="1"><title>North</title>
        <post title="Yard Manager"><alias>Yard boss</alias></post></owners>)");
    settings("owners = [\"north.owners.xml\"]\n");
    EXPECT_TRUE(speaks_of("consistency", "Yard boss"));
}

TEST_F(ProjectFiles, ThatCannotBeReadLetNoPlanPass) {
    (void)folder.put("north.glossary.xml", "<glossary/>");
    settings("glossary = [\"north.glossary.xml\"]\n");
    const auto result = run_planwright({"check", plan});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("north.glossary.xml"));
}

} // namespace
