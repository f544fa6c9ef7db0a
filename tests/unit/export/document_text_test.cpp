// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/document_tree.h"

#include <gtest/gtest.h>

namespace planwright::doc {

namespace {

const List& list_at(const Blocks& blocks, std::size_t index) {
    return std::get<List>(blocks.at(index).content);
}

Paragraph item(const std::string& text, ListKind kind, std::uint8_t level) {
    Paragraph paragraph;
    paragraph.text = text;
    paragraph.list = kind;
    paragraph.level = level;
    return paragraph;
}

} // namespace

TEST(DocumentText, NestsItemsBelowTheOneBeforeThem) {
    const Blocks blocks = blocks_of(from_plain_text("- a\n  1. b\n  2. c\n- d"), {});
    ASSERT_EQ(blocks.size(), 1U);
    const List& outer = list_at(blocks, 0);
    ASSERT_EQ(outer.items.size(), 2U);
    const List& inner = list_at(outer.items[0].nested, 0);
    EXPECT_EQ(inner.kind, ListKind::number);
    EXPECT_EQ(inner.level, 1U);
    EXPECT_EQ(inner.items.size(), 2U);
}

TEST(DocumentText, BeginsANewListAfterAParagraphOrAnotherKind) {
    const Blocks blocks =
        blocks_of({item("a", ListKind::number, 0), item("b", ListKind::bullet, 0),
                   item("text", ListKind::none, 0), item("c", ListKind::bullet, 0)},
                  {});
    ASSERT_EQ(blocks.size(), 4U);
    EXPECT_EQ(list_at(blocks, 1).kind, ListKind::bullet);
    EXPECT_EQ(list_at(blocks, 3).items.size(), 1U);
}

TEST(DocumentText, SetsItemsThatBeginTooDeepWhereTheyFit) {
    const Blocks blocks =
        blocks_of({item("a", ListKind::bullet, 3), item("b", ListKind::bullet, 5)}, {});
    ASSERT_EQ(blocks.size(), 1U);
    const List& outer = list_at(blocks, 0);
    EXPECT_EQ(outer.level, 0U);
    ASSERT_EQ(outer.items.size(), 1U);
    EXPECT_EQ(plain(list_at(outer.items[0].nested, 0).items.at(0).text.text), "b");
}

TEST(DocumentText, KeepsTheKindAndLanguageOfParagraphs) {
    Paragraph paragraph = item("Rheswm", ListKind::none, 0);
    paragraph.kind = ParagraphKind::reason;
    paragraph.language = "cy";
    const Blocks blocks = blocks_of({paragraph}, {});
    const Text& text = std::get<Text>(blocks.at(0).content);
    EXPECT_EQ(text.role, TextRole::reason);
    EXPECT_EQ(text.language, "cy");
}

TEST(DocumentText, MarksAbbreviationsWithinRuns) {
    Paragraph paragraph = item("The PDU’s head", ListKind::none, 0);
    paragraph.runs = {{0, static_cast<std::uint32_t>(paragraph.text.size()), RunStyle::bold, ""}};
    const Inlines inlines = inlines_of(paragraph, {{"PDU", "probation delivery unit"}});
    ASSERT_EQ(inlines.size(), 3U);
    EXPECT_EQ(inlines[1].text, "PDU");
    EXPECT_EQ(inlines[1].expansion, "probation delivery unit");
    EXPECT_TRUE(has(inlines[2].style, RunStyle::bold));
    EXPECT_EQ(plain(inlines), paragraph.text);
}

TEST(DocumentText, SurvivesRunsThatReachBeyondTheText) {
    Paragraph paragraph = item("short", ListKind::none, 0);
    paragraph.runs = {{2, 90, RunStyle::bold, ""}, {95, 99, RunStyle::italic, ""}};
    EXPECT_EQ(plain(inlines_of(paragraph, {})), "short");
}

} // namespace planwright::doc
