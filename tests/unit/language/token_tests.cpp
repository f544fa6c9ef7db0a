// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/tokens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace planwright::language {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> words_of(std::string_view text) {
    const Tokens tokens(text);
    std::vector<std::string> result;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        result.emplace_back(tokens.raw(i));
    return result;
}

std::vector<std::string> sentences_of(std::string_view text) {
    const Tokens tokens(text);
    std::vector<std::string> result;
    for (const Sentence& one : sentences(tokens))
        result.emplace_back(text.substr(tokens[one.first].begin,
                                        tokens[one.last - 1].end - tokens[one.first].begin));
    return result;
}

TEST(Tokens, KeepWordsNumbersAndMarksApart) {
    EXPECT_THAT(
        words_of("The SPO's review, at 2.5 (or 25%)."),
        ElementsAre("The", "SPO's", "review", ",", "at", "2.5", "(", "or", "25", "%", ")", "."));
    EXPECT_THAT(words_of("HoP&Q/HoCS: 1:10 in 2023/24, e.g. face-to-face"),
                ElementsAre("HoP&Q", "/", "HoCS", ":", "1:10", "in", "2023/24", ",", "e.g.",
                            "face-to-face"));
    EXPECT_THAT(words_of("3rd 2a 12-month"), ElementsAre("3rd", "2a", "12-month"));
}

TEST(Tokens, KnowNumbersFromWords) {
    const Tokens tokens("3rd 2a 1,007 ten");
    EXPECT_TRUE(tokens.is_number(0));
    EXPECT_TRUE(tokens.is_word(1));
    EXPECT_TRUE(tokens.is_number(2));
    EXPECT_TRUE(tokens.is_word(3));
}

TEST(Tokens, CountBytesOfUtf8) {
    const std::string_view text = "Siân’s “plan” – Llŷn";
    EXPECT_THAT(words_of(text), ElementsAre("Siân’s", "“", "plan", "”", "–", "Llŷn"));
    const Tokens tokens(text);
    EXPECT_EQ(tokens.lower(0), "siân’s");
    EXPECT_EQ(tokens[2].begin, text.find("plan"));
}

TEST(Tokens, TakeDamagedTextAsItComes) {
    for (const std::string text : {"\xC3", "a\xE2\x80", "\xF0\x9F", "\x80\x80word", "a\xFF b"}) {
        const Tokens tokens(text);
        std::uint32_t before = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            EXPECT_GE(tokens[i].begin, before);
            EXPECT_GT(tokens[i].end, tokens[i].begin);
            EXPECT_LE(tokens[i].end, text.size());
            before = tokens[i].end;
        }
    }
    EXPECT_EQ(Tokens("").size(), 0U);
    EXPECT_EQ(Tokens(" \n\t").size(), 0U);
}

TEST(Sentences, EndAtStopsThatEndThem) {
    EXPECT_THAT(sentences_of("Staff meet weekly. They record it! Do they? Yes."),
                ElementsAre("Staff meet weekly.", "They record it!", "Do they?", "Yes."));
    EXPECT_THAT(sentences_of("See partners, i.e. the police and e.g. Dr. Smith at No. 4."),
                ElementsAre("See partners, i.e. the police and e.g. Dr. Smith at No. 4."));
    EXPECT_THAT(sentences_of("The score is 2.5 of 4. (It was 2.) It rises."),
                ElementsAre("The score is 2.5 of 4.", "(It was 2.)", "It rises."));
    EXPECT_THAT(sentences_of("No space.Next one"), ElementsAre("No space.", "Next one"));
}

TEST(Sentences, EndAtLinesAndSemicolons) {
    EXPECT_THAT(sentences_of("The unit will:\nbuy desks; hire staff\n\nmove in"),
                ElementsAre("The unit will:", "buy desks;", "hire staff", "move in"));
    const Tokens tokens("a; b.");
    EXPECT_TRUE(sentences(tokens)[0].closed_by_semicolon);
    EXPECT_FALSE(sentences(tokens)[1].closed_by_semicolon);
}

} // namespace
} // namespace planwright::language
