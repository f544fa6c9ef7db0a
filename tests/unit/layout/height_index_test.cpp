// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/height_index.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace planwright {
namespace {

TEST(HeightIndex, FindsBlocksByPlace) {
    const HeightIndex index({10, 0, 20, 30});
    EXPECT_EQ(index.total(), 60);
    EXPECT_EQ(index.top(2), 10);
    EXPECT_EQ(index.at(-5), 0U);
    EXPECT_EQ(index.at(9.9), 0U);
    EXPECT_EQ(index.at(10), 2U);
    EXPECT_EQ(index.at(30), 3U);
    EXPECT_EQ(index.at(1'000), 3U);
}

TEST(HeightIndex, SkipsBlocksWithoutHeightAtTheEnd) {
    EXPECT_EQ(HeightIndex({10, 20, 0, 0}).at(99), 1U);
    EXPECT_EQ(HeightIndex({0, 0}).at(99), 0U);
}

TEST(HeightIndex, AgreesWithAdding) {
    std::mt19937 random(7);
    for (const std::size_t size : {1U, 2U, 7U, 64U, 1'000U}) {
        std::vector<double> heights(size);
        for (double& height : heights)
            height = static_cast<double>(random() % 50);
        HeightIndex index(heights);
        for (int i = 0; i < 500; ++i) {
            const std::size_t at = random() % size;
            heights[at] = static_cast<double>(random() % 50 + 1);
            index.set(at, heights[at]);
            const std::size_t asked = random() % size;
            const double top = std::accumulate(
                heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(asked), 0.0);
            ASSERT_DOUBLE_EQ(index.top(asked), top);
            if (heights[asked] > 0) {
                ASSERT_EQ(index.at(top), asked);
                ASSERT_EQ(index.at(top + heights[asked] - 0.5), asked);
            }
        }
    }
}

} // namespace
} // namespace planwright
