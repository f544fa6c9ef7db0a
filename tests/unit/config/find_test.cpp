// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "config/config.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace planwright::config {
namespace {

namespace fs = std::filesystem;

TEST(ProjectFile, IsTheNearestOneAboveThePlan) {
    const planwright::testing::ScratchFolder folder;
    fs::create_directories(folder.path() / "a/b/c");
    const std::string outer = folder.put(".planwright.toml", "");
    EXPECT_EQ(project_file(folder.path() / "a/b/c/north.plan.xml"), outer);
    const std::string inner = folder.put("a/.planwright.toml", "");
    EXPECT_EQ(project_file(folder.path() / "a/b/c/north.plan.xml"), inner);
    EXPECT_EQ(project_file(folder.path() / "a/b/../../north.plan.xml"), outer);
}

TEST(ProjectFile, IsNoFolderOfThatName) {
    const planwright::testing::ScratchFolder folder;
    fs::create_directories(folder.path() / "a/.planwright.toml");
    const std::string outer = folder.put(".planwright.toml", "");
    EXPECT_EQ(project_file(folder.path() / "a/north.plan.xml"), outer);
}

} // namespace
} // namespace planwright::config
