// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The sentences of each rule, in sentences/RULE.txt: "hit: TEXT" must be found by it, "not: TEXT"
// must not. Behind "||" stand "owner:", "target:", "status: partly", "rec:", "heading:",
// "lead-in:", "before:" (an earlier action), "list:" (a bullet behind), "field:" (where the mark
// stands, "text" when absent) and "mark:", the words that must be marked.
#include "plan.h"
#include "smart/catalogue.h"
#include "smart/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

namespace planwright::smart {
namespace {

struct Example {
    bool hit = false;
    int line = 0;
    std::map<std::string, std::string> parts;

    [[nodiscard]] std::string part(const std::string& name, const std::string& otherwise) const {
        const auto found = parts.find(name);
        return found == parts.end() ? otherwise : found->second;
    }
};

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string::npos)
        return "";
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

Example read_example(const std::string& line, int number) {
    Example example;
    example.line = number;
    example.hit = line.rfind("hit:", 0) == 0;
    std::size_t begin = 4;
    std::string name = "text";
    while (begin <= line.size()) {
        const std::size_t end = std::min(line.find("||", begin), line.size());
        std::string part = trimmed(line.substr(begin, end - begin));
        if (name.empty()) {
            const std::size_t colon = part.find(':');
            name = part.substr(0, colon);
            part = trimmed(part.substr(colon + 1));
        }
        example.parts[name] = part;
        name.clear();
        begin = end + 2;
    }
    return example;
}

std::string file_of(const std::string& rule) {
    return PLANWRIGHT_SOURCE_DIR "/tests/unit/smart/sentences/" + rule + ".txt";
}

std::vector<Example> read_examples(const std::string& rule) {
    std::vector<Example> examples;
    std::ifstream in(file_of(rule));
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.rfind("hit:", 0) == 0 || line.rfind("not:", 0) == 0)
            examples.push_back(read_example(line, number));
    }
    return examples;
}

/// The words that the rule marked in the example, by field.
std::multimap<std::string, std::string> marks_of(const std::string& rule, const Example& example) {
    static const std::map<std::uint32_t, std::string> fields{
        {PW_FIELD_TEXT, "text"}, {PW_FIELD_OWNER, "owner"}, {PW_FIELD_TARGET, "target"}};
    TestPlan plan;
    plan.recommend(example.part("rec", "Do better."),
                   example.part("status", "") == "partly" ? PW_STATUS_PARTLY_AGREED
                                                          : PW_STATUS_AGREED,
                   example.part("heading", ""));
    if (const std::string before = example.part("before", ""); !before.empty())
        plan.act({before, "Governor", "May 2025", "", {}});
    TestPlan::Line line{example.part("text", ""),
                        example.part("owner", "Governor"),
                        example.part("target", "May 2025"),
                        example.part("lead-in", ""),
                        {}};
    if (const std::string item = example.part("list", ""); !item.empty())
        line.items = {item};
    const std::uint64_t id = plan.act(line);
    Engine engine;
    std::multimap<std::string, std::string> marks;
    for (const pw::Finding& finding : engine.check(plan.plan())) {
        if (finding.rule != "smart." + rule || finding.place.at.row_id != id)
            continue;
        const std::string text = plan.field(id, finding.place.at.field);
        marks.emplace(
            fields.at(finding.place.at.field),
            text.substr(static_cast<std::size_t>(finding.place.begin),
                        static_cast<std::size_t>(finding.place.end - finding.place.begin)));
    }
    return marks;
}

std::vector<std::string> all_rules() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Rule::count); ++i)
        names.emplace_back(info(static_cast<Rule>(i)).id.substr(6));
    return names;
}

class Sentences : public ::testing::TestWithParam<std::string> {};

TEST_P(Sentences, AreFoundOrLeftAlone) {
    const std::string& rule = GetParam();
    int hits = 0;
    int others = 0;
    for (const Example& example : read_examples(rule)) {
        SCOPED_TRACE(file_of(rule) + ":" + std::to_string(example.line) + ": " +
                     example.part("text", ""));
        const auto marks = marks_of(rule, example);
        ++(example.hit ? hits : others);
        if (!example.hit) {
            EXPECT_TRUE(marks.empty()) << "marks “" << marks.begin()->second << "”";
            continue;
        }
        const auto found = marks.find(example.part("field", "text"));
        if (found == marks.end()) {
            ADD_FAILURE() << "not found";
            continue;
        }
        if (const std::string words = example.part("mark", ""); !words.empty()) {
            EXPECT_EQ(found->second, words);
        }
    }
    EXPECT_GE(hits, 4);
    EXPECT_GE(others, 4);
}

INSTANTIATE_TEST_SUITE_P(OfRules, Sentences, ::testing::ValuesIn(all_rules()),
                         [](const auto& rule) {
                             std::string name = rule.param;
                             for (char& c : name) {
                                 if (c == '-')
                                     c = '_';
                             }
                             return name;
                         });

} // namespace
} // namespace planwright::smart
