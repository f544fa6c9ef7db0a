// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/native_writer.h"
#include "sample_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace planwright {
namespace {

using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::SizeIs;

Imported sample(const char* name) {
    return testing::read_sample(testing::samples() / "plans" / name);
}

std::vector<std::string> described(const std::vector<Diagnostic>& findings) {
    std::vector<std::string> result;
    for (const Diagnostic& finding : findings)
        result.push_back(finding.rule + ": " + finding.message + " [" + finding.fragment + "]");
    return result;
}

class NativeSample : public ::testing::TestWithParam<const char*> {};

TEST_P(NativeSample, IsWrittenAsItWasRead) {
    const Imported imported = sample(GetParam());
    EXPECT_THAT(imported.repairs, IsEmpty());
    EXPECT_EQ(write_native(imported.plan).value(),
              read_file(testing::samples() / "plans" / GetParam()).value());
}

INSTANTIATE_TEST_SUITE_P(
    Each, NativeSample, ::testing::Values("small.plan.xml", "typical.plan.xml", "large.plan.xml"),
    [](const auto& each) {
        return std::string(each.param).substr(0, std::string(each.param).find('.'));
    });

TEST(SmallSample, PassesTheGate) {
    const Imported imported = sample("small.plan.xml");
    EXPECT_EQ(recommendation_count(imported.plan), 3U);
    EXPECT_THAT(described(testing::findings(imported)), IsEmpty());
}

TEST(LargeSample, PassesTheGate) {
    const Imported imported = sample("large.plan.xml");
    EXPECT_EQ(recommendation_count(imported.plan), 60U);
    for (const Diagnostic& finding : testing::findings(imported))
        EXPECT_FALSE(finding.blocks) << finding.rule << ": " << finding.message;
}

TEST(TypicalSample, HoldsEveryAnswerAndEveryKindOfTarget) {
    const Plan plan = sample("typical.plan.xml").plan;
    std::set<std::optional<Status>> statuses;
    std::set<std::optional<TargetKind>> kinds;
    std::set<ParagraphKind> paragraphs;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        statuses.insert(row.status);
        for (const Paragraph& paragraph : row.preamble)
            paragraphs.insert(paragraph.kind);
        for (const Action& action : row.actions) {
            kinds.insert(action.target.kind);
            for (const Paragraph& paragraph : action.text)
                paragraphs.insert(paragraph.kind);
        }
    });
    EXPECT_EQ(recommendation_count(plan), 16U);
    EXPECT_GT(plan.groups.size(), 3U);
    EXPECT_THAT(statuses, SizeIs(4)); // one is missing
    for (const TargetKind kind :
         {TargetKind::month, TargetKind::completed, TargetKind::completed_and_ongoing,
          TargetKind::month_and_review, TargetKind::ongoing})
        EXPECT_TRUE(kinds.count(kind)) << to_string(kind);
    EXPECT_THAT(paragraphs,
                IsSupersetOf({ParagraphKind::action, ParagraphKind::lead_in, ParagraphKind::measure,
                              ParagraphKind::reason, ParagraphKind::pointer}));
}

TEST(TypicalSample, IsTheSamePlanAsTextAndAsXml) {
    const auto rows = [](const Plan& plan) {
        std::vector<std::string> result;
        for_each_recommendation(plan, [&](const Group& group, const Recommendation& row) {
            result.push_back(plain_text(group.heading) + '|' + row.number + '|' +
                             std::to_string(row.actions.size()) + '|' + plain_text(row.text));
        });
        return result;
    };
    const Imported text = sample("typical.txt");
    EXPECT_EQ(text.edition->id, "probation-2024"); // its frame is the shipped one
    EXPECT_EQ(rows(text.plan), rows(sample("typical.plan.xml").plan));
}

TEST(TypicalSample, HasFaultsOfManyKindsToFind) {
    std::set<std::string> rules;
    for (const Diagnostic& finding : testing::findings(sample("typical.plan.xml")))
        rules.insert(finding.rule);
    for (const char* rule :
         {"template.owner-missing", "template.owner-malformed", "template.target-vague",
          "template.target-past", "template.status-missing", "template.category-missing",
          "template.placeholder", "template.personal-data", "template.pointer-wrong",
          "template.part-not-stated", "template.summary-differs"})
        EXPECT_TRUE(rules.count(rule)) << rule;
}

} // namespace
} // namespace planwright
