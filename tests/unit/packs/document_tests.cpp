// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "linting.h"
#include "packs/tool/html.h"
#include "packs/tool/markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::packs {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The words that a rule on "todo" finds in Markdown, as they stand in the source from there on.
std::vector<std::string> found_in(const std::string& scope, const std::string& markdown) {
    std::vector<Rule> rules;
    rules.push_back(
        rule_from("extends: existence\nignorecase: true\nscope: " + scope + "\ntokens: [todo]\n"));
    const Linter linter(std::move(rules));
    const Document document = read_markdown(markdown);
    std::vector<std::string> found;
    for (const Alert& alert : linter.lint(document).alerts)
        found.push_back(markdown.substr(alert.at->begin, 6));
    return found;
}

const std::string sample = "# todo1 in a heading\n"
                           "\n"
                           "A todo2 in *a todo3* and [todo4](http://todo.example) here.\n"
                           "\n"
                           "- an item todo5\n"
                           "- **todo6**\n"
                           "\n"
                           "> quoted todo7\n"
                           "\n"
                           "| todo8 | b |\n"
                           "|-------|---|\n"
                           "| c     | todo9 |\n"
                           "\n"
                           "```\n"
                           "todo0 in code\n"
                           "```\n"
                           "\n"
                           "## `todoA` todoB\n";

std::vector<std::string> found(const std::string& scope) {
    std::vector<Rule> rules;
    rules.push_back(rule_from("extends: existence\nscope: " + scope + "\nraw: ['todo\\w']\n"));
    const Linter linter(std::move(rules));
    std::vector<std::string> words;
    const Document document = read_markdown(sample);
    for (const Alert& alert : linter.lint(document).alerts) {
        EXPECT_EQ(sample.substr(alert.at->begin, alert.at->size()), alert.match);
        words.push_back(alert.match);
    }
    return words;
}

TEST(MarkdownScopes, AreThoseOfTheElements) {
    EXPECT_THAT(found("heading"), ElementsAre("todo1", "todoB"));
    EXPECT_THAT(found("heading.h2"), ElementsAre("todoB"));
    EXPECT_THAT(found("list"), ElementsAre("todo5", "todo6"));
    EXPECT_THAT(found("blockquote"), ElementsAre("todo7"));
    EXPECT_THAT(found("table.header"), ElementsAre("todo8"));
    EXPECT_THAT(found("table.cell"), ElementsAre("todo9"));
    EXPECT_THAT(found("table"), ElementsAre("todo8", "todo9"));
    EXPECT_THAT(found("paragraph"), ElementsAre("todo2", "todo3", "todo4"));
    EXPECT_THAT(found("link"), ElementsAre("todo4"));
    EXPECT_THAT(found("strong"), ElementsAre("todo6"));
    EXPECT_THAT(found("emphasis"), ElementsAre("todo3"));
    EXPECT_THAT(found("code"), ElementsAre("todoA"));
    EXPECT_THAT(found("text"), ElementsAre("todo1", "todo2", "todo3", "todo4", "todo5", "todo6",
                                           "todo7", "todo8", "todo9", "todoB"));
    EXPECT_THAT(found("raw").size(), 12U);
    EXPECT_THAT(found("summary"),
                ElementsAre("todo2", "todo3", "todo4", "todo5", "todo6", "todo7"));
}

TEST(MarkdownScopes, NegateAndCombine) {
    EXPECT_THAT(found("text & ~heading & ~list & ~table"),
                ElementsAre("todo2", "todo3", "todo4", "todo7"));
    EXPECT_THAT(found("heading & ~heading.h1"), ElementsAre("todoB"));
    EXPECT_THAT(found("[heading.h1, list]"), ElementsAre("todo1", "todo5", "todo6"));
    EXPECT_THAT(found("sentence & list"), ElementsAre("todo5", "todo6"));
}

TEST(Markdown, PlacesSurviveEscapesEntitiesAndBreaks) {
    EXPECT_THAT(found_in("text", "A \\* b &amp; c\n  todo: d"), ElementsAre("todo: "));
    EXPECT_THAT(found_in("text", "![todo](x.png) todo! `todo` <b>todo?</b>"),
                ElementsAre("todo](", "todo! ", "todo?<"));
    EXPECT_THAT(found_in("alt", "![a todo.](x.png)"), ElementsAre("todo.]"));
    EXPECT_THAT(found_in("text", "See https://todo.example/todo and <https://todo.example>, todo."),
                ElementsAre("todo."));
    EXPECT_THAT(found_in("text", "---\ntitle: todo\n---\n\nA todo."), ElementsAre("todo."));
}

TEST(Markdown, InstructionsSwitchRules) {
    EXPECT_THAT(found_in("text", "<!-- vale off -->\n\ntodo 1\n\n<!-- vale on -->\n\ntodo 2\n"),
                ElementsAre("todo 2"));
    EXPECT_THAT(found_in("text", "<!-- vale Test.Rule = NO -->\n\ntodo 1\n\n"
                                 "<!-- vale Test.Rule = YES -->\n\ntodo 2\n"),
                ElementsAre("todo 2"));
}

TEST(Markdown, StrangeInputIsRead) {
    for (const std::string& strange :
         {std::string(20'000, '>'), std::string(20'000, '['), std::string(5'000, '*'),
          std::string("\n\n\n"), std::string("| a |\n|-"), std::string("<!--"),
          std::string("&#x;")})
        EXPECT_THAT(found_in("text", strange), IsEmpty());
}

TEST(Html, ElementsAreScopes) {
    const std::string page = "<html><head><title>todo</title></head><h2>A todo1</h2><p>todo2 "
                             "<code>todo3</code></p><ul><li>todo4</ul><script>todo5</script>";
    const Document document = read_html(page);
    EXPECT_THAT(found_by("extends: existence\nraw: ['todo\\d']\n", document),
                ElementsAre("44: todo1", "57: todo2", "93: todo4"));
    EXPECT_THAT(found_by("extends: existence\nscope: heading.h2\nraw: ['todo\\d']\n", document),
                ElementsAre("44: todo1"));
}

} // namespace
} // namespace planwright::packs
