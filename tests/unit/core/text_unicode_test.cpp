// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include <gtest/gtest.h>

namespace planwright::text {
namespace {

TEST(Nfc, ComposesWhatCanBeComposed) {
    EXPECT_EQ(to_nfc("cafe\xCC\x81"), "caf\xC3\xA9");
    EXPECT_EQ(to_nfc("w\xCC\x82y\xCC\x82 e\xCC\x81"), "\xC5\xB5\xC5\xB7 \xC3\xA9");
    EXPECT_EQ(to_nfc("\xE2\x84\xA6"), "\xCE\xA9");       // OHM SIGN
    EXPECT_EQ(to_nfc("\xE2\x80\x80x"), "\xE2\x80\x82x"); // EN QUAD is an EN SPACE
    EXPECT_EQ(to_nfc("\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8"), "\xEA\xB0\x81"); // Hangul
    EXPECT_EQ(to_nfc("\xEA\xB0\x80\xE1\x86\xA8"), "\xEA\xB0\x81");
}

TEST(Nfc, OrdersMarksByTheirClass) {
    // Dot above (230) before dot below (220): the dot below goes first and joins the letter.
    EXPECT_EQ(to_nfc("q\xCC\x87\xCC\xA3"), "q\xCC\xA3\xCC\x87");
    EXPECT_EQ(to_nfc("s\xCC\x87\xCC\xA3"), "\xE1\xB9\xA9");
}

TEST(Nfc, LeavesWhatIsNfcAlone) {
    for (const char* s : {"", "plain", "\xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x80\x93 \xE2\x80\xA2",
                          "caf\xC3\xA9 \xC5\xB7", "q\xCC\x87", "\xCC\x81 alone", "\xEF\x82\xB7",
                          "\xF0\x9F\x98\x80", "\xD0\x9D\xD0\x9C"})
        EXPECT_EQ(to_nfc(s), s);
}

TEST(Nfc, EveryCodePointAloneIsStableAfterOnePass) {
    for (char32_t c = 1; c <= 0x2FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        std::string s = "a";
        append(s, c);
        append(s, 0x301);
        const std::string once = to_nfc(s);
        ASSERT_EQ(to_nfc(once), once) << std::hex << static_cast<unsigned>(c);
    }
}

TEST(Nfc, KeepsInvalidBytes) {
    EXPECT_EQ(to_nfc("\xFF"
                     "e\xCC\x81\x80\xCC\x81"
                     "e\xCC"),
              "\xFF\xC3\xA9\x80\xCC\x81"
              "e\xCC");
}

TEST(Nfc, HeapsOfMarksEnd) {
    std::string heap = "a";
    for (int i = 0; i < 200'000; ++i)
        heap += i % 2 == 0 ? "\xCC\x81" : "\xCC\xA3"; // above, below: each pair has to be turned
    const std::string nfc = to_nfc(heap);
    EXPECT_TRUE(is_valid_utf8(nfc));
    EXPECT_GE(length(nfc), 200'000U - 1);
}

TEST(FoldCase, MakesCasesEqual) {
    EXPECT_EQ(fold_case("Stra\xC3\x9F"
                        "e"),
              "strasse");
    EXPECT_EQ(fold_case("STRASSE"), "strasse");
    EXPECT_EQ(fold_case("\xC5\xB6"), "\xC5\xB7"); // Welsh Y with circumflex
    EXPECT_EQ(fold_case("\xCE\xA3\xCF\x82"), "\xCF\x83\xCF\x83");
    EXPECT_EQ(fold_case("A\xFF\xC3\x89"), "a\xEF\xBF\xBD\xC3\xA9");
}

TEST(Classes, FollowUnicode) {
    for (const char32_t c : U" \t\u00A0\u2009\u202F\u3000\u2028")
        EXPECT_TRUE(c == 0 || is_space(c)) << static_cast<unsigned>(c);
    EXPECT_FALSE(is_space(0x200B)); // ZERO WIDTH SPACE has no White_Space
    EXPECT_TRUE(is_letter(U'\u0177'));
    EXPECT_TRUE(is_letter(U'\u0416'));
    EXPECT_FALSE(is_letter(U'\u0301'));
    EXPECT_FALSE(is_letter(U'1'));
    EXPECT_TRUE(is_mark(U'\u0301'));
    EXPECT_TRUE(is_digit(U'7'));
    EXPECT_TRUE(is_digit(U'\u0967'));
    EXPECT_FALSE(is_digit(U'\u00B2')); // SUPERSCRIPT TWO is No
    EXPECT_TRUE(is_upper(U'Q'));
    EXPECT_TRUE(is_upper(U'\u0176'));
    EXPECT_TRUE(is_upper(U'\u01C5')); // title case
    EXPECT_FALSE(is_upper(U'\u0177'));
    EXPECT_FALSE(is_letter(0x110000));
}

TEST(LookAlikes, GiveTheLatinLetter) {
    std::string latin;
    for (const char32_t c :
         std::u32string_view(U"\u041D\u041C\u0420\u0421\u0410\u0456\u0391\u03BF"))
        append(latin, latin_look_alike(c));
    EXPECT_EQ(latin, "HMPCAiAo");
    for (const char32_t c : std::u32string_view(U"HMa1 \u0416\u03A9\u00E9"))
        EXPECT_EQ(latin_look_alike(c), 0U) << static_cast<unsigned>(c);
}

TEST(LookAlikes, AreLettersAndNeverLatinThemselves) {
    unsigned count = 0;
    for (char32_t c = 0; c < 0x3000; ++c) {
        const char32_t latin = latin_look_alike(c);
        if (latin == 0)
            continue;
        ++count;
        EXPECT_GE(c, 0x370U);
        EXPECT_TRUE(is_letter(c));
        EXPECT_EQ(is_upper(c), is_upper(latin)) << std::hex << static_cast<unsigned>(c);
    }
    EXPECT_GT(count, 50U); // the table is sorted, or some would not be found
}

} // namespace
} // namespace planwright::text
