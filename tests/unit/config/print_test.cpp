// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "config/keys.h"
#include "settings_folder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright::config {
namespace {

using ::testing::HasSubstr;

TEST(Print, SaysWhereEveryValueComesFrom) {
    const planwright::testing::SettingsFolder folder;
    Loaded loaded = folder.load("gate = \"submission\"\n[rules]\n\"a.b\" = \"off\"\n",
                                "\nmin-level = \"warning\"\n[plugins.p]\nn = 2.0\nl = [\"x\"]\n");
    loaded.config.only = {{"smart"}, {Origin::Kind::command_line, {"--only", 0, 0}}};
    const std::string text = print(loaded.config);
    const std::string project = folder.file("project/.planwright.toml");
    const std::string user = folder.file("user/config.toml");
    const auto line = [](std::string_view setting, std::string_view origin) {
        return fmt::format("{:<36} # {}\n", setting, origin);
    };
    EXPECT_THAT(text, HasSubstr(line("gate = \"submission\"", project + ":1")));
    EXPECT_THAT(text, HasSubstr(line("min-level = \"warning\"", user + ":2")));
    EXPECT_THAT(text, HasSubstr(line("fail-level = \"error\"", "built in")));
    EXPECT_THAT(text, HasSubstr(line("only = [\"smart\"]", "--only on the command line")));
    EXPECT_THAT(text, HasSubstr("\n[rules]\n" + line("\"a.b\" = \"off\"", project + ":3")));
    EXPECT_THAT(text, HasSubstr(line("\"n\" = 2.0", user + ":4")));
    EXPECT_THAT(text, HasSubstr(line("\"l\" = [\"x\"]", user + ":5")));
}

TEST(Print, IsReadAgainAsTheSameSettings) {
    const planwright::testing::SettingsFolder folder;
    const std::string words = folder.put("project/odd \"name\".txt", "");
    const Loaded loaded = folder.load("words = ['odd \"name\".txt']\nedition = \"a\\tb\"\n"
                                      "[limits]\nanswer-ms = 500\n[plugins.p]\nx = 1\ny = -2.5\n");
    ASSERT_TRUE(loaded.problems.empty());
    // What only a user can set is printed too, so a user's file is what it is read back as.
    const Loaded again = load(folder.user(print(loaded.config)), {});
    EXPECT_TRUE(again.problems.empty());
    ASSERT_EQ(again.config.words.size(), 1U);
    EXPECT_EQ(again.config.words[0].value, words);
    EXPECT_EQ(again.config.edition.value, "a\tb");
    EXPECT_EQ(again.config.answer_ms.value, 500);
    EXPECT_EQ(std::get<double>(again.config.plugins.at("p").at("y").value), -2.5);
}

TEST(Documentation, NamesEverySetting) {
    const std::string page =
        planwright::testing::bytes_of(PLANWRIGHT_SOURCE_DIR "/docs/configuration.md");
    for (const Key& key : keys())
        EXPECT_THAT(page, HasSubstr(fmt::format("| `{}` |", key.name)));
}

} // namespace
} // namespace planwright::config
