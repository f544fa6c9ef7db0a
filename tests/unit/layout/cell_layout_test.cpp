// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"
#include "support.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using ::testing::ElementsAre;
using testing::paragraph;
using testing::SetCell;

TEST(CellLayout, WrapsAtSpacesThatHang) {
    const SetCell set({paragraph("train all staff now")});
    EXPECT_THAT(set.lines(), ElementsAre("train all ", "staff now"));
    EXPECT_TRUE(set.cell->lines()[0].wrapped);
    EXPECT_FALSE(set.cell->lines()[1].wrapped);
    EXPECT_EQ(set.cell->height(), 40);
}

TEST(CellLayout, BreaksBehindHyphensAndNotAtNoBreakSpaces) {
    EXPECT_THAT(SetCell({paragraph("multi-agency")}).lines(), ElementsAre("multi-", "agency"));
    EXPECT_THAT(SetCell({paragraph("half 10\u00A0days")}).lines(),
                ElementsAre("half ", "10\u00A0days"));
}

TEST(CellLayout, BreaksAWordThatNoLineHolds) {
    EXPECT_THAT(SetCell({paragraph("a incomprehensibilities")}).lines(),
                ElementsAre("a ", "incomprehe", "nsibilitie", "s"));
}

TEST(CellLayout, NeverPartsALetterFromItsMarks) {
    // Ten letters of "w" with a combining circumflex: one line, and not a byte less.
    std::string word;
    for (int i = 0; i < 11; ++i)
        word += "w\u0302";
    const SetCell set({paragraph(word)});
    EXPECT_THAT(set.lines(), ElementsAre(word.substr(0, 30), word.substr(30)));
}

TEST(CellLayout, KeepsForcedBreaks) {
    EXPECT_THAT(SetCell({paragraph("one\n\ntwo\n")}).lines(), ElementsAre("one", "", "two", ""));
}

TEST(CellLayout, GivesEmptyTextALine) {
    const SetCell set({});
    ASSERT_EQ(set.cell->lines().size(), 1U);
    EXPECT_EQ(set.cell->height(), 20);
    EXPECT_EQ(set.cell->caret({}, const_cast<SetCell&>(set).tools), (Rect{0, 0, 0, 20}));
}

TEST(CellLayout, PutsAGapBetweenParagraphsButNotBetweenItems) {
    const SetCell set({paragraph("one"), paragraph("two"), paragraph("three", ListKind::bullet)});
    ASSERT_EQ(set.cell->lines().size(), 3U);
    EXPECT_EQ(set.cell->lines()[1].top, 26);
    EXPECT_EQ(set.cell->lines()[2].top, 46);
}

TEST(CellLayout, MarksAndIndentsLists) {
    const SetCell set({paragraph("lead", ListKind::number), paragraph("in", ListKind::bullet, 1),
                       paragraph("next one long", ListKind::number)},
                      200);
    const auto& marks = set.cell->marks();
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].text, "1.");
    EXPECT_EQ(marks[1].text, "◦");
    EXPECT_EQ(marks[2].text, "2.");
    EXPECT_EQ(set.cell->lines()[1].x, 40);
    EXPECT_LT(marks[1].x, 40);
    EXPECT_GE(marks[0].x, 0);
    EXPECT_EQ(marks[2].line, 2U);
}

TEST(CellLayout, LeavesRoomForWordsHoweverDeepAListIs) {
    const SetCell set({paragraph("deep words", ListKind::bullet, 40)}, 140);
    EXPECT_THAT(set.lines(), ElementsAre("deep words"));
}

TEST(CellLayout, FragmentsFollowStyles) {
    Paragraph p = paragraph("all staff");
    p.runs = {{4, 9, RunStyle::bold, {}}};
    const SetCell set({p}, 300);
    const auto& fragments = set.cell->fragments();
    ASSERT_EQ(fragments.size(), 2U);
    EXPECT_EQ(fragments[0].width, 40);
    EXPECT_EQ(fragments[1].x, 40);
    EXPECT_EQ(fragments[1].width, 60);
    EXPECT_EQ(fragments[1].style, RunStyle::bold);
}

TEST(CellLayout, OneWordInTwoStylesIsNotBroken) {
    Paragraph p = paragraph("do the 2nd");
    p.runs = {{8, 10, RunStyle::superscript, {}}};
    EXPECT_THAT(SetCell({p}, 80).lines(), ElementsAre("do the ", "2nd"));
}

TEST(CellLayout, ShowsRightToLeftWordsInTheirOrder) {
    // Hebrew "shalom" between Latin words: its one run lies between theirs, drawn from the right.
    const SetCell set({paragraph("say שלום now")}, 300);
    const auto& fragments = set.cell->fragments();
    ASSERT_EQ(fragments.size(), 3U);
    EXPECT_FALSE(fragments[0].right_to_left);
    EXPECT_TRUE(fragments[1].right_to_left);
    EXPECT_EQ(fragments[1].x, 40);
    EXPECT_EQ(fragments[2].x, 80);
}

TEST(CellLayout, SetsARightToLeftParagraphFlushRight) {
    const SetCell set({paragraph("שלום abc")}, 200);
    const auto& fragments = set.cell->fragments();
    ASSERT_EQ(fragments.size(), 2U);
    // Seen from the left: abc, then the space and the Hebrew word that come first in the text.
    EXPECT_FALSE(fragments[0].right_to_left);
    EXPECT_EQ(fragments[1].begin, 0U);
    EXPECT_EQ(fragments[1].x + fragments[1].width, 200);
}

TEST(TextTools, MeasuresAWordOnce) {
    testing::FakeMeasurer measurer;
    TextTools tools(measurer);
    const double first = tools.width("all staff all staff", {});
    const unsigned measured = measurer.measured;
    EXPECT_EQ(tools.width("staff all  all", {}), 140);
    EXPECT_EQ(first, 190);
    EXPECT_EQ(measurer.measured, measured);
}

} // namespace
} // namespace planwright
