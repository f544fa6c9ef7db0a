// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/syntax.h"

#include "packs/regex.h"

#include <gtest/gtest.h>

namespace planwright::packs {
namespace {

bool matches(const std::string& pattern, std::string_view text) {
    const auto regex = Regex::compile(pattern);
    EXPECT_TRUE(regex) << pattern << ": " << (regex ? "" : regex.error());
    Effort effort;
    return regex && regex->found_in(text, effort);
}

TEST(PatternSyntax, ShorthandsAreAsciiAndWordEdgesKnowAllLetters) {
    EXPECT_TRUE(matches("^\\w+$", "word_1"));
    EXPECT_FALSE(matches("^\\w+$", "café"));
    EXPECT_FALSE(matches("^\\d+$", "٣"));
    EXPECT_FALSE(matches("^\\s$", "\u00a0"));
    EXPECT_TRUE(matches("^[\\W]$", "é"));
    EXPECT_TRUE(matches("^[^\\w]$", "é"));
    // No edge inside "café": é is a letter.
    EXPECT_FALSE(matches("\\bcaf\\b", "café"));
}

TEST(PatternSyntax, AHyphenAfterAShorthandIsItself) {
    EXPECT_TRUE(matches("^[\\w-.]+$", "a-b.c"));
    EXPECT_FALSE(matches("^[\\w-.]+$", "a/b"));
}

TEST(PatternSyntax, KnowsWhatGoAndDotNetWrite) {
    EXPECT_TRUE(matches("(?P<word>a)(?P=word)", "aa"));
    EXPECT_TRUE(matches("\\u00e9", "é"));
    EXPECT_TRUE(matches("^[[:upper:]]+$", "AB"));
    EXPECT_TRUE(matches("^\\h$", "h"));
    EXPECT_TRUE(matches("^\\_\\-$", "_-"));
    EXPECT_TRUE(matches("^[]a]+$", "a]"));
    EXPECT_TRUE(matches("x{,2}", "x{,2}"));
    EXPECT_TRUE(matches("(?<!un)done", "well done"));
    EXPECT_FALSE(matches("a$", "a\n"));
    EXPECT_TRUE(matches("(?m)a$", "a\nb"));
}

TEST(PatternSyntax, RefusesWhatWouldMeanSomethingElse) {
    for (const char* pattern : {"[a-z-[aeiou]]", "(*NO_JIT)a", "a(?R)?", "(?1)", "a++", "\\u12",
                                "[abc", "a\\", "\\p{IsGreek}", "(", "(?<=a+)b"})
        EXPECT_FALSE(Regex::compile(pattern)) << pattern;
}

TEST(PatternSyntax, CountsAndRemovesCaptures) {
    EXPECT_EQ(capture_groups("(a)(?:b)(?<n>c)\\([(](?<=d)(?!e)"), 2U);
    EXPECT_EQ(without_captures("(a)|\\(b[(](?:c)"), "(?:a)|\\(b[(](?:c)");
}

TEST(PatternSyntax, ReplacesWithGroups) {
    const auto regex = Regex::compile("(\\w+) (\\w+)");
    Effort effort;
    EXPECT_EQ(regex->replace("one two, three four", "$2-${1}x $9$", effort),
              "two-onex $, four-threex $");
}

} // namespace
} // namespace planwright::packs
