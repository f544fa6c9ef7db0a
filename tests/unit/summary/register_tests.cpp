// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "posts/register.h"

#include <gtest/gtest.h>

namespace {

posts::Register of(const std::vector<std::string>& written) {
    posts::Register all;
    for (const std::string& post : written)
        all.add(post);
    all.settle();
    return all;
}

TEST(Register, BringsWaysOfWritingTogetherUnderTheOneUsedMost) {
    const auto all = of({"Estates Head", "Head of Estates", "Head of Estates", "Head of Care"});
    ASSERT_EQ(all.entries().size(), 2U);
    EXPECT_EQ(all.entries()[0].title, "Head of Estates");
    EXPECT_EQ(all.entries()[0].count, 3U);
    EXPECT_EQ(all.find("Estates Head."), 0U);
    EXPECT_EQ(all.find("Head of Care"), 1U);
    EXPECT_FALSE(all.find("Head of Transport"));
}

TEST(Register, WritesShortFormsOut) {
    const auto all = of({"HoC&R", "Head of Care & Repair", "Head of Care & Repair"});
    ASSERT_EQ(all.entries().size(), 1U);
    EXPECT_EQ(all.entries()[0].title, "Head of Care & Repair");
}

TEST(Register, LeavesInitialsAloneThatFitTwoPosts) {
    const auto all = of({"CO", "Catering Officer", "Court Officer", "Catering Officer"});
    EXPECT_EQ(all.entries().size(), 3U);
}

TEST(Register, KeepsPostsOfTwoRegionsApart) {
    EXPECT_EQ(of({"Head of Staffing, NWX", "Head of Staffing"}).entries().size(), 1U);
    EXPECT_EQ(
        of({"Head of Staffing, NWX", "Head of Staffing, SEX", "Head of Staffing"}).entries().size(),
        3U);
}

TEST(Register, TakesTheTitleOfTheOwnerRegister) {
    posts::Register all;
    all.add_official("Heads of Unit", {"Unit managers"});
    all.add("Unit Head");
    all.add("Unit Head");
    all.add("Unit managers");
    all.settle();
    ASSERT_EQ(all.entries().size(), 1U);
    EXPECT_EQ(all.entries()[0].title, "Heads of Unit");
    EXPECT_TRUE(all.entries()[0].official);
    EXPECT_EQ(all.entries()[0].count, 3U);
}

TEST(Register, NamesPostsThatMayBeOne) {
    const auto all = of({"Head of Operations", "Head of Opertions", "Head of Care"});
    const auto near = all.near();
    ASSERT_EQ(near.size(), 1U);
    EXPECT_EQ(near[0].one, 0U);
    EXPECT_EQ(near[0].other, 1U);
}

TEST(Register, TakesNoTitleThatSaysAWordTwice) {
    EXPECT_EQ(of({"Yard Heads of Yard", "Heads of Yard"}).entries()[0].title, "Heads of Yard");
}

TEST(Register, OfNothingIsEmpty) {
    EXPECT_TRUE(of({"", "/", "–"}).entries().empty());
}

} // namespace
