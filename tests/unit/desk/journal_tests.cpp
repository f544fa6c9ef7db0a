// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/journal.h"

#include "core/file.h"
#include "desk/journal_format.h"
#include "desk/plan_file.h"
#include "desk/recovered.h"
#include "edition/new_plan.h"
#include "model/edits.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#if !defined(_WIN32)
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

namespace planwright::desk {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::SizeIs;

PlanFile new_file() {
    const auto edition = EditionLibrary::shipped().find(default_edition_id);
    return PlanFile::begin(new_plan(*edition, {}), edition);
}

/// A step as somebody would type it.
void type(PlanFile& file, const std::string& title) {
    Front front = *file.document().plan().front;
    front.title = title;
    file.document().apply(edits::set_front(file.document().plan(), std::move(front)),
                          {"typing", {}, {}, {}});
}

std::string bytes_of(const PlanFile& file) {
    return *file.bytes();
}

TEST(JournalRecord, TurnsOneStateIntoTheNext) {
    std::string state = "abc def ghi";
    const std::string bytes = journal_record(state, "abc DEF!\n ghi") +
                              journal_record("abc DEF!\n ghi", "") + journal_record("", "new");
    std::string_view rest = bytes;
    ASSERT_TRUE(take_journal_record(rest, state));
    EXPECT_EQ(state, "abc DEF!\n ghi");
    ASSERT_TRUE(take_journal_record(rest, state));
    EXPECT_EQ(state, "");
    ASSERT_TRUE(take_journal_record(rest, state));
    EXPECT_EQ(state, "new");
    EXPECT_THAT(rest, IsEmpty());
    EXPECT_FALSE(take_journal_record(rest, state));
}

TEST(JournalRecord, CutShortAnywhereDoesNotCount) {
    const std::string before = "the plan as it was";
    const std::string record = journal_record(before, "the plan as it is now");
    for (std::size_t size = 0; size < record.size(); ++size) {
        std::string state = before;
        std::string_view rest = std::string_view(record).substr(0, size);
        EXPECT_FALSE(take_journal_record(rest, state)) << size;
        EXPECT_EQ(state, before);
    }
}

TEST(JournalRecord, WithAByteChangedDoesNotCount) {
    const std::string before = "the plan as it was";
    const std::string record = journal_record(before, "the plan as it is now");
    for (std::size_t at = 0; at < record.size(); ++at) {
        std::string broken = record;
        broken[at] = static_cast<char>(broken[at] ^ 1);
        std::string state = before;
        std::string_view rest = broken;
        if (take_journal_record(rest, state))
            EXPECT_EQ(state, "the plan as it is now") << at;
        else
            EXPECT_EQ(state, before) << at;
    }
}

TEST(Journal, KeepsTheLastStateAndSaysWhosePlanItIs) {
    const testing::TemporaryFolder folder;
    PlanFile file = new_file();
    std::string last;
    {
        auto journal =
            Journal::begin(folder.path(), "/plans/north.plan.xml", "north", "2026-06-01 09:00", {});
        ASSERT_TRUE(journal);
        for (const char* title : {"ACTION PLAN: A", "ACTION PLAN: AB", "ACTION PLAN: ABC"}) {
            type(file, title);
            journal->note(file.document().snapshot(), file.edition());
            journal->flush();
        }
        last = bytes_of(file);
    }
    const auto leftovers = find_leftovers(folder.path());
    ASSERT_THAT(leftovers, SizeIs(1));
    EXPECT_EQ(leftovers[0].bytes, last);
    EXPECT_EQ(leftovers[0].states, 3U);
    EXPECT_EQ(leftovers[0].title, "north");
    EXPECT_EQ(leftovers[0].begun, "2026-06-01 09:00");
    EXPECT_FALSE(leftovers[0].same_as_file);
}

TEST(Journal, IsGoneWhenTheWorkIsSafe) {
    const testing::TemporaryFolder folder;
    PlanFile file = new_file();
    auto journal = Journal::begin(folder.path(), {}, "x", "now", {});
    ASSERT_TRUE(journal);
    journal->note(file.document().snapshot(), file.edition());
    journal->remove();
    EXPECT_THAT(find_leftovers(folder.path()), IsEmpty());
}

TEST(Journal, SaysOnceThatItCannotBeWritten) {
    const testing::TemporaryFolder folder;
    ASSERT_TRUE(write_file(folder.path() / "file", "no folder"));
    EXPECT_FALSE(Journal::begin(folder.path() / "file", {}, "x", "now", {}));
}

#if !defined(_WIN32)
/// A writer that is killed at a moment of its own, often in the middle of a write.
TEST(Journal, ComesBackByteForByteAfterAKillAtAnyMoment) {
    constexpr int kills = 50;
    for (int kill_at = 0; kill_at < kills; ++kill_at) {
        const testing::TemporaryFolder folder;
        PlanFile file = new_file();
        std::vector<std::string> states;
        std::vector<std::string> titles;
        for (int i = 0; i < 40; ++i) {
            titles.push_back("ACTION PLAN: " + std::string(static_cast<std::size_t>(i * 7), 'x'));
            type(file, titles.back());
            states.push_back(bytes_of(file));
        }
        int ready[2] = {-1, -1};
        ASSERT_EQ(::pipe(ready), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            PlanFile mine = new_file();
            auto journal = Journal::begin(folder.path(), {}, "x", "now", {});
            for (int i = 0; journal; ++i) {
                type(mine, titles[static_cast<std::size_t>(i) % titles.size()]);
                journal->note(mine.document().snapshot(), mine.edition());
                journal->flush();
                if (::write(ready[1], "x", 1) != 1)
                    break;
            }
            ::_exit(1);
        }
        ::close(ready[1]);
        char one = 0;
        for (int i = 0; i <= kill_at; ++i)
            ASSERT_EQ(::read(ready[0], &one, 1), 1);
        ::kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ::close(ready[0]);
        const auto leftovers = find_leftovers(folder.path());
        ASSERT_THAT(leftovers, SizeIs(1)) << kill_at;
        EXPECT_GT(leftovers[0].states, static_cast<std::size_t>(kill_at));
        EXPECT_THAT(states, Contains(leftovers[0].bytes)) << kill_at;
    }
}
#endif

} // namespace
} // namespace planwright::desk
