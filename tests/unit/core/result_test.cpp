// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/result.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

TEST(Result, DescribesAllThatIsKnown) {
    const Error error{ErrorCode::schema, "the plan has no cover", "add one", {"a.plan.xml", 3, 14}};
    EXPECT_EQ(describe(error), "a.plan.xml:3:14: the plan has no cover; add one");
}

TEST(Result, LeavesOutWhatIsNotKnown) {
    EXPECT_EQ(describe({ErrorCode::io, "it broke", "", {}}), "it broke");
    EXPECT_EQ(describe({ErrorCode::io, "it broke", "", {"a", 0, 0}}), "a: it broke");
    EXPECT_EQ(describe({ErrorCode::io, "it broke", "", {"a", 7, 0}}), "a:7: it broke");
    EXPECT_EQ(describe({ErrorCode::io, "it broke", "mend it", {"", 7, 2}}),
              "line 7:2: it broke; mend it");
}

} // namespace
} // namespace planwright
