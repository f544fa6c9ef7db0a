// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/document.h"

#include <gtest/gtest.h>

#include <random>

namespace planwright {
namespace {

/// The text of a range marked "[…]" in `before` after the change to `after`, marked likewise.
[[nodiscard]] std::string shift(std::string before, std::string after) {
    const std::size_t begin = before.find('[');
    before.erase(begin, 1);
    const std::size_t end = before.find(']');
    before.erase(end, 1);
    const ByteRange range = shifted({begin, end}, before, after);
    after.insert(range.end, "]");
    after.insert(range.begin, "[");
    return after;
}

TEST(Shifted, RangesOutsideTheChangeMoveAlong) {
    EXPECT_EQ(shift("the [big] dog", "see the big dog"), "see the [big] dog");
    EXPECT_EQ(shift("the [big] dog", "the big dog barks"), "the [big] dog barks");
    EXPECT_EQ(shift("the very [big] dog", "the big dog"), "the [big] dog");
}

TEST(Shifted, TextPutInAtTheEdgesStaysOutside) {
    EXPECT_EQ(shift("a[bc]d", "axbcd"), "ax[bc]d");
    EXPECT_EQ(shift("a[bc]d", "abcxd"), "a[bc]xd");
}

TEST(Shifted, ARangeGrowsAndShrinksWithWhatItHolds) {
    EXPECT_EQ(shift("a [big old dog] b", "a big young dog b"), "a [big young dog] b");
    EXPECT_EQ(shift("a [big old dog] b", "a big dog b"), "a [big dog] b");
    EXPECT_EQ(shift("see [teh] cat", "see the cat"), "see [the] cat");
    EXPECT_EQ(shift("a[bc]d", "ad"), "a[]d");
}

TEST(Shifted, ARangeCutIntoKeepsWhatIsLeft) {
    EXPECT_EQ(shift("one [two three] four", "one two FOUR"), "one [two ]FOUR");
    EXPECT_EQ(shift("one [two three] four", "ONE! three four"), "ONE![ three] four");
    EXPECT_EQ(shift("one [two] three", "ONE"), "ONE[]");
}

TEST(Shifted, ACaretInsideGoesToTheEnd) {
    EXPECT_EQ(shift("ab[]cd", "aXYZd"), "aXYZ[]d");
    EXPECT_EQ(shift("ab[]cd", "abXcd"), "abX[]cd"); // typed at the caret
    EXPECT_EQ(shift("a[]bcd", "aXd"), "a[]Xd");
    EXPECT_EQ(shift("abc[]d", "aXd"), "aX[]d");
}

TEST(Shifted, AnyChangeKeepsRangesOnEdges) {
    std::mt19937 random(5);
    const std::vector<std::string> pieces{"a", "b", "\xC3\xA9", "\xC3\xA8", "\xE2\x82\xAC", " "};
    const auto some_text = [&] {
        std::string s;
        for (std::size_t i = random() % 8; i > 0; --i)
            s += pieces[random() % pieces.size()];
        return s;
    };
    for (int round = 0; round < 20'000; ++round) {
        const std::string before = some_text();
        const std::string after = some_text();
        for (std::size_t begin = 0; begin <= before.size(); ++begin) {
            for (std::size_t end = begin; end <= before.size(); ++end) {
                if (!text::is_code_point_edge(before, begin) ||
                    !text::is_code_point_edge(before, end))
                    continue;
                const ByteRange range = shifted({begin, end}, before, after);
                ASSERT_LE(range.begin, range.end);
                ASSERT_LE(range.end, after.size());
                ASSERT_TRUE(text::is_code_point_edge(after, range.begin));
                ASSERT_TRUE(text::is_code_point_edge(after, range.end));
            }
        }
    }
}

TEST(Shifted, BrokenTextIsNoProblem) {
    const ByteRange range = shifted({0, 1}, "\x80\x81", "\x80\x82");
    EXPECT_LE(range.end, 2U);
}

} // namespace
} // namespace planwright
