// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "window_support.h"

#include <wx/textctrl.h>

namespace planwright::gui {
namespace {

class Inspector : public Window {
protected:
    [[nodiscard]] wxTextCtrl& control(Field field) { return *frame->inspector().text_of(field); }
};

TEST_F(Inspector, ShowsTheRowWithTheCaret) {
    const FieldRef field = first_action();
    frame->sheet().go_to(field);
    EXPECT_EQ(control(Field::text).GetValue().utf8_string(), text_of(field));
    EXPECT_EQ(control(Field::number).GetValue(), "3");
    frame->sheet().go_to(action("5", 0));
    EXPECT_EQ(control(Field::number).GetValue(), "5");
}

TEST_F(Inspector, WritesIntoThePlanAndUndoTakesItBack) {
    const FieldRef field = first_action();
    const std::string before = text_of(field);
    frame->sheet().go_to(field);
    control(Field::text)
        .SetValue(wxString::FromUTF8("\xC5\xB4yn. ") + control(Field::text).GetValue());
    frame->inspector().commit();
    EXPECT_EQ(text_of(field), "\xC5\xB4yn. " + before);
    ASSERT_TRUE(frame->sheet().run(Command::undo));
    EXPECT_EQ(text_of(field), before);
    EXPECT_EQ(control(Field::text).GetValue().utf8_string(), before);
}

TEST_F(Inspector, KeepsTheStylesAroundWhatIsTyped) {
    const FieldRef field = first_action();
    frame->sheet().go_to(field);
    ASSERT_TRUE(frame->commands().run("edit.select-all"));
    ASSERT_TRUE(frame->commands().run("format.bold"));
    frame->sheet().go_to(field);
    control(Field::text).SetInsertionPointEnd();
    control(Field::text).WriteText(" Added.");
    frame->inspector().commit();
    const auto runs = recommendation("3").actions[0].text[0].runs;
    ASSERT_FALSE(runs.empty());
    EXPECT_EQ(runs[0].style, RunStyle::bold);
    EXPECT_EQ(runs[0].begin, 0U);
}

TEST_F(Inspector, WordsOnTheirWayAreNotLostWhenTheRowChanges) {
    const FieldRef field = first_action();
    frame->sheet().go_to(field);
    control(Field::owner).SetValue("Yard Lead");
    frame->sheet().go_to(action("5", 0));
    EXPECT_EQ(text_of({field.row, Field::owner, 0}), "Yard Lead");
    EXPECT_EQ(control(Field::number).GetValue(), "5");
}

} // namespace
} // namespace planwright::gui
