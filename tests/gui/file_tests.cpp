// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"

#include "desk/recovered.h"
#include "gui/editor_app.h"
#include "window_support.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace planwright::gui {
namespace {

using ::testing::HasSubstr;

class Files : public Window {};

TEST_F(Files, SavesWhatWasTyped) {
    frame->sheet().go_to(first_action());
    type("Saved words. ");
    EXPECT_TRUE(frame->file().modified());
    ASSERT_TRUE(frame->save());
    EXPECT_FALSE(frame->file().modified());
    EXPECT_THAT(*read_file(path), HasSubstr("Saved words."));
    EXPECT_THAT(frame->status().facts().saved.utf8_string(), HasSubstr("Saved "));
}

TEST_F(Files, AFailedSaveKeepsTheFileAndTheMark) {
    const std::string before = *read_file(path);
    frame->sheet().go_to(first_action());
    type("Not on the disk. ");
    const InjectedWriteFault fault(WriteStep::flush, ENOSPC);
    EXPECT_FALSE(frame->file().save());
    EXPECT_TRUE(fault.fired());
    EXPECT_TRUE(frame->file().modified());
    EXPECT_EQ(*read_file(path), before);
}

TEST_F(Files, NoticesThatSomebodyElseChangedTheFile) {
    EXPECT_FALSE(frame->file().changed_on_disk());
    ASSERT_TRUE(write_file(path, *read_file(path) + "\n"));
    EXPECT_TRUE(frame->file().changed_on_disk());
}

TEST_F(Files, EveryChangeIsInTheJournalAMomentLater) {
    frame->sheet().go_to(first_action());
    type("Kept by the journal. ");
    const auto bytes = frame->file().bytes();
    ASSERT_TRUE(bytes);
    wait_for([&] {
        const char* const state = std::getenv("XDG_STATE_HOME");
        for (const desk::Leftover& one :
             desk::find_leftovers(std::filesystem::path(state) / "planwright/journals"))
            if (one.bytes == *bytes)
                return true;
        return false;
    });
}

TEST_F(Files, RecoveredWorkIsKeptUntilItIsSaved) {
    frame->sheet().go_to(first_action());
    type("Not lost. ");
    const std::string typed = *frame->file().bytes();
    const std::filesystem::path old_journal = folder / "old.journal";
    ASSERT_TRUE(write_file(old_journal, "what a crash left"));
    EditorFrame* const other = recover({old_journal, path, "sample", "now", 1, typed, false});
    ASSERT_NE(other, nullptr);
    EXPECT_TRUE(other->file().modified());
    EXPECT_EQ(*other->file().bytes(), typed);
    EXPECT_FALSE(std::filesystem::exists(old_journal));
    const auto journals =
        std::filesystem::path(std::getenv("XDG_STATE_HOME")) / "planwright/journals";
    const auto kept = [&] {
        const auto leftovers = desk::find_leftovers(journals);
        return std::count_if(leftovers.begin(), leftovers.end(),
                             [&](const desk::Leftover& one) { return one.bytes == typed; });
    };
    EXPECT_EQ(kept(), 2); // in the window it was typed in, and in the one it was recovered to
    other->Close(true);   // nobody was asked: it stays
    settle();
    EXPECT_EQ(kept(), 2);
    ASSERT_TRUE(frame->save());
}

TEST_F(Files, AWindowComesBackAsItWasLeft) {
    frame->sheet().set_zoom(1.25);
    ASSERT_TRUE(frame->commands().run("view.outline"));
    ASSERT_TRUE(frame->commands().run("view.dark"));
    frame->Close(true);
    settle();
    frame = open_window(*desk::PlanFile::open(path));
    settle();
    EXPECT_EQ(frame->sheet().zoom(), 1.25);
    EXPECT_FALSE(frame->outline().IsShown());
    EXPECT_EQ(&frame->sheet().theme(), &dark_theme());
    // Leaves the next test a window as it was.
    ASSERT_TRUE(frame->commands().run("view.outline"));
    ASSERT_TRUE(frame->commands().run("view.light"));
    frame->sheet().set_zoom(1);
}

TEST_F(Files, ABrokenStateFileIsNoReasonToFail) {
    const std::filesystem::path state =
        std::filesystem::path(std::getenv("XDG_STATE_HOME")) / "planwright";
    const std::string kept = read_file(state / "window.ini").value_or(std::string());
    ASSERT_TRUE(write_file(state / "window.ini", "width=ten\n[[[\nzoom=\x01\n\0x"));
    ASSERT_TRUE(write_file(state / "recent-files.txt", "\n\n\xff\xfe\n"));
    EditorFrame* const other = open_window(blank_plan());
    settle();
    EXPECT_EQ(other->sheet().zoom(), 1);
    other->Close(true);
    settle();
    ASSERT_TRUE(write_file(state / "window.ini", kept));
}

TEST_F(Files, ABlankPlanGivesItsWindowToTheFirstFile) {
    EditorFrame* const other = open_window(blank_plan());
    EXPECT_TRUE(other->is_blank());
    EXPECT_TRUE(other->open_path(path));
    EXPECT_EQ(other->file().path(), path);
    EXPECT_FALSE(other->is_blank());
    other->Close(true);
    EXPECT_EQ(recent_files().front(), path);
}

} // namespace
} // namespace planwright::gui
