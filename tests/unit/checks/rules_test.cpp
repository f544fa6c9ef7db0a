// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rules.h"

#include "checks/fix.h"
#include "core/file.h"
#include "faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace planwright {
namespace {

using testing::all_faults;
using ::testing::Each;
using testing::Fault;
using testing::findings_of;
using ::testing::IsEmpty;
using testing::rules_of;
using testing::sample_edition;
using testing::SamplePlan;
using ::testing::SizeIs;

TEST(Rules, FindNothingInAPlanWithoutFault) {
    EXPECT_THAT(rules_of(findings_of(SamplePlan().make(), Gate::submission)), IsEmpty());
}

TEST(Rules, FindEachFaultAndNothingElse) {
    for (const Fault& fault : all_faults()) {
        SamplePlan sample;
        fault.make(sample);
        const auto rules = rules_of(findings_of(sample.make()));
        EXPECT_THAT(rules, Each(fault.rule)) << fault.what;
        EXPECT_FALSE(rules.empty()) << fault.rule << ": " << fault.what;
    }
}

TEST(Rules, AreAllTried) {
    std::set<std::string> tried{"template.schema"};
    for (const Fault& fault : all_faults())
        tried.insert(fault.rule);
    for (std::size_t i = 0; i < rule_count; ++i)
        EXPECT_EQ(tried.count(std::string(rule_of(static_cast<RuleKey>(i)).id)), 1U)
            << rule_of(static_cast<RuleKey>(i)).id;
}

TEST(Rules, BlockAtTheGateAsTheRegistrySays) {
    for (const Fault& fault : all_faults()) {
        SamplePlan sample;
        fault.make(sample);
        const Rule* rule = find_rule(fault.rule);
        ASSERT_NE(rule, nullptr) << fault.rule;
        for (const Diagnostic& finding : findings_of(sample.make(), Gate::submission)) {
            EXPECT_EQ(finding.blocks, rule->blocks);
            EXPECT_EQ(finding.severity == Severity::error, rule->blocks) << fault.rule;
        }
        for (const Diagnostic& finding : findings_of(sample.make(), Gate::draft))
            EXPECT_NE(finding.severity, Severity::error) << fault.rule;
    }
}

// Every place must be bytes of the field, on code-point edges, and the fragment the words there.
TEST(Rules, MarkTheWordsTheyQuote) {
    for (const Fault& fault : all_faults()) {
        SamplePlan sample;
        fault.make(sample);
        const Plan plan = sample.make();
        for (const Diagnostic& finding : findings_of(plan)) {
            const auto text = field_text(plan, sample_edition(), finding.place.at);
            const ByteRange range = finding.place.range;
            if (!text) {
                EXPECT_TRUE(range.empty()) << fault.what;
                continue;
            }
            ASSERT_LE(range.end, text->size()) << fault.what;
            if (!range.empty()) {
                EXPECT_EQ(text->substr(range.begin, range.size()), finding.fragment) << fault.what;
            }
            EXPECT_TRUE(text::is_code_point_edge(*text, range.begin)) << fault.what;
            EXPECT_TRUE(text::is_code_point_edge(*text, range.end)) << fault.what;
        }
    }
}

TEST(Rules, SaySomethingInOneSentence) {
    for (const Fault& fault : all_faults()) {
        SamplePlan sample;
        fault.make(sample);
        for (const Diagnostic& finding : findings_of(sample.make())) {
            EXPECT_GT(finding.message.size(), 15U) << fault.what;
            EXPECT_NE(std::string(".?").find(finding.message.back()), std::string::npos)
                << finding.message;
        }
    }
}

TEST(Fixes, OfEveryFaultCanBeDone) {
    for (const Fault& fault : all_faults()) {
        SamplePlan sample;
        fault.make(sample);
        const Plan plan = sample.make();
        for (const Diagnostic& finding : findings_of(plan)) {
            for (const Fix& fix : finding.fixes)
                EXPECT_TRUE(apply(plan, fix)) << fault.what << ": " << fix.title;
        }
    }
}

// A fix mends its fault or asks, in brackets, for what only the author knows.
TEST(Fixes, MendTheFaultOrLeaveAPrompt) {
    const std::set<std::string> without{"template.cover-date-unreadable",
                                        "template.no-recommendations",
                                        "template.recommendation-empty"};
    for (const Fault& fault : all_faults()) {
        SamplePlan sample;
        fault.make(sample);
        const Plan plan = sample.make();
        for (const Diagnostic& finding : findings_of(plan)) {
            const bool may_lack = without.count(finding.rule) > 0 ||
                                  fault.what == "no response line" ||
                                  finding.rule == "template.edition-text-changed";
            EXPECT_TRUE(may_lack || !finding.fixes.empty()) << fault.rule << ": " << fault.what;
            for (const Fix& fix : finding.fixes) {
                const auto mended = apply(plan, fix);
                ASSERT_TRUE(mended);
                const auto rest = findings_of(*mended);
                const bool same = std::any_of(rest.begin(), rest.end(), [&](const Diagnostic& f) {
                    return f.rule == finding.rule && f.place == finding.place &&
                           f.fragment == finding.fragment;
                });
                EXPECT_FALSE(same) << fault.rule << ": " << fault.what << ": " << fix.title;
                if (fix.safe) {
                    EXPECT_THAT(rules_of(rest), IsEmpty()) << fault.what << ": " << fix.title;
                }
            }
        }
    }
}

std::string without_marks(std::string_view cell) {
    std::string words(text::trim(cell));
    words.erase(std::remove(words.begin(), words.end(), '`'), words.end());
    return words;
}

/// A row of docs/rules.md.
struct DocumentedRule {
    std::string id;
    std::string finds;
    std::string why;
    std::string weight;
};

std::vector<DocumentedRule> documented_rules() {
    const std::string page =
        read_file(PLANWRIGHT_SOURCE_DIR "/docs/rules.md").value_or(std::string());
    std::vector<DocumentedRule> rows;
    for (const std::string_view line : text::split(page, '\n')) {
        const auto cells = text::split(line, '|');
        if (cells.size() >= 6 && text::trim(cells[1]).starts_with("`template."))
            rows.push_back({without_marks(cells[1]), without_marks(cells[2]),
                            without_marks(cells[3]), without_marks(cells[4])});
    }
    return rows;
}

TEST(Documentation, SaysOfEachRuleWhatTheRegistrySays) {
    const auto rows = documented_rules();
    ASSERT_THAT(rows, SizeIs(rule_count));
    for (const DocumentedRule& row : rows) {
        const Rule* rule = find_rule(row.id);
        ASSERT_NE(rule, nullptr) << row.id;
        std::string expected(rule->blocks ? "blocks" : to_string(rule->severity));
        if (rule->letter != 0)
            expected += std::string(", ") + rule->letter;
        EXPECT_EQ(row.weight, expected) << row.id;
        EXPECT_EQ(row.finds, rule->finds) << row.id;
        EXPECT_EQ(row.why, rule->why) << row.id;
    }
}

} // namespace
} // namespace planwright
