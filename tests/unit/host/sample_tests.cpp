// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The guide's plugin in C++, in C and in Python finds the same, each in a child.
#include "host_fixture.h"

namespace planwright::host {
namespace {

class Sample : public testing::TestWithParam<const char*> {};

TEST_P(Sample, FindsExclamationMarks) {
    TestClock clock;
    const Manifest manifest = installed(GetParam());
    std::vector<std::string> problems;
    wire::Offer offer;
    offer.settings = resolve_settings(manifest, {}, {}, problems);
    const auto session = child(manifest, options(clock), offer);
    std::vector<wire::Paragraph> texts{paragraph("Llŷn! Now!", 7, 3), paragraph("Calm.", 8)};
    for (std::uint64_t i = 0; i < 200; ++i)
        texts.push_back(paragraph("!", 100 + i));
    auto answers = session->check_texts(texts);
    ASSERT_TRUE(answers[0]) << answers[0].error().message;
    ASSERT_EQ(answers[0]->size(), 2U);
    const Diagnostic& finding = answers[0]->at(1);
    EXPECT_EQ(finding.rule, std::string(GetParam()) + ".mark");
    EXPECT_EQ(finding.place, (FieldRange{{{7}, Field::text, 0}, {13, 14}}));
    EXPECT_EQ(finding.fragment, "!");
    EXPECT_EQ(finding.fixes.at(0).edits.at(0).replacement, ".");
    EXPECT_TRUE(finding.fixes.at(0).safe);
    EXPECT_TRUE(answers[1]->empty());
    for (std::size_t i = 2; i < texts.size(); ++i)
        ASSERT_EQ(answers[i].value().size(), 1U);

    offer.settings = resolve_settings(manifest, {{"allowed", {std::int64_t{1}}}}, {}, problems);
    session->configure(offer);
    EXPECT_EQ(session->check_texts(texts)[0].value().size(), 1U);
    EXPECT_TRUE(problems.empty());
}

INSTANTIATE_TEST_SUITE_P(All, Sample,
                         testing::Values("exclamation", "exclamation-c", "exclamation-python"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(Sample, WhatAProgramDoesNotOfferIsSaid) {
    TestClock clock;
    const auto session = child(installed("exclamation-python"), options(clock));
    const wire::Paragraph text = paragraph("a");
    const auto suggestions = session->suggest(text, {text.at, 0, 1});
    ASSERT_FALSE(suggestions);
    EXPECT_EQ(suggestions.error().kind, Failure::Kind::not_offered);
    EXPECT_EQ(session->state(), RestartPolicy::State::ready);
}

} // namespace
} // namespace planwright::host
