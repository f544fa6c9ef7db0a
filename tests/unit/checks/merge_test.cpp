// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using ::testing::ElementsAre;

Diagnostic finding(std::string rule, std::size_t begin, std::size_t end,
                   Severity severity = Severity::warning) {
    Diagnostic one;
    one.plugin = rule.substr(0, rule.find('.'));
    one.rule = std::move(rule);
    one.severity = severity;
    one.place = {{{}, Field::plan_title, 0}, {begin, end}};
    return one;
}

Diagnostic with_fix(Diagnostic one, std::string replacement) {
    one.fixes = {{"fix", true, {{one.place, std::move(replacement)}}, Operation::none, {}, {}}};
    return one;
}

std::vector<std::string> shown(std::vector<Diagnostic> findings, const InsteadOf& instead_of = {}) {
    leave_out_repeated(findings, instead_of);
    std::vector<std::string> rules;
    for (const Diagnostic& one : findings)
        rules.push_back(one.rule);
    return rules;
}

TEST(OneFinding, ARuleTakesThePlaceOfAnotherWhereTheirWordsMeet) {
    const InsteadOf instead_of{{"glossary.variant", {"spelling.unknown"}}};
    EXPECT_THAT(
        shown({finding("glossary.variant", 5, 9), finding("spelling.unknown", 5, 8)}, instead_of),
        ElementsAre("glossary.variant"));
    EXPECT_THAT(
        shown({finding("spelling.unknown", 0, 4), finding("glossary.variant", 5, 9)}, instead_of),
        ElementsAre("spelling.unknown", "glossary.variant"));
}

TEST(OneFinding, TheSameWordsForTheSameReasonAreShownOnceByTheMoreSpecific) {
    EXPECT_THAT(shown({finding("a.style", 0, 4), finding("b.style", 0, 4, Severity::error)}),
                ElementsAre("b.style"));
    EXPECT_THAT(
        shown({with_fix(finding("a.one", 0, 4), "x"), with_fix(finding("b.two", 0, 4), "x")}),
        ElementsAre("a.one"));
    EXPECT_THAT(
        shown({with_fix(finding("a.one", 0, 4), "x"), with_fix(finding("b.two", 0, 4), "y")}),
        ElementsAre("a.one", "b.two"));
    EXPECT_THAT(shown({finding("a.style", 0, 4), finding("b.other", 0, 4)}),
                ElementsAre("a.style", "b.other"));
    EXPECT_THAT(shown({finding("b.style", 0, 4), finding("template.style", 0, 4)}),
                ElementsAre("template.style"));
}

TEST(OneFinding, WhatBlocksAndWhatFailedAlwaysStays) {
    Diagnostic blocking = finding("template.placeholder", 0, 4);
    blocking.blocks = true;
    const InsteadOf greedy{{"a.all", {"template.placeholder", "b.failed"}}};
    EXPECT_THAT(shown({finding("a.all", 0, 4), finding("b.failed", 0, 4), blocking}, greedy),
                ElementsAre("a.all", "b.failed", "template.placeholder"));
}

TEST(OneFinding, OnePluginNeverHidesItsOwnAndNoTwoHideEachOther) {
    EXPECT_THAT(shown({finding("a.style", 0, 4), finding("a.style", 0, 4)}),
                ElementsAre("a.style", "a.style"));
    const InsteadOf both{{"a.x", {"b.y"}}, {"b.y", {"a.x"}}};
    EXPECT_THAT(shown({finding("a.x", 0, 4), finding("b.y", 0, 4)}, both), ElementsAre("a.x"));
}

} // namespace
} // namespace planwright
