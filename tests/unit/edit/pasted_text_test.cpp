// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/sheet_controller.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

[[nodiscard]] std::string read(std::string_view pasted) {
    return plain_text(from_pasted_text(pasted));
}

TEST(PastedText, ASingleLineKeepsItsSpaces) {
    EXPECT_EQ(read(" and then "), " and then ");
    EXPECT_EQ(read("one\ttwo\n"), "one two");
    EXPECT_EQ(read(""), "");
}

TEST(PastedText, LineEndsOfEverySystem) {
    EXPECT_EQ(read("one\r\ntwo\rthree\n\nfour\n"), "one\ntwo\nthree\nfour");
}

TEST(PastedText, BulletsOfOtherProgramsBecomeItems) {
    EXPECT_EQ(read("Staff will:\n•\ttrain\n\uF0B7 audit\no  report\n- rest"),
              "Staff will:\n- train\n- audit\n- report\n- rest");
}

TEST(PastedText, NumbersAndLettersBecomeItems) {
    EXPECT_EQ(read("1. train\n2) audit\na) report"), "1. train\n2. audit\na) report");
    EXPECT_EQ(read("2023 was good\n10 cases"), "2023 was good\n10 cases");
}

TEST(PastedText, IndentsBecomeLevels) {
    EXPECT_EQ(read("• one\n\t\t• two\n• three"), "- one\n  - two\n- three");
    EXPECT_EQ(read("      - deep\n  - less"), "- deep\n- less");
}

TEST(PastedRows, ATableBecomesRows) {
    const auto rows = rows_from_text("Train staff\tHead of HR\tMarch 2026\r\n"
                                     "\"Audit\n• ten cases\"\tHead of \"\"Q\"\"\t\r\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(plain_text(rows[0].text), "Train staff");
    EXPECT_EQ(rows[0].owner, "Head of HR");
    EXPECT_EQ(rows[0].target, "March 2026");
    EXPECT_EQ(plain_text(rows[1].text), "Audit\n- ten cases");
    EXPECT_EQ(rows[1].target, "");
}

TEST(PastedRows, OfAWholePlanTheLastThreeColumns) {
    const auto rows = rows_from_text("3\tImprove\tAgreed\tTrain\tHead\tMay 2026");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(plain_text(rows[0].text), "Train");
    EXPECT_EQ(rows[0].owner, "Head");
}

TEST(PastedRows, ProseIsNoTable) {
    EXPECT_TRUE(rows_from_text("One line.\nAnother.").empty());
    EXPECT_TRUE(rows_from_text("A\tB\nprose").empty());
    EXPECT_TRUE(rows_from_text("").empty());
    EXPECT_EQ(rows_from_text("\"Quoted\" words\tHead").size(), 1U);
}

} // namespace
} // namespace planwright
