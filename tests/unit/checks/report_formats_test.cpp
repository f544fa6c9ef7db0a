// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_names.h"
#include "checks/report_github.h"
#include "checks/report_html.h"
#include "checks/report_sarif.h"
#include "checks/rules.h"
#include "faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace planwright {
namespace {

using testing::action_id;
using testing::findings_of;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::sample_edition;
using testing::SamplePlan;
using Json = nlohmann::json;

CheckedFile checked(const SamplePlan& sample, std::string name = "plans/north east.plan.xml") {
    CheckedFile file;
    file.file = std::move(name);
    file.plan = sample.make();
    file.edition = std::make_shared<const Edition>(sample_edition());
    file.findings = findings_of(file.plan);
    return file;
}

CheckedFile unreadable() {
    CheckedFile file;
    file.file = "gone.plan.xml";
    file.error = Error{ErrorCode::not_found, "there is no such file", "", {}};
    return file;
}

SamplePlan two_faults() {
    SamplePlan sample;
    sample.recommendations[0].actions[1].target = "mar 25";
    sample.recommendations[1].status.reset();
    return sample;
}

SamplePlan waived_fault() {
    SamplePlan sample = two_faults();
    Waiver waiver;
    waiver.rule = "template.target-style";
    waiver.place = {{action_id(1, 2), Field::target, 0}, {0, 6}};
    waiver.fragment = "mar 25";
    waiver.by = "A. Reader";
    waiver.when = "2024-09-01";
    waiver.reason = "quoted";
    sample.waivers = {waiver};
    return sample;
}

const ReportTool tool{"1.2.3",
                      {{"smart",
                        "SMART hints",
                        "0.4",
                        {{"smart.vague", "vague words", "Say how.", Severity::hint}}}}};

Json run_of(const std::vector<CheckedFile>& files) {
    return Json::parse(report_sarif(files, tool))["runs"][0];
}

// ---- SARIF ------------------------------------------------------------------------------------

TEST(Sarif, PlacesAFindingInItsFileAndInThePlan) {
    CheckedFile file = checked(two_faults());
    file.lines[action_id(1, 2)] = 42;
    const Json run = run_of({file});
    const Json& result = run["results"][0];
    EXPECT_EQ(result["ruleId"], "template.target-style");
    EXPECT_EQ(result["level"], "note");
    const Json& location = result["locations"][0];
    EXPECT_EQ(location["physicalLocation"]["artifactLocation"]["uri"],
              "plans/north%20east.plan.xml");
    EXPECT_EQ(location["physicalLocation"]["region"]["startLine"], 42);
    EXPECT_EQ(location["logicalLocations"][0]["fullyQualifiedName"],
              "recommendation[1]/action[2]/target");
    EXPECT_EQ(result["partialFingerprints"]["planwrightFinding/v1"], short_name(file.findings[0]));
}

TEST(Sarif, FixesReplaceBytesOfTheFieldsText) {
    SamplePlan sample = two_faults();
    sample.recommendations[0].actions[1].target = "mär 25";
    CheckedFile file = checked(sample);
    Diagnostic& finding = file.findings[0];
    const FieldRef at{action_id(1, 2), Field::target, 0};
    finding.fixes = {{"Write it out", true, {{{at, {5, 7}}, "2025"}}, Operation::none, {}, {}}};
    const Json run = run_of({file});
    const Json& fix = run["results"][0]["fixes"][0];
    const Json& change = fix["artifactChanges"][0];
    const Json& artifact = run["artifacts"][change["artifactLocation"]["index"].get<std::size_t>()];
    EXPECT_EQ(artifact["contents"]["text"], "mär 25");
    EXPECT_EQ(artifact["parentIndex"], 0);
    const Json& replaced = change["replacements"][0];
    EXPECT_EQ(replaced["deletedRegion"]["byteOffset"], 5);
    EXPECT_EQ(replaced["deletedRegion"]["charOffset"], 4);
    EXPECT_EQ(replaced["deletedRegion"]["charLength"], 2);
    EXPECT_EQ(replaced["insertedContent"]["text"], "2025");
    EXPECT_EQ(fix["properties"]["safe"], true);
}

TEST(Sarif, PluginsAreExtensionsWithTheirRules) {
    CheckedFile file = checked(two_faults());
    file.findings[0].rule = "smart.vague";
    file.findings[0].plugin = "smart";
    file.findings[1].rule = "spelling.unknown-word";
    file.findings[1].plugin = "spelling";
    const Json run = run_of({file});
    const Json& extensions = run["tool"]["extensions"];
    EXPECT_EQ(extensions[0]["name"], "smart");
    EXPECT_EQ(extensions[0]["version"], "0.4");
    EXPECT_EQ(extensions[0]["rules"][0]["help"]["text"], "Say how.");
    EXPECT_EQ(run["results"][0]["rule"]["toolComponent"]["index"], 0);
    EXPECT_EQ(run["results"][0]["rule"]["index"], 0);
    EXPECT_EQ(extensions[1]["name"], "spelling");
    EXPECT_EQ(run["results"][1]["rule"]["toolComponent"]["index"], 1);
    EXPECT_EQ(run["tool"]["driver"]["rules"].size(), rule_count);
}

TEST(Sarif, WaivedFindingsAreSuppressed) {
    const Json run = run_of({checked(waived_fault())});
    const Json& suppression = run["results"][0]["suppressions"][0];
    EXPECT_EQ(suppression["kind"], "external");
    EXPECT_EQ(suppression["justification"], "A. Reader, 2024-09-01: quoted");
    EXPECT_TRUE(run["results"][1]["suppressions"].empty());
}

TEST(Sarif, IsNoSuccessWhereNotEverythingWasLookedAt) {
    EXPECT_EQ(run_of({checked(SamplePlan())})["invocations"][0]["executionSuccessful"], true);
    const Json run = run_of({unreadable(), checked(SamplePlan())});
    EXPECT_EQ(run["invocations"][0]["executionSuccessful"], false);
    EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"],
              "there is no such file");
    CheckedFile failed = checked(SamplePlan());
    failed.plugin_failed = true;
    EXPECT_EQ(run_of({failed})["invocations"][0]["executionSuccessful"], false);
}

TEST(Sarif, NamesFilesAsUris) {
    EXPECT_EQ(run_of({checked(SamplePlan(), "/a b/ü.xml")})["artifacts"][0]["location"]["uri"],
              "file:///a%20b/%C3%BC.xml");
    EXPECT_EQ(run_of({checked(SamplePlan(), "-")})["artifacts"][0]["location"]["uri"],
              "standard-input");
}

// ---- GitHub -----------------------------------------------------------------------------------

TEST(GitHub, WritesOneCommandForAFinding) {
    CheckedFile file = checked(two_faults(), "north.plan.xml");
    file.lines[action_id(1, 2)] = 42;
    const std::string report = report_github({file});
    EXPECT_THAT(report, HasSubstr("::notice file=north.plan.xml,line=42,title=template.target-style"
                                  "::Recommendation 1, action 2, target date: "));
    EXPECT_THAT(report, HasSubstr("::warning file=north.plan.xml,title=template.status-missing::"));
    EXPECT_THAT(report, HasSubstr("%0AThis blocks submission."));
}

TEST(GitHub, LetsNothingEndACommandOrBeginAnother) {
    SamplePlan sample;
    sample.recommendations[0].actions[1].target = "TBC 50%\n::error::x\r::set-output name=a::b";
    const std::string report = report_github({checked(sample, "a,b:c\n::error::d%.xml")});
    EXPECT_THAT(report, HasSubstr("file=a%2Cb%3Ac %3A%3Aerror%3A%3Ad%25.xml"));
    EXPECT_THAT(report, HasSubstr("TBC 50%25 ::error::x"));
    for (const std::string_view line : text::split(report, '\n'))
        EXPECT_TRUE(line.empty() || line.starts_with("::warning file=")) << line;
}

TEST(GitHub, LeavesOutWaivedFindingsAndNamesUnreadableFiles) {
    const std::string report = report_github({checked(waived_fault()), unreadable()});
    EXPECT_THAT(report, Not(HasSubstr("mar 25")));
    EXPECT_THAT(report, HasSubstr("::error file=gone.plan.xml::there is no such file\n"));
}

// ---- HTML -------------------------------------------------------------------------------------

TEST(HtmlReport, SaysWhatBlocksFirstAndPutsTheWorstFirst) {
    const std::string page = report_html({checked(two_faults())}, tool);
    EXPECT_THAT(page, HasSubstr("1 finding keeps this plan from being submitted."));
    const auto at = [&](std::string_view words) { return page.find(words); };
    EXPECT_LT(at("What blocks submission"), at("Where the work is"));
    EXPECT_LT(at(">Recommendation 2</h"), at(">Recommendation 1</h"));
    EXPECT_THAT(page, HasSubstr("<mark>mar 25</mark>"));
    EXPECT_THAT(page, HasSubstr("<code>template.target-style</code></th>"));
}

TEST(HtmlReport, SaysWhenNothingWasFound) {
    const std::string page = report_html({checked(SamplePlan())}, tool);
    EXPECT_THAT(page, HasSubstr("Nothing was found."));
    EXPECT_THAT(page, Not(HasSubstr("Findings by rule")));
}

TEST(HtmlReport, TakesNothingFromAPlanForMarkup) {
    SamplePlan sample = two_faults();
    sample.title = "ACTION PLAN: <script>alert(1)</script> & \"more\"";
    sample.recommendations[0].actions[1].target = "TBC <img src=x onerror=alert(1)>";
    const std::string page = report_html({checked(sample, "<b>.xml")}, tool);
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr("<img")));
    EXPECT_THAT(page, Not(HasSubstr("<b>")));
    EXPECT_THAT(page, HasSubstr("&lt;img src=x"));
}

TEST(HtmlReport, ShowsTheWordsThatCoverEachLetterOfSmart) {
    CheckedFile file = checked(two_faults());
    EXPECT_THAT(report_html({file}, tool), Not(HasSubstr("class=\"smart\"")));
    file.covered = {{'T', {{action_id(1, 2), Field::target, 0}, {4, 6}}}};
    const std::string page = report_html({file}, tool);
    EXPECT_THAT(page,
                HasSubstr("<tr><th scope=\"row\">2</th><td class=\"missing\">missing</td>"
                          "<td class=\"missing\">missing</td><td class=\"missing\">missing</td>"
                          "<td class=\"missing\">missing</td><td>25</td></tr>"));
}

TEST(HtmlReport, ListsWaiversWithTheirReasons) {
    const std::string page = report_html({checked(waived_fault())}, tool);
    EXPECT_THAT(page, HasSubstr("<td>quoted</td><td>A. Reader</td><td>2024-09-01</td>"));
    EXPECT_THAT(page, Not(HasSubstr("<mark>mar 25</mark>")));
}

TEST(HtmlReport, NeverCallsAPlanCleanThatWasNotWhollyLookedAt) {
    CheckedFile failed = checked(SamplePlan());
    failed.plugin_failed = true;
    EXPECT_THAT(report_html({failed}, tool), HasSubstr("Not everything was checked"));
    const std::string page = report_html({unreadable(), checked(SamplePlan())}, tool);
    EXPECT_THAT(page, HasSubstr("This file was not checked: there is no such file"));
    EXPECT_THAT(page, HasSubstr("<h1>Check of 2 plans</h1>"));
}

} // namespace
} // namespace planwright
