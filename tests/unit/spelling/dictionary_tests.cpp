// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "dictionary.h"

#include "support.h"

#include <algorithm>
#include <filesystem>
#include <thread>

namespace spelling {
namespace {

std::string name_of(std::string_view language, const std::vector<std::string>& where) {
    const auto files = find_dictionary(language, where);
    return files ? files->affixes.filename().string() : "none";
}

TEST(Dictionary, IsFoundByLanguageWithAndWithoutRegion) {
    EXPECT_EQ(name_of("cy", folders), "cy_GB.aff");
    EXPECT_EQ(name_of("cy-GB", folders), "cy_GB.aff");
    EXPECT_EQ(name_of("br", folders), "br.aff");
    EXPECT_EQ(name_of("en-GB", folders), "en_GB.aff");
    EXPECT_EQ(name_of("tlh", folders), "none");
}

TEST(Dictionary, IsFoundInAPackageOfNpm) {
    const std::string npm = PLANWRIGHT_SOURCE_DIR "/tests/unit/spelling/dictionaries-npm";
    EXPECT_EQ(name_of("cy", {npm}), "index.aff");
    EXPECT_EQ(name_of("cy-GB", {"/does/not/exist", npm}), "index.aff");
}

TEST(Dictionary, CannotBeMadeToReadOtherPlaces) {
    const std::string below = test_dictionaries + "/below";
    EXPECT_EQ(name_of("../cy_GB", {below}), "none");
    EXPECT_EQ(name_of("", folders), "none");
    EXPECT_EQ(name_of("..", folders), "none");
}

TEST(Dictionary, KnowsWordsInAnEncodingOfEightBits) {
    const auto dictionary = Dictionary::open(*find_dictionary("br", folders));
    EXPECT_TRUE(dictionary->knows("tŷ"));
    EXPECT_TRUE(dictionary->knows("kêr"));
    EXPECT_FALSE(dictionary->knows("ty"));
    EXPECT_FALSE(dictionary->knows("слово"));
    const auto suggested = dictionary->suggest("tŷy");
    EXPECT_NE(std::find(suggested.begin(), suggested.end(), "tŷ"), suggested.end());
}

TEST(Dictionary, IsLoadedOnceInAProcess) {
    const auto files = *find_dictionary("cy", folders);
    const auto first = Dictionary::open(files);
    EXPECT_EQ(Dictionary::open(files), first);
    first->finish_loading();
}

TEST(Dictionary, IsSharedByThreads) {
    const auto dictionary = Dictionary::open(*find_dictionary("cy", folders));
    const auto ask = [&] {
        for (int i = 0; i < 200; ++i) {
            EXPECT_TRUE(dictionary->knows("adroddiadau"));
            EXPECT_FALSE(dictionary->knows("cynllunn"));
        }
    };
    std::thread other(ask);
    ask();
    other.join();
}

TEST(Languages, WelshIsCheckedByWelshWordsAndEnglishRulesStayAway) {
    EXPECT_EQ(found("Bydd y swyddogg yn gweithio gyda adroddiadau", Rule::unknown_word, "cy"),
              (Strings{"swyddogg"}));
    EXPECT_EQ(found("SPO's yn gweithio", Rule::apostrophe_plural, "cy"), Strings{});
}

TEST(Languages, WithoutADictionaryNothingCountsAsChecked) {
    Engine engine = make_engine();
    EXPECT_FALSE(engine.analyse("Bitte prüfen", "tlh").checked);
    EXPECT_TRUE(engine.analyse("Please check", "en-GB").checked);
}

} // namespace
} // namespace spelling
