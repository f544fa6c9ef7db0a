// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/files.h"
#include "support/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace planwright::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

bool is_one_line(const std::string& text) {
    return !text.empty() && text.back() == '\n' && std::count(text.begin(), text.end(), '\n') == 1;
}

TEST(Usage, VersionIsOneLine) {
    const auto result = run_planwright({"--version"});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.out, StartsWith("planwright 0."));
    EXPECT_TRUE(is_one_line(result.out)) << result.out;
}

class EveryCommand : public ::testing::TestWithParam<const char*> {};

TEST_P(EveryCommand, HasHelpVersionAndQuiet) {
    const auto help = run_planwright({GetParam(), "--help"});
    EXPECT_EQ(help.exit_code, 0);
    EXPECT_THAT(help.out, AllOf(HasSubstr("--help"), HasSubstr("--version"), HasSubstr("--quiet")));
    EXPECT_EQ(help.err, "");
    EXPECT_EQ(run_planwright({GetParam(), "--version"}).out, run_planwright({"--version"}).out);
}

TEST_P(EveryCommand, RefusesAnUnknownOptionInOneLine) {
    const auto result = run_planwright({GetParam(), "--no-such-option"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err,
                AllOf(StartsWith("planwright: "),
                      HasSubstr(std::string("see planwright ") + GetParam() + " --help")));
    EXPECT_TRUE(is_one_line(result.err)) << result.err;
}

INSTANTIATE_TEST_SUITE_P(Usage, EveryCommand,
                         ::testing::Values("new", "convert", "check", "fix", "waive", "tables",
                                           "edition", "glossary", "plugins"),
                         [](const auto& command) { return std::string(command.param); });

TEST(Usage, HelpListsTheCommandsThatExistAndNoOthers) {
    const auto help = run_planwright({"--help"}).out;
    for (const char* command :
         {"new", "convert", "check", "fix", "waive", "tables", "edition", "glossary", "plugins"}) {
        EXPECT_THAT(help, HasSubstr(std::string("  ") + command));
    }
    for (const char* later : {"submit", "merge", "packet"}) {
        EXPECT_EQ(help.find(std::string("  ") + later + " "), std::string::npos) << later;
        EXPECT_EQ(run_planwright({later}).exit_code, 2);
    }
}

TEST(Usage, NothingAsksForACommand) {
    const auto result = run_planwright({});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("see planwright --help"));
}

TEST(Usage, AMissingFileIsNamedWithWhatToDo) {
    for (const char* command : {"check", "tables"}) {
        const auto result = run_planwright({command, "/no/such/plan.txt"});
        EXPECT_EQ(result.exit_code, 2);
        EXPECT_THAT(result.err, StartsWith("planwright: /no/such/plan.txt: "));
        EXPECT_THAT(result.err, HasSubstr("; "));
        EXPECT_TRUE(is_one_line(result.err)) << result.err;
    }
}

TEST(Usage, OutputThatCannotBeWrittenIsAFailure) {
    const std::string plan = source_file("samples/plans/small.plan.xml");
    for (const std::string& output :
         {std::string("/no/such/folder/out.json"), std::string("/dev/full")}) {
        const auto result = run_planwright({"convert", plan, "--to", "json", "-o", output});
        EXPECT_EQ(result.exit_code, 2) << output;
        EXPECT_THAT(result.err, HasSubstr(output));
    }
}

TEST(Usage, AnUnknownFormatNamesTheOnesThereAre) {
    ScratchFolder folder;
    const std::string plan = source_file("samples/plans/small.plan.xml");
    for (const auto& arguments :
         {std::vector<std::string>{"convert", plan, "-o", folder.file("out.docx")},
          std::vector<std::string>{"convert", plan, "-o", folder.file("out.json"), "--to",
                                   "docx"}}) {
        const auto result = run_planwright(arguments);
        EXPECT_EQ(result.exit_code, 2);
        EXPECT_THAT(result.err, AllOf(HasSubstr("html"), HasSubstr("json"), HasSubstr("plan.xml")));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

} // namespace
