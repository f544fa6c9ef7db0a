// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "segmenter.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace spelling {
namespace {

std::vector<std::string> words(std::string_view text) {
    Segmenter segmenter;
    std::vector<Span> spans;
    segmenter.words(text, spans);
    std::vector<std::string> result;
    for (const Span& span : spans)
        result.emplace_back(span.in(text));
    return result;
}

TEST(Segmenter, KeepsApostrophesAndPointsInsideWords) {
    EXPECT_EQ(words("The officer’s plan doesn't cost 1,200.50 (or more)."),
              (std::vector<std::string>{"The", "officer’s", "plan", "doesn't", "cost", "1,200.50",
                                        "or", "more"}));
}

TEST(Segmenter, PartsAtHyphensSlashesAndColons) {
    EXPECT_EQ(words("follow-up and/or 10:30 a:b"),
              (std::vector<std::string>{"follow", "up", "and", "or", "10", "30", "a", "b"}));
}

TEST(Segmenter, LeavesOutWhatHasNoLetterOrDigit) {
    EXPECT_EQ(words("— ___ … • £"), std::vector<std::string>{});
    EXPECT_EQ(words(""), std::vector<std::string>{});
}

TEST(Segmenter, KnowsWelshLettersAndOtherAlphabets) {
    EXPECT_EQ(words("tŷ Ynys Môn, слово, \u05E9\u05DC\u05D5\u05DD"),
              (std::vector<std::string>{"tŷ", "Ynys", "Môn", "слово", "\u05E9\u05DC\u05D5\u05DD"}));
}

TEST(Segmenter, IsTheSameAsIcuOnTextOfEveryKind) {
    const std::vector<std::string> pieces{"a",      "Be", "7", "42", "'", "’", "‘", ".",  ",", ";",
                                          ":",      "-",  "–", " ",  "_", "/", "(", "\n", "é", "ŵ",
                                          "\u00A0", "“",  "”", "…",  "£", "•", "&", "%",  "#"};
    std::mt19937 random(7);
    Segmenter segmenter;
    std::vector<Span> fast;
    std::vector<Span> icu;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (unsigned i = 0; i < 12; ++i)
            text += pieces[random() % pieces.size()];
        segmenter.words(text, fast);
        segmenter.words_by_icu(text, icu);
        ASSERT_EQ(fast, icu) << text;
    }
}

} // namespace
} // namespace spelling
