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

/// "plain bold end" with its middle word bold.
[[nodiscard]] Paragraph styled() {
    Paragraph p = paragraph("plain bold end");
    p.runs = {{6, 10, RunStyle::bold, ""}};
    return p;
}
[[nodiscard]] Extras node_at(std::uint32_t before) {
    return std::make_shared<const std::vector<Extra>>(
        1, Extra{Extra::Kind::node, before, "", "<!--here-->", "", ""});
}

TEST(Replace, TypesIntoNothing) {
    EXPECT_EQ(replace_plain_text({}, {0, 0}, "a"), RichText{paragraph("a")});
    EXPECT_EQ(replace_plain_text({}, {0, 0}, "a\nb"), (RichText{paragraph("a"), paragraph("b")}));
    EXPECT_TRUE(replace_plain_text({}, {0, 0}, "").empty());
}

TEST(Replace, RunsOutsideKeepTheirPlace) {
    const RichText text = replace_plain_text({styled()}, {0, 5}, "simple");
    EXPECT_EQ(text[0].text, "simple bold end");
    EXPECT_THAT(text[0].runs, ElementsAre(TextRun{7, 11, RunStyle::bold, ""}));
}

TEST(Replace, TypedTextTakesTheStyleOnItsLeft) {
    EXPECT_THAT(replace_plain_text({styled()}, {10, 10}, "er")[0].runs,
                ElementsAre(TextRun{6, 12, RunStyle::bold, ""}));
    EXPECT_THAT(replace_plain_text({styled()}, {6, 6}, "un")[0].runs,
                ElementsAre(TextRun{8, 12, RunStyle::bold, ""}));
    EXPECT_THAT(replace_plain_text({styled()}, {8, 8}, "xx")[0].runs,
                ElementsAre(TextRun{6, 12, RunStyle::bold, ""}));
}

TEST(Replace, AReplacedWordKeepsItsLook) {
    EXPECT_THAT(replace_plain_text({styled()}, {6, 10}, "brave")[0].runs,
                ElementsAre(TextRun{6, 11, RunStyle::bold, ""}));
    EXPECT_THAT(replace_plain_text({styled()}, {3, 12}, "-")[0].runs, ElementsAre());
}

TEST(Replace, ALinkGrowsOnlyFromWithin) {
    Paragraph p = paragraph("see page now");
    p.runs = {{4, 8, RunStyle::plain, "https://a"}};
    EXPECT_THAT(replace_plain_text({p}, {8, 8}, "s")[0].runs,
                ElementsAre(TextRun{4, 8, RunStyle::plain, "https://a"}));
    EXPECT_THAT(replace_plain_text({p}, {6, 6}, "xx")[0].runs,
                ElementsAre(TextRun{4, 10, RunStyle::plain, "https://a"}));
    EXPECT_THAT(replace_plain_text({p}, {4, 8}, "site")[0].runs,
                ElementsAre(TextRun{4, 8, RunStyle::plain, "https://a"}));
}

TEST(Replace, ALineBreakStartsAParagraphOfTheSameKind) {
    Paragraph item = paragraph("one two", number, 1);
    item.kind = ParagraphKind::measure;
    item.language = "cy";
    const RichText text = replace_plain_text({item}, {8, 9}, "\n");
    ASSERT_EQ(text.size(), 2U);
    Paragraph second = item;
    second.text = "two";
    EXPECT_EQ(text[0].text, "one");
    EXPECT_EQ(text[1], second);
    EXPECT_EQ(plain_text(text), "  1. one\n  2. two");
}

TEST(Replace, AcrossParagraphsKeepsRunsOnBothSides) {
    const RichText text{styled(), paragraph("gone"), styled()};
    const std::string plain = plain_text(text);
    const std::size_t from = 9;                     // in the first "bold"
    const std::size_t to = plain.rfind("bold") + 2; // in the last
    const RichText joined = replace_plain_text(text, {from, to}, "-");
    ASSERT_EQ(joined.size(), 1U);
    EXPECT_EQ(joined[0].text, "plain bol-ld end");
    EXPECT_THAT(joined[0].runs, ElementsAre(TextRun{6, 12, RunStyle::bold, ""}));
    const RichText parted = replace_plain_text(text, {from, to}, "\n\n");
    ASSERT_EQ(parted.size(), 3U);
    EXPECT_THAT(parted[0].runs, ElementsAre(TextRun{6, 9, RunStyle::bold, ""}));
    EXPECT_THAT(parted[2].runs, ElementsAre(TextRun{0, 2, RunStyle::bold, ""}));
}

TEST(Replace, AMarkGoesWithItsParagraph) {
    const RichText list{paragraph("Do:"), paragraph("a", number), paragraph("b", bullet, 1),
                        paragraph("c", number)};
    ASSERT_EQ(plain_text(list), "Do:\n1. a\n  - b\n2. c");
    // From the end of "a" to the begin of "b": the mark of b is swallowed.
    EXPECT_EQ(plain_text(replace_plain_text(list, {8, 13}, "")), "Do:\n1. ab\n2. c");
    // The same up to any place within the mark.
    EXPECT_EQ(plain_text(replace_plain_text(list, {8, 11}, "")), "Do:\n1. ab\n2. c");
    // The whole line of "a" leaves that of "b" as it is.
    EXPECT_EQ(plain_text(replace_plain_text(list, {4, 9}, "")), "Do:\n  - b\n1. c");
    EXPECT_EQ(plain_text(replace_plain_text(list, {4, 9}, "x\ny\n")),
              "Do:\n1. x\n2. y\n  - b\n3. c");
    // Inside a mark stands nothing that could be typed over.
    EXPECT_EQ(plain_text(replace_plain_text(list, {5, 6}, "x")), "Do:\n1. xa\n  - b\n2. c");
}

TEST(Replace, NodesInAParagraphMoveWithItsWords) {
    Paragraph p = styled();
    p.extras = node_at(11);
    const RichText longer = replace_plain_text({p}, {0, 5}, "simple");
    ASSERT_TRUE(longer[0].extras);
    EXPECT_EQ((*longer[0].extras)[0].before, 12U);
    const RichText parted = replace_plain_text({p}, {5, 6}, "\n");
    EXPECT_FALSE(parted[0].extras);
    ASSERT_TRUE(parted[1].extras);
    EXPECT_EQ((*parted[1].extras)[0].before, 5U);
}

TEST(Replace, AttributesStayWithTheirParagraphOrRun) {
    Paragraph p = styled();
    p.extras = std::make_shared<const std::vector<Extra>>(
        std::vector<Extra>{{Extra::Kind::attribute, 0, "", "1", "x:own", "urn:x"},
                           {Extra::Kind::attribute, 6, "b", "2", "x:run", "urn:x"}});
    const RichText typed = replace_plain_text({p}, {6, 6}, "un");
    ASSERT_TRUE(typed[0].extras);
    ASSERT_EQ(typed[0].extras->size(), 2U);
    EXPECT_EQ((*typed[0].extras)[0].before, 0U);
    EXPECT_EQ((*typed[0].extras)[1].before, 8U) << "where the run begins now";
    const RichText parted = replace_plain_text({p}, {5, 6}, "\n");
    EXPECT_EQ(parted[0].extras->size(), 1U);
    EXPECT_EQ(parted[0].extras->front().name, "x:own");
    EXPECT_EQ(parted[1].extras->front().name, "x:run");
    EXPECT_EQ(parted[1].extras->front().before, 0U);
}

TEST(Replace, PlainParagraphsBehaveLikeAString) {
    std::mt19937 random(11);
    const std::vector<std::string> pieces{"a", "\xC3\xA9", "\n", " ", "\xF0\x9F\x98\x80", "word"};
    const auto some_text = [&](std::size_t most) {
        std::string s;
        for (std::size_t i = random() % most; i > 0; --i)
            s += pieces[random() % pieces.size()];
        return s;
    };
    for (int round = 0; round < 5'000; ++round) {
        std::string plain = some_text(20);
        RichText text;
        for (const std::string_view line : text::split(plain, '\n')) {
            text.push_back(paragraph(std::string(line)));
            text.back().runs = {{0, static_cast<std::uint32_t>(line.size()),
                                 static_cast<RunStyle>(random() % 4), ""}};
            normalise_runs(text.back());
        }
        for (int edit = 0; edit < 4; ++edit) {
            std::size_t begin = random() % (plain.size() + 1);
            std::size_t end = begin + random() % (plain.size() - begin + 1);
            while (!text::is_code_point_edge(plain, begin))
                --begin;
            while (!text::is_code_point_edge(plain, end))
                ++end;
            const std::string words = some_text(5);
            text = replace_plain_text(text, {begin, end}, words);
            plain.replace(begin, end - begin, words);
            ASSERT_EQ(plain_text(text), plain);
            for (const Paragraph& p : text) {
                Paragraph normal = p;
                normalise_runs(normal);
                ASSERT_EQ(normal, p);
            }
        }
    }
}

TEST(Replace, NoPlaceInAListIsAProblem) {
    const RichText list{paragraph("a\nb", number, 1), paragraph("", bullet), paragraph("x"),
                        paragraph("\xC3\xA9", number), paragraph("z", number)};
    const std::string plain = plain_text(list);
    for (std::size_t begin = 0; begin <= plain.size(); ++begin) {
        for (std::size_t end = begin; end <= plain.size(); ++end) {
            if (!text::is_code_point_edge(plain, begin) || !text::is_code_point_edge(plain, end))
                continue;
            for (const char* words : {"", "w", "w\n", "\nw\n"}) {
                const RichText text = replace_plain_text(list, {begin, end}, words);
                EXPECT_TRUE(text::is_valid_utf8(plain_text(text)));
            }
        }
    }
}

} // namespace
} // namespace planwright
