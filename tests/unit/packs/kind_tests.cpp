// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "linting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// One test or more for each kind of rule.
namespace planwright::packs {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Existence, FindsWholeWordsInOrder) {
    const std::string rule = "extends: existence\nignorecase: true\ntokens: [very, quite a]\n";
    EXPECT_THAT(found_by(rule, "Very every quite a day, very."),
                ElementsAre("0: Very", "11: quite a", "24: very"));
    EXPECT_THAT(found_by("extends: existence\ntokens: [very]\n", "Very"), IsEmpty());
}

TEST(Existence, RawStandsBeforeTokensOrBehind) {
    EXPECT_THAT(found_by("extends: existence\nraw: ['(?:is|was)\\s']\ntokens: ['\\w+ed']\n",
                         "It was asked, not ended."),
                ElementsAre("3: was asked"));
    EXPECT_THAT(
        found_by("extends: existence\nappend: true\nraw: ['!']\ntokens: [wow]\n", "wow and wow!"),
        ElementsAre("8: wow!"));
}

TEST(Existence, NonwordTokensStandAnywhere) {
    EXPECT_THAT(found_by("extends: existence\nnonword: true\ntokens: ['[a-z]+!!']\n", "So good!!"),
                ElementsAre("3: good!!"));
}

TEST(Existence, LeavesExceptionsAndAcceptedWordsAlone) {
    const std::string rule = "extends: existence\ntokens: ['[A-Z]{3,}', mea]\n"
                             "exceptions: [NHS, mea culpa]\n";
    EXPECT_THAT(found_by(rule, "NHS and ABC; mea culpa, mea."), ElementsAre("8: ABC", "24: mea"));
    std::vector<Rule> rules;
    rules.push_back(rule_from("extends: existence\ntokens: ['[A-Z]{3,}']\n", {"ABC"}));
    EXPECT_THAT(Linter(std::move(rules)).lint(plain_document("ABC", "text")).alerts, IsEmpty());
}

TEST(Existence, FlagsInATokenHoldFromThere) {
    EXPECT_THAT(found_by("extends: existence\ntokens: ['(?i)todo', Fixme]\n", "ToDo FIXME"),
                ElementsAre("0: ToDo", "5: FIXME"));
}

TEST(Existence, ALimitCountsInTheDocument) {
    EXPECT_THAT(found_by("extends: existence\nlimit: 2\ntokens: [a]\n", "a a a a"),
                ElementsAre("0: a", "2: a"));
}

TEST(Substitution, NamesWhatToUseAndWhatStands) {
    const std::string rule = "extends: substitution\nignorecase: true\nmessage: \"Use '%s', not "
                             "'%s'.\"\nswap:\n  utili[sz]e: use\n  in order: to\n"
                             "  in order that: so that\n";
    EXPECT_THAT(
        found_by(rule, "Utilise it in order that all win."),
        ElementsAre("0: Use 'use', not 'Utilise'.", "11: Use 'so that', not 'in order that'."));
}

TEST(Substitution, OffersEachOption) {
    const std::string rule = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\n"
                             "action: {name: replace}\nswap:\n  dispersal: spread|a\\|b\n";
    EXPECT_THAT(found_by(rule, "The dispersal"),
                ElementsAre("4: Use 'spread' or 'a|b' instead of 'dispersal'."));
    EXPECT_THAT(offered_by(rule, "The dispersal"), ElementsAre("spread", "a|b"));
}

TEST(Substitution, LeavesWhatConforms) {
    EXPECT_THAT(found_by("extends: substitution\nignorecase: true\nswap:\n  github: GitHub\n",
                         "GitHub, Github"),
                ElementsAre("8: GitHub"));
}

TEST(Substitution, FillsGroupsAndCapitals) {
    EXPECT_THAT(
        found_by("extends: substitution\nswap:\n  '(\\d+) per cent': '$1%'\n", "5 per cent"),
        ElementsAre("0: 5%"));
    const std::string rule = "extends: substitution\nignorecase: true\ncapitalize: true\n"
                             "action: {name: replace}\nmessage: 'Use %s.'\nswap:\n  utilise: use\n";
    EXPECT_THAT(offered_by(rule, "Utilise it"), ElementsAre("Use"));
    EXPECT_THAT(offered_by(rule, "utilise it"), ElementsAre("use"));
}

TEST(Occurrence, CountsInItsScope) {
    const std::string most = "extends: occurrence\nscope: sentence\nmax: 3\ntoken: '\\b\\w+\\b'\n"
                             "message: Too long.\n";
    EXPECT_THAT(found_by(most, "Three short words. Here are four words."),
                ElementsAre("19: Too long."));
    const std::string least = "extends: occurrence\nmin: 2\ntoken: ';'\nmessage: Too few.\n";
    EXPECT_THAT(found_by(least, "a; b"), ElementsAre("1: Too few."));
    EXPECT_THAT(found_by(least, "a b"), ElementsAre("all: Too few."));
    EXPECT_THAT(found_by(least, "a; b;"), IsEmpty());
}

TEST(Repetition, FindsDoubledWordsInOneSentence) {
    const std::string rule = "extends: repetition\nalpha: true\ntokens: ['[^\\s]+']\n"
                             "action: {name: edit, params: [truncate, ' ']}\n";
    EXPECT_THAT(found_by(rule, "All the the books. I like that. That is - - all 1 1."),
                ElementsAre("4: the"));
    EXPECT_THAT(offered_by(rule, "the the"), ElementsAre("the"));
    EXPECT_THAT(found_by("extends: repetition\nmax: 1\ntokens: ['\\w+']\n", "no no, no"),
                ElementsAre("3: no"));
}

TEST(Consistency, FindsTheSecondSpellingOnceForABlock) {
    const std::string rule = "extends: consistency\nignorecase: true\neither:\n  colour: color\n"
                             "  (?:adviser): advisor\n";
    EXPECT_THAT(found_by(rule, "Colour on color, color."), ElementsAre("10: color"));
    EXPECT_THAT(found_by(rule, "Colour, colour and adviser."), IsEmpty());
}

TEST(Conditional, WantsADefinitionBeforeUse) {
    const std::string rule = "extends: conditional\nfirst: '\\b([A-Z]{3,5})\\b'\n"
                             "second: '\\(([A-Z]{3,5})\\)'\nexceptions: [NHS]\n";
    EXPECT_THAT(found_by(rule, "World Health Organization (WHO). WHO, NHS and NFL."),
                ElementsAre("46: NFL"));
    EXPECT_THAT(found_by("extends: conditional\nfirst: note\nsecond: warning\n", "a note, a note"),
                ElementsAre("2: note", "10: note"));
}

TEST(Capitalization, JudgesHeadings) {
    const std::string title = "extends: capitalization\nmatch: $title\nstyle: Chicago\n";
    EXPECT_THAT(found_by(title, "The End of the World"), IsEmpty());
    EXPECT_THAT(found_by(title, "The end of a world"), ElementsAre("0: The end of a world"));
    const std::string sentence = "extends: capitalization\nmatch: $sentence\n"
                                 "exceptions: [Apple, API]\nindicators: [':']\n";
    EXPECT_THAT(found_by(sentence, "How Apple works: An API"), IsEmpty());
    EXPECT_THAT(found_by(sentence, "Accepting a JSON response"), IsEmpty());
    EXPECT_THAT(found_by(sentence, "how it works"), ElementsAre("0: how it works"));
    EXPECT_THAT(found_by(sentence, "How It Really Works"), ElementsAre("0: How It Really Works"));
    EXPECT_THAT(found_by("extends: capitalization\nmatch: $lower\n", "lower"), IsEmpty());
    EXPECT_THAT(found_by("extends: capitalization\nmatch: $upper\n", "Upper"),
                ElementsAre("0: Upper"));
    EXPECT_THAT(found_by("extends: capitalization\nmatch: '^[A-Z]'\n", "small"),
                ElementsAre("0: small"));
}

TEST(Capitalization, OffersTheTitle) {
    EXPECT_THAT(offered_by("extends: capitalization\nmatch: $title\naction: {name: replace}\n",
                           "the end of a world"),
                ElementsAre("The End of a World"));
}

TEST(Measures, GradeTheDocument) {
    const std::string metric = "extends: metric\nformula: words / sentences\ncondition: '> 3'\n"
                               "message: '%s words a sentence'\n";
    EXPECT_THAT(found_by(metric, "This sentence has five words. This four as well."),
                ElementsAre("all: 4.50 words a sentence"));
    EXPECT_THAT(found_by(metric, "Short one. Short two."), IsEmpty());
    const std::string grade = "extends: readability\nmetrics: [Flesch-Kincaid]\ngrade: 8\n";
    EXPECT_THAT(found_by(grade, "The cat sat on the mat."), IsEmpty());
    EXPECT_EQ(found_by(grade, "Organisational accountability necessitates interdepartmental "
                              "collaboration and comprehensive documentation.")
                  .size(),
              1U);
}

TEST(Sequence, WalksWordsAndSkips) {
    const std::string rule = "extends: sequence\nignorecase: true\ntokens:\n"
                             "  - pattern: '^not$'\n  - pattern: '^only$'\n"
                             "  - pattern: '^but$'\n    skip: 3\n";
    EXPECT_THAT(found_by(rule, "It is not only right, but kind. Not only this."),
                ElementsAre("6: not"));
}

TEST(Actions, ThatCannotRunAreLeftOut) {
    for (const char* action : {"{name: dance}", "{name: suggest, params: [x.tengo]}",
                               "{name: edit, params: [regex, '(', x]}", "{name: edit}"})
        EXPECT_THAT(
            offered_by("extends: existence\ntokens: [a]\naction: " + std::string(action) + "\n",
                       "a"),
            IsEmpty())
            << action;
}

TEST(Messages, DescriptionsAndLevelsAreKept) {
    const Rule rule = rule_from("extends: existence\nlevel: suggestion\nlink: https://a.example\n"
                                "description: why %s\ntokens: [a]\n");
    EXPECT_EQ(rule.level, Level::suggestion);
    EXPECT_EQ(rule.link, "https://a.example");
}

} // namespace
} // namespace planwright::packs
