// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "unit/import/conservation.h"
#include "unit/import/text_support.h"

namespace planwright::testing {
namespace {

constexpr std::string_view small_plan =
    "1. Rec No\t2. Recommendation\t3. Agreed/ Partly Agreed/ Not Agreed\t4. Response Action "
    "Taken/Planned\t5. Responsible Owner\t6. Target Date\n"
    "1\tOpen a caf\xC3\xA9 for visitors.\tAgreed\tA caf\xC3\xA9 will open \xE2\x80\x93 with "
    "tables.\t"
    "Head of Residence\tMay 2025\n";

std::string utf16(std::string_view s, bool little) {
    std::string result;
    for (std::size_t i = 0; i < s.size();) {
        const text::Decoded d = text::decode_at(s, i);
        i += d.size;
        const char low = static_cast<char>(d.code_point & 0xFFU);
        const char high = static_cast<char>((d.code_point >> 8U) & 0xFFU);
        result += little ? low : high;
        result += little ? high : low;
    }
    return result;
}

void expect_small_plan(const std::string& bytes) {
    const Imported result = imported(bytes);
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(actions_of(all[0])[0],
              "A caf\xC3\xA9 will open \xE2\x80\x93 with tables. | Head of Residence | May 2025");
}

void expect_refused(std::string_view bytes, ErrorCode code) {
    ImportOptions options;
    options.source_name = "plan.txt";
    const auto result = read_text(bytes, options);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, code);
    EXPECT_EQ(result.error().place.file, "plan.txt");
    EXPECT_FALSE(result.error().what.empty());
    EXPECT_EQ(result.error().what.find('\n'), std::string::npos);
}

TEST(TextBadInput, RefusesWhatIsNoText) {
    expect_refused("", ErrorCode::malformed);
    expect_refused(" \n\t\n", ErrorCode::malformed);
    expect_refused(std::string_view("\x89PNG\r\n\x1A\n\0\0", 10), ErrorCode::encoding);
    expect_refused("PK\x03\x04 word/document.xml", ErrorCode::encoding);
    expect_refused("%PDF-1.7 ...", ErrorCode::encoding);
    std::string noise;
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>((i * 7919) % 251);
    expect_refused(noise, ErrorCode::encoding);
}

TEST(TextBadInput, RefusesLinesThatNoPlanHas) {
    expect_refused(std::string(20U << 20U, 'x'), ErrorCode::too_large);
    std::string lines;
    for (int i = 0; i < 600'000; ++i)
        lines += "a\n";
    expect_refused(lines, ErrorCode::too_large);
}

TEST(TextBadInput, ReadsEveryEncodingOfTheSameText) {
    expect_small_plan(std::string(small_plan));
    expect_small_plan("\xEF\xBB\xBF" + std::string(small_plan));
    expect_small_plan("\xFF\xFE" + utf16(small_plan, true));
    expect_small_plan("\xFE\xFF" + utf16(small_plan, false));
    expect_small_plan(utf16(small_plan, true));
    expect_small_plan(utf16(small_plan, false));
}

TEST(TextBadInput, ReadsWindowsBytesAndMixturesWithUtf8) {
    std::string mixed(small_plan);
    const std::size_t first = mixed.find("\xC3\xA9");
    mixed.replace(first, 2, "\xE9"); // the second é stays UTF-8
    expect_small_plan(mixed);
    std::string all = mixed;
    all.replace(all.find("\xC3\xA9"), 2, "\xE9");
    all.replace(all.find("\xE2\x80\x93"), 3, "\x96");
    expect_small_plan(all);
    EXPECT_TRUE(has_decision(imported(all).report, DecisionKind::encoding));
}

TEST(TextBadInput, LeavesZeroBytesOutAndSaysSo) {
    std::string bytes(small_plan);
    bytes.insert(bytes.find("tables"), std::string(1, '\0'));
    expect_small_plan(bytes);
    EXPECT_TRUE(has_decision(imported(bytes).report, DecisionKind::encoding));
}

TEST(TextBadInput, ComposesLettersWithCombiningMarks) {
    std::string bytes(small_plan);
    for (std::size_t at = bytes.find("\xC3\xA9"); at != std::string::npos;
         at = bytes.find("\xC3\xA9"))
        bytes.replace(at, 2, "e\xCC\x81");
    expect_small_plan(bytes);
}

TEST(TextBadInput, ADocumentWithoutAPlanIsSetAsideWhole) {
    const std::string text = invented("no_table.txt");
    const Imported result = imported(text);
    EXPECT_EQ(recommendation_count(result.plan), 0U);
    EXPECT_EQ(result.report.set_aside.size(), 4U);
    EXPECT_TRUE(has_set_aside(result.report, "Dear colleague,"));
    EXPECT_EQ(result.report.set_aside[1].line, 3U);
}

TEST(TextBadInput, SurvivesTabsQuotesAndMarkupWithoutEnd) {
    for (const std::string_view piece : {"\t", "\"a\t", "\"", "<p>", "<", "&", "<ul><li>", "1\t"}) {
        std::string text;
        while (text.size() < 100'000)
            text += piece;
        text += "word\n";
        const auto result = read_text(text, {});
        ASSERT_TRUE(result.has_value()) << piece;
        EXPECT_EQ(difference(tally_of_source(text), tally_of_import(*result)), "") << piece;
    }
}

TEST(TextBadInput, StopsWhenCancelled) {
    ImportOptions options;
    options.cancel = CancelToken::make();
    options.cancel.cancel();
    const auto result = read_text(small_plan, options);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::cancelled);
}

TEST(TextBadInput, AnUnknownEditionIsAnError) {
    ImportOptions options;
    options.edition_id = "no-such-edition";
    const auto result = read_text(small_plan, options);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::not_found);
}

} // namespace
} // namespace planwright::testing
