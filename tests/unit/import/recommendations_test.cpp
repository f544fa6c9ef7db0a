// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/recommendations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace planwright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Group> read(const std::string& text) {
    std::uint64_t next = 0;
    return read_recommendations(text, [&next] { return Id{++next}; });
}

std::vector<std::string> rows(const Group& group) {
    std::vector<std::string> result;
    for (const Recommendation& row : group.recommendations)
        result.push_back(row.number + "|" + plain_text(row.text));
    return result;
}

TEST(Recommendations, OfAReportBecomeRowsUnderTheirGroups) {
    const auto groups =
        read("Northmoor PDU should:\r\n1. count its keys\r\n2) paint the gate,\r\n"
             "in green\r\n\r\nThe region should\r\nRecommendation 3: buy lamps\r\n");
    ASSERT_THAT(groups, SizeIs(2));
    EXPECT_EQ(plain_text(groups[0].heading), "Northmoor PDU should:");
    EXPECT_FALSE(groups[0].loose);
    EXPECT_THAT(rows(groups[0]), ElementsAre("1|count its keys", "2|paint the gate, in green"));
    EXPECT_EQ(plain_text(groups[1].heading), "The region should");
    EXPECT_THAT(rows(groups[1]), ElementsAre("3|buy lamps"));
    EXPECT_FALSE(groups[0].recommendations[0].status);
    EXPECT_TRUE(groups[0].recommendations[0].actions.empty());
}

TEST(Recommendations, WithoutAGroupStandLoose) {
    const auto groups = read("1. Count the keys.\n\nA second paragraph of it.\n2. Paint.");
    ASSERT_THAT(groups, SizeIs(1));
    EXPECT_TRUE(groups[0].loose);
    EXPECT_THAT(rows(groups[0]),
                ElementsAre("1|Count the keys.\nA second paragraph of it.", "2|Paint."));
}

TEST(Recommendations, WithoutNumbersAreOneALine) {
    const auto groups = read("Count the keys.\nPaint the gate.\n");
    ASSERT_THAT(groups, SizeIs(1));
    EXPECT_THAT(rows(groups[0]), ElementsAre("|Count the keys.", "|Paint the gate."));
}

TEST(Recommendations, ANumberInASentenceBeginsNone) {
    const auto groups = read("1. Count all keys of\n46 sheds each month\n2. Paint.");
    EXPECT_THAT(rows(groups[0]),
                ElementsAre("1|Count all keys of 46 sheds each month", "2|Paint."));
}

TEST(Recommendations, NothingIsNothing) {
    EXPECT_THAT(read(""), IsEmpty());
    EXPECT_THAT(read(" \n\n"), IsEmpty());
    const auto alone = read("The region should:");
    ASSERT_THAT(alone, SizeIs(1));
    EXPECT_EQ(plain_text(alone[0].heading), "The region should:");
}

} // namespace
} // namespace planwright
