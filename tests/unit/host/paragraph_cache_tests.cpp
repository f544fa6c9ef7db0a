// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/paragraph_cache.h"

#include "host_fixture.h"

#include <gmock/gmock.h>

namespace planwright::host {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Finds each "x"; notes what it was asked.
class Asked {
public:
    std::vector<ParagraphCache::Findings> operator()(const std::vector<wire::Paragraph>& list) {
        std::vector<ParagraphCache::Findings> answers;
        for (const wire::Paragraph& one : list) {
            texts.push_back(one.text);
            if (one.text == "fail") {
                answers.emplace_back(tl::unexpected(Failure{Failure::Kind::failed, "p", "failed"}));
                continue;
            }
            std::vector<Diagnostic> findings;
            const auto at = one.text.find('x');
            if (at != std::string::npos) {
                Diagnostic finding;
                finding.rule = "p.x";
                const std::size_t begin = static_cast<std::size_t>(one.start) + at;
                finding.place = {{{one.at.row}, Field::text, 0}, {begin, begin + 1}};
                finding.fixes = {{"y", true, {{finding.place, "y"}}, Operation::none, {}, {}}};
                findings.push_back(finding);
            }
            answers.emplace_back(findings);
        }
        return answers;
    }
    std::vector<std::string> texts;
};

std::vector<ParagraphCache::Findings> check(ParagraphCache& cache, Asked& asked,
                                            const std::vector<wire::Paragraph>& paragraphs) {
    return cache.check(paragraphs, [&](const auto& unseen) { return asked(unseen); });
}

TEST(ParagraphCache, AsksForTheSameTextOnceAndMovesWhatItFound) {
    ParagraphCache cache;
    Asked asked;
    const auto first =
        check(cache, asked, {paragraph("a x", 7, 10), paragraph("none"), paragraph("a x", 8, 20)});
    EXPECT_THAT(asked.texts, ElementsAre("a x", "none"));
    ASSERT_EQ(first.size(), 3U);
    EXPECT_EQ(first[0]->at(0).place, (FieldRange{{{7}, Field::text, 0}, {12, 13}}));
    EXPECT_THAT(*first[1], IsEmpty());
    EXPECT_EQ(first[2]->at(0).place, (FieldRange{{{8}, Field::text, 0}, {22, 23}}));
    EXPECT_EQ(first[2]->at(0).fixes[0].edits[0].place, first[2]->at(0).place);

    const auto second = check(cache, asked, {paragraph("a x", 9, 0), paragraph("none", 1, 5)});
    EXPECT_EQ(asked.texts.size(), 2U);
    EXPECT_EQ(second[0]->at(0).place, (FieldRange{{{9}, Field::text, 0}, {2, 3}}));
    EXPECT_THAT(*second[1], IsEmpty());
}

TEST(ParagraphCache, LanguageKindAndFieldMakeAnotherParagraph) {
    ParagraphCache cache;
    Asked asked;
    wire::Paragraph welsh = paragraph("x");
    welsh.language = "cy";
    wire::Paragraph background = paragraph("x");
    background.kind = PW_TEXT_BACKGROUND;
    wire::Paragraph owner = paragraph("x");
    owner.at.field = PW_FIELD_OWNER;
    static_cast<void>(check(cache, asked, {paragraph("x"), welsh, background, owner}));
    EXPECT_EQ(asked.texts.size(), 4U);
}

TEST(ParagraphCache, FailuresAreAskedAgainAndSettingsForgetAll) {
    ParagraphCache cache;
    Asked asked;
    EXPECT_FALSE(check(cache, asked, {paragraph("fail"), paragraph("fail", 8)})[1]);
    EXPECT_FALSE(check(cache, asked, {paragraph("fail")})[0]);
    EXPECT_EQ(asked.texts.size(), 2U);
    static_cast<void>(check(cache, asked, {paragraph("x")}));
    cache.clear();
    static_cast<void>(check(cache, asked, {paragraph("x")}));
    EXPECT_EQ(asked.texts.size(), 4U);
}

TEST(ParagraphCache, StaysWithinItsBoundsAndKeepsWhatIsUsed) {
    ParagraphCache cache;
    Asked asked;
    const auto many = [](int from) {
        std::vector<wire::Paragraph> list;
        for (int i = 0; i < 30000; ++i)
            list.push_back(paragraph("word " + std::to_string(from + i)));
        return list;
    };
    for (int round = 0; round < 8; ++round) {
        static_cast<void>(check(cache, asked, many(round * 30000)));
        static_cast<void>(check(cache, asked, {paragraph("used in each round")}));
    }
    EXPECT_EQ(std::count(asked.texts.begin(), asked.texts.end(), "used in each round"), 1);
    asked.texts.clear();
    static_cast<void>(check(cache, asked, {paragraph("word 0")}));
    EXPECT_EQ(asked.texts.size(), 1U) << "the oldest is gone";
}

} // namespace
} // namespace planwright::host
