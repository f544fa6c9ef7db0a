// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"
#include "core/text.h"
#include "export/json_writer.h"
#include "json_support.h"
#include "support/shared.h"

#include <nlohmann/json.hpp>

#include <map>

namespace planwright::testing {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Imported& imported) {
    return write_json(imported.plan, *imported.edition);
}

void expect_stable(const std::string& json) {
    const Imported imported = from_json(json);
    const std::string once = written(imported);
    const Imported again = from_json(once);
    EXPECT_EQ(written(again), once);
    for (const Decision& decision : again.report.decisions)
        EXPECT_EQ(decision.kind, DecisionKind::wording_differs) << decision.text << decision.did;
    EXPECT_TRUE(again.report.set_aside.empty());
}

std::map<char32_t, int> count_letters(std::string_view text, std::map<char32_t, int> counts = {}) {
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        if (text::is_letter(decoded.code_point) || text::is_digit(decoded.code_point))
            ++counts[decoded.code_point];
        at += decoded.size;
    }
    return counts;
}

/// What the rows of a JSON plan say.
std::string words_of_rows(const Json& plan) {
    std::string words;
    const auto add = [&](const Json& value) {
        if (value.is_string())
            words += value.get<std::string>() + "\n";
    };
    for (const Json& row : plan["recommendations"]) {
        for (const char* key : {"no", "group_heading", "recommendation", "status", "preamble"})
            add(row[key]);
        for (const Json& action : row["actions"]) {
            for (const char* key : {"text", "owner", "target"})
                add(action[key]);
        }
    }
    return words;
}

class GoldPlan : public ::testing::TestWithParam<const char*> {};

} // namespace

TEST(JsonRoundTrip, KeepsAwkwardTextInEveryField) {
    for (const std::string text : {"- a", "3. begins at three", "  - deep", "1. a\\n3. b",
                                   "a\\n\\nb", " spaces ", "\\t tab", "-", "- ", "a) b\\n  c) d",
                                   "é\\u0301", "“quotes” \\\"and\\\" \\\\", "\\u2028", "Ŵy\\nŷ"}) {
        std::string json = R"({"edition":"generic","plan_title":"T","introduction":["T","T"],
            "definitions":[{"term":"T","definition":"T","comment":"T"}],"cover":{"submitted_raw":"T",
            "in_response_to_lines":["T","T"],"reports_published_raw":"T","reports":[{"body":"T","date":null}]},
            "recommendations":[{"no":"T","group_heading":"T","recommendation":"T","preamble":"T",
            "actions":[{"text":"T","owner":"T","target":"T","paragraphs":[]},
            {"text":"T","paragraphs":[{"kind":"reason","list":"none","level":0,"text":"T"}]}]}]})";
        for (std::size_t at = json.find("\"T\""); at != std::string::npos; at = json.find("\"T\""))
            json.replace(at, 3, "\"" + text + "\"");
        SCOPED_TRACE(text);
        expect_stable(json);
    }
}

TEST(JsonRoundTrip, KeepsLocalEditions) {
    expect_stable(R"({"recommendations":[],"introduction":["Words of no edition at all."],
        "definitions":[{"term":"Yes","definition":"We will.","comment":"-"}],
        "column_headings":["A","B","C","D","E","F"]})");
}

TEST(JsonRoundTrip, KeepsCommentsAndWaivers) {
    const std::string json = R"({"edition":"generic","recommendations":[
        {"id":"00000000000000aa","no":"1","group_heading":"G","recommendation":"a","actions":[
          {"id":"00000000000000ab","text":"We will."}]}],
        "waivers":[{"id":"00000000000000d1","rule":"smart.x","place":{"recommendation":"1",
          "recommendation_id":"00000000000000aa","action":null,"action_id":null,"index":null,
          "field":"group_heading","start":0,"end":1},"fragment":"G","by":"A","when":"2027-01-01","reason":"r"}],
        "comments":[{"id":"00000000000000c1","place":{"recommendation":"1",
          "recommendation_id":"00000000000000aa","action":1,"action_id":"00000000000000ab","index":null,
          "field":"text","start":3,"end":7},"resolved":true,"remarks":[{"by":"B","when":"2027-01-02","text":"Why?"}]},
          {"id":"00000000000000c2","place":{"recommendation":null,"recommendation_id":null,"action":null,
          "action_id":null,"index":1,"field":"introduction","start":0,"end":2},"resolved":false,"remarks":[]}]})";
    const Imported imported = from_json(json);
    const Annotations& annotations = *imported.plan.annotations;
    ASSERT_EQ(annotations.comments.size(), 2U);
    EXPECT_EQ(annotations.comments[0].place.at.row, Id{0xab});
    EXPECT_TRUE(annotations.comments[0].resolved);
    EXPECT_EQ(annotations.comments[1].place.at.index, 1U);
    ASSERT_EQ(annotations.waivers.size(), 1U);
    EXPECT_EQ(annotations.waivers[0].place.at.row, imported.plan.groups[0].id);
    expect_stable(json);
}

TEST(JsonRoundTrip, SetsAsideCommentsOnRowsThatAreNotThere) {
    const Imported imported = from_json(R"({"recommendations":[],"comments":[{"place":
        {"action_id":"00000000000000ab","field":"text","start":0,"end":1},
        "remarks":[{"text":"Keep me."}]}]})");
    EXPECT_TRUE(imported.plan.annotations->comments.empty());
    ASSERT_EQ(imported.report.set_aside.size(), 1U);
    EXPECT_EQ(imported.report.set_aside[0].text, "Keep me.");
}

TEST_P(GoldPlan, IsReadAsItIs) {
    PLANWRIGHT_NEEDS_SHARED();
    const auto bytes = read_file(shared_dir() / "gold" / GetParam());
    ASSERT_TRUE(bytes) << describe(bytes.error());
    const Imported imported = from_json(*bytes);
    const Json gold = Json::parse(*bytes);
    std::size_t actions = 0;
    for (const Json& row : gold["recommendations"])
        actions += row["actions"].size();
    EXPECT_EQ(recommendation_count(imported.plan), gold["recommendations"].size());
    EXPECT_EQ(action_count(imported.plan), actions);
    EXPECT_EQ(count_letters(words_of_rows(gold)),
              count_letters(words_of_rows(Json::parse(written(imported)))));
    EXPECT_EQ(imported.report.decisions.size(), 1U); // its notes and the like
    expect_stable(*bytes);
}
INSTANTIATE_TEST_SUITE_P(Json, GoldPlan, ::testing::Values("000.json", "002.json", "004.json"),
                         [](const auto& at) { return "plan_" + std::string(at.param, 3); });

} // namespace planwright::testing
