// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/phrases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace planwright::language {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> found(const PhraseSet& set, std::string_view text) {
    const Tokens tokens(text);
    std::vector<std::string> result;
    for (const PhraseMatch& one : set.find(tokens, 0, tokens.size()))
        result.push_back(
            std::to_string(one.list) + ":" +
            std::string(text.substr(tokens[one.first].begin,
                                    tokens[one.last - 1].end - tokens[one.first].begin)));
    return result;
}

TEST(Phrases, TakeAlternativesOptionsAndForms) {
    const PhraseSet set("# note\n[when]\nas|where (and when) needed\n[verb]\n{seek} to\n");
    EXPECT_THAT(set.problems(), IsEmpty());
    EXPECT_THAT(
        found(set, "As needed, where and when needed, he sought to; seeking TO"),
        ElementsAre("0:As needed", "0:where and when needed", "1:sought to", "1:seeking TO"));
    EXPECT_EQ(set.list_index("verb"), 1U);
    EXPECT_EQ(set.list_index("none"), set.list_count());
}

TEST(Phrases, PreferTheLongestAndDoNotOverlap) {
    const PhraseSet set("[a]\nas soon\nas soon as possible\nsoon as\n");
    EXPECT_THAT(found(set, "as soon as possible"), ElementsAre("0:as soon as possible"));
}

TEST(Phrases, NameLinesThatCannotBeRead) {
    EXPECT_THAT(PhraseSet("words before a list\n[a]\n{flurble} it\n").problems(), SizeIs(2));
}

} // namespace
} // namespace planwright::language
