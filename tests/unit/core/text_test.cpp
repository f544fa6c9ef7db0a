// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include <gmock/gmock.h>

namespace planwright::text {
namespace {

using testing::ElementsAre;

TEST(Text, EveryCodePointSurvivesEncodingAndDecoding) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        std::string bytes;
        append(bytes, c);
        const Decoded d = decode_at(bytes, 0);
        ASSERT_EQ(d.code_point, c);
        ASSERT_EQ(d.size, bytes.size());
        ASSERT_TRUE(is_valid_utf8(bytes));
    }
}

TEST(Text, WhatIsNoCodePointIsWrittenAsReplacement) {
    std::string bytes;
    append(bytes, 0xD800);
    append(bytes, 0x110000);
    EXPECT_EQ(bytes, "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Text, InvalidBytesAreOneReplacementEach) {
    // Overlong, surrogate, beyond Unicode, lone continuation, cut short.
    for (const char* bad :
         {"\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
          "\x80", "\xBF", "\xFF", "\xE2\x82", "\xF0\x9F\x98", "\xC3"}) {
        const std::string_view s = bad;
        EXPECT_FALSE(is_valid_utf8(s));
        EXPECT_EQ(length(s), s.size());
        EXPECT_EQ(to_valid_utf8(s).size(), 3 * s.size());
        EXPECT_TRUE(is_valid_utf8(to_valid_utf8(s)));
    }
}

TEST(Text, ValidationKeepsGoodTextAroundBadBytes) {
    EXPECT_EQ(to_valid_utf8("a\xE2\x82z"), "a\xEF\xBF\xBD\xEF\xBF\xBDz");
    EXPECT_EQ(to_valid_utf8(std::string_view("a\0b", 3)), "a\xEF\xBF\xBD"
                                                          "b");
    EXPECT_EQ(to_valid_utf8("caf\xC3\xA9"), "caf\xC3\xA9");
    EXPECT_TRUE(is_valid_utf8("\xEF\xBF\xBD")); // a real U+FFFD is text
    EXPECT_TRUE(is_valid_utf8(""));
}

TEST(Text, KnowsTheEdgesOfCodePoints) {
    const std::string_view s = "a\xC3\xA9\xF0\x9F\x98\x80";
    std::vector<std::size_t> edges;
    for (std::size_t i = 0; i <= s.size() + 1; ++i) {
        if (is_code_point_edge(s, i))
            edges.push_back(i);
    }
    EXPECT_THAT(edges, ElementsAre(0, 1, 3, 7));
    EXPECT_EQ(length(s), 3U);
}

TEST(Text, TrimsAndCollapsesEveryKindOfSpace) {
    EXPECT_EQ(trim(" \t\xC2\xA0\xE2\x80\x89"
                   "a b\xE3\x80\x80\r\n"),
              "a b");
    EXPECT_EQ(trim(" \n "), "");
    EXPECT_EQ(trim(""), "");
    EXPECT_EQ(trim("\x80 a \x80"), "\x80 a \x80"); // broken bytes are no space
    EXPECT_EQ(collapse_spaces("\n a \xC2\xA0 b\tc "), "a b c");
    EXPECT_EQ(collapse_spaces("   "), "");
}

TEST(Text, SplitsAndJoins) {
    EXPECT_THAT(split("a||b", '|'), ElementsAre("a", "", "b"));
    EXPECT_THAT(split("", '|'), ElementsAre(""));
    EXPECT_THAT(split("|", '|'), ElementsAre("", ""));
    EXPECT_EQ(join({"a", "", "b"}, ", "), "a, , b");
    EXPECT_EQ(join({}, ", "), "");
}

TEST(Text, ComparesAsciiWithoutCase) {
    EXPECT_TRUE(iequals("Agreed", "aGREED"));
    EXPECT_FALSE(iequals("Agreed", "Agree"));
    EXPECT_FALSE(iequals("\xC3\x89", "\xC3\xA9")); // ASCII only
    EXPECT_TRUE(istarts_with("Completed and ongoing", "COMPLETED"));
    EXPECT_FALSE(istarts_with("Co", "Com"));
    EXPECT_EQ(to_lower_ascii("\xC3\x89"
                             "A[Z"),
              "\xC3\x89"
              "a[z");
}

[[nodiscard]] std::vector<std::string> word_list(std::string_view s) {
    std::vector<std::string> found;
    for (const ByteRange range : words(s))
        found.emplace_back(s.substr(range.begin, range.size()));
    return found;
}

TEST(Words, KeepInnerMarksAndDropOuterOnes) {
    EXPECT_THAT(word_list("The PDU's R-CAT, HoP&Q (e.g. a/b) -- 'x'. 3.5%"),
                ElementsAre("The", "PDU's", "R-CAT", "HoP&Q", "e.g", "a/b", "x", "3.5"));
    EXPECT_THAT(word_list("staff\xE2\x80\x99s re\xC2\xADuse well\xE2\x80\x93known"),
                ElementsAre("staff\xE2\x80\x99s", "re\xC2\xADuse", "well", "known"));
    EXPECT_THAT(word_list("a--b a-"), ElementsAre("a", "b", "a"));
    EXPECT_THAT(word_list("... - &"), ElementsAre());
    EXPECT_THAT(word_list(""), ElementsAre());
}

TEST(Words, HoldLettersOfAllScriptsAndTheirMarks) {
    EXPECT_THAT(word_list("t\xC5\xB7 na\xC3\xAFve e\xCC\x81t\xC3\xA9 "
                          "\xD0\x9D\xD0\x9C\xD0\xA0 \xE0\xA5\xA7"),
                ElementsAre("t\xC5\xB7", "na\xC3\xAFve", "e\xCC\x81t\xC3\xA9",
                            "\xD0\x9D\xD0\x9C\xD0\xA0", "\xE0\xA5\xA7"));
}

TEST(Words, BrokenBytesPartWords) {
    EXPECT_THAT(word_list("ab\xFF"
                          "cd\xC3"),
                ElementsAre("ab", "cd"));
}

} // namespace
} // namespace planwright::text
