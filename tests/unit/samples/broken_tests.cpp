// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rules.h"
#include "sample_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>

namespace planwright {
namespace {

using ::testing::UnorderedElementsAreArray;

/// A row of samples/broken/README.md: | `file` | what is wrong | `rule` … |
struct Listed {
    std::string file;
    std::vector<std::string> rules;

    friend void PrintTo(const Listed& each, std::ostream* out) { *out << each.file; }
};

/// What stands between grave accents.
std::vector<std::string> coded_words(const std::string& line) {
    std::vector<std::string> result;
    for (std::size_t open = line.find('`'); open != std::string::npos;) {
        const std::size_t close = line.find('`', open + 1);
        result.push_back(line.substr(open + 1, close - open - 1));
        open = line.find('`', close + 1);
    }
    return result;
}

std::vector<Listed> listed() {
    std::vector<Listed> result;
    std::ifstream readme(testing::samples() / "broken" / "README.md");
    for (std::string line; std::getline(readme, line);) {
        if (line.rfind("| `", 0) != 0)
            continue;
        std::vector<std::string> words = coded_words(line);
        result.push_back({words.front(), {words.begin() + 1, words.end()}});
    }
    return result;
}

class BrokenSample : public ::testing::TestWithParam<Listed> {};

TEST_P(BrokenSample, GivesExactlyItsFinding) {
    const Imported imported = testing::read_sample(testing::samples() / "broken" / GetParam().file);
    std::vector<std::string> rules;
    for (const Diagnostic& finding : testing::findings(imported)) {
        rules.push_back(finding.rule);
        EXPECT_FALSE(finding.message.empty());
    }
    EXPECT_THAT(rules, UnorderedElementsAreArray(GetParam().rules));
    EXPECT_EQ(!imported.repairs.empty(), GetParam().file.rfind("schema-", 0) == 0);
}

INSTANTIATE_TEST_SUITE_P(Each, BrokenSample, ::testing::ValuesIn(listed()), [](const auto& each) {
    std::string name = each.param.file.substr(0, each.param.file.find('.'));
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

TEST(BrokenSamples, AreAllListedAndAllThere) {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(testing::samples() / "broken")) {
        if (entry.path().extension() == ".xml")
            files.insert(entry.path().filename().string());
    }
    std::set<std::string> names;
    for (const Listed& each : listed())
        names.insert(each.file);
    EXPECT_EQ(names, files);
}

TEST(BrokenSamples, ShowEveryBuiltInRule) {
    std::set<std::string_view> shown;
    const std::vector<Listed> all = listed();
    for (const Listed& each : all)
        shown.insert(each.rules.begin(), each.rules.end());
    for (std::size_t key = 0; key < rule_count; ++key) {
        const std::string_view id = rule_of(static_cast<RuleKey>(key)).id;
        EXPECT_TRUE(shown.count(id)) << "no broken sample shows " << id;
    }
}

} // namespace
} // namespace planwright
