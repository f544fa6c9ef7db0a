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
using ::testing::StartsWith;

const std::string typical_text = source_file("samples/plans/typical.txt");
const std::string typical = source_file("samples/plans/typical.plan.xml");

void expect_done(const ProcessResult& result) {
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_EQ(result.err, "");
}

TEST(Convert, TextBecomesEveryWritableFormat) {
    ScratchFolder folder;
    for (const char* name : {"plan.plan.xml", "plan.json", "plan.html"}) {
        expect_done(run_planwright({"convert", typical_text, "-o", folder.file(name)}));
        EXPECT_GT(std::filesystem::file_size(folder.file(name)), 10000U) << name;
    }
    const json plan = json::parse(bytes_of(folder.file("plan.json")));
    EXPECT_EQ(plan["recommendations"].size(), 16U);
    EXPECT_EQ(plan["summary"]["total"], 16);
}

TEST(Convert, NativeToNativeGivesTheSameBytes) {
    ScratchFolder folder;
    const std::string copy = folder.file("copy.plan.xml");
    expect_done(run_planwright({"convert", typical, "-o", copy}));
    EXPECT_EQ(bytes_of(copy), bytes_of(typical));
}

TEST(Convert, TheRoundOverJsonKeepsIdsAndText) {
    ScratchFolder folder;
    expect_done(run_planwright({"convert", typical, "-o", folder.file("a.json")}));
    expect_done(
        run_planwright({"convert", folder.file("a.json"), "-o", folder.file("b.plan.xml")}));
    expect_done(
        run_planwright({"convert", folder.file("b.plan.xml"), "-o", folder.file("c.json")}));
    EXPECT_EQ(bytes_of(folder.file("a.json")), bytes_of(folder.file("c.json")));
}

TEST(Convert, ReadsStandardInputAndWritesStandardOutput) {
    const auto result =
        run_planwright({"convert", "-", "-o", "-", "--to", "json"}, bytes_of(typical));
    expect_done(result);
    ScratchFolder folder;
    expect_done(run_planwright({"convert", typical, "-o", folder.file("file.json")}));
    EXPECT_EQ(result.out, bytes_of(folder.file("file.json")));
}

TEST(Convert, ProfilesDifferInTheTablesTheyWrite) {
    const auto faithful = run_planwright({"convert", typical, "-o", "-", "--to", "html"});
    const auto accessible =
        run_planwright({"convert", typical, "-o", "-", "--to", "html", "--profile", "accessible"});
    expect_done(faithful);
    expect_done(accessible);
    EXPECT_THAT(faithful.out, HasSubstr("rowspan="));
    EXPECT_EQ(accessible.out.find("rowspan="), std::string::npos);
    EXPECT_THAT(faithful.out, HasSubstr("DRAFT"));
}

TEST(Convert, WritesTheReportAsItIsAsked) {
    ScratchFolder folder;
    expect_done(run_planwright({"convert", typical_text, "-o", folder.file("plan.json"), "--report",
                                folder.file("report.json")}));
    const json report = json::parse(bytes_of(folder.file("report.json")));
    EXPECT_EQ(report["source"], typical_text);
    EXPECT_EQ(report["recommendations"], 16);
    EXPECT_EQ(report["printed_summary"]["total"], 16);
    const json plan = json::parse(bytes_of(folder.file("plan.json")));
    EXPECT_EQ(report["summary_matches"], plan["summary"] == report["printed_summary"]);
    EXPECT_FALSE(report["decisions"].empty());
}

TEST(Convert, ImportingTwiceGivesTheSameIds) {
    const auto once = run_planwright({"convert", typical_text, "-o", "-", "--to", "plan.xml"});
    const auto twice = run_planwright({"convert", typical_text, "-o", "-", "--to", "plan.xml"});
    EXPECT_EQ(once.out, twice.out);
}

TEST(Convert, ADocumentWithoutAPlanGivesAReportAndOne) {
    ScratchFolder folder;
    const std::string letter =
        folder.put("letter.txt", "Dear colleague,\n\nThank you for the tea and the biscuits.\n");
    const auto result = run_planwright({"convert", letter, "-o", folder.file("letter.json"),
                                        "--report", folder.file("report.json")});
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_THAT(result.err, StartsWith("planwright: " + letter + ": "));
    const json report = json::parse(bytes_of(folder.file("report.json")));
    std::string words;
    for (const json& entry : report["set_aside"]) {
        words += entry["text"].get<std::string>() + " ";
    }
    EXPECT_THAT(words, HasSubstr("the tea and the biscuits"));
}

TEST(Convert, APictureRenamedIsRefused) {
    ScratchFolder folder;
    const std::string picture =
        folder.put("picture.txt",
                   std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0", 29));
    const auto result = run_planwright({"convert", picture, "-o", folder.file("out.json")});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, StartsWith("planwright: " + picture + ": "));
    EXPECT_FALSE(std::filesystem::exists(folder.file("out.json")));
}

TEST(Convert, NativeThatBreaksTheSchemaIsRepairedWithEveryWord) {
    ScratchFolder folder;
    std::string xml = bytes_of(source_file("samples/plans/small.plan.xml"));
    const auto owner = xml.find("<owner");
    ASSERT_NE(owner, std::string::npos);
    xml.insert(owner, "<surprise>kept words</surprise>");
    const std::string broken = folder.put("broken.plan.xml", xml);
    const auto result = run_planwright({"convert", broken, "-o", folder.file("mended.plan.xml"),
                                        "--report", folder.file("report.json")});
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_THAT(result.err, HasSubstr(broken + ":"));
    EXPECT_THAT(bytes_of(folder.file("mended.plan.xml")) + bytes_of(folder.file("report.json")),
                HasSubstr("kept words"));
    EXPECT_EQ(run_planwright({"convert", folder.file("mended.plan.xml"), "-o", "-", "--to", "json"})
                  .exit_code,
              0);
}

TEST(Convert, XmlThatIsNotWellFormedIsRefusedWithItsPlace) {
    ScratchFolder folder;
    const std::string broken =
        folder.put("cut.plan.xml", "<?xml version=\"1.0\"?>\n<plan>\n  <cover");
    const auto result = run_planwright({"convert", broken, "-o", folder.file("out.json")});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr(broken + ":3:"));
}

} // namespace
