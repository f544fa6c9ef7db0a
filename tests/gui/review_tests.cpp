// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/open_plans.h"
#include "gui/editor_app.h"
#include "gui/plan_printout.h"
#include "window_support.h"

#include <gmock/gmock.h>
#include <wx/dcmemory.h>
#include <wx/notebook.h>

#include <cstdlib>

namespace planwright::gui {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Review : public Window {
protected:
    [[nodiscard]] const std::vector<Comment>& comments() { return plan().annotations->comments; }
};

TEST_F(Review, AChosenStretchIsCommentedOnAndTheCommentMovesWithIt) {
    const FieldRange words{first_action(), {4, 12}};
    const std::string before = text_of(first_action()).substr(4, 8);
    ASSERT_TRUE(frame->comment_on(words, "Is this still right?"));
    ASSERT_EQ(comments().size(), 1U);
    EXPECT_EQ(comments()[0].remarks[0].text, "Is this still right?");
    EXPECT_FALSE(comments()[0].remarks[0].by.empty());
    frame->sheet().go_to(first_action());
    press('A', wxMOD_CONTROL);
    press(WXK_HOME, wxMOD_CONTROL);
    type("Put before. ");
    const ByteRange range = comments()[0].place.range;
    EXPECT_EQ(text_of(first_action()).substr(range.begin, range.size()), before);
    EXPECT_EQ(frame->comments().open_count(), 1U);
}

TEST_F(Review, AnEmptyCommentIsRefusedInWords) {
    EXPECT_FALSE(frame->comment_on({first_action(), {0, 3}}, "  \n "));
    EXPECT_TRUE(comments().empty());
    EXPECT_THAT(frame->status().facts().message.utf8_string(), HasSubstr("the comment is empty"));
}

TEST_F(Review, CommentsAreSavedAndUndoneLikeTheText) {
    ASSERT_TRUE(frame->comment_on({first_action(), {0, 3}}, "Kept in the file"));
    ASSERT_TRUE(frame->save());
    const auto again = desk::PlanFile::open(path);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->document().plan().annotations->comments.size(), 1U);
    EXPECT_TRUE(frame->commands().run("edit.undo"));
    EXPECT_TRUE(comments().empty());
    EXPECT_EQ(frame->comments().open_count(), 0U);
}

TEST_F(Review, WhatChangedSinceItWasSavedIsListedAndFollowsTheTyping) {
    ASSERT_TRUE(frame->compare_with(path));
    EXPECT_THAT(frame->changes().changes(), IsEmpty());
    frame->sheet().go_to(first_action());
    type("New. ");
    wait_for([&] { return !frame->changes().changes().empty(); });
    ASSERT_EQ(frame->changes().changes().size(), 1U);
    EXPECT_EQ(frame->changes().changes()[0].at, first_action());
    EXPECT_TRUE(frame->commands().run("review.changes-off"));
    EXPECT_THAT(frame->changes().changes(), IsEmpty());
}

TEST_F(Review, ThePlanIsPrintedOnPagesThatHoldAllOfIt) {
    const PaperSetup paper;
    EXPECT_GT(paper.area().GetWidth(), paper.area().GetHeight()); // across
    PaperPlan pages(frame->file().document().snapshot().plan, frame->file().edition(),
                    paper.area());
    ASSERT_GT(pages.page_count(), 2U);
    wxBitmap bitmap(pages.area());
    wxMemoryDC dc(bitmap);
    const auto ink_on = [&](std::size_t page) {
        dc.SetBackground(*wxWHITE_BRUSH);
        dc.Clear();
        pages.draw(dc, page);
        const wxImage image = bitmap.ConvertToImage();
        std::size_t ink = 0;
        for (int y = 0; y < image.GetHeight(); ++y) {
            for (int x = 0; x < image.GetWidth(); ++x)
                ink += image.GetRed(x, y) < 128 ? 1 : 0;
        }
        return ink;
    };
    for (std::size_t page = 0; page < pages.page_count(); ++page)
        EXPECT_GT(ink_on(page), 500U) << "page " << page;
}

TEST_F(Review, TheOpenPlanIsThereAgainAtTheNextStart) {
    frame->sheet().go_to(first_action());
    remember_open_plans();
    const std::filesystem::path list =
        std::filesystem::path(std::getenv("XDG_STATE_HOME")) / "planwright/open-plans.txt";
    const auto plans = desk::read_open_plans(list);
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans[0].path, path);
    EXPECT_EQ(plans[0].row, first_action().row);
    frame->Close(true);
    settle();
    ASSERT_TRUE(reopen_plans());
    frame = nullptr;
    for (wxWindow* const window : wxTopLevelWindows) {
        if (auto* const one = dynamic_cast<EditorFrame*>(window); one != nullptr && one->IsShown())
            frame = one;
    }
    ASSERT_NE(frame, nullptr);
    EXPECT_EQ(frame->file().path(), path);
    EXPECT_EQ(frame->sheet().controller().field(), first_action());
}

} // namespace
} // namespace planwright::gui
