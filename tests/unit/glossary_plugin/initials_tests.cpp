// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "initials.h"

#include <gtest/gtest.h>

namespace glossary::tests {
namespace {

TEST(GlossaryInitials, FitTheWordsTheyStandFor) {
    EXPECT_EQ(misfit("pdu", "Probation Delivery Unit"), 0U);
    EXPECT_EQ(misfit("vcse", "Voluntary, Community and Social Enterprise"), 0U);
    EXPECT_EQ(misfit("dfe", "Department for Education"), 0U);
    EXPECT_EQ(misfit("hmpps", "HM Prison and Probation Service"), 0U);
    EXPECT_EQ(misfit("epf2", "Effective Proposal Framework 2"), 0U);
    EXPECT_EQ(misfit("seeds2", "Skills for Effective Engagement Development"), 1U);
    EXPECT_EQ(misfit("upw", "Unpaid Work"), 1U);
    EXPECT_EQ(misfit("oasys", "Offender Assessment System"), 2U);
    EXPECT_EQ(misfit("smart", "Specific, Measurable, Achievable, Realistic and Time-bound"), 2U);
}

TEST(GlossaryInitials, DoNotFitOtherWords) {
    EXPECT_FALSE(misfit("mmr", "Managerial Role Review"));
    EXPECT_FALSE(misfit("mappa", "Multi-Agency Public Protection Panel"));
    EXPECT_FALSE(misfit("epf2", "Effective Framework 2"));
    EXPECT_FALSE(misfit("plow", "Portsmouth and Isle of Wight"));
    EXPECT_FALSE(misfit("kss", "Head of Service"));
}

TEST(GlossaryInitials, AreCountedApart) {
    EXPECT_EQ(distance("mrr", "mmr"), 1U);
    EXPECT_EQ(distance("ef", "epf"), 1U);
    EXPECT_EQ(distance("pso", "spo"), 1U);
    EXPECT_EQ(distance("abc", "xyz"), 3U);
}

TEST(GlossaryExpansions, AreTheSameButForCapitalsNumberAndAmpersand) {
    EXPECT_EQ(compare("Quality & Performance Teams", "quality and performance team"),
              Likeness::same);
    EXPECT_EQ(compare("Persons on Probation", "the People on Probation"), Likeness::same);
    EXPECT_EQ(compare("multi agency panel", "Multi-Agency Panel"), Likeness::same);
    EXPECT_EQ(compare("Department of Health", "Department for Health"), Likeness::similar);
    EXPECT_EQ(compare("Restorative Services", "Restoration Services"), Likeness::similar);
    EXPECT_EQ(compare("Regional Audit Tool", "Regional Assessment Tool"), Likeness::other);
}

TEST(GlossaryExpansions, HaveAPluralOfTheirHead) {
    EXPECT_EQ(plural_of("Head of Service"), "Heads of Service");
    EXPECT_EQ(plural_of("person on probation"), "people on probation");
    EXPECT_EQ(plural_of("Community Rehabilitation Company"), "Community Rehabilitation Companies");
    EXPECT_EQ(plural_of("risk assessment process"), "risk assessment processes");
    EXPECT_EQ(singular_of("Heads of Service"), "Head of Service");
    EXPECT_EQ(singular_of("Delivery Agencies"), "Delivery Agency");
    EXPECT_FALSE(is_plural("Head of Services"));
    EXPECT_FALSE(is_plural("Assessment Process"));
}

} // namespace
} // namespace glossary::tests
