// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/action.h"
#include "packs/formula.h"
#include "packs/letter_case.h"
#include "packs/messages.h"
#include "packs/sentences.h"
#include "packs/spellings.h"
#include "packs/statistics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::packs {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> found;
    for (const Range range : sentences(text))
        found.emplace_back(text.substr(range.begin, range.size()));
    return found;
}

TEST(PackText, CutsSentences) {
    EXPECT_THAT(sentences_of("One ends. Two asks? (Three shouts!) Four"),
                ElementsAre("One ends.", "Two asks?", "(Three shouts!)", "Four"));
    EXPECT_THAT(sentences_of("Ask Dr. Smith, e.g. on 3.5 per cent. He knows."),
                ElementsAre("Ask Dr. Smith, e.g. on 3.5 per cent.", "He knows."));
    EXPECT_THAT(sentences_of("  \n "), IsEmpty());
    EXPECT_THAT(sentences_of("no stop at all\n"), ElementsAre("no stop at all"));
}

TEST(PackText, CountsSyllables) {
    const std::vector<std::pair<std::string, int>> words{
        {"cat", 1},    {"made", 1},   {"table", 2},   {"asked", 1},     {"wanted", 2},
        {"media", 3},  {"nation", 2}, {"special", 2}, {"education", 4}, {"queue", 1},
        {"period", 3}, {"a", 1},      {"the", 1},     {"PDF", 1}};
    for (const auto& [word, number] : words)
        EXPECT_EQ(syllables(word), number) << word;
}

TEST(PackText, Measures) {
    const Statistics text = measure("The cat sat. It was very comfortable!\n\nThen it left.");
    EXPECT_EQ(text.words, 10);
    EXPECT_EQ(text.sentences, 3);
    EXPECT_EQ(text.paragraphs, 2);
    EXPECT_EQ(text.complex_words, 1);
}

TEST(PackText, WorksOutFormulas) {
    EXPECT_DOUBLE_EQ(*work_out("1 + 2 * (words - 4) / 2", {{"words", 10}}), 7);
    EXPECT_DOUBLE_EQ(*work_out("math.sqrt(9) + math.max(1, -2)", {}), 4);
    EXPECT_DOUBLE_EQ(*work_out("(3) > 2 && 1 <= 1", {}), 1);
    for (const char* bad : {"", "1 +", "(1", "words", "math.system(1)", "1 2"})
        EXPECT_FALSE(work_out(bad, {})) << bad;
    EXPECT_FALSE(work_out(std::string(10'000, '('), {}));
}

TEST(PackText, FillsMessages) {
    EXPECT_EQ(fill_message("Use '%s' for  '%s',\n100%%.", {"a", "b"}), "Use 'a' for 'b', 100%.");
    EXPECT_EQ(fill_message("%[2]s %[1]s %s", {"a", "b"}), "b a b");
    EXPECT_EQ(fill_message("%s and %s", {"one"}), "one and ");
}

TEST(PackText, TitlesHaveSmallWords) {
    EXPECT_EQ(title_case("the end of the world", TitleStyle::ap), "The End of the World");
    EXPECT_EQ(title_case("walking with dogs", TitleStyle::ap), "Walking With Dogs");
    EXPECT_EQ(title_case("walking with dogs", TitleStyle::chicago), "Walking with Dogs");
    EXPECT_EQ(title_case("notes: the end", TitleStyle::ap), "Notes: The End");
}

TEST(PackText, SpellsOutShortPatterns) {
    EXPECT_THAT(spellings("OAuth2?"), ElementsAre("OAuth2", "OAuth"));
    EXPECT_THAT(spellings("a(?:b|c)"), ElementsAre("ab", "ac"));
    EXPECT_THAT(spellings("[ab]c*"), IsEmpty());
    EXPECT_EQ(spelling_like("OAuth2?", "oauth"), "OAuth");
    EXPECT_EQ(recased("colour", "COLOR"), "COLOUR");
    EXPECT_EQ(recased("colour", "Color"), "Colour");
}

TEST(PackText, ActionsOfferTexts) {
    EXPECT_THAT(suggestions({"remove", {}}, "very"), ElementsAre(""));
    EXPECT_THAT(suggestions({"replace", {"a", "b"}}, "x"), ElementsAre("a", "b"));
    EXPECT_THAT(suggestions({"edit", {"truncate", " "}}, "the the"), ElementsAre("the"));
    EXPECT_THAT(suggestions({"edit", {"split", " ", "1"}}, "most unique"), ElementsAre("unique"));
    EXPECT_THAT(suggestions({"edit", {"split", " ", "7"}}, "most unique"), IsEmpty());
    EXPECT_THAT(suggestions({"edit", {"regex", "(\\d+) ?am", "$1 a.m."}}, "7am"),
                ElementsAre("7 a.m."));
    EXPECT_THAT(suggestions({"edit", {"trim_right", "!"}}, "So!!"), ElementsAre("So"));
    EXPECT_THAT(suggestions({"edit", {"remove", " "}}, " — "), ElementsAre("—"));
    EXPECT_THAT(suggestions({"convert", {"simple"}}, "SomeName"), ElementsAre("some name"));
}

} // namespace
} // namespace planwright::packs
