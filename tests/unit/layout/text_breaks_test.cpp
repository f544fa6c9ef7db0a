// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/text_breaks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using ::testing::ElementsAre;

TEST(TextBreaks, LinesEndBehindSpacesHyphensAndBreaks) {
    TextBreaks breaks;
    std::vector<std::size_t> ends;
    breaks.lines("a b-c\nd", ends);
    EXPECT_THAT(ends, ElementsAre(2U, 4U, 6U, 7U));
    breaks.lines("", ends);
    EXPECT_TRUE(ends.empty());
}

TEST(TextBreaks, LettersMoveWithTheirMarks) {
    TextBreaks breaks;
    const std::string_view text = "we\u0301\U0001F1EC\U0001F1E7x"; // w, é as two, a flag, x
    EXPECT_EQ(breaks.next_cluster(text, 0), 1U);
    EXPECT_EQ(breaks.next_cluster(text, 1), 4U);
    EXPECT_EQ(breaks.next_cluster(text, 4), 12U);
    EXPECT_EQ(breaks.next_cluster(text, 12), 13U);
    EXPECT_EQ(breaks.next_cluster(text, 13), 13U);
    EXPECT_EQ(breaks.previous_cluster(text, 13), 12U);
    EXPECT_EQ(breaks.previous_cluster(text, 12), 4U);
    EXPECT_EQ(breaks.previous_cluster(text, 4), 1U);
    EXPECT_EQ(breaks.previous_cluster(text, 0), 0U);
    EXPECT_EQ(breaks.cluster_begin(text, 2), 1U);
    EXPECT_EQ(breaks.cluster_begin(text, 8), 4U);
    EXPECT_EQ(breaks.cluster_begin(text, 4), 4U);
}

TEST(TextBreaks, CarriageReturnAndLineFeedAreOne) {
    TextBreaks breaks;
    EXPECT_EQ(breaks.next_cluster("a\r\nb", 1), 3U);
    EXPECT_EQ(breaks.previous_cluster("a\r\nb", 3), 1U);
}

TEST(TextBreaks, ADoubleClickMeansAWord) {
    TextBreaks breaks;
    EXPECT_EQ(breaks.word_at("all the staff's", 5), (ByteRange{4, 7}));
    EXPECT_EQ(breaks.word_at("all the staff's", 9), (ByteRange{8, 15}));
    EXPECT_EQ(breaks.word_at("all the", 3), (ByteRange{3, 4}));
    EXPECT_EQ(breaks.word_at("all", 3), (ByteRange{0, 3}));
    EXPECT_EQ(breaks.word_at("", 0), (ByteRange{0, 0}));
}

TEST(TextBreaks, WordsAreWalkedAsInAWordProcessor) {
    TextBreaks breaks;
    const std::string_view text = "Train  all, then tŷ.";
    EXPECT_EQ(breaks.next_word(text, 0), 7U);
    EXPECT_EQ(breaks.next_word(text, 7), 10U);
    EXPECT_EQ(breaks.next_word(text, 10), 12U);
    EXPECT_EQ(breaks.next_word(text, text.size()), text.size());
    EXPECT_EQ(breaks.previous_word(text, text.size()), text.size() - 1);
    EXPECT_EQ(breaks.previous_word(text, 12), 10U);
    EXPECT_EQ(breaks.previous_word(text, 9), 7U);
    EXPECT_EQ(breaks.previous_word(text, 7), 0U);
    EXPECT_EQ(breaks.previous_word(text, 0), 0U);
}

TEST(TextBreaks, SeesLinesAsTheyRun) {
    // Two Hebrew letters are two bytes each.
    const std::string_view text = "ab שם cd";
    EXPECT_THAT(
        TextBreaks::visual_runs(text, {0, text.size()}),
        ElementsAre(VisualRun{{0, 3}, false}, VisualRun{{3, 7}, true}, VisualRun{{7, 10}, false}));
    EXPECT_FALSE(TextBreaks::is_right_to_left(text));
    EXPECT_TRUE(TextBreaks::is_right_to_left("12 שם cd"));
    EXPECT_FALSE(TextBreaks::is_right_to_left("tŷ \U0001F600"));
    EXPECT_THAT(TextBreaks::visual_runs("tŷ \U0001F600", {0, 8}),
                ElementsAre(VisualRun{{0, 8}, false}));
    EXPECT_TRUE(TextBreaks::visual_runs(text, {3, 3}).empty());
}

} // namespace
} // namespace planwright
