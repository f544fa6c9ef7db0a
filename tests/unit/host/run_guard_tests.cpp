// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/run_guard.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace planwright::host {
namespace {

using testing::TemporaryFolder;

/// No system gives a process this number.
constexpr const char* mark_of_a_dead_one = "running-999999999";

TEST(RunGuard, ARunThatEndedProperlyLeavesNothing) {
    const TemporaryFolder folder;
    const auto first = RunGuard::begin(folder / "state");
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->last_run_crashed());
    EXPECT_TRUE(first->end());
    EXPECT_FALSE(RunGuard::begin(folder / "state")->last_run_crashed());
}

TEST(RunGuard, ARunThatDidNotIsToldOfOnce) {
    const TemporaryFolder folder;
    std::ofstream(folder / mark_of_a_dead_one) << "";
    const auto next = RunGuard::begin(folder.path());
    ASSERT_TRUE(next);
    EXPECT_TRUE(next->last_run_crashed());
    EXPECT_TRUE(next->end());
    EXPECT_FALSE(RunGuard::begin(folder.path())->last_run_crashed());
}

TEST(RunGuard, OneThatStillRunsIsNoCrash) {
    const TemporaryFolder folder;
    std::ofstream(folder / "running-1") << ""; // the system's first process
    std::ofstream(folder / "running-") << "";  // somebody else's file
    EXPECT_FALSE(RunGuard::begin(folder.path())->last_run_crashed());
    EXPECT_TRUE(std::filesystem::exists(folder / "running-1"));
}

TEST(RunGuard, AFolderThatCannotBeMadeIsAnError) {
    const TemporaryFolder folder;
    std::ofstream(folder / "file") << "";
    const auto guard = RunGuard::begin(folder / "file/state");
    ASSERT_FALSE(guard);
    EXPECT_NE(describe(guard.error()).find("could not be made"), std::string::npos);
}

} // namespace
} // namespace planwright::host
