// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "rule_case.h"

namespace planwright::consistency_tests {
namespace {

TEST(Plans, WithNothingInThemAreConsistent) {
    EXPECT_TRUE(findings_of(R"({"edition": "generic", "recommendations": []})").empty());
    EXPECT_TRUE(findings_of(plan_of({{"", "", ""}})).empty());
}

TEST(Plans, OfOddCharactersDoNoHarm) {
    const std::string odd = "\xE2\x80\x99s \xC2\xA0&& --- ’’ Ｌａｍｐ 灯 -a- 2026- /2027 3-.";
    std::vector<Line> lines(30, Line{odd, odd, odd});
    lines.push_back({"Ho Ho& HoÄ Head-of-", "HoÄ", "—"});
    (void)findings_of(plan_of(lines));
}

TEST(Plans, WithOneVariantEverywhereHaveAFixThatTheHostTakes) {
    std::vector<Line> lines;
    for (int i = 0; i < 1500; ++i)
        lines.push_back({"", i % 3 == 0 ? "Stores Head" : "Head of Stores", ""});
    const auto found = findings_of(plan_of(lines));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].fixes.at(0).edits.size(), 1U);
    EXPECT_EQ(found[0].related.size(), 61U) << "sixty places more, and one of the usual title";
}

TEST(Plans, GiveTheSameFindingsTwice) {
    const std::string json =
        plan_of({{"The Stores Head will count keys by May 2027.", "Head of Stores"},
                 {"Head of Stores counts keys.", "Stores Head.", "Complete"},
                 {"Buy lamps.", "Head of Stores / Fleet Lead/Care Lead", "Completed."}});
    const auto one = findings_of(json);
    const auto other = findings_of(json);
    ASSERT_EQ(one.size(), other.size());
    EXPECT_GT(one.size(), 4U);
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].rule, other[i].rule);
        EXPECT_EQ(one[i].place, other[i].place);
    }
}

} // namespace
} // namespace planwright::consistency_tests
