// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/word_lists.h"

#include "core/file.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace planwright::host {
namespace {

TEST(WordLists, AreALineForEachWordOrTerm) {
    const auto words = parse_word_list("# ours\n\nYnys Hir  \r\nzzyzx # a place\n", PW_WORDS_ALLOW);
    ASSERT_TRUE(words);
    EXPECT_EQ(*words, (std::vector<wire::Word>{{PW_WORDS_ALLOW, "Ynys Hir", ""},
                                               {PW_WORDS_ALLOW, "zzyzx", ""}}));
}

TEST(WordLists, OfPreferredWordsHaveBoth) {
    const auto words = parse_word_list("service user => person on probation", PW_WORDS_PREFER);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->front().word, "service user");
    EXPECT_EQ(words->front().instead, "person on probation");
}

TEST(WordLists, NameTheLineThatIsAtFault) {
    const auto half = parse_word_list("a => b\nservice user", PW_WORDS_PREFER);
    ASSERT_FALSE(half);
    EXPECT_EQ(half.error().place.line, 2U);
    EXPECT_FALSE(parse_word_list("a => b", PW_WORDS_DENY));
    EXPECT_FALSE(parse_word_list("\xFF", PW_WORDS_ALLOW));
}

TEST(WordLists, OneThatCannotBeReadLeavesTheOthers) {
    const auto folder = std::filesystem::path(testing::TempDir()) / "word lists";
    std::filesystem::create_directories(folder);
    ASSERT_TRUE(write_file(folder / "b.txt", "pear\napple\npear\n"));
    std::vector<Error> problems;
    const auto words = read_word_lists(
        {{folder / "none.txt", folder / "b.txt"}, {folder / "b.txt"}, {}}, problems);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_NE(describe(problems[0]).find("none.txt"), std::string::npos);
    ASSERT_EQ(words.size(), 4U);
    EXPECT_EQ(words[0].word, "apple");
    EXPECT_EQ(words[2].list, std::uint32_t{PW_WORDS_DENY});
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace planwright::host
