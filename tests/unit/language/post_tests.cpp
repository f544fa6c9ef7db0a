// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/posts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace planwright::language {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(std::string_view text) {
    const Tokens tokens(text);
    std::vector<std::string> result;
    for (const PostMention& one : posts(tokens, 0, tokens.size()))
        result.push_back(
            std::string(text.substr(tokens[one.first].begin,
                                    tokens[one.last - 1].end - tokens[one.first].begin)) +
            (one.plural ? "*" : ""));
    return result;
}

TEST(Posts, AreFoundWithTheirWholeTitle) {
    EXPECT_THAT(
        found("The Head of Safety & Equality and the Deputy Governor will meet the Regional "
              "Drug Strategy Lead."),
        ElementsAre("Head of Safety & Equality", "Deputy Governor", "Regional Drug Strategy Lead"));
    EXPECT_THAT(found("The Director of Policy and Practice, with the HoCS"),
                ElementsAre("Director of Policy and Practice", "HoCS"));
}

TEST(Posts, KnowSeveralFromOne) {
    EXPECT_THAT(found("Heads of Unit, SPOs, Custodial Managers and one Band 4 Officer"),
                ElementsAre("Heads of Unit*", "SPOs*", "Custodial Managers*", "Officer"));
}

TEST(Posts, AreNoSmallWords) {
    EXPECT_THAT(found("a lead in the field, to head for an officer"), IsEmpty());
    EXPECT_TRUE(is_post_word("directors"));
    EXPECT_TRUE(is_plural_post_word("directors"));
    EXPECT_FALSE(is_plural_post_word("director"));
    EXPECT_TRUE(is_unit_word("team"));
    EXPECT_FALSE(is_unit_word("manager"));
}

} // namespace
} // namespace planwright::language
