// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/plan_file.h"

#include "core/file.h"
#include "edition/new_plan.h"
#include "model/edits.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cerrno>

namespace planwright::desk {
namespace {

namespace fs = std::filesystem;

PlanFile new_file() {
    const auto edition = EditionLibrary::shipped().find(default_edition_id);
    return PlanFile::begin(new_plan(*edition, {}), edition);
}

void change(PlanFile& file) {
    Front front = *file.document().plan().front;
    front.title += "x";
    file.document().apply(edits::set_front(file.document().plan(), std::move(front)),
                          {"typing", {}, {}, {}});
}

TEST(PlanFile, IsSavedAndOpenedAgainTheSame) {
    const testing::TemporaryFolder folder;
    PlanFile file = new_file();
    EXPECT_EQ(file.title(), "Untitled plan");
    change(file);
    EXPECT_TRUE(file.modified());
    const fs::path path = folder.path() / "North & Vale.plan.xml";
    ASSERT_TRUE(file.save_as(path));
    EXPECT_FALSE(file.modified());
    EXPECT_EQ(file.title(), "North & Vale");
    auto again = PlanFile::open(path);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again->bytes(), *file.bytes());
    EXPECT_FALSE(again->modified());
}

TEST(PlanFile, OfAnotherFormatHasNoPlaceToBeSavedTo) {
    auto file = PlanFile::open(fs::path(PLANWRIGHT_SOURCE_DIR) / "samples/plans/typical.txt");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->path().empty());
    EXPECT_EQ(file->proposed_name(), "typical.plan.xml");
}

TEST(PlanFile, AFailedSaveLeavesFileAndMark) {
    const testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.plan.xml";
    PlanFile file = new_file();
    ASSERT_TRUE(file.save_as(path));
    const std::string before = *read_file(path);
    change(file);
    for (const auto& [step, error] : {std::pair{WriteStep::create, EROFS},
                                      {WriteStep::write, ENOSPC},
                                      {WriteStep::flush, EIO},
                                      {WriteStep::rename, EACCES}}) {
        const InjectedWriteFault fault(step, error);
        const auto saved = file.save();
        ASSERT_FALSE(saved);
        EXPECT_TRUE(fault.fired());
        EXPECT_NE(describe(saved.error()).find("a.plan.xml"), std::string::npos);
        EXPECT_TRUE(file.modified());
        EXPECT_EQ(*read_file(path), before);
    }
    ASSERT_TRUE(file.save());
    EXPECT_FALSE(file.modified());
}

TEST(PlanFile, NoticesWhatOthersDoToItsFile) {
    const testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.plan.xml";
    PlanFile file = new_file();
    ASSERT_TRUE(file.save_as(path));
    EXPECT_FALSE(file.changed_on_disk());
    ASSERT_TRUE(write_file(path, *file.bytes())); // touched, not changed
    EXPECT_FALSE(file.changed_on_disk());
    ASSERT_TRUE(write_file(path, *file.bytes() + " "));
    EXPECT_TRUE(file.changed_on_disk());
    fs::remove(path);
    EXPECT_TRUE(file.changed_on_disk());
}

TEST(PlanFile, GivesNamesTheEndingOfPlans) {
    EXPECT_EQ(with_native_ending("a"), fs::path("a.plan.xml"));
    EXPECT_EQ(with_native_ending("a.Plan.XML"), fs::path("a.Plan.XML"));
}

} // namespace
} // namespace planwright::desk
