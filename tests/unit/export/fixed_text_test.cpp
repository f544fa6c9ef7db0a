// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/fixed_text.h"

#include <gtest/gtest.h>

namespace planwright::doc {

TEST(FixedText, SetsCapitalsInSentenceCase) {
    EXPECT_EQ(sentence_case("INTRODUCTION"), "Introduction");
    EXPECT_EQ(sentence_case("ACTION PLAN: "), "Action plan: ");
    EXPECT_EQ(sentence_case("THE HMPPS RESPONSE FOR EACH PDU"), "The HMPPS response for each PDU");
}

TEST(FixedText, LeavesTextWithSmallLettersAlone) {
    EXPECT_EQ(sentence_case("Reports PUBLISHED"), "Reports PUBLISHED");
    EXPECT_EQ(sentence_case(""), "");
}

TEST(FixedText, SetsRunsOfCapitalsInTitleCase) {
    EXPECT_EQ(title_case("PROBATION SERVICE – Isle of Wight"), "Probation Service – Isle of Wight");
    EXPECT_EQ(title_case("KENT, SURREY, SUSSEX REGION"), "Kent, Surrey, Sussex Region");
    EXPECT_EQ(title_case("ISLE OF WIGHT"), "Isle of Wight");
    EXPECT_EQ(title_case("HMPPS and the RCAT in KSS PDU"), "HMPPS and the RCAT in KSS PDU");
}

TEST(FixedText, SpellsOutAmpersandsBetweenWords) {
    EXPECT_EQ(and_for_ampersand("Prison & Probation & more"), "Prison and Probation and more");
    EXPECT_EQ(and_for_ampersand("HoP&Q"), "HoP&Q");
    EXPECT_EQ(and_for_ampersand(" & & "), " and and ");
}

TEST(FixedText, WritesDatesPlainly) {
    EXPECT_EQ(with_plain_dates("21st August 2023."), "21 August 2023.");
    EXPECT_EQ(with_plain_dates("3rd, 10th and 17th August 2023"),
              "3 August 2023, 10 August 2023 and 17 August 2023");
    EXPECT_EQ(with_plain_dates("X 4th May 2021, Y 18 May 2021"), "X 4 May 2021, Y 18 May 2021");
    EXPECT_EQ(with_plain_dates("in the spring"), "in the spring");
}

} // namespace planwright::doc
