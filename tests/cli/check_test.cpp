// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/files.h"
#include "support/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace planwright::testing;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::StartsWith;

const std::string small = source_file("samples/plans/small.plan.xml");
const std::string typical = source_file("samples/plans/typical.plan.xml");
const std::string owner_missing = source_file("samples/broken/owner-missing.plan.xml");

json findings_of(const ProcessResult& result, std::size_t file = 0) {
    return json::parse(result.out)["files"][file]["findings"];
}

TEST(Check, AGoodPlanPassesTheSubmissionGate) {
    const auto result = run_planwright({"check", small, "--gate", "submission"});
    EXPECT_EQ(result.exit_code, 0) << result.out;
}

/// The list of samples/broken/README.md: | `file` | what is wrong | `rule` … |
std::map<std::string, std::multiset<std::string>> broken_samples() {
    std::map<std::string, std::multiset<std::string>> result;
    std::ifstream readme(source_file("samples/broken/README.md"));
    for (std::string line; std::getline(readme, line);) {
        if (line.rfind("| `", 0) != 0)
            continue;
        std::vector<std::string> parts;
        std::istringstream in(line);
        for (std::string part; std::getline(in, part, '`');)
            parts.push_back(part);
        std::multiset<std::string>& rules = result[source_file("samples/broken/" + parts.at(1))];
        for (std::size_t i = 3; i < parts.size(); i += 2)
            rules.insert(parts[i]);
    }
    return result;
}

TEST(Check, NoPluginFindsMoreInABrokenSampleThanItsFault) {
    const auto expected = broken_samples();
    ASSERT_GT(expected.size(), 30U);
    std::vector<std::string> arguments{"check", "--format", "json"};
    for (const auto& [file, rules] : expected)
        arguments.push_back(file);
    const json report = json::parse(run_planwright(arguments).out);
    ASSERT_EQ(report["files"].size(), expected.size());
    for (const json& file : report["files"]) {
        std::multiset<std::string> found;
        for (const json& finding : file["findings"])
            found.insert(finding["rule"].get<std::string>());
        EXPECT_EQ(found, expected.at(file["file"].get<std::string>())) << file["file"];
    }
}

TEST(Check, WhatBlocksWarnsInADraftAndIsAnErrorAtTheGate) {
    const auto draft = run_planwright({"check", owner_missing, "--format", "json"});
    EXPECT_EQ(draft.exit_code, 0);
    const auto gate =
        run_planwright({"check", owner_missing, "--format", "json", "--gate", "submission"});
    EXPECT_EQ(gate.exit_code, 1);
    for (const auto& [result, severity] : {std::pair{draft, "warning"}, std::pair{gate, "error"}}) {
        const json findings = findings_of(result);
        ASSERT_EQ(findings.size(), 1U) << findings.dump(1);
        EXPECT_EQ(findings[0]["rule"], "template.owner-missing");
        EXPECT_EQ(findings[0]["severity"], severity);
        EXPECT_EQ(findings[0]["blocks"], true);
        EXPECT_EQ(findings[0]["place"]["field"], "owner");
    }
}

TEST(Check, FailLevelDecidesTheExitCodeAndMinLevelWhatIsShown) {
    EXPECT_EQ(run_planwright({"check", owner_missing, "--fail-level", "warning"}).exit_code, 1);
    EXPECT_EQ(run_planwright({"check", owner_missing, "--fail-level", "error"}).exit_code, 0);
    const auto errors_only =
        run_planwright({"check", owner_missing, "--format", "json", "--min-level", "error"});
    EXPECT_TRUE(findings_of(errors_only).empty());
}

TEST(Check, OnlyAndWithoutChooseByPlugin) {
    EXPECT_EQ(findings_of(run_planwright(
                              {"check", owner_missing, "--format", "json", "--only", "template"}))
                  .size(),
              1U);
    EXPECT_TRUE(findings_of(run_planwright({"check", owner_missing, "--format", "json", "--without",
                                            "template"}))
                    .empty());
    EXPECT_TRUE(findings_of(run_planwright(
                                {"check", owner_missing, "--format", "json", "--only", "spelling"}))
                    .empty());
}

TEST(Check, TheHighestExitCodeOfManyFilesWinsAndAllAreReported) {
    const auto result =
        run_planwright({"check", small, "/no/such.plan.xml", typical, "--format", "json"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, StartsWith("planwright: /no/such.plan.xml: "));
    const json files = json::parse(result.out)["files"];
    ASSERT_EQ(files.size(), 3U);
    EXPECT_TRUE(files[0]["error"].is_null());
    EXPECT_TRUE(files[1]["error"].is_string());
    EXPECT_FALSE(files[2]["findings"].empty());
}

TEST(Check, JobsGiveTheSameBytes) {
    const std::vector<std::string> arguments{"check", typical, small,      owner_missing, typical,
                                             small,   typical, "--format", "json"};
    auto parallel = arguments;
    parallel.insert(parallel.end(), {"--jobs", "4"});
    EXPECT_EQ(run_planwright(arguments).out, run_planwright(parallel).out);
}

TEST(Check, AsOfMovesTheDayThatTargetsAreHeldAgainst) {
    const auto late = run_planwright({"check", small, "--format", "json", "--as-of", "2031-01-01"});
    bool past = false;
    for (const json& finding : findings_of(late)) {
        past = past || finding["rule"] == "template.target-past";
    }
    EXPECT_TRUE(past);
    EXPECT_EQ(run_planwright({"check", small, "--as-of", "1.1.2031"}).exit_code, 2);
}

TEST(Check, OffsetsMarkTheFragmentInTheJsonPlan) {
    const json plan =
        json::parse(run_planwright({"convert", typical, "-o", "-", "--to", "json"}).out);
    std::map<std::string, json> rows;
    for (const json& recommendation : plan["recommendations"]) {
        rows[recommendation["id"]] = recommendation;
        for (const json& action : recommendation["actions"]) {
            rows[action["id"]] = action;
        }
    }
    std::size_t compared = 0;
    for (const json& finding :
         findings_of(run_planwright({"check", typical, "--format", "json"}))) {
        const json& place = finding["place"];
        const json& id =
            place["action_id"].is_null() ? place["recommendation_id"] : place["action_id"];
        const std::string field = place["field"];
        if (id.is_null() || !rows.contains(id) || !rows[id].contains(field) ||
            !rows[id][field].is_string()) {
            continue;
        }
        const std::string text = rows[id][field];
        const std::size_t start = place["start"];
        const std::size_t end = place["end"];
        ASSERT_LE(end, text.size()) << finding.dump(1);
        EXPECT_EQ(text.substr(start, end - start), finding["fragment"].get<std::string>())
            << finding.dump(1);
        ++compared;
    }
    EXPECT_GE(compared, 3U);
}

TEST(Check, TellsWhichWordsCoverEachLetterOfSmart) {
    const json report = json::parse(run_planwright({"check", small, "--format", "json"}).out);
    const json plan =
        json::parse(run_planwright({"convert", small, "-o", "-", "--to", "json"}).out);
    std::map<std::string, json> actions;
    for (const json& recommendation : plan["recommendations"]) {
        for (const json& action : recommendation["actions"])
            actions[action["id"]] = action;
    }
    const json& smart = report["files"][0]["smart"];
    ASSERT_EQ(smart.size(), actions.size());
    std::size_t covered = 0;
    for (const json& entry : smart) {
        ASSERT_TRUE(actions.contains(entry["action_id"]));
        const json& action = actions[entry["action_id"]];
        for (const auto& [letter, field] : {std::pair{"S", "text"},
                                            {"M", "text"},
                                            {"A", "owner"},
                                            {"R", "text"},
                                            {"T", "target"}}) {
            if (entry[letter].is_null())
                continue;
            ++covered;
            EXPECT_LT(entry[letter][0], entry[letter][1]);
            EXPECT_LE(entry[letter][1], action[field].get<std::string>().size());
        }
    }
    EXPECT_GT(covered, smart.size());
    const json without =
        json::parse(run_planwright({"check", small, "--format", "json", "--without", "smart"}).out);
    EXPECT_TRUE(without["files"][0]["smart"].empty());
}

TEST(Check, TextGroupsByRecommendationWithoutColourInAPipe) {
    const auto result = run_planwright({"check", typical});
    EXPECT_THAT(result.out, HasSubstr("Recommendation "));
    EXPECT_EQ(result.out.find('\x1b'), std::string::npos);
}

TEST(Check, ASchemaBreachIsAFindingWithItsPlaceAtEveryGate) {
    ScratchFolder folder;
    std::string xml = bytes_of(small);
    xml.insert(xml.find("<owner"), "<surprise>kept words</surprise>");
    const std::string broken = folder.put("broken.plan.xml", xml);
    const auto result = run_planwright({"check", broken, "--format", "json"});
    EXPECT_EQ(result.exit_code, 1);
    const json findings = findings_of(result);
    const auto breach = std::find_if(findings.begin(), findings.end(), [](const json& finding) {
        return finding["rule"] == "template.schema";
    });
    ASSERT_NE(breach, findings.end());
    EXPECT_EQ((*breach)["severity"], "error");
}

TEST(Check, SeveralAtATimeAreReportedInTheOrderGiven) {
    const std::vector<std::string> files{typical, small, "nowhere.plan.xml", typical, small};
    for (const std::string format : {"text", "json", "sarif", "github", "html"}) {
        // Quiet: a slow machine has things to say that differ each time.
        std::vector<std::string> arguments{"check", "--quiet", "--format", format};
        arguments.insert(arguments.end(), files.begin(), files.end());
        const auto one = run_planwright(arguments);
        arguments.insert(arguments.end(), {"--jobs", "3"});
        const auto three = run_planwright(arguments);
        EXPECT_EQ(one.out, three.out) << format;
        EXPECT_EQ(one.err, three.err) << format;
        EXPECT_EQ(three.exit_code, 2) << format;
    }
}

TEST(Check, ADocumentWithoutAPlanDoesNotPass) {
    ScratchFolder folder;
    const std::string letter =
        folder.put("letter.txt", "Dear colleague,\nthank you for the biscuits.\n");
    EXPECT_EQ(run_planwright({"check", letter}).exit_code, 1);
}

} // namespace
