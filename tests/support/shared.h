// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <filesystem>

namespace planwright::testing {

/// The folder of real plans beside the checkout; empty when there is none.
inline std::filesystem::path shared_dir() {
    return PLANWRIGHT_SHARED_DIR;
}

} // namespace planwright::testing

/// The first line of a test that reads the real plans: skips it, and says why, where they are not.
#define PLANWRIGHT_NEEDS_SHARED()                                                                  \
    if (::planwright::testing::shared_dir().empty())                                               \
    GTEST_SKIP() << "no real plans in ../shared"
