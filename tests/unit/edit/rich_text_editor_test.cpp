// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/rich_text_editor.h"

#include "example.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using testing::paragraph;
using testing::TextRun;

class RichTextEditorTest : public ::testing::Test {
protected:
    void open(RichText text, TextShape shape = TextShape::rich) {
        editor.open(std::move(text), shape, ParagraphKind::action);
    }
    void open(std::string words) { open(one_paragraph(std::move(words))); }
    void caret(std::size_t p, std::size_t offset) { editor.place({p, offset}, {p, offset}); }
    void choose(std::size_t p, std::size_t begin, std::size_t end) {
        editor.place({p, begin}, {p, end});
    }
    [[nodiscard]] std::string plain() const { return plain_text(editor.text()); }
    [[nodiscard]] std::pair<std::size_t, std::size_t> at() const {
        return {editor.head().paragraph, editor.head().offset};
    }
    using At = std::pair<std::size_t, std::size_t>;

    TextBreaks breaks;
    RichTextEditor editor{breaks};
};

TEST_F(RichTextEditorTest, TypesIntoEmptyText) {
    open(RichText());
    EXPECT_TRUE(editor.insert("Train"));
    EXPECT_TRUE(editor.insert(" staff"));
    EXPECT_EQ(plain(), "Train staff");
    EXPECT_EQ(at(), At(0, 11));
}

TEST_F(RichTextEditorTest, TypesAtTheCaretAndOverASelection) {
    open("Train staff");
    caret(0, 5);
    editor.insert(" all");
    EXPECT_EQ(plain(), "Train all staff");
    choose(0, 6, 9);
    editor.insert("new");
    EXPECT_EQ(plain(), "Train new staff");
    EXPECT_EQ(at(), At(0, 9));
}

TEST_F(RichTextEditorTest, ASelectionAcrossParagraphsIsOverwritten) {
    open({paragraph("one two"), paragraph("gone", ListKind::bullet), paragraph("three four")});
    editor.place({2, 6}, {0, 4});
    editor.insert("x");
    EXPECT_EQ(plain(), "one xfour");
    EXPECT_EQ(at(), At(0, 5));
}

TEST_F(RichTextEditorTest, TypedTextIsComposed) {
    open("t");
    caret(0, 1);
    editor.insert("w");
    editor.insert("\u0302"); // a dead key that comes on its own
    EXPECT_EQ(plain(), "tŵ");
    EXPECT_EQ(at(), At(0, 3));
    editor.insert("y\u0302");
    EXPECT_EQ(plain(), "tŵŷ");
}

TEST_F(RichTextEditorTest, ControlCharactersAndBrokenBytesDoNotGetIn) {
    open("a");
    caret(0, 1);
    EXPECT_FALSE(editor.insert("\x01\x1b"));
    EXPECT_TRUE(editor.insert("\xff"));
    EXPECT_EQ(plain(), "a\uFFFD");
}

TEST_F(RichTextEditorTest, MovesByLettersWithTheirMarks) {
    open("e\u0301a");
    EXPECT_TRUE(editor.move(TextStep::letter, true, false));
    EXPECT_EQ(at(), At(0, 3));
    EXPECT_TRUE(editor.move(TextStep::letter, false, false));
    EXPECT_EQ(at(), At(0, 0));
    EXPECT_FALSE(editor.move(TextStep::letter, false, false));
}

TEST_F(RichTextEditorTest, MovesByWordsAndParagraphs) {
    open({paragraph("Train all"), paragraph("staff now")});
    editor.move(TextStep::word, true, false);
    EXPECT_EQ(at(), At(0, 6));
    editor.move(TextStep::word, true, false);
    EXPECT_EQ(at(), At(0, 9));
    editor.move(TextStep::word, true, false);
    EXPECT_EQ(at(), At(1, 0));
    editor.move(TextStep::text, true, false);
    EXPECT_EQ(at(), At(1, 9));
    editor.move(TextStep::word, false, false);
    EXPECT_EQ(at(), At(1, 6));
    editor.move(TextStep::paragraph, false, false);
    EXPECT_EQ(at(), At(1, 0));
    editor.move(TextStep::paragraph, false, false);
    EXPECT_EQ(at(), At(0, 0));
}

TEST_F(RichTextEditorTest, ExtendsAndCollapsesTheSelection) {
    open("Train all");
    editor.move(TextStep::word, true, true);
    EXPECT_EQ(plain_text(editor.selection()), "Train ");
    editor.move(TextStep::letter, false, false);
    EXPECT_EQ(at(), At(0, 0));
    EXPECT_FALSE(editor.has_selection());
    editor.select_all();
    editor.move(TextStep::letter, true, false);
    EXPECT_EQ(at(), At(0, 9));
}

TEST_F(RichTextEditorTest, KnowsTheWordAndTheParagraph) {
    open({paragraph("Train all"), paragraph("x")});
    const auto [first, last] = editor.around({0, 7}, TextStep::word);
    EXPECT_EQ(first.offset, 6U);
    EXPECT_EQ(last.offset, 9U);
    EXPECT_EQ(editor.around({0, 7}, TextStep::paragraph).second.offset, 9U);
}

TEST_F(RichTextEditorTest, DeletesLettersAndWords) {
    open("Train all staff");
    caret(0, 10);
    editor.erase(TextStep::letter, false);
    EXPECT_EQ(plain(), "Train allstaff");
    editor.erase(TextStep::letter, true);
    EXPECT_EQ(plain(), "Train alltaff");
    editor.erase(TextStep::word, false);
    EXPECT_EQ(plain(), "Train taff");
    editor.erase(TextStep::word, true);
    EXPECT_EQ(plain(), "Train ");
    EXPECT_FALSE(editor.erase(TextStep::letter, true));
}

TEST_F(RichTextEditorTest, DeletingAtAnEdgeJoinsParagraphs) {
    open({paragraph("one"), paragraph("two"), paragraph("three")});
    caret(1, 0);
    editor.erase(TextStep::letter, false);
    EXPECT_EQ(plain(), "onetwo\nthree");
    EXPECT_EQ(at(), At(0, 3));
    caret(0, 6);
    editor.erase(TextStep::letter, true);
    EXPECT_EQ(plain(), "onetwothree");
}

TEST_F(RichTextEditorTest, TextWithoutAWordIsNoParagraph) {
    open("ab");
    editor.select_all();
    editor.erase(TextStep::letter, false);
    EXPECT_TRUE(editor.text().empty());
    EXPECT_FALSE(editor.erase(TextStep::letter, false));
    open("a");
    caret(0, 1);
    editor.erase(TextStep::letter, false);
    EXPECT_TRUE(editor.text().empty());
}

TEST_F(RichTextEditorTest, EnterPartsAParagraph) {
    open("one two");
    caret(0, 4);
    EXPECT_TRUE(editor.enter());
    EXPECT_EQ(plain(), "one \ntwo");
    EXPECT_EQ(at(), At(1, 0));
}

TEST_F(RichTextEditorTest, EnterGoesOnWithTheListAndEndsItOnAnEmptyItem) {
    open({paragraph("first", ListKind::number)});
    caret(0, 5);
    editor.enter();
    editor.insert("second");
    EXPECT_EQ(plain(), "1. first\n2. second");
    editor.enter();
    EXPECT_EQ(plain(), "1. first\n2. second\n3. ");
    editor.enter();
    EXPECT_EQ(editor.text()[2].list, ListKind::none);
    editor.insert("Then.");
    EXPECT_EQ(plain(), "1. first\n2. second\nThen.");
}

TEST_F(RichTextEditorTest, EnterOnAnEmptyInnerItemGoesUpOneLevel) {
    open({paragraph("out", ListKind::bullet), paragraph("", ListKind::bullet, 1)});
    caret(1, 0);
    editor.enter();
    EXPECT_EQ(editor.text()[1].level, 0);
    EXPECT_EQ(editor.text()[1].list, ListKind::bullet);
}

TEST_F(RichTextEditorTest, BackspaceTakesTheMarkBeforeTheWords) {
    open({paragraph("one", ListKind::bullet), paragraph("two", ListKind::bullet)});
    caret(1, 0);
    editor.erase(TextStep::letter, false);
    EXPECT_EQ(plain(), "- one\ntwo");
    editor.erase(TextStep::letter, false);
    EXPECT_EQ(plain(), "- onetwo");
}

TEST_F(RichTextEditorTest, ListsAreMadeAndEnded) {
    open({paragraph("one"), paragraph("two"), paragraph("three")});
    editor.place({0, 1}, {2, 0});
    EXPECT_TRUE(editor.toggle_list(ListKind::bullet));
    EXPECT_EQ(plain(), "- one\n- two\nthree");
    editor.toggle_list(ListKind::letter);
    EXPECT_EQ(plain(), "a) one\nb) two\nthree");
    editor.toggle_list(ListKind::letter);
    EXPECT_EQ(plain(), "one\ntwo\nthree");
}

TEST_F(RichTextEditorTest, ItemsNestOneBelowTheItemBefore) {
    open({paragraph("one", ListKind::bullet), paragraph("two", ListKind::bullet)});
    caret(0, 0);
    EXPECT_FALSE(editor.nest());
    caret(1, 0);
    EXPECT_TRUE(editor.nest());
    EXPECT_FALSE(editor.nest());
    EXPECT_EQ(plain(), "- one\n  - two");
    EXPECT_TRUE(editor.unnest());
    EXPECT_TRUE(editor.unnest());
    EXPECT_FALSE(editor.unnest());
    EXPECT_EQ(plain(), "- one\ntwo");
}

TEST_F(RichTextEditorTest, BoldIsPutOnAndTakenOff) {
    open("Train all staff");
    choose(0, 6, 9);
    EXPECT_TRUE(editor.toggle(RunStyle::bold));
    EXPECT_EQ(editor.text()[0].runs, (std::vector<TextRun>{{6, 9, RunStyle::bold, {}}}));
    EXPECT_EQ(editor.style(), RunStyle::bold);
    choose(0, 0, 9);
    EXPECT_EQ(editor.style(), RunStyle::plain);
    editor.toggle(RunStyle::bold);
    EXPECT_EQ(editor.text()[0].runs, (std::vector<TextRun>{{0, 9, RunStyle::bold, {}}}));
    choose(0, 3, 6);
    editor.toggle(RunStyle::bold);
    EXPECT_EQ(editor.text()[0].runs,
              (std::vector<TextRun>{{0, 3, RunStyle::bold, {}}, {6, 9, RunStyle::bold, {}}}));
}

TEST_F(RichTextEditorTest, AStyleChosenWithoutSelectionIsThatOfWhatIsTypedNext) {
    open("the 2");
    caret(0, 5);
    editor.toggle(RunStyle::superscript);
    EXPECT_EQ(editor.style(), RunStyle::superscript);
    editor.insert("nd");
    EXPECT_EQ(editor.text()[0].runs, (std::vector<TextRun>{{5, 7, RunStyle::superscript, {}}}));
    editor.toggle(RunStyle::superscript);
    editor.insert(" of May");
    EXPECT_EQ(editor.text()[0].runs, (std::vector<TextRun>{{5, 7, RunStyle::superscript, {}}}));
}

TEST_F(RichTextEditorTest, RaisedAndLoweredExcludeEachOther) {
    open("H2O");
    choose(0, 1, 2);
    editor.toggle(RunStyle::superscript);
    editor.toggle(RunStyle::subscript);
    EXPECT_EQ(editor.text()[0].runs, (std::vector<TextRun>{{1, 2, RunStyle::subscript, {}}}));
}

TEST_F(RichTextEditorTest, TypedTextTakesTheStyleOnItsLeftButNotALink) {
    Paragraph p = paragraph("see here now");
    p.runs = {{0, 3, RunStyle::bold, {}}, {4, 8, RunStyle::plain, "https://example.org"}};
    open({p});
    caret(0, 3);
    editor.insert("n");
    EXPECT_EQ(editor.text()[0].runs[0], (TextRun{0, 4, RunStyle::bold, {}}));
    caret(0, 9);
    editor.insert("s");
    EXPECT_EQ(editor.text()[0].runs[1].end, 9U);
}

TEST_F(RichTextEditorTest, PastesWordsIntoTheLine) {
    open("Train staff");
    caret(0, 6);
    Paragraph piece = paragraph("all new ");
    piece.runs = {{0, 3, RunStyle::italic, {}}};
    EXPECT_TRUE(editor.paste({piece}));
    EXPECT_EQ(plain(), "Train all new staff");
    EXPECT_EQ(editor.text()[0].runs, (std::vector<TextRun>{{6, 9, RunStyle::italic, {}}}));
    EXPECT_EQ(at(), At(0, 14));
}

TEST_F(RichTextEditorTest, PastesParagraphsAroundTheCaret) {
    open("start end");
    caret(0, 6);
    editor.paste({paragraph("one"), paragraph("two", ListKind::bullet)});
    EXPECT_EQ(plain(), "start one\n- twoend");
    EXPECT_EQ(at(), At(1, 3));
    open("start");
    caret(0, 5);
    editor.paste({paragraph("a", ListKind::bullet), paragraph("b", ListKind::bullet)});
    EXPECT_EQ(plain(), "start\n- a\n- b");
}

TEST_F(RichTextEditorTest, WhatIsPastedIsComposedWithItsStyles) {
    open("");
    Paragraph piece = paragraph("tw\u0302r x");
    piece.runs = {{5, 7, RunStyle::bold, {}}};
    editor.paste({piece});
    EXPECT_EQ(plain(), "tŵr x");
    EXPECT_EQ(editor.text()[0].runs, (std::vector<TextRun>{{4, 6, RunStyle::bold, {}}}));
}

TEST_F(RichTextEditorTest, ALineTakesNoParagraphsStylesOrLists) {
    open(one_paragraph("Head of"), TextShape::line);
    caret(0, 7);
    EXPECT_FALSE(editor.enter());
    EXPECT_FALSE(editor.toggle(RunStyle::bold));
    EXPECT_FALSE(editor.toggle_list(ListKind::bullet));
    editor.paste({paragraph(" Programmes"), paragraph("North")});
    EXPECT_EQ(plain(), "Head of Programmes North");
    editor.insert("\nx");
    EXPECT_EQ(plain(), "Head of Programmes North x");
}

TEST_F(RichTextEditorTest, TheSelectionKeepsWholeItemsAndPartsOfWords) {
    open({paragraph("one", ListKind::bullet), paragraph("two", ListKind::bullet)});
    editor.select_all();
    EXPECT_EQ(plain_text(editor.selection()), "- one\n- two");
    editor.place({0, 1}, {0, 3});
    EXPECT_EQ(plain_text(editor.selection()), "ne");
}

TEST_F(RichTextEditorTest, ForcedBreaksStayInTheParagraph) {
    open("one two");
    caret(0, 4);
    editor.line_break();
    ASSERT_EQ(editor.text().size(), 1U);
    EXPECT_EQ(editor.text()[0].text, "one \ntwo");
    EXPECT_EQ(at(), At(0, 5));
}

TEST_F(RichTextEditorTest, PlacesOutsideAreBroughtIn) {
    open("e\u0301");
    editor.place({7, 9}, {0, 2});
    EXPECT_EQ(at(), At(0, 0));
    EXPECT_EQ(editor.anchor().offset, 3U);
}

} // namespace
} // namespace planwright
