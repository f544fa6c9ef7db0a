// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "posts/post.h"

#include <gtest/gtest.h>

namespace {

struct Pair {
    const char* name;
    const char* one;
    const char* other;
    posts::Likeness likeness;
};

class Posts : public testing::TestWithParam<Pair> {};

TEST_P(Posts, AreToldApart) {
    const auto one = posts::read_post(GetParam().one);
    const auto other = posts::read_post(GetParam().other);
    EXPECT_EQ(posts::likeness(one, other), GetParam().likeness) << one.key << "| " << other.key;
    EXPECT_EQ(posts::likeness(other, one), GetParam().likeness);
}

using posts::Likeness;

INSTANTIATE_TEST_SUITE_P(
    Likeness, Posts,
    testing::Values(
        Pair{"Order", "Head of Estates", "Estates Head", Likeness::same},
        Pair{"Plural", "Heads of Unit", "Head of Unit", Likeness::same},
        Pair{"PluralOfAcronym", "Heads of XDUs", "XDU Heads", Likeness::same},
        Pair{"Ampersand", "Head of Care & Repair", "Head of Care and Repair", Likeness::same},
        Pair{"Capitals", "Catering Lead", "Catering lead", Likeness::same},
        Pair{"FullStop", "Catering Lead.", "Catering Lead", Likeness::same},
        Pair{"Doubled", "XDU Heads of XDU", "Heads of XDU", Likeness::same},
        Pair{"Hyphen", "Volunteer Co-ordinator", "Volunteer Coordinator", Likeness::same},
        Pair{"HeadShort", "HoC&R", "Head of Care & Repair", Likeness::shorter},
        Pair{"HeadShortOfUnit", "HoXDU", "Head of XDU", Likeness::same},
        Pair{"HeadShortOneLetter", "HoE", "Head of Estates", Likeness::shorter},
        Pair{"HeadOfService", "XDU HoS", "XDU Heads of Service", Likeness::same},
        Pair{"Initials", "DD, Estates", "Deputy Director, Estates", Likeness::shorter},
        Pair{"InitialsAlone", "SCO", "Senior Catering Officer", Likeness::shorter},
        Pair{"Region", "Head of Staffing, NWX", "Head of Staffing", Likeness::suffix},
        Pair{"RegionInBrackets", "Head of Staffing (NWX)", "Head of Staffing", Likeness::suffix},
        Pair{"RankAlone", "Deputy Director", "Deputy Director, Estates", Likeness::none},
        Pair{"TwoRegions", "Head of Staffing, NWX", "Head of Staffing, SEX", Likeness::none},
        Pair{"Typo", "Head of Opertions", "Head of Operations", Likeness::near},
        Pair{"Stem", "Head of Operational", "Head of Operations", Likeness::near},
        Pair{"Filler", "XDU Heads of Service", "XDU Heads", Likeness::near},
        Pair{"CutShort", "Head of Care", "Head of Care and Repair", Likeness::near},
        Pair{"OtherPost", "Head of Care", "Head of Repair", Likeness::none},
        Pair{"OtherRank", "Head of Care", "Care Officer", Likeness::none},
        Pair{"OtherInitials", "HoC&S", "Head of Care & Repair", Likeness::none},
        Pair{"DeputyIsAnother", "Deputy Head of Care", "Head of Care", Likeness::none},
        Pair{"NoWords", "/", "–", Likeness::none}),
    [](const auto& test) { return test.param.name; });

TEST(Posts, ReadBytesThatAreNoText) {
    const std::string broken = "Head\xE2\x80 of \xFF\xC2";
    EXPECT_FALSE(posts::read_post(broken).words.empty());
}

TEST(Posts, AreTidied) {
    EXPECT_EQ(posts::tidied("  Head  of\nEstates. "), "Head of Estates");
    EXPECT_EQ(posts::tidied("Court Lead/"), "Court Lead");
    EXPECT_EQ(posts::tidied("/"), "");
}

TEST(Posts, KnowTheSingular) {
    EXPECT_EQ(posts::singular("Heads"), "head");
    EXPECT_EQ(posts::singular("Policies"), "policy");
    EXPECT_EQ(posts::singular("Business"), "business");
    EXPECT_EQ(posts::singular("Status"), "status");
}

} // namespace
