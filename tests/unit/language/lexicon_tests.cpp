// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::language {
namespace {

TEST(Verbs, AreKnownInEveryForm) {
    for (const auto& [word, lemma, form] : {std::tuple{"implements", "implement", third},
                                            {"planning", "plan", gerund},
                                            {"oversaw", "oversee", past},
                                            {"overseen", "oversee", participle},
                                            {"carries", "carry", third},
                                            {"launched", "launch", past},
                                            {"writing", "write", gerund},
                                            {"embedded", "embed", participle},
                                            {"analysing", "analyse", gerund},
                                            {"held", "hold", participle}}) {
        const Verb* verb = find_verb(word);
        ASSERT_NE(verb, nullptr) << word;
        EXPECT_EQ(verb->lemma, lemma);
        EXPECT_TRUE((verb->forms & form) != 0) << word;
    }
    EXPECT_EQ(find_verb("table"), nullptr);
    EXPECT_TRUE(find_verb("review")->noun);
    EXPECT_FALSE(find_verb("ensure")->noun);
}

TEST(Verbs, AreSeenBehindPrefixesAndAmericanEndings) {
    EXPECT_EQ(find_verb("re-promote")->lemma, "promote");
    EXPECT_EQ(find_verb("finalized")->lemma, "finalise");
    EXPECT_EQ(find_verb("prize"), nullptr);
}

TEST(Words, HaveTheirClasses) {
    EXPECT_TRUE((word_classes("will") & modal) != 0);
    EXPECT_TRUE((word_classes("which") & relative) != 0);
    EXPECT_TRUE((word_classes("promptly") & adverb) != 0);
    EXPECT_EQ(word_classes("monthly"), 0U);
    EXPECT_EQ(word_classes("bi-monthly"), 0U);
    EXPECT_EQ(word_classes("prison"), 0U);
}

TEST(Stems, BringFormsTogether) {
    EXPECT_EQ(stem("assessments"), stem("assess"));
    EXPECT_EQ(stem("referrals"), stem("referral"));
    EXPECT_EQ(stem("policies"), stem("policy"));
    EXPECT_EQ(stem("prisoner's"), stem("prisoners"));
    EXPECT_NE(stem("custody"), stem("costs"));
}

} // namespace
} // namespace planwright::language
