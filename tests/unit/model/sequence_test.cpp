// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sequence.h"

#include <gtest/gtest.h>

#include <random>

namespace planwright {
namespace {

using Numbers = Sequence<int>;
using Items = std::vector<Numbers::Item>;

[[nodiscard]] Items items(int count) {
    Items result;
    for (int i = 0; i < count; ++i)
        result.push_back(std::make_shared<const int>(i));
    return result;
}

void expect_same(const Numbers& sequence, const Items& expected) {
    ASSERT_EQ(sequence.size(), expected.size());
    ASSERT_EQ(sequence.empty(), expected.empty());
    std::size_t index = 0;
    for (auto at = sequence.begin(); at != sequence.end(); ++at, ++index) {
        ASSERT_EQ(at.shared(), expected[index]);
        ASSERT_EQ(sequence.item(index), expected[index]);
        ASSERT_EQ(*at, sequence[index]);
    }
    ASSERT_EQ(index, expected.size());
}

TEST(Sequence, HoldsWhatItWasGiven) {
    for (const int count : {0, 1, 63, 64, 65, 128, 1'000}) {
        const Items given = items(count);
        expect_same(Numbers(given), given);
    }
}

TEST(Sequence, BehavesLikeAVectorAndLeavesOldVersionsAlone) {
    std::mt19937 random(3);
    Items expected = items(100);
    Numbers sequence(expected);
    std::vector<std::pair<Numbers, Items>> versions;
    for (int round = 0; round < 4'000; ++round) {
        const bool grows = round / 1'000 % 2 == 0; // up, down to nothing, and again
        const auto value = std::make_shared<const int>(round);
        if (grows || expected.empty()) {
            const std::size_t at = random() % (expected.size() + 1);
            sequence = sequence.inserted(at, value);
            expected.insert(expected.begin() + static_cast<std::ptrdiff_t>(at), value);
        } else {
            const std::size_t at = random() % expected.size();
            sequence = sequence.erased(at);
            expected.erase(expected.begin() + static_cast<std::ptrdiff_t>(at));
        }
        if (!expected.empty()) {
            const std::size_t at = random() % expected.size();
            sequence = sequence.replaced(at, value);
            expected[at] = value;
        }
        if (round % 250 == 0)
            versions.emplace_back(sequence, expected);
    }
    versions.emplace_back(sequence, expected);
    for (const auto& [version, content] : versions)
        expect_same(version, content);
}

TEST(Sequence, AnEditSharesTheOtherChunks) {
    const Numbers before(items(10'000));
    const Numbers after = before.replaced(5'000, std::make_shared<const int>(-1));
    EXPECT_FALSE(before.same_as(after));
    EXPECT_EQ(before.common_prefix(after), 5'000U);
    EXPECT_EQ(before.common_suffix(after), 4'999U);
}

TEST(Sequence, CountsWhatIsSharedAtBothEnds) {
    const Numbers before(items(300));
    const auto value = std::make_shared<const int>(-1);
    EXPECT_EQ(before.common_prefix(before), 300U);
    EXPECT_EQ(before.common_suffix(before), 300U);
    EXPECT_EQ(before.common_prefix(before.appended(value)), 300U);
    EXPECT_EQ(before.common_suffix(before.appended(value)), 0U);
    EXPECT_EQ(before.common_suffix(before.inserted(0, value)), 300U);
    EXPECT_EQ(before.common_suffix(before.erased(100)), 199U);
    EXPECT_EQ(before.common_prefix(before.erased(100)), 100U);
    EXPECT_EQ(before.common_prefix(Numbers()), 0U);
    EXPECT_EQ(Numbers().common_suffix(before), 0U);
    EXPECT_EQ(Numbers(items(300)).common_prefix(before), 0U); // equal, not shared
}

} // namespace
} // namespace planwright
