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

[[nodiscard]] CellCaret at(std::size_t paragraph, std::size_t offset, bool upstream = false) {
    return {{paragraph, offset}, upstream};
}

TEST(CellCaret, StandsBeforeItsLetter) {
    SetCell set({paragraph("train all staff now")});
    EXPECT_EQ(set.cell->caret(at(0, 2), set.tools), (Rect{20, 0, 0, 20}));
    EXPECT_EQ(set.cell->caret(at(0, 12), set.tools), (Rect{20, 20, 0, 20}));
    EXPECT_EQ(set.cell->caret(at(0, 19), set.tools), (Rect{90, 20, 0, 20}));
}

TEST(CellCaret, HasTwoPlacesWhereALineIsWrapped) {
    SetCell set({paragraph("train all staff now")});
    EXPECT_EQ(set.cell->caret(at(0, 10), set.tools), (Rect{0, 20, 0, 20}));
    EXPECT_EQ(set.cell->caret(at(0, 10, true), set.tools), (Rect{100, 0, 0, 20}));
    EXPECT_EQ(set.cell->line_of(at(0, 10)), 1U);
    EXPECT_EQ(set.cell->line_of(at(0, 10, true)), 0U);
}

TEST(CellCaret, StaysInTheCellBehindSpacesThatHang) {
    SetCell set({paragraph("train all      x")});
    EXPECT_EQ(set.cell->caret(at(0, 14), set.tools).x, 100);
}

TEST(CellCaret, PlacesOutsideAreTheNearestEdge) {
    SetCell set({paragraph("one"), paragraph("two")});
    EXPECT_EQ(set.cell->caret(at(0, 99), set.tools), (Rect{30, 0, 0, 20}));
    EXPECT_EQ(set.cell->caret(at(9, 0), set.tools), (Rect{30, 26, 0, 20}));
}

TEST(CellHit, FindsTheNearestEdge) {
    SetCell set({paragraph("train all staff now")});
    EXPECT_EQ(set.cell->hit({14, 5}, set.tools), at(0, 1));
    EXPECT_EQ(set.cell->hit({16, 5}, set.tools), at(0, 2));
    EXPECT_EQ(set.cell->hit({-50, 25}, set.tools), at(0, 10));
    EXPECT_EQ(set.cell->hit({500, 25}, set.tools), at(0, 19));
    EXPECT_EQ(set.cell->hit({500, 5}, set.tools), at(0, 10, true));
    EXPECT_EQ(set.cell->hit({500, -90}, set.tools), at(0, 10, true));
    EXPECT_EQ(set.cell->hit({0, 900}, set.tools), at(0, 10));
}

TEST(CellHit, EveryCaretIsFoundAgain) {
    Paragraph styled = paragraph("do the 2nd tŵr e\u0301t ac שלום yna");
    styled.runs = {{0, 2, RunStyle::bold, {}}, {8, 10, RunStyle::superscript, {}}};
    SetCell set({styled, paragraph("item", ListKind::bullet), paragraph("")}, 170);
    for (std::size_t p = 0; p < set.cell->text().size(); ++p) {
        const std::string& text = set.cell->text()[p].text;
        for (std::size_t offset = 0; offset <= text.size();
             offset = offset == text.size() ? offset + 1
                                            : set.tools.breaks().next_cluster(text, offset)) {
            const Rect caret = set.cell->caret(at(p, offset), set.tools);
            const CellCaret hit = set.cell->hit({caret.x, caret.y + 1}, set.tools);
            // At the border of directions two places share one x.
            EXPECT_EQ(set.cell->caret(hit, set.tools), caret) << p << ":" << offset;
        }
    }
}

TEST(CellHit, TakesLettersWithTheirMarksAsOne) {
    SetCell set({paragraph("e\u0301e")});
    EXPECT_EQ(set.cell->hit({4, 0}, set.tools), at(0, 0));
    EXPECT_EQ(set.cell->hit({6, 0}, set.tools), at(0, 3));
}

TEST(CellRectangles, CoverWhatIsChosen) {
    SetCell set({paragraph("train all staff now")});
    EXPECT_THAT(set.cell->rectangles({0, 6}, {0, 12}, true, set.tools),
                ElementsAre(Rect{60, 0, 40, 20}, Rect{0, 20, 20, 20}));
    EXPECT_TRUE(set.cell->rectangles({0, 6}, {0, 6}, true, set.tools).empty());
    EXPECT_TRUE(set.cell->rectangles({0, 8}, {0, 6}, true, set.tools).empty());
}

TEST(CellRectangles, ShowAChosenParagraphEnd) {
    SetCell set({paragraph("one"), paragraph(""), paragraph("two")});
    EXPECT_THAT(set.cell->rectangles({0, 1}, {2, 0}, true, set.tools),
                ElementsAre(Rect{10, 0, 24, 20}, Rect{0, 26, 4, 20}));
    EXPECT_THAT(set.cell->rectangles({0, 1}, {2, 1}, false, set.tools),
                ElementsAre(Rect{10, 0, 20, 20}, Rect{0, 52, 10, 20}));
}

TEST(CellRectangles, AreOneAcrossStylesOfALine) {
    Paragraph p = paragraph("all staff");
    p.runs = {{4, 9, RunStyle::bold, {}}};
    SetCell set({p}, 300);
    EXPECT_THAT(set.cell->rectangles({0, 0}, {0, 9}, false, set.tools),
                ElementsAre(Rect{0, 0, 100, 20}));
}

TEST(CellRectangles, PartWhereDirectionsDo) {
    SetCell set({paragraph("ab שלום cd")}, 300);
    // The first Hebrew letter stands at the right end of its word.
    EXPECT_THAT(set.cell->rectangles({0, 0}, {0, 5}, false, set.tools),
                ElementsAre(Rect{0, 0, 30, 20}, Rect{60, 0, 10, 20}));
}

TEST(CellLines, BeginAndEnd) {
    SetCell set({paragraph("train all staff now")});
    EXPECT_EQ(set.cell->line_begin(1), at(0, 10));
    EXPECT_EQ(set.cell->line_end(0), at(0, 10, true));
    EXPECT_EQ(set.cell->line_end(1), at(0, 19));
}

} // namespace
} // namespace planwright
