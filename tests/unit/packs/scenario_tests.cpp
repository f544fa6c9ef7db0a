// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

/// planwright-rules as its users run it.
namespace {

using namespace planwright::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

void put(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

ProcessResult run_rules(const std::vector<std::string>& arguments) {
    std::vector<std::string> all{PLANWRIGHT_BIN_DIR "/planwright-rules"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run_process(all);
}

/// A pack with one rule, one fixture, and a feature that expects these lines.
void make_pack(const std::filesystem::path& pack, const std::string& expected) {
    put(pack / "Loud/Very.yml", "extends: existence\nmessage: \"No '%s'.\"\ntokens: [very]\n");
    put(pack / "Loud/Talk.yml", "extends: script\nmessage: m\nscript: x\n");
    put(pack / "fixtures/Very/.vale.ini",
        "StylesPath = ../..\n[*.{md,rst}]\nBasedOnStyles = Loud\n");
    put(pack / "fixtures/Very/test.md", "# A heading\n\nIt is very *very* loud.\n");
    put(pack / "fixtures/Very/test.rst", "very\n");
    put(pack / "features/rules.feature", "Feature: Rules\n\n  Scenario: Loud words\n"
                                         "    When I test \"Very\"\n"
                                         "    Then the output should contain exactly:\n"
                                         "      \"\"\"\n" +
                                             expected + "      \"\"\"\n");
}

TEST(RulesTest, PassesWhenThePackSaysWhatIsFound) {
    const TemporaryFolder pack;
    make_pack(pack.path(), "      test.md:3:7:Loud.Very:No 'very'.\n"
                           "      test.md:3:13:Loud.Very:No 'very'.\n");
    const auto result = run_rules({"test", pack.path().string()});
    EXPECT_EQ(result.out, "1 passed, 0 failed\n");
    EXPECT_EQ(result.exit_code, 0);
}

TEST(RulesTest, ShowsWhatDiffers) {
    const TemporaryFolder pack;
    make_pack(pack.path(), "      test.md:3:7:Loud.Very:No 'very'.\n"
                           "      test.md:3:14:Loud.Very:No 'very'.\n");
    const auto result = run_rules({"test", pack.path().string()});
    EXPECT_EQ(result.out, "failed: rules.feature:3: Loud words\n"
                          "  - test.md:3:14:Loud.Very:No 'very'.\n"
                          "  + test.md:3:13:Loud.Very:No 'very'.\n"
                          "0 passed, 1 failed\n");
    EXPECT_EQ(result.exit_code, 1);
}

TEST(RulesTest, NamesWhatItLeavesOut) {
    const TemporaryFolder pack;
    make_pack(pack.path(), "      test.md:3:7:Loud.Very:No 'very'.\n"
                           "      test.md:3:13:Loud.Very:No 'very'.\n"
                           "      test.md:3:1:Loud.Talk:m\n"
                           "      test.rst:1:1:Loud.Very:No 'very'.\n");
    const auto result = run_rules({"test", pack.path().string()});
    EXPECT_THAT(result.out, AllOf(HasSubstr("Loud.Talk is left out: rules of the kind \"script\""),
                                  HasSubstr("test.rst is left out: files of the kind \"rst\""),
                                  HasSubstr("\n1 passed, 0 failed\n")));
    EXPECT_EQ(result.exit_code, 0);
}

TEST(RulesTest, SetsAsideStepsItDoesNotKnow) {
    const TemporaryFolder pack;
    make_pack(pack.path(), "");
    put(pack.path() / "features/other.feature",
        "Feature: Other\n  Scenario: Strange\n    When it rains\n");
    const auto result = run_rules({"test", pack.path().string()});
    EXPECT_THAT(result.out, AllOf(HasSubstr("set aside: other.feature:2: Strange"),
                                  HasSubstr("the step \"it rains\" is unknown"),
                                  HasSubstr("0 passed, 1 failed, 1 set aside")));
    EXPECT_EQ(result.exit_code, 1);
}

TEST(RulesTest, CannotRunWithoutAPack) {
    const TemporaryFolder folder;
    const auto empty = run_rules({"test", folder.path().string()});
    EXPECT_EQ(empty.exit_code, 2);
    EXPECT_THAT(empty.err, AllOf(StartsWith("planwright-rules: "),
                                 HasSubstr("there is no features/*.feature")));
    const auto nowhere = run_rules({"test", (folder / "nowhere").string()});
    EXPECT_EQ(nowhere.exit_code, 2);
    EXPECT_THAT(nowhere.err, HasSubstr("there is no such folder"));
    EXPECT_EQ(run_rules({"dance"}).exit_code, 2);
    EXPECT_EQ(run_rules({}).exit_code, 2);
}

TEST(RulesTest, HelpAndVersion) {
    EXPECT_THAT(run_rules({"--version"}).out, StartsWith("planwright-rules 0."));
    const auto help = run_rules({"--help"});
    EXPECT_EQ(help.exit_code, 0);
    EXPECT_THAT(help.out, HasSubstr("test"));
}

} // namespace
