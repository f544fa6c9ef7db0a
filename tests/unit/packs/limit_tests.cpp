// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "linting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::packs {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

Report lint(const std::vector<std::string>& yaml, const std::string& text) {
    static std::vector<Linter> kept; // reports name the linter's rules
    std::vector<Rule> rules;
    for (const std::string& one : yaml)
        rules.push_back(rule_from(one));
    kept.emplace_back(std::move(rules));
    return kept.back().lint(plain_document(text, "text"));
}

TEST(HostilePatterns, AreCutAndNamed) {
    const std::string long_word(3'000, 'a');
    for (const char* pattern : {"(?:a+)+$", "(?:a|aa)+$", "(?:a*)*b", "(?:[a-z]+)*[0-9]"}) {
        const Report report = lint({"extends: existence\nraw: ['" + std::string(pattern) + "']\n",
                                    "extends: existence\ntokens: [b]\n"},
                                   long_word + "! b");
        if (report.gave_up.empty())
            EXPECT_FALSE(report.alerts.empty()) << pattern << " neither gave up nor found anything";
        else
            EXPECT_EQ(report.gave_up.front().rule->name, "Test.Rule");
        EXPECT_THAT(report.alerts, SizeIs(::testing::Ge(1U))) << "the other rule still runs";
    }
    EXPECT_THAT(lint({"extends: existence\nraw: ['(?:a+)+$']\n"}, long_word + "!").gave_up,
                SizeIs(1));
}

TEST(HostilePatterns, AMinimumIsNotMissedForWantOfTime) {
    const Report report =
        lint({"extends: occurrence\nmin: 1\ntoken: '(?:a+)+$'\n"}, std::string(3'000, 'a') + "!");
    EXPECT_THAT(report.alerts, IsEmpty());
    EXPECT_THAT(report.gave_up, SizeIs(1));
}

TEST(HostilePatterns, DeepRecursionIsNoCrash) {
    const std::string deep = "((((((((((a|b)*c|d)*e|f)*g|h)*i|j)*k|l)*m|n)*o|p)*q|r)*s|t)*$";
    const Report report =
        lint({"extends: existence\nraw: ['" + deep + "']\n"}, std::string(100'000, 'b'));
    EXPECT_TRUE(report.gave_up.size() == 1 || !report.alerts.empty());
}

TEST(HonestPatterns, DoNotHitTheLimits) {
    std::string text;
    for (int i = 0; i < 2'000; ++i)
        text += "The quick brown fox jumps over the lazy dog, and was seen to be asked. ";
    const Report report = lint({"extends: existence\nignorecase: true\nraw: "
                                "['\\b(am|are|were|being|is|been|was|be)\\b\\s*']\n"
                                "tokens: ['[\\w]+ed', awoken, seen]\n",
                                "extends: existence\nraw: ['\\bquick\\b.*?\\blazy\\b']\n"},
                               text);
    EXPECT_THAT(report.gave_up, IsEmpty());
    EXPECT_THAT(report.alerts, SizeIs(4'000 + 2'000));
}

} // namespace
} // namespace planwright::packs
