// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "linting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::packs {
namespace {

using ::testing::HasSubstr;

std::string with_message(const std::string& yaml) {
    return refusal_of("message: m\n" + yaml);
}

TEST(Refusals, NameTheKindAndWhy) {
    EXPECT_THAT(
        with_message("extends: script\nscript: x\n"),
        HasSubstr("Rule.yml:2: rules of the kind \"script\" are not run: it runs a program"));
    EXPECT_THAT(with_message("extends: spelling\n"), HasSubstr("the spelling plugin"));
    EXPECT_THAT(with_message("extends: magic\n"), HasSubstr("\"magic\" are unknown"));
    EXPECT_THAT(with_message("tokens: [a]\n"), HasSubstr("\"extends\" is missing"));
    EXPECT_THAT(with_message("extends: sequence\ntokens:\n  - tag: NN\n    pattern: a\n"),
                HasSubstr("parts of speech"));
    EXPECT_THAT(with_message("extends: substitution\npos: VB\nswap: {a: b}\n"),
                HasSubstr("parts of speech"));
}

TEST(Refusals, NameTheKeyAndItsLine) {
    EXPECT_THAT(with_message("extends: existence\ntokens: [a]\ncolour: red\n"),
                HasSubstr("Rule.yml:4: this kind of rule has no key \"colour\""));
    EXPECT_THAT(with_message("extends: existence\ntokens: ['(']\n"), HasSubstr("Rule.yml:3: "));
    EXPECT_THAT(with_message("extends: existence\nlevel: loud\ntokens: [a]\n"),
                HasSubstr("suggestion, warning or error"));
    EXPECT_THAT(with_message("extends: existence\nignorecase: maybe\ntokens: [a]\n"),
                HasSubstr("true or false"));
    EXPECT_THAT(with_message("extends: occurrence\nmax: many\ntoken: a\n"), HasSubstr("a number"));
    EXPECT_THAT(with_message("extends: existence\nscope: everywhere\ntokens: [a]\n"),
                HasSubstr("\"everywhere\" is not one"));
    EXPECT_THAT(with_message("extends: metric\nformula: words +\ncondition: '> 1'\n"),
                HasSubstr("the formula: "));
    EXPECT_THAT(with_message("extends: readability\nmetrics: [Guess]\ngrade: 1\n"),
                HasSubstr("\"Guess\" is unknown"));
    EXPECT_THAT(refusal_of("extends: existence\ntokens: [a]\n"),
                HasSubstr("\"message\" is missing"));
}

TEST(Refusals, RulesThatFindNothingOrEverything) {
    EXPECT_THAT(with_message("extends: existence\n"), HasSubstr("neither tokens nor raw"));
    EXPECT_THAT(with_message("extends: substitution\n"), HasSubstr("swaps nothing"));
    EXPECT_THAT(with_message("extends: consistency\n"), HasSubstr("no pairs"));
    EXPECT_THAT(with_message("extends: conditional\nfirst: a\n"), HasSubstr("\"second\""));
}

TEST(Refusals, FilesThatAreNoRules) {
    EXPECT_THAT(refusal_of("a: [b\n"), HasSubstr("this is no YAML"));
    EXPECT_THAT(refusal_of("- a\n"), HasSubstr("a mapping"));
    EXPECT_THAT(refusal_of(""), HasSubstr("a mapping"));
    EXPECT_THAT(refusal_of("a: \xff\n"), HasSubstr("not UTF-8"));
    EXPECT_THAT(refusal_of("a: 1\nA: 2\n"), HasSubstr("Rule.yml:2: key \"a\" stands here twice"));
    EXPECT_THAT(refusal_of(std::string(5'000'000, 'a')), HasSubstr("larger than 4 MB"));
    EXPECT_NE(refusal_of(std::string(100'000, '[')), "");
    EXPECT_NE(refusal_of("a: &x [*x]\nextends: existence\nmessage: m\ntokens: *x\n"), "");
}

} // namespace
} // namespace planwright::packs
