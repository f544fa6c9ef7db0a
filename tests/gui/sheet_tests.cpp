// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "window_support.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace planwright::gui {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class Sheet : public Window {};

TEST_F(Sheet, TakesWhatIsTypedWhereOneClicks) {
    const FieldRef field = first_action();
    const std::string before = text_of(field);
    click(place_of(field));
    press(WXK_HOME, wxMOD_ALT);
    type("Ŵyn: ");
    EXPECT_EQ(text_of(field), "Ŵyn: " + before);
    EXPECT_TRUE(frame->file().modified());
    EXPECT_THAT(frame->GetTitle().utf8_string(), StartsWith("• sample"));
}

TEST_F(Sheet, UndoesTypingAndPutsTheCaretBack) {
    const FieldRef field = first_action();
    const std::string before = text_of(field);
    frame->sheet().go_to(field);
    type("New ");
    EXPECT_EQ(text_of(field), "New " + before);
    EXPECT_THAT(frame->commands().find("edit.undo")->title_now().utf8_string(),
                HasSubstr("typing"));
    while (frame->file().document().can_undo())
        ASSERT_TRUE(frame->commands().run("edit.undo"));
    EXPECT_EQ(text_of(field), before);
    EXPECT_EQ(frame->sheet().controller().field(), field);
    EXPECT_FALSE(frame->file().modified());
}

TEST_F(Sheet, SelectsAWordByDoubleClickAndReplacesIt) {
    const FieldRef field = first_action();
    click(place_of(field), 2);
    ASSERT_TRUE(frame->sheet().controller().editor().has_selection());
    const std::string word = plain_text(frame->sheet().controller().copy());
    EXPECT_THAT(text_of(field), StartsWith(word));
    type("X");
    EXPECT_THAT(text_of(field), StartsWith("X"));
}

TEST_F(Sheet, SelectsAParagraphByTripleClick) {
    const FieldRef field = first_action();
    click(place_of(field), 3);
    EXPECT_GT(plain_text(frame->sheet().controller().copy()).size(), 30U);
}

TEST_F(Sheet, ShiftAndArrowsExtendTheSelection) {
    frame->sheet().go_to(first_action());
    press(WXK_RIGHT, wxMOD_SHIFT);
    press(WXK_RIGHT, wxMOD_SHIFT);
    EXPECT_EQ(plain_text(frame->sheet().controller().copy()).size(), 2U);
    press(WXK_RIGHT, wxMOD_CONTROL | wxMOD_SHIFT);
    EXPECT_GT(plain_text(frame->sheet().controller().copy()).size(), 2U);
}

TEST_F(Sheet, TabGoesFromCellToCell) {
    frame->sheet().go_to(first_action());
    press(WXK_TAB);
    EXPECT_EQ(frame->sheet().controller().field()->field, Field::owner);
    press(WXK_TAB);
    EXPECT_EQ(frame->sheet().controller().field()->field, Field::target);
    press(WXK_TAB, wxMOD_SHIFT);
    EXPECT_EQ(frame->sheet().controller().field()->field, Field::owner);
}

TEST_F(Sheet, MakesListsThatTabNests) {
    const FieldRef field = first_action();
    frame->sheet().go_to(field);
    press(WXK_END, wxMOD_ALT);
    press(WXK_RETURN);
    ASSERT_TRUE(frame->commands().run("format.bullets"));
    type("one");
    press(WXK_RETURN);
    press(WXK_TAB);
    type("two");
    EXPECT_THAT(text_of(field), HasSubstr("\n- one\n  - two"));
    press(WXK_RETURN);
    press(WXK_RETURN); // an empty item comes out of its level
    press(WXK_RETURN);
    type("after");
    EXPECT_THAT(text_of(field), HasSubstr("\nafter"));
}

TEST_F(Sheet, RowsAreAddedMovedAndTakenAwayByCommands) {
    const std::size_t before = recommendation("3").actions.size();
    frame->sheet().go_to(first_action());
    ASSERT_TRUE(frame->commands().run("row.add-action"));
    EXPECT_EQ(recommendation("3").actions.size(), before + 1);
    type("A new step.");
    EXPECT_EQ(plain_text(recommendation("3").actions[1].text), "A new step.");
    ASSERT_TRUE(frame->commands().run("row.up"));
    EXPECT_EQ(plain_text(recommendation("3").actions[0].text), "A new step.");
    ASSERT_TRUE(frame->commands().run("row.delete"));
    EXPECT_EQ(recommendation("3").actions.size(), before);
}

TEST_F(Sheet, TheFrameTakesNoLetter) {
    const FieldRef fixed{{}, Field::introduction, 0};
    const std::string before = text_of(fixed);
    click(place_of(fixed));
    type("no");
    press(WXK_BACK);
    EXPECT_EQ(text_of(fixed), before);
    EXPECT_FALSE(frame->file().document().can_undo());
}

TEST_F(Sheet, ALetterChoosesTheAnswer) {
    const Id row = recommendation("3").id;
    frame->sheet().go_to({row, Field::status, 0});
    type("p");
    EXPECT_EQ(recommendation("3").status, Status::partly_agreed);
    press(WXK_DELETE);
    EXPECT_FALSE(recommendation("3").status);
}

TEST_F(Sheet, KeepsTheFirstRowInViewWhenItIsZoomed) {
    const auto block = frame->sheet().layout().find(first_action());
    frame->sheet().scroll_to_block(*block);
    settle();
    const std::size_t top = frame->sheet().top_block();
    frame->sheet().set_zoom(1.5);
    settle();
    EXPECT_EQ(frame->sheet().top_block(), top);
    EXPECT_EQ(frame->sheet().zoom(), 1.5);
}

TEST_F(Sheet, ScrollsTheCaretIntoView) {
    press(WXK_END, wxMOD_CONTROL);
    ASSERT_TRUE(frame->sheet().controller().field());
    const wxRect caret = frame->sheet().to_window(*frame->sheet().controller().caret_rect());
    EXPECT_TRUE(wxRect(frame->sheet().GetClientSize()).Contains(caret.GetPosition()));
    press(WXK_HOME, wxMOD_CONTROL);
    EXPECT_EQ(frame->sheet().controller().field()->field, Field::cover);
}

TEST_F(Sheet, TheOutlineGoesToARecommendation) {
    const auto& entries = frame->outline().entries();
    const auto last = std::find_if(entries.begin(), entries.end(),
                                   [](const auto& entry) { return entry.number == "12"; });
    ASSERT_NE(last, entries.end());
    wxCommandEvent event(wxEVT_LISTBOX, frame->outline().GetId());
    event.SetInt(static_cast<int>(last - entries.begin()));
    frame->outline().GetEventHandler()->ProcessEvent(event);
    EXPECT_EQ(frame->sheet().controller().field()->row, recommendation("12").id);
}

TEST_F(Sheet, AThemeReachesTheSheet) {
    for (const Theme* theme : {&light_theme(), &dark_theme(), &high_contrast_theme()}) {
        frame->set_theme(*theme);
        settle();
        EXPECT_EQ(&frame->sheet().theme(), theme);
    }
}

} // namespace
} // namespace planwright::gui
