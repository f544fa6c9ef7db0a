// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/import/text_support.h"

#include <nlohmann/json.hpp>

#include <set>

namespace planwright::testing {
namespace {

TEST(DetectFormat, ByExtensionThenByContent) {
    EXPECT_EQ(detect_format("a.plan.xml", "{}").value(), InputFormat::native);
    EXPECT_EQ(detect_format("A.JSON", "").value(), InputFormat::json);
    EXPECT_EQ(detect_format("a.tsv", "<plan").value(), InputFormat::text);
    EXPECT_EQ(detect_format("-", "  {\"cover\": {}}").value(), InputFormat::json);
    EXPECT_EQ(detect_format("-", "<?xml version=\"1.0\"?>").value(), InputFormat::native);
    EXPECT_EQ(detect_format("notes", "1\tDo\tAgreed").value(), InputFormat::text);
}

TEST(DetectFormat, NamesTheFormatItCannotRead) {
    const auto result = detect_format("plan.docx", "PK");
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::unsupported);
    EXPECT_NE(result.error().what.find("Word"), std::string::npos);
}

TEST(DecisionKinds, HaveNamesOfTheirOwn) {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(DecisionKind::repaired); ++i)
        names.insert(to_string(static_cast<DecisionKind>(i)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(DecisionKind::repaired) + 1);
    EXPECT_EQ(to_string(DecisionKind::aligned_by_guess), "aligned-by-guess");
}

TEST(ReportJson, HasTheContractsKeys) {
    const Imported result = imported(invented("flat_pdf.txt"));
    const auto json = nlohmann::json::parse(report_json(result));
    EXPECT_EQ(json["format"], "text");
    EXPECT_EQ(json["edition"], "local");
    EXPECT_EQ(json["recommendations"], 5);
    EXPECT_EQ(json["actions"], action_count(result.plan));
    EXPECT_EQ(json["printed_summary"]["total"], 5);
    EXPECT_EQ(json["summary_matches"], true);
    const auto& first = json["decisions"].front();
    for (const char* key : {"kind", "recommendation", "action", "text", "did"})
        EXPECT_TRUE(first.contains(key)) << key;
    for (const char* key : {"text", "line", "column", "why"})
        EXPECT_TRUE(json["set_aside"].front().contains(key)) << key;
    for (const char* key : {"text", "where", "why"})
        EXPECT_TRUE(json["put_in"].front().contains(key)) << key;
}

TEST(ReportJson, SaysNullWhereThereIsNothing) {
    const Imported result = imported(invented("no_table.txt"));
    const auto json = nlohmann::json::parse(report_json(result));
    EXPECT_TRUE(json["printed_summary"].is_null());
    EXPECT_EQ(json["recommendations"], 0);
}

} // namespace
} // namespace planwright::testing
