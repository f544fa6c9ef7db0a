// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/settings.h"

#include "packs/rule_set.h"
#include "support/files.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace planwright::packs {
namespace {

using planwright::testing::TemporaryFolder;
using ::testing::ElementsAre;

void put(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

std::vector<std::string> names(const RuleSet& set) {
    std::vector<std::string> found;
    for (const Rule& rule : set.rules)
        found.push_back(rule.name);
    return found;
}

TEST(Globs, MatchNames) {
    EXPECT_TRUE(glob_matches("*.md", "a/b.md"));
    EXPECT_TRUE(glob_matches("*.{md,rst}", "b.rst"));
    EXPECT_TRUE(glob_matches("*", "anything"));
    EXPECT_TRUE(glob_matches("test?.md", "test2.md"));
    EXPECT_FALSE(glob_matches("*.md", "b.mdx"));
    EXPECT_FALSE(glob_matches(std::string(200, '*') + "x", std::string(200, 'y')));
}

TEST(PackSettings, TurnRulesOnAndOff) {
    const TemporaryFolder folder;
    const std::string rule = "extends: existence\nmessage: m\ntokens: [a]\n";
    for (const char* name : {"One", "Two", "Three"})
        put(folder.path() / "styles" / "Loud" / (std::string(name) + ".yml"), rule);
    put(folder.path() / "styles" / "Quiet" / "Only.yml", rule);
    const auto settings = read_settings("StylesPath = styles\nMinAlertLevel = warning\n"
                                        "# a remark\n[*.md]\nBasedOnStyles = Loud\n"
                                        "Loud.Two = NO\nLoud.Three = suggestion ; quiet\n"
                                        "Quiet.Only = error\n",
                                        folder.path() / ".vale.ini");
    ASSERT_TRUE(settings) << describe(settings.error());
    const RuleSet set = load_rules(*settings, section_for(*settings, "x.md"));
    EXPECT_THAT(names(set), ElementsAre("Loud.One", "Quiet.Only"));
    EXPECT_EQ(set.rules[1].level, Level::error);
    EXPECT_THAT(names(load_rules(*settings, section_for(*settings, "x.txt"))), ElementsAre());
}

TEST(PackSettings, VocabulariesAcceptAndReject) {
    const TemporaryFolder folder;
    put(folder.path() / "styles/config/vocabularies/Mine/accept.txt", "# words\nGitHub\n");
    put(folder.path() / "styles/config/vocabularies/Mine/reject.txt", "nasty\n");
    const auto settings = read_settings("StylesPath = styles\nVocab = Mine\n[*]\n"
                                        "BasedOnStyles = Vale\n",
                                        folder.path() / ".vale.ini");
    const RuleSet set = load_rules(*settings, section_for(*settings, "x.md"));
    EXPECT_THAT(names(set), ElementsAre("Vale.Avoid", "Vale.Repetition", "Vale.Terms"));
    ASSERT_EQ(set.refused.size(), 1U);
    EXPECT_EQ(set.refused[0].file, "Vale.Spelling");
}

TEST(PackSettings, FaultsHaveALine) {
    const auto refused = [](const std::string& text) {
        const auto settings = read_settings(text, "/x/.vale.ini");
        return settings ? std::string{} : describe(settings.error());
    };
    EXPECT_EQ(refused("MinAlertLevel = loud\n"),
              "/x/.vale.ini:1: MinAlertLevel is suggestion, warning or error");
    EXPECT_EQ(refused("\n[*.md\n"), "/x/.vale.ini:2: the name of a section has no end");
    EXPECT_EQ(refused("[*]\nA.B = PERHAPS\n"),
              "/x/.vale.ini:2: \"A.B\" is YES, NO, suggestion, warning or error");
}

TEST(PackSettings, MissingStylesAreNamed) {
    const TemporaryFolder folder;
    const auto settings =
        read_settings("[*]\nBasedOnStyles = Nowhere\n", folder.path() / ".vale.ini");
    const RuleSet set = load_rules(*settings, section_for(*settings, "x.md"));
    ASSERT_EQ(set.refused.size(), 1U);
    EXPECT_EQ(set.refused[0].what, "there is no such style");
}

} // namespace
} // namespace planwright::packs
