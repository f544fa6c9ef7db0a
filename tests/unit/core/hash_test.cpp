// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/hash.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

// Ids in saved plans depend on these values: a change here would give every imported row a new id.
TEST(StableHash, NeverChanges) {
    EXPECT_EQ(StableHash().value(), 0xefd01f60ba992926ULL);
    EXPECT_EQ(StableHash().add("action").value(), 0xa71549dbf12ac21cULL);
    EXPECT_EQ(StableHash().add(std::uint64_t{1}).value(), 0x4a3a3a4ba6523826ULL);
    EXPECT_EQ(StableHash().add("caf\xC3\xA9").add(std::uint64_t{42}).value(), 0xb060e55effb9bf4ULL);
}

TEST(StableHash, KnowsWhereOneTextEndsAndTheNextBegins) {
    EXPECT_NE(StableHash().add("ab").add("c").value(), StableHash().add("a").add("bc").value());
    EXPECT_NE(StableHash().add("").add("a").value(), StableHash().add("a").add("").value());
}

TEST(StableHash, SpreadsSmallDifferencesOverAllBits) {
    const std::uint64_t one = StableHash().add(std::uint64_t{1}).value();
    const std::uint64_t two = StableHash().add(std::uint64_t{2}).value();
    const auto differing = static_cast<unsigned>(__builtin_popcountll(one ^ two));
    EXPECT_GT(differing, 16U);
    EXPECT_LT(differing, 48U);
}

} // namespace
} // namespace planwright
