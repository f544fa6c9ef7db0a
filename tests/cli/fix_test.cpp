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

class Mend : public ::testing::Test {
protected:
    ScratchFolder folder;
    std::string plan = folder.put("target.plan.xml",
                                  bytes_of(source_file("samples/broken/target-style.plan.xml")));

    [[nodiscard]] static json findings(const std::string& file) {
        return json::parse(
            run_planwright({"check", file, "--format", "json"}).out)["files"][0]["findings"];
    }
    [[nodiscard]] std::string short_name() const {
        const std::string out = run_planwright({"check", plan}).out;
        const std::size_t at = out.find("[template.target-style] ");
        EXPECT_NE(at, std::string::npos) << out;
        return out.substr(at + 24, 7);
    }
};

TEST_F(Mend, FixAppliesWhatIsSafeAndLeavesNothingOfIt) {
    const auto result = run_planwright({"fix", plan});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(result.err, HasSubstr("1 safe fix; 0 findings left"));
    EXPECT_TRUE(findings(plan).empty());
}

TEST_F(Mend, FixShowsAndWritesNothingWhenDry) {
    const std::string before = bytes_of(plan);
    const auto result = run_planwright({"fix", plan, "--dry-run"});
    EXPECT_THAT(result.out, HasSubstr("template.target-style: 1 fix\n"));
    EXPECT_THAT(result.out, HasSubstr("/target\n    - 30/11/2026\n    + November 2026\n"));
    EXPECT_EQ(bytes_of(plan), before);
}

TEST_F(Mend, FixWorksOnJsonAndWritesElsewhere) {
    const std::string source = folder.file("plan.json");
    ASSERT_EQ(run_planwright({"convert", plan, "-o", source}).exit_code, 0);
    const std::string before = bytes_of(source);
    const std::string fixed = folder.file("fixed.json");
    ASSERT_EQ(run_planwright({"fix", source, "-o", fixed}).exit_code, 0);
    EXPECT_EQ(bytes_of(source), before);
    EXPECT_TRUE(findings(fixed).empty());
}

TEST_F(Mend, FixTakesOnlyRulesThatThereAreAndFilesThatHoldAPlan) {
    const auto rule = run_planwright({"fix", plan, "--rule", "template.nothing"});
    EXPECT_EQ(rule.exit_code, 2);
    EXPECT_THAT(rule.err, HasSubstr("there is no rule “template.nothing”"));
    const std::string text = source_file("samples/plans/typical.txt");
    const auto written = run_planwright({"fix", text});
    EXPECT_EQ(written.exit_code, 2);
    EXPECT_THAT(written.err, HasSubstr("cannot hold a plan; write to a file whose name ends in"));
}

TEST_F(Mend, WaivedFindingsAreSetAsideUntilTheirWordsChange) {
    const std::string waived = folder.file("waived.plan.xml");
    const auto result = run_planwright(
        {"waive", plan, short_name(), "--by", "A. Reader", "--reason", "as printed", "-o", waived});
    ASSERT_EQ(result.exit_code, 0) << result.err;
    EXPECT_EQ(findings(waived).at(0)["waived"]["by"], "A. Reader");
    EXPECT_EQ(findings(waived).at(0)["waived"]["reason"], "as printed");
    EXPECT_THAT(run_planwright({"check", waived}).out, HasSubstr("1 waived."));
    std::string xml = bytes_of(waived);
    const std::size_t at = xml.find("30/11/2026");
    ASSERT_NE(at, std::string::npos);
    xml.replace(at, 10, "30/10/2026");
    const json again = findings(folder.put("changed.plan.xml", xml));
    ASSERT_FALSE(again.empty());
    EXPECT_TRUE(again[0]["waived"].is_null());
}

TEST_F(Mend, WaiversAreKeptThroughJson) {
    const std::string waived = folder.file("waived.json");
    ASSERT_EQ(run_planwright({"waive", plan, "template.target-style", "--by", "A", "--reason", "b",
                              "-o", waived})
                  .exit_code,
              0);
    EXPECT_EQ(findings(waived).at(0)["waived"]["by"], "A");
}

TEST_F(Mend, WhatBlocksIsNeverWaived) {
    const std::string blocked = source_file("samples/broken/owner-missing.plan.xml");
    const std::string out = folder.file("out.plan.xml");
    const auto result = run_planwright(
        {"waive", blocked, "template.owner-missing", "--by", "A", "--reason", "b", "-o", out});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("template.owner-missing blocks submission"));
    EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(Mend, FormatsForMachinesPointAtTheRowsLine) {
    const auto github = run_planwright({"check", plan, "--format", "github"});
    EXPECT_THAT(github.out, HasSubstr("::notice file="));
    EXPECT_THAT(github.out, HasSubstr(",line="));
    const json sarif = json::parse(run_planwright({"check", plan, "--format", "sarif"}).out);
    EXPECT_EQ(sarif["version"], "2.1.0");
    EXPECT_EQ(sarif["runs"][0]["results"].size(), 1U);
    EXPECT_THAT(run_planwright({"check", plan, "--format", "html"}).out,
                HasSubstr("<!DOCTYPE html>"));
}

} // namespace
