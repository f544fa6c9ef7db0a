// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace {

using namespace planwright::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string plugins = TEST_PLUGINS;

TEST(Plugins, AreListedFromANamedFolder) {
    const auto result = run_planwright({"plugins", "list", "--plugin-path", plugins});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(result.out, HasSubstr("exclamation"));
}

TEST(Plugins, ABadManifestIsOneLineAndTheOthersAreListed) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "bad");
    std::ofstream(folder / "bad/plugin.json") << "{}";
    std::filesystem::create_directory(folder / "good");
    std::filesystem::copy_file(plugins + "/exclamation/plugin.json", folder / "good/plugin.json");
    const auto result =
        run_planwright({"plugins", "list", "--plugin-path", folder.path().string()});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.out, HasSubstr("Exclamation marks 1.0.0"));
    EXPECT_THAT(result.err,
                AllOf(HasSubstr("bad/plugin.json"), HasSubstr("\"manifest\" is missing")));
}

TEST(Plugins, InfoSaysWhatAPluginDoes) {
    const auto result =
        run_planwright({"plugins", "info", "exclamation", "--plugin-path", plugins});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(result.out, AllOf(HasSubstr("rule      exclamation.mark: An exclamation mark"),
                                  HasSubstr("setting   allowed (whole number)"),
                                  HasSubstr("does      planwright.text-check/1")));
    EXPECT_EQ(run_planwright({"plugins", "info", "nobody"}).exit_code, 2);
}

TEST(Plugins, CheckPassesAGoodPlugin) {
    const auto result = run_planwright({"plugins", "check", plugins + "/exclamation"});
    EXPECT_EQ(result.exit_code, 0) << result.out;
    EXPECT_THAT(result.out, AllOf(HasSubstr("kept    deterministic"), Not(HasSubstr("broken"))));
}

TEST(Plugins, CheckNamesTheRuleThatIsBroken) {
    const auto result = run_planwright(
        {"plugins", "check", "--quiet", plugins + "/libfaulty.so", "--plugin", "print"});
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_THAT(result.out, AllOf(HasSubstr("broken  quiet"), HasSubstr("standard output")));
    const auto missing = run_planwright({"plugins", "check", "/nowhere/libx.so"});
    EXPECT_EQ(missing.exit_code, 2);
    EXPECT_THAT(missing.err, HasSubstr("there is no such library"));
}

} // namespace
