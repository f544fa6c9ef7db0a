// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "settings_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::config {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using Kind = Origin::Kind;

class Load : public ::testing::Test {
protected:
    planwright::testing::SettingsFolder folder;

    [[nodiscard]] std::string name_of(const Setting<std::filesystem::path>& file) const {
        return file.value.lexically_relative(folder.path()).string();
    }
};

TEST_F(Load, WithoutFilesEverythingIsBuiltIn) {
    const Loaded loaded = load(folder.file("none.toml"), {});
    EXPECT_TRUE(loaded.problems.empty());
    EXPECT_EQ(loaded.config.gate.value, "draft");
    EXPECT_EQ(loaded.config.gate.origin.kind, Kind::standard);
    EXPECT_EQ(loaded.config.fail_level.value, "error");
}

TEST_F(Load, TheProjectsValueStandsOverTheUsers) {
    const Loaded loaded =
        folder.load("\n\ngate = \"submission\"\n", "gate = \"draft\"\nmin-level = \"warning\"\n");
    EXPECT_EQ(loaded.config.gate.value, "submission");
    EXPECT_EQ(loaded.config.gate.origin.kind, Kind::project_file);
    EXPECT_EQ(loaded.config.gate.origin.place.line, 3U);
    EXPECT_EQ(loaded.config.min_level.value, "warning");
    EXPECT_EQ(loaded.config.min_level.origin.kind, Kind::user_file);
}

TEST_F(Load, ListsOfFilesAddUpAndStartAtTheirOwnFile) {
    (void)folder.put("project/house.txt", "gaol\n");
    (void)folder.put("user/mine.txt", "mine\n");
    const Loaded loaded =
        folder.load("words = [\n  \"house.txt\",\n]\n", "words = [\"../user/mine.txt\"]");
    EXPECT_TRUE(loaded.problems.empty());
    ASSERT_EQ(loaded.config.words.size(), 2U);
    EXPECT_EQ(name_of(loaded.config.words[0]), "project/house.txt");
    EXPECT_EQ(loaded.config.words[0].origin.place.line, 2U);
    EXPECT_EQ(name_of(loaded.config.words[1]), "user/mine.txt");
}

TEST_F(Load, AListedFileThatIsNotThereIsNamed) {
    EXPECT_THAT(folder.problem("glossary = [\"gone.xml\"]"),
                StartsWith("project/.planwright.toml:1:13: “glossary” names "));
    EXPECT_THAT(folder.problem("words = [\"/dev/zero\"]"), HasSubstr("which is no file"));
}

TEST_F(Load, AnEditionIsAnIdOrAFileBesideTheSettings) {
    EXPECT_EQ(folder.load("edition = \"probation-2024\"").config.edition.value, "probation-2024");
    EXPECT_EQ(folder.load("edition = \"own.edition.xml\"").config.edition.value,
              (folder.path() / "project/own.edition.xml").string());
}

TEST_F(Load, RulesAndOptionsOfPluginsMergeNameByName) {
    const Loaded loaded = folder.load(
        "[rules]\n\"smart.awareness\" = \"off\"\nsmart.focus = \"error\"\n"
        "[plugins.spelling]\nlanguage = \"cy\"\nwords = [\"a\"]\n",
        "[rules]\n\"smart.awareness\" = \"hint\"\n\"wording.doubled\" = \"warning\"\n"
        "[plugins.spelling]\nlanguage = \"en_GB\"\nlimit = 3\nratio = 0.5\ncapitals = true\n");
    EXPECT_TRUE(loaded.problems.empty());
    const auto& rules = loaded.config.rules;
    EXPECT_EQ(rules.at("smart.awareness").value, "off");
    EXPECT_EQ(rules.at("smart.focus").value, "error");
    EXPECT_EQ(rules.at("wording.doubled").origin.kind, Kind::user_file);
    const auto& spelling = loaded.config.plugins.at("spelling");
    EXPECT_EQ(std::get<std::string>(spelling.at("language").value), "cy");
    EXPECT_EQ(std::get<std::int64_t>(spelling.at("limit").value), 3);
    EXPECT_EQ(std::get<double>(spelling.at("ratio").value), 0.5);
    EXPECT_TRUE(std::get<bool>(spelling.at("capitals").value));
    EXPECT_THAT(std::get<Names>(spelling.at("words").value), ElementsAre("a"));
}

TEST_F(Load, AnUnknownKeyIsNamedWithItsPlaceAndTheKeysThereAre) {
    EXPECT_EQ(folder.problem("gate = \"draft\"\n  gat = 1\n"),
              "project/.planwright.toml:2:3: there is no setting “gat”; the settings are gate, "
              "min-level, fail-level, only, without, edition, words, deny, prefer, glossary, "
              "owners, packs, [limits], [rules], [plugins.ID]");
    EXPECT_EQ(folder.problem("[limits]\nspeed = 1"),
              "project/.planwright.toml:2:1: there is no setting “speed” in [limits]; the settings "
              "are answer-ms, memory-mib");
}

TEST_F(Load, AValueOfAnotherTypeIsNamedWithWhatItMustBe) {
    EXPECT_EQ(folder.problem("gate = 3"),
              "project/.planwright.toml:1:8: “gate” is a whole number; it must be \"draft\" or "
              "\"submission\"");
    EXPECT_THAT(
        folder.problem("min-level = \"loud\""),
        HasSubstr("“min-level” is \"loud\"; it must be \"hint\", \"warning\" or \"error\""));
    EXPECT_THAT(folder.problem("only = \"smart\""),
                HasSubstr("“only” is a text; it must be a list"));
    EXPECT_THAT(folder.problem("only = [1]"), HasSubstr("there is a whole number in “only”"));
    EXPECT_THAT(folder.problem("rules = 1"), HasSubstr("it must be a table: [rules]"));
    EXPECT_THAT(folder.problem("[rules]\n\"a.b\" = \"loud\""), HasSubstr("\"off\", \"hint\""));
    EXPECT_THAT(folder.problem("[limits]\nanswer-ms = 999999999"),
                HasSubstr("it must be a whole number from 10 to 60000"));
    EXPECT_THAT(folder.problem("[plugins.p]\nday = 2024-01-01"), HasSubstr("is a date or time"));
    EXPECT_THAT(folder.problem("limits.answer-ms = 1.5"), HasSubstr("“answer-ms” is a number"));
}

TEST_F(Load, OneFaultLeavesTheOtherSettingsAndEveryFaultIsALine) {
    const Loaded loaded = folder.load("gate = \"submission\"\nonly = 1\nnope = 2\n");
    EXPECT_EQ(loaded.problems.size(), 2U);
    EXPECT_EQ(loaded.config.gate.value, "submission");
}

TEST_F(Load, AProjectCannotNameAPlaceOfPlugins) {
    std::filesystem::create_directories(folder.path() / "project/evil");
    for (const std::string key : {"plugin-path", "preferred-plugins"}) {
        EXPECT_THAT(folder.problem(key + " = [\"evil\"]"),
                    HasSubstr(key + "” is not for a project’s file"));
        const Loaded loaded = folder.load(key + " = [\"evil\"]");
        EXPECT_TRUE(loaded.config.plugin_path.empty());
        EXPECT_TRUE(loaded.config.preferred_plugins.value.empty());
    }
}

TEST_F(Load, TheUsersFileMayNameFoldersOfPlugins) {
    std::filesystem::create_directories(folder.path() / "user/plugins");
    const Loaded loaded =
        folder.load("", "plugin-path = [\"plugins\"]\npreferred-plugins = [\"spelling\"]\n");
    EXPECT_TRUE(loaded.problems.empty());
    ASSERT_EQ(loaded.config.plugin_path.size(), 1U);
    EXPECT_EQ(name_of(loaded.config.plugin_path[0]), "user/plugins");
    EXPECT_THAT(loaded.config.preferred_plugins.value, ElementsAre("spelling"));
}

TEST_F(Load, BytesThatAreNoTomlAreOneLineWithItsPlace) {
    EXPECT_THAT(folder.problem("gate = \"draft\"\ngate = \"draft\"\n"),
                StartsWith("project/.planwright.toml:2:"));
    EXPECT_THAT(folder.problem("gate = "), HasSubstr("this is not TOML"));
    EXPECT_THAT(folder.problem("\xFF\xFE"), HasSubstr("this is not TOML"));
    EXPECT_THAT(folder.problem("a = " + std::string(5000, '[')), HasSubstr("this is not TOML"));
    EXPECT_THAT(folder.problem(std::string(2 * 1024 * 1024, '#')), HasSubstr("larger than 1 MiB"));
}

} // namespace
} // namespace planwright::config
