// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_names.h"
#include "checks/report_json.h"
#include "checks/report_text.h"
#include "core/file.h"
#include "faults.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace planwright {
namespace {

using testing::action_id;
using testing::findings_of;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::SamplePlan;
using Json = nlohmann::json;

CheckedFile checked(const SamplePlan& sample, std::string name = "north.plan.xml") {
    CheckedFile file;
    file.file = std::move(name);
    file.plan = sample.make();
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

/// What the tests need of JSON Schema: types, enums, required and unknown keys, items, references.
class SchemaCheck {
public:
    explicit SchemaCheck(const Json& root) : root_(root) {}

    std::string problem(const Json& schema, const Json& value, const std::string& at = "$") const {
        if (schema.contains("$ref")) {
            const std::string ref = schema["$ref"];
            return problem(root_.at(Json::json_pointer(ref.substr(1))), value, at);
        }
        if (schema.contains("anyOf")) {
            std::string all;
            for (const Json& option : schema["anyOf"]) {
                std::string found = problem(option, value, at);
                if (found.empty())
                    return {};
                all += found + "; ";
            }
            return all;
        }
        if (schema.contains("const") && schema["const"] != value)
            return at + " is not the constant";
        if (schema.contains("enum") && !contains(schema["enum"], value))
            return at + " is none of the names";
        if (schema.contains("type") && !is_type(schema["type"], value))
            return at + " has another type";
        if (value.is_object())
            return object_problem(schema, value, at);
        if (value.is_array() && schema.contains("items")) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                std::string found =
                    problem(schema["items"], value[i], fmt::format("{}[{}]", at, i));
                if (!found.empty())
                    return found;
            }
        }
        return {};
    }

private:
    static bool contains(const Json& list, const Json& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    }
    static bool is_type(const Json& type, const Json& value) {
        if (type.is_array()) {
            return std::any_of(type.begin(), type.end(),
                               [&](const Json& one) { return is_type(one, value); });
        }
        return (type == "string" && value.is_string()) || (type == "null" && value.is_null()) ||
               (type == "integer" && value.is_number_integer()) ||
               (type == "boolean" && value.is_boolean()) || (type == "array" && value.is_array()) ||
               (type == "object" && value.is_object());
    }
    std::string object_problem(const Json& schema, const Json& value, const std::string& at) const {
        for (const auto& key : schema.value("required", Json::array())) {
            if (!value.contains(key.get<std::string>()))
                return fmt::format("{} lacks {}", at, key.get<std::string>());
        }
        for (const auto& [key, part] : value.items()) {
            if (!schema["properties"].contains(key))
                return fmt::format("{} has an unknown {}", at, key);
            std::string found =
                problem(schema["properties"][key], part, fmt::format("{}.{}", at, key));
            if (!found.empty())
                return found;
        }
        return {};
    }

    const Json& root_;
};

std::string schema_problem(const Json& report) {
    const auto text = read_file(PLANWRIGHT_SOURCE_DIR "/schemas/findings.schema.json");
    if (!text)
        return "no schema";
    const Json schema = Json::parse(*text);
    return SchemaCheck(schema).problem(schema, report);
}

TEST(JsonReport, OfEveryFaultKeepsToTheSchema) {
    std::vector<CheckedFile> files{unreadable()};
    for (const testing::Fault& fault : testing::all_faults()) {
        SamplePlan sample;
        fault.make(sample);
        files.push_back(checked(sample));
    }
    EXPECT_EQ(schema_problem(Json::parse(report_json(files))), "");
}

TEST(JsonReport, SchemaTellsAWrongReport) {
    const Json good = Json::parse(report_json({checked(two_faults())}));
    Json bad = good;
    bad["files"][0]["findings"][0]["severity"] = "fatal";
    EXPECT_NE(schema_problem(bad), "");
    bad = good;
    bad["files"][0]["findings"][0]["place"].erase("action");
    EXPECT_NE(schema_problem(bad), "");
    bad = good;
    bad["files"][0]["more"] = 1;
    EXPECT_NE(schema_problem(bad), "");
}

TEST(JsonReport, PlacesFindingsByNumberActionAndByte) {
    const Json report = Json::parse(report_json({checked(two_faults())}));
    EXPECT_EQ(report["version"], 1);
    const Json& file = report["files"][0];
    EXPECT_EQ(file["file"], "north.plan.xml");
    EXPECT_TRUE(file["error"].is_null());
    EXPECT_EQ(file["smart"], Json::array());
    const Json& style = file["findings"][0];
    EXPECT_EQ(style["rule"], "template.target-style");
    EXPECT_EQ(style["plugin"], "template");
    EXPECT_EQ(style["letter"], "T");
    EXPECT_EQ(style["fragment"], "mar 25");
    const Json place = {{"recommendation", "1"},
                        {"recommendation_id", "0000000000000064"},
                        {"action", 2},
                        {"action_id", "0000000000000066"},
                        {"index", nullptr},
                        {"field", "target"},
                        {"start", 0},
                        {"end", 6}};
    EXPECT_EQ(style["place"], place);
    EXPECT_EQ(style["fixes"][0]["safe"], true);
    EXPECT_EQ(style["fixes"][0]["edits"][0]["replacement"], "March 2025");
    const Json& status = file["findings"][1];
    EXPECT_TRUE(status["place"]["action"].is_null());
    EXPECT_TRUE(status["place"]["action_id"].is_null());
    EXPECT_TRUE(status["help"].is_null());
    EXPECT_TRUE(status["letter"].is_null());
    EXPECT_TRUE(status["waived"].is_null());
}

TEST(JsonReport, CountsCoverLines) {
    SamplePlan sample;
    sample.cover.published_written.clear();
    sample.cover.reports.clear();
    const Json report = Json::parse(report_json({checked(sample)}));
    const Json& place = report["files"][0]["findings"][0]["place"];
    EXPECT_EQ(place["field"], "cover");
    EXPECT_EQ(place["index"], 2);
    EXPECT_TRUE(place["recommendation"].is_null());
}

TEST(JsonReport, SaysWhoWaivedAFinding) {
    SamplePlan sample = two_faults();
    Waiver waiver;
    waiver.rule = "template.target-style";
    waiver.place = {{action_id(1, 2), Field::target, 0}, {0, 6}};
    waiver.fragment = "mar 25";
    waiver.by = "A. Reader";
    waiver.when = "2024-09-01";
    waiver.reason = "quoted";
    sample.waivers = {waiver};
    const Json report = Json::parse(report_json({checked(sample)}));
    const Json waived = {{"by", "A. Reader"}, {"when", "2024-09-01"}, {"reason", "quoted"}};
    EXPECT_EQ(report["files"][0]["findings"][0]["waived"], waived);
    EXPECT_EQ(schema_problem(report), "");
}

TEST(JsonReport, OfBytesThatAreNoTextIsStillJson) {
    const Json report = Json::parse(report_json({checked(SamplePlan(), "a\xFF.xml")}));
    EXPECT_EQ(report["files"][0]["file"], "a\xEF\xBF\xBD.xml");
}

TEST(TextReport, GroupsByRecommendationAndCounts) {
    const std::string report = report_text({checked(two_faults())});
    EXPECT_THAT(report, HasSubstr("north.plan.xml\n"));
    const CheckedFile file = checked(two_faults());
    EXPECT_THAT(report, HasSubstr("\nRecommendation 1\n  action 2, target date: hint  "
                                  "[template.target-style] " +
                                  short_name(file.findings.at(0)) + "\n"));
    EXPECT_THAT(report, HasSubstr("    > mar 25\n"));
    EXPECT_THAT(report, HasSubstr("    Fix: Write March 2025 (safe)\n"));
    EXPECT_THAT(report, HasSubstr("\nRecommendation 2\n  status: warning, blocks submission  "
                                  "[template.status-missing]\n"));
    EXPECT_THAT(report, HasSubstr("0 errors, 1 warning, 1 hint; 1 of them blocks submission.\n"));
    EXPECT_THAT(report, Not(HasSubstr("\033")));
}

TEST(TextReport, IsColouredOnlyWhenAsked) {
    TextReportOptions options;
    options.colour = true;
    const std::string report = report_text({checked(two_faults())}, options);
    EXPECT_THAT(report, HasSubstr("\033[33mwarning\033[0m"));
}

TEST(TextReport, WrapsAtTheWidth) {
    SamplePlan sample;
    sample.recommendations[2].preamble.clear();
    sample.recommendations[1].category.reset();
    TextReportOptions options;
    options.width = 60;
    const std::string report = report_text({checked(sample)}, options);
    for (const std::string_view line : text::split(report, '\n')) {
        if (line.find('[') == std::string_view::npos) {
            EXPECT_LE(text::length(line), 60U) << line;
        }
    }
}

TEST(TextReport, SaysWhenThereIsNothing) {
    EXPECT_THAT(report_text({checked(SamplePlan())}), HasSubstr("Nothing found."));
}

TEST(TextReport, NamesFilesThatCannotBeRead) {
    const std::string report = report_text({unreadable(), checked(SamplePlan())});
    EXPECT_THAT(report, HasSubstr("gone.plan.xml\n  there is no such file\n"));
    EXPECT_THAT(report, HasSubstr("1 of 2 files could not be read.\n"));
}

TEST(TextReport, PassesNoControlCharactersOn) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "\033]0;title\a TBC \xE2\x80\xAE now";
    const std::string report = report_text({checked(sample, "a\033[2J.xml")});
    EXPECT_THAT(report, Not(HasSubstr("\033")));
    EXPECT_THAT(report, Not(HasSubstr("\a")));
    EXPECT_THAT(report, Not(HasSubstr("\xE2\x80\xAE")));
}

TEST(TextReport, LeavesWaivedFindingsToTheCount) {
    SamplePlan sample = two_faults();
    Waiver waiver;
    waiver.rule = "template.target-style";
    waiver.place = {{action_id(1, 2), Field::target, 0}, {0, 6}};
    waiver.fragment = "mar 25";
    sample.waivers = {waiver};
    const std::string report = report_text({checked(sample)});
    EXPECT_THAT(report, Not(HasSubstr("mar 25")));
    EXPECT_THAT(report, HasSubstr("1 waived."));
}

} // namespace
} // namespace planwright
