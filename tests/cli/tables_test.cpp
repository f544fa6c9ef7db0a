// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// "planwright tables": the plugins' tables in every format.
#include "support/files.h"
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace {

using namespace planwright::testing;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string sample = source_file("samples/plans/typical.txt");

TEST(TablesCommand, PrintsOneTable) {
    const auto result = run_planwright({"tables", sample, "--table", "summary"});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_EQ(result.out, "Recommendations  Number\n"
                          "---------------  ------\n"
                          "Agreed               12\n"
                          "Partly Agreed         2\n"
                          "Not Agreed            1\n"
                          "No answer yet         1\n"
                          "Total                16\n");
}

TEST(TablesCommand, PrintsAllWithTheirTitles) {
    const auto result = run_planwright({"tables", sample});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    for (const char* id : {"(summary)", "(groups)", "(owners)", "(dates)", "(progress)"})
        EXPECT_THAT(result.out, HasSubstr(id));
    EXPECT_LT(result.out.find("(summary)"), result.out.find("(owners)"));
}

TEST(TablesCommand, GivesNumbersInJson) {
    const auto one = json::parse(
        run_planwright({"tables", sample, "--table", "groups", "--format", "json"}).out);
    EXPECT_EQ(one["table"], "groups");
    EXPECT_EQ(one["header"][1], "Agreed");
    EXPECT_TRUE(one["rows"].back()["cells"][1].is_number());
    const auto all = json::parse(run_planwright({"tables", sample, "--format", "json"}).out);
    ASSERT_TRUE(all.is_array());
    EXPECT_EQ(all[0]["table"], "summary");
}

TEST(TablesCommand, WritesCsvThatNoSpreadsheetRuns) {
    ScratchFolder folder;
    std::ofstream(folder.file("plan.json")) << R"json({"recommendations": [{"no": "1",
      "recommendation": "Act.", "actions": [{"text": "Begin.", "owner": "=HYPERLINK(1)"}]}]})json";
    const auto result = run_planwright(
        {"tables", folder.file("plan.json"), "--table", "owners", "--format", "csv"});
    EXPECT_THAT(result.out, HasSubstr("\r\n'=HYPERLINK(1"));
}

TEST(TablesCommand, CountsUnderTheTitlesOfTheOwnerRegister) {
    ScratchFolder folder;
    std::ofstream(folder.file("plan.json")) << R"({"recommendations": [{"no": "1",
      "recommendation": "Act.", "actions": [{"text": "Begin.", "owner": "Yard boss"}]}]})";
    std::ofstream(folder.file(".planwright.toml")) << "owners = [\"north.owners.xml\"]\n";
    std::ofstream(folder.file("north.owners.xml"))
        << R"(<owners xmlns="urn:planwright:owners:1" id="north" version="1"><title>North</title>
                <post title="Yard Manager"><alias>Yard boss</alias></post></owners>)";
    const auto result = run_planwright({"tables", folder.file("plan.json"), "--table", "owners"});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(result.out, HasSubstr("\nYard Manager "));
}

TEST(TablesCommand, JudgesProgressOnTheDayGiven) {
    const auto result =
        run_planwright({"tables", sample, "--table", "progress", "--as-of", "2030-01-31"});
    EXPECT_THAT(result.out, HasSubstr("Overdue on 31 January 2030"));
    EXPECT_EQ(run_planwright({"tables", sample, "--as-of", "soon"}).exit_code, 2);
}

TEST(TablesCommand, NamesTheTablesThereAre) {
    const auto result = run_planwright({"tables", sample, "--table", "nonsense"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("summary, "));
    EXPECT_THAT(result.out, Not(HasSubstr("Agreed")));
}

} // namespace
