// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/json_writer.h"

#include "sample_plans.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace planwright::testing {

namespace {

using Json = nlohmann::ordered_json;

Json written(const Plan& plan) {
    return Json::parse(write_json(plan, small_edition()));
}

std::vector<std::string> keys_of(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

TEST(JsonWriter, WritesEveryKeyInItsOrder) {
    const Json json = written(varied_plan());
    EXPECT_EQ(keys_of(json),
              (Keys{"edition", "language", "cover", "introduction", "definitions", "plan_title",
                    "column_headings", "recommendations", "summary", "waivers", "comments"}));
    EXPECT_EQ(keys_of(json["cover"]),
              (Keys{"submitted", "submitted_raw", "in_response_to", "in_response_to_lines",
                    "reports_published", "reports_published_raw", "reports"}));
    for (const Json& recommendation : json["recommendations"]) {
        EXPECT_EQ(keys_of(recommendation),
                  (Keys{"id", "no", "group_heading", "recommendation", "status", "reason_category",
                        "preamble", "actions"}));
        for (const Json& action : recommendation["actions"]) {
            EXPECT_EQ(keys_of(action),
                      (Keys{"id", "text", "lead_in_lines", "paragraphs", "owner", "lead",
                            "supports", "target", "target_kind", "due", "review"}));
        }
    }
}

TEST(JsonWriter, WritesNullWhereThereIsNothing) {
    const Json json = written(make_plan({make_group(
        1, "", {make_recommendation(2, "", "", std::nullopt, {make_action(3, "text", "", "")})})}));
    EXPECT_TRUE(json["cover"]["submitted"].is_null());
    EXPECT_TRUE(json["plan_title"].is_null());
    const Json& recommendation = json["recommendations"][0];
    for (const char* key : {"group_heading", "status", "reason_category", "preamble"})
        EXPECT_TRUE(recommendation[key].is_null()) << key;
    for (const char* key : {"owner", "lead", "target", "target_kind", "due", "review"})
        EXPECT_TRUE(recommendation["actions"][0][key].is_null()) << key;
    EXPECT_EQ(recommendation["no"], "");
}

TEST(JsonWriter, WritesTheCover) {
    const Json cover = written(varied_plan())["cover"];
    EXPECT_EQ(cover["submitted"], "2023-08-21");
    EXPECT_EQ(cover["submitted_raw"], "21st August 2023.");
    EXPECT_EQ(cover["in_response_to"], "A Response to the Inspection: Northmoor PDU Vale PDU");
    EXPECT_EQ(cover["reports_published"], Json::parse(R"(["2023-07-20","2023-07-27"])"));
    EXPECT_EQ(cover["reports"][1]["body"], nullptr);
}

TEST(JsonWriter, WritesTextWithListMarksAndParagraphsWithout) {
    const Json action = written(varied_plan())["recommendations"][0]["actions"][0];
    EXPECT_EQ(action["text"], "Officers will run a workshop:\n- first half\n  a) cases\n  b) "
                              "notes\n- second half");
    EXPECT_EQ(action["paragraphs"][3],
              Json::parse(R"({"kind":"action","list":"letter","level":1,"text":"notes"})"));
}

TEST(JsonWriter, CountsTheLinesOfTheLeadIn) {
    Action action = make_action(3, "", "", "");
    action.text = {one_paragraph("The region\nwill:")[0], one_paragraph("Act.")[0]};
    action.text[0].kind = ParagraphKind::lead_in;
    const Json json = written(
        make_plan({make_group(1, "", {make_recommendation(2, "1", "", std::nullopt, {action})})}));
    EXPECT_EQ(json["recommendations"][0]["actions"][0]["lead_in_lines"], 2);
}

TEST(JsonWriter, ComputesTheSummary) {
    EXPECT_EQ(written(varied_plan())["summary"],
              Json::parse(R"({"agreed":1,"partly_agreed":1,"not_agreed":1,"total":4})"));
}

TEST(JsonWriter, PlacesCommentsByRow) {
    Plan plan = varied_plan();
    Annotations annotations;
    annotations.comments.push_back(
        {Id{0xc1}, {{Id{0xa2}, Field::text, 0}, {3, 8}}, {{"A", "2027-01-01", "Why?"}}, false});
    annotations.waivers.push_back({Id{0xd1},
                                   "smart.x",
                                   {{Id{0x3}, Field::group_heading, 0}, {0, 4}},
                                   "Vale",
                                   "B",
                                   "",
                                   "No."});
    plan.annotations = std::make_shared<const Annotations>(annotations);
    const Json json = written(plan);
    const Json& place = json["comments"][0]["place"];
    EXPECT_EQ(place["recommendation"], "1");
    EXPECT_EQ(place["action"], 2);
    EXPECT_EQ(place["action_id"], to_string(Id{0xa2}));
    EXPECT_EQ(place["start"], 3);
    EXPECT_EQ(json["waivers"][0]["place"]["recommendation_id"], to_string(Id{0x31}));
}

TEST(JsonWriter, WritesTheSameBytesEachTimeAndEndsWithALineFeed) {
    const std::string once = write_json(varied_plan(), small_edition());
    EXPECT_EQ(once, write_json(varied_plan(), small_edition()));
    EXPECT_EQ(once.back(), '\n');
    EXPECT_NE(once.find("\n  \"edition\": \"small\",\n"), std::string::npos);
}

} // namespace planwright::testing
