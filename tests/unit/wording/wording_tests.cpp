// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wording/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace planwright::wording {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A plan of one recommendation: paragraphs of one action, and column 2.
class SmallPlan {
public:
    explicit SmallPlan(std::vector<std::string> paragraphs, std::string asked = "Do it.")
        : asked_(std::move(asked)) {
        for (const std::string& paragraph : paragraphs) {
            pw_span span{};
            span.field = PW_FIELD_TEXT;
            span.line_begin = span.text_begin = text_.size() + (text_.empty() ? 0 : 1);
            text_ += (text_.empty() ? "" : "\n") + paragraph;
            span.end = text_.size();
            spans_.push_back(span);
        }
        rows_[0].kind = PW_ROW_RECOMMENDATION;
        rows_[0].fields[PW_FIELD_RECOMMENDATION] = pw::text(asked_);
        rows_[1].kind = PW_ROW_ACTION;
        rows_[1].row_id = 2;
        rows_[1].fields[PW_FIELD_TEXT] = pw::text(text_);
        rows_[1].spans = spans_.data();
        rows_[1].span_count = spans_.size();
        for (pw_row& row : rows_)
            row.struct_size = sizeof row;
        plan_.struct_size = sizeof plan_;
        plan_.row_size = sizeof(pw_row);
        plan_.rows = rows_;
        plan_.row_count = 2;
        plan_.language = pw::text("en-GB");
    }
    SmallPlan(const SmallPlan&) = delete;
    SmallPlan& operator=(const SmallPlan&) = delete;

    [[nodiscard]] std::vector<pw::Finding> check(std::size_t sentence_words = 25) const {
        static const Engine engine;
        return engine.check(pw::Plan(plan_), sentence_words, [] {});
    }
    [[nodiscard]] std::string words(const pw_range& at) const {
        return text_.substr(at.begin, at.end - at.begin);
    }
    pw_plan plan_{};

private:
    std::string asked_;
    std::string text_;
    std::vector<pw_span> spans_;
    pw_row rows_[2]{};
};

struct Example {
    std::string rule;
    bool below_will = false;
    bool hit = false;
    std::string text;
    std::vector<std::string> marked;
};

/// Takes « and » out, and notes what stood between them.
void take_marks(Example& example) {
    for (;;) {
        const std::size_t begin = example.text.find("«");
        const std::size_t end = example.text.find("»");
        if (begin == std::string::npos || end == std::string::npos)
            return;
        example.marked.push_back(example.text.substr(begin + 2, end - begin - 2));
        example.text.erase(end, 2).erase(begin, 2);
    }
}

std::vector<Example> examples() {
    std::ifstream file(PLANWRIGHT_SOURCE_DIR "/tests/unit/wording/sentences.txt");
    std::vector<Example> found;
    std::string rule;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('['))
            rule = line.substr(1, line.find(']') - 1);
        if (!line.starts_with("+ ") && !line.starts_with("- "))
            continue;
        Example example{rule, rule.ends_with('\\'), line[0] == '+', line.substr(2), {}};
        if (example.below_will)
            example.rule.pop_back();
        take_marks(example);
        found.push_back(std::move(example));
    }
    return found;
}

TEST(WordingRules, AreAllRead) {
    const Engine engine;
    for (const packs::Refusal& problem : engine.problems())
        ADD_FAILURE() << describe(problem);
}

TEST(WordingRules, FindAndLeaveTheExamples) {
    ASSERT_THAT(examples(), SizeIs(::testing::Gt(200U)));
    for (const Example& example : examples()) {
        std::vector<std::string> paragraphs{example.text};
        if (example.below_will)
            paragraphs.insert(paragraphs.begin(), "Each office will:");
        const SmallPlan plan(paragraphs);
        bool found = false;
        for (const pw::Finding& finding : plan.check()) {
            if (finding.rule != "wording." + example.rule)
                continue;
            const std::string words = plan.words(finding.place);
            const bool meets = std::any_of(example.marked.begin(), example.marked.end(),
                                           [&](const std::string& marked) {
                                               return words.find(marked) != std::string::npos ||
                                                      marked.find(words) != std::string::npos;
                                           });
            found = true;
            EXPECT_TRUE(!example.hit || meets || example.marked.empty())
                << example.rule << " marks \"" << words << "\" in: " << example.text;
        }
        EXPECT_EQ(found, example.hit) << example.rule << ": " << example.text;
    }
}

TEST(WordingGroups, LongSentencesAreOneFinding) {
    const std::string long_one = "One two three four five six seven eight nine ten eleven twelve.";
    const SmallPlan plan({long_one, "Short one here. " + long_one + " " + long_one});
    std::vector<pw::Finding> found;
    for (pw::Finding& finding : plan.check(10))
        if (finding.rule == "wording.long-sentence")
            found.push_back(std::move(finding));
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_THAT(found[0].related, SizeIs(2));
    EXPECT_EQ(plan.words(found[0].place), long_one);
}

TEST(WordingGroups, HouseWordsSayThePlainOne) {
    const SmallPlan plan({"The office will utilise rooms in order to train staff."});
    const auto findings = plan.check();
    ASSERT_THAT(findings, SizeIs(1));
    EXPECT_EQ(findings[0].rule, "wording.house-words");
    EXPECT_EQ(plan.words(findings[0].place), "utilise");
    EXPECT_EQ(findings[0].related[0].note, "in order to: to");
}

TEST(WordingGroups, MixedMarksShowTheRarer) {
    const SmallPlan plan({"It’s the clerk’s list and the lead's too."});
    const auto findings = plan.check();
    ASSERT_THAT(findings, SizeIs(1));
    EXPECT_EQ(findings[0].rule, "wording.quotes-mixed");
    EXPECT_EQ(plan.words(findings[0].place), "'");
}

TEST(Wording, LeavesTheInspectorsWordsAlone) {
    const SmallPlan plan({"The office trains all staff."}, "Train the the staff , soon..");
    EXPECT_THAT(plan.check(), IsEmpty());
}

TEST(Wording, LeavesOtherLanguagesAlone) {
    SmallPlan plan({"Le le plan est est prêt ."});
    plan.plan_.language = pw::text("fr");
    EXPECT_THAT(plan.check(), IsEmpty());
}

TEST(Wording, SafeFixesAreThoseThatKeepTheMeaning) {
    const SmallPlan plan({"The the plan is ready."});
    const auto findings = plan.check();
    ASSERT_THAT(findings, SizeIs(1));
    ASSERT_THAT(findings[0].fixes, SizeIs(1));
    EXPECT_TRUE(findings[0].fixes[0].safe);
    EXPECT_EQ(findings[0].fixes[0].edits[0].replacement, "The");
}

} // namespace
} // namespace planwright::wording
