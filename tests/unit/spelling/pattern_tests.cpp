// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

#include <fstream>

namespace spelling {
namespace {

Strings wrong(std::string_view text) {
    return found(text, Rule::wrong_word);
}

TEST(Patterns, FindWordsThatAreRightElsewhere) {
    EXPECT_EQ(wrong("This is resource dependant and is dependant on funds."),
              (Strings{"dependant>dependent", "dependant>dependent"}));
    EXPECT_EQ(wrong("Share best practise inline with policy, then role out the model."),
              (Strings{"practise>practice", "inline>in line", "role>roll"}));
    EXPECT_EQ(
        wrong("The Police Crime and Commissioner asked the manger."),
        (Strings{"Police Crime and Commissioner>Police and Crime Commissioner", "manger>manager"}));
    EXPECT_EQ(wrong("Place based support by St Andrews Healthcare"),
              (Strings{"Place based>Place-based", "Andrews>Andrew's"}));
}

TEST(Patterns, LeaveTheSameWordsAloneWhereTheyAreRight) {
    EXPECT_EQ(wrong("A dependant of the prisoner. Practise the skills. An inline image. The role "
                    "of the head. "
                    "More than the plan. Form the group. It's a start and its own end."),
              Strings{});
}

TEST(Patterns, FindTwoVerbsWithNothingBetween) {
    EXPECT_EQ(found("Use the data to identify inform training.", Rule::missing_word),
              (Strings{"identify inform"}));
    EXPECT_EQ(
        found("to identify, inform and help ensure; to help identify; will continue to improve",
              Rule::missing_word),
        Strings{});
}

TEST(Patterns, EveryLineOfTheFileIsOne) {
    Lexicon lexicon;
    ASSERT_EQ(lexicon.read(own_folder + "/resources"), Strings{});
    std::ifstream in(own_folder + "/resources/patterns.txt");
    std::string line;
    int patterns = 0;
    while (std::getline(in, line)) {
        if (line.empty() || line.front() == '#')
            continue;
        ++patterns;
        EXPECT_TRUE(Patterns::parse(line, [&](std::string_view name) {
            return lexicon.class_bit(name);
        })) << line;
    }
    EXPECT_GT(patterns, 100);
}

TEST(Patterns, WhatIsNoneIsRefused) {
    const auto no_class = [](std::string_view) { return 0U; };
    for (const char* line :
         {"", "word", "[word]", "[ > right]", "[wrong > ]", "] [", "@none [wrong > right]"})
        EXPECT_FALSE(Patterns::parse(line, no_class)) << line;
}

} // namespace
} // namespace spelling
