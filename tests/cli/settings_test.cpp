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

} // namespace
