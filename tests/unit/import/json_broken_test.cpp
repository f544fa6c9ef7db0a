// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "json_support.h"

#include <fmt/format.h>

#include <ostream>

namespace planwright::testing {

namespace {

struct Broken {
    const char* name;
    std::string json;
    ErrorCode code;
    std::uint32_t line;
    std::uint32_t column;
    const char* says;
};
void PrintTo(const Broken& broken, std::ostream* out) {
    *out << broken.name;
}

class BrokenJson : public ::testing::TestWithParam<Broken> {};

const std::vector<Broken> broken_files{
    {"empty", "", ErrorCode::malformed, 1, 1, "ends in the middle"},
    {"space", " \n ", ErrorCode::malformed, 2, 1, "ends in the middle"},
    {"cut", "{\n \"recommendations\": [", ErrorCode::malformed, 2, 21, "ends in the middle"},
    {"no_json", "Rec No\tRecommendation", ErrorCode::malformed, 1, 1, "not valid JSON"},
    {"trailing", "{\"recommendations\":[]} x", ErrorCode::malformed, 1, 24, "not valid JSON"},
    {"comma", "{\"recommendations\":[],}", ErrorCode::malformed, 1, 23, "not valid JSON"},
    {"lone_surrogate", "{\"plan_title\":\"\\ud800\"}", ErrorCode::malformed, 1, 22, "not valid"},
    {"array", "[]", ErrorCode::malformed, 1, 1, "the file as a whole is an array"},
    {"no_rows", "{}", ErrorCode::malformed, 1, 1, "recommendations"},
    {"rows_no_array", "{\"recommendations\":\n {}}", ErrorCode::malformed, 2, 2,
     "/recommendations is an object where an array belongs"},
    {"row_no_object", "{\"recommendations\":[\n\n  7]}", ErrorCode::malformed, 3, 3,
     "/recommendations/0 is a number where an object belongs"},
    {"no_number", "{\"recommendations\":[{\"recommendation\":\"é\"}]}", ErrorCode::malformed, 1, 21,
     "/recommendations/0 has no “no”"},
    {"text_no_string", "{\"recommendations\":[{\"no\":\"1\",\"recommendation\":[\"a\"]}]}",
     ErrorCode::malformed, 1, 48, "/recommendations/0/recommendation is an array"},
    {"action_without_text", with_action("\"owner\":\"A\""), ErrorCode::malformed, 1, 68,
     "/recommendations/0/actions/0 has no “text”"},
    {"supports", with_action("\"text\":\"é\", \"supports\":[\"a\",3]"), ErrorCode::malformed, 1, 97,
     "/recommendations/0/actions/0/supports/1 is a number where a string belongs"},
    {"negative", with_action("\"text\":\"a\",\"lead_in_lines\":-1"), ErrorCode::malformed, 1, 96,
     "a whole number from 0"},
    {"fraction", with_action("\"text\":\"a\",\"lead_in_lines\":1.5"), ErrorCode::malformed, 1, 96,
     "a whole number from 0"},
    {"five_headings",
     "{\"recommendations\":[],\"column_headings\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}",
     ErrorCode::malformed, 1, 41, "an array of six strings"},
    {"twice", "{\"recommendations\":[],\n\"plan_title\":\"a\",\"plan_title\":\"b\"}",
     ErrorCode::malformed, 2, 18, "“plan_title” stands twice"},
    {"date", "{\"recommendations\":[],\"cover\":{\"reports\":[{\"date\":true}]}}",
     ErrorCode::malformed, 1, 51, "/cover/reports/0/date"},
    {"not_utf8", "{\n\"plan_title\":\"\xC3\xA9\xE9\"}", ErrorCode::encoding, 2, 16, "not UTF-8"},
    {"utf16", std::string("\xFF\xFE{\0}\0", 6), ErrorCode::encoding, 1, 1, "not UTF-8"},
};

} // namespace

TEST_P(BrokenJson, GivesOneClearErrorWithItsPlace) {
    const Broken& broken = GetParam();
    const auto read = try_json(broken.json);
    ASSERT_FALSE(read);
    const Error& error = read.error();
    EXPECT_EQ(error.code, broken.code) << describe(error);
    EXPECT_NE(error.what.find(broken.says), std::string::npos) << describe(error);
    EXPECT_EQ(error.place.file, "plan.json");
    EXPECT_EQ(error.place.line, broken.line) << describe(error);
    EXPECT_EQ(error.place.column, broken.column) << describe(error);
}
INSTANTIATE_TEST_SUITE_P(Json, BrokenJson, ::testing::ValuesIn(broken_files),
                         [](const auto& at) { return std::string(at.param.name); });

TEST(JsonLimits, RefusesDeepNesting) {
    const std::string deep = R"({"recommendations":[],"x":)" + std::string(100'000, '[') +
                             std::string(100'000, ']') + "}";
    const auto read = try_json(deep);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::too_large);
}

TEST(JsonLimits, RefusesMoreValuesThanAnyPlanHas) {
    std::string many = R"({"recommendations":[],"x":[0)";
    for (int i = 0; i < 3'000'000; ++i)
        many += ",0";
    const auto read = try_json(many + "]}");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::too_large);
}

TEST(JsonLimits, ReadsLongLinesAndManyUnknownKeys) {
    std::string wide = R"({"recommendations":[])";
    for (int i = 0; i < 20'000; ++i)
        wide += fmt::format(R"(,"key{}":"v")", i);
    const Imported imported = from_json(wide + "}");
    EXPECT_EQ(imported.report.decisions.size(), 1U);
    const Imported tall =
        from_json(with_action("\"text\":\"" + std::string(5'000'000, 'a') + "\""));
    EXPECT_EQ(only_action(tall).text.at(0).text.size(), 5'000'000U);
}

TEST(JsonLimits, SkipsAByteOrderMark) {
    EXPECT_EQ(
        plain_text(only_action(from_json("\xEF\xBB\xBF" + with_action("\"text\":\"a\""))).text),
        "a");
}

TEST(JsonLimits, StopsWhenAsked) {
    ImportOptions options;
    options.cancel = CancelToken::make();
    options.cancel.cancel();
    const auto read = read_json(R"({"recommendations":[]})", options);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::cancelled);
}

} // namespace planwright::testing
