// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"

#include <gmock/gmock.h>

#include <random>

namespace planwright {
namespace {

using ::testing::ElementsAre;
using testing::paragraph;
using testing::TextRun;
constexpr ListKind bullet = ListKind::bullet;
constexpr ListKind number = ListKind::number;
constexpr ListKind letter = ListKind::letter;

TEST(PlainText, MarksNestedLists) {
    const RichText text{paragraph("Regions will:"),       paragraph("train", number),
                        paragraph("managers", bullet, 1), paragraph("by phone", letter, 2),
                        paragraph("by post", letter, 2),  paragraph("staff", bullet, 1),
                        paragraph("by mail", letter, 2),  paragraph("report", number)};
    EXPECT_EQ(plain_text(text), "Regions will:\n1. train\n  - managers\n    a) by phone\n"
                                "    b) by post\n  - staff\n    a) by mail\n2. report");
}

TEST(PlainText, NumberingRestartsWhereAListIsInterrupted) {
    const RichText text{paragraph("a", number),
                        paragraph("b", number),
                        paragraph("between"),
                        paragraph("c", number),
                        paragraph("other kind", letter),
                        paragraph("d", number),
                        paragraph("deep", number, 1),
                        paragraph("e", number),
                        paragraph("deep again", number, 1)};
    EXPECT_THAT(list_marks(text),
                ElementsAre("1. ", "2. ", "", "1. ", "a) ", "1. ", "  1. ", "2. ", "  1. "));
}

TEST(PlainText, AnItemMayStandDeeperThanItsList) {
    const RichText text{paragraph("x", number, 2), paragraph("y", number),
                        paragraph("z", number, 1)};
    EXPECT_EQ(plain_text(text), "    1. x\n1. y\n  1. z");
    EXPECT_EQ(list_marks({paragraph("x", bullet, 255)})[0].size(), 512U);
}

TEST(PlainText, LettersGoOnPastZ) {
    RichText text;
    for (int i = 0; i < 26 * 27 + 1; ++i)
        text.push_back(paragraph("x", letter));
    const std::vector<std::string> marks = list_marks(text);
    EXPECT_EQ(marks[25], "z) ");
    EXPECT_EQ(marks[26], "aa) ");
    EXPECT_EQ(marks[51], "az) ");
    EXPECT_EQ(marks[52], "ba) ");
    EXPECT_EQ(marks[26 * 27], "aaa) ");
}

TEST(PlainText, PlacesNameTheBytesOfEachParagraph) {
    const RichText text{paragraph("caf\xC3\xA9"), paragraph("", number),
                        paragraph("b\nc", bullet, 1)};
    const std::string plain = plain_text(text);
    const std::vector<std::string> marks = list_marks(text);
    const std::vector<ParagraphPlace> places = paragraph_places(text);
    ASSERT_EQ(places.size(), text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        EXPECT_EQ(plain.substr(places[i].line_begin, places[i].text_begin - places[i].line_begin),
                  marks[i]);
        EXPECT_EQ(plain.substr(places[i].text_begin, places[i].end - places[i].text_begin),
                  text[i].text);
        if (i > 0) {
            EXPECT_EQ(plain[places[i].line_begin - 1], '\n');
        }
    }
    EXPECT_EQ(places.back().end, plain.size());
    EXPECT_TRUE(paragraph_places({}).empty());
    EXPECT_EQ(plain_text({}), "");
}

TEST(FromPlainText, GivesBackLists) {
    const RichText text{paragraph("Regions will:"),
                        paragraph("train", number),
                        paragraph("managers", bullet, 1),
                        paragraph("by phone", letter, 2),
                        paragraph("report", number),
                        paragraph("", bullet),
                        paragraph("end")};
    EXPECT_EQ(from_plain_text(plain_text(text)), text);
}

TEST(FromPlainText, AWrongNumberStaysText) {
    const RichText text = from_plain_text("3. third\n1. first\n3. third\n2. second\nb) x\nA) y");
    EXPECT_EQ(text[0], paragraph("3. third"));
    EXPECT_EQ(text[1], paragraph("first", number));
    EXPECT_EQ(text[2], paragraph("3. third"));
    EXPECT_EQ(text[3], paragraph("2. second")); // the list was interrupted
    EXPECT_EQ(text[4], paragraph("b) x"));
    EXPECT_EQ(text[5], paragraph("A) y"));
}

TEST(FromPlainText, OddIndentsAndBareMarksStayText) {
    EXPECT_EQ(from_plain_text(" - a")[0], paragraph(" - a"));
    EXPECT_EQ(from_plain_text("-")[0], paragraph("-"));
    EXPECT_EQ(from_plain_text("-a")[0], paragraph("-a"));
    EXPECT_EQ(from_plain_text("   ")[0], paragraph("   "));
    EXPECT_EQ(from_plain_text(std::string(600, ' ') + "- a")[0].list, ListKind::none);
    EXPECT_TRUE(from_plain_text("").empty());
    EXPECT_EQ(from_plain_text("\n").size(), 2U);
}

TEST(FromPlainText, NeverChangesACharacter) {
    std::mt19937 random(7);
    const std::vector<std::string> pieces{"- ", "1. ", "2. ", "3. ", "a) ", "b) ", "  ",
                                          " ",  "\n",  "x",   "-",   ".",   "a",   "\xC3\xA9"};
    for (int round = 0; round < 20'000; ++round) {
        std::string plain;
        for (std::size_t i = random() % 14; i > 0; --i)
            plain += pieces[random() % pieces.size()];
        ASSERT_EQ(plain_text(from_plain_text(plain)), plain);
    }
}

TEST(OneParagraph, ReadsNoMarks) {
    EXPECT_EQ(one_paragraph("- a\nb"), RichText{paragraph("- a\nb")});
    EXPECT_TRUE(one_paragraph("").empty());
}

[[nodiscard]] Paragraph with_runs(std::string text, std::vector<TextRun> runs) {
    Paragraph p = paragraph(std::move(text));
    p.runs = std::move(runs);
    normalise_runs(p);
    return p;
}

TEST(Runs, AreSortedJoinedAndFitted) {
    const Paragraph p = with_runs("0123456789", {{5, 7, RunStyle::bold, ""},
                                                 {8, 99, RunStyle::italic, ""},
                                                 {3, 5, RunStyle::bold, ""},
                                                 {2, 2, RunStyle::italic, ""},
                                                 {0, 2, RunStyle::plain, ""}});
    EXPECT_THAT(p.runs, ElementsAre(TextRun{3, 7, RunStyle::bold, ""},
                                    TextRun{8, 10, RunStyle::italic, ""}));
}

TEST(Runs, ThatOverlapAddTheirStyles) {
    const Paragraph p = with_runs("0123456789", {{0, 6, RunStyle::bold, ""},
                                                 {4, 8, RunStyle::italic, "https://a"},
                                                 {5, 9, RunStyle::plain, "https://b"}});
    EXPECT_THAT(p.runs, ElementsAre(TextRun{0, 4, RunStyle::bold, ""},
                                    TextRun{4, 6, RunStyle::bold | RunStyle::italic, "https://a"},
                                    TextRun{6, 8, RunStyle::italic, "https://a"},
                                    TextRun{8, 9, RunStyle::plain, "https://b"}));
}

TEST(Runs, NeverCutALetter) {
    const Paragraph p = with_runs("a\xC3\xA9z", {{0, 2, RunStyle::bold, ""}});
    EXPECT_THAT(p.runs, ElementsAre(TextRun{0, 3, RunStyle::bold, ""}));
}

TEST(Runs, ManyOverlapsEnd) {
    Paragraph p = paragraph(std::string(100'000, 'x'));
    for (std::uint32_t i = 0; i < 50'000; ++i)
        p.runs.push_back({i, 100'000 - i, RunStyle::bold, i % 2 == 0 ? "https://a" : ""});
    normalise_runs(p);
    EXPECT_THAT(p.runs, ElementsAre(TextRun{0, 100'000, RunStyle::bold, "https://a"}));
}

TEST(Paragraphs, CompareExtrasByContent) {
    Paragraph a = paragraph("x");
    Paragraph b = paragraph("x");
    a.extras = std::make_shared<const std::vector<Extra>>();
    EXPECT_EQ(a, b);
    b.extras = std::make_shared<const std::vector<Extra>>(
        1, Extra{Extra::Kind::node, 0, "", "<!--c-->", "", ""});
    EXPECT_FALSE(a == b);
    a.extras = std::make_shared<const std::vector<Extra>>(*b.extras);
    EXPECT_EQ(a, b);
    a.language = "cy";
    EXPECT_FALSE(a == b);
}

} // namespace
} // namespace planwright
