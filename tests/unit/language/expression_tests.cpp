// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/expressions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace planwright::language {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "kind:words" of each expression.
std::vector<std::string> found(std::string_view text) {
    static constexpr const char* names[] = {"percent", "count", "date", "interval"};
    const Tokens tokens(text);
    std::vector<std::string> result;
    for (const Expression& one : expressions(tokens, 0, tokens.size())) {
        const auto words = text.substr(tokens[one.first].begin,
                                       tokens[one.last - 1].end - tokens[one.first].begin);
        result.push_back(std::string(names[static_cast<int>(one.kind)]) + ":" + std::string(words));
    }
    return result;
}

TEST(Expressions, FindPercentages) {
    EXPECT_THAT(found("from 40% to 55 per cent"),
                ElementsAre("percent:40%", "percent:55 per cent"));
}

TEST(Expressions, FindCountsButNoHeadings) {
    EXPECT_THAT(found("recruit 1.5 officers and two clerks at 1:10"),
                ElementsAre("count:1.5", "count:two", "count:1:10"));
    EXPECT_THAT(found("see recommendation 4, band 6 and level 3"), IsEmpty());
    EXPECT_THAT(found("(1) first, (2) second"), IsEmpty());
}

TEST(Expressions, FindDates) {
    EXPECT_THAT(found("by 3 May 2024, in March 2025 and in autumn 2025"),
                ElementsAre("date:3 May 2024", "date:March 2025", "date:autumn 2025"));
    EXPECT_THAT(found("during 2023/24, 24/25 and in May"),
                ElementsAre("date:2023/24", "date:24/25", "date:May"));
    const Tokens tokens("by end of Sept 2024");
    const auto dates = expressions(tokens, 0, tokens.size());
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(dates[0].month, 9);
    EXPECT_EQ(dates[0].year, 2024);
}

TEST(Expressions, KnowMayAndMarchAsWords) {
    EXPECT_THAT(found("staff may march on"), IsEmpty());
    EXPECT_THAT(found("May we ask"), IsEmpty());
}

TEST(Expressions, FindIntervals) {
    EXPECT_THAT(found("monthly, twice-weekly, every 3 years, each quarter, every other week"),
                ElementsAre("interval:monthly", "interval:twice-weekly", "interval:every 3 years",
                            "interval:each quarter", "interval:every other week"));
    EXPECT_THAT(found("once a year for each person"), ElementsAre("count:once", "interval:a year"));
    EXPECT_THAT(found("a year of change"), IsEmpty());
}

} // namespace
} // namespace planwright::language
