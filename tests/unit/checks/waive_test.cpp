// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/waive.h"

#include "checks/weights.h"
#include "model/edits.h"
#include "sample_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using testing::action_id;
using testing::findings_of;
using ::testing::HasSubstr;
using testing::SamplePlan;

const WaiverWords words{"A. Reader", *parse_iso_date("2024-09-01"), "The board asked for it"};

Plan vague_plan() {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "spring 2025";
    return sample.make();
}

TEST(Waive, SetsAFindingAsideWithWhoWhenAndWhy) {
    const Plan plan = vague_plan();
    const auto waived = waive(plan, findings_of(plan).at(0), words);
    ASSERT_TRUE(waived);
    const std::vector<Diagnostic> findings = findings_of(*waived);
    ASSERT_EQ(findings.size(), 1U);
    ASSERT_TRUE(findings[0].waived);
    const Waiver& waiver = waived->annotations->waivers.at(*findings[0].waived);
    EXPECT_EQ(waiver.by, "A. Reader");
    EXPECT_EQ(waiver.when, "2024-09-01");
    EXPECT_EQ(waiver.reason, "The board asked for it");
    EXPECT_TRUE(waiver.id);
}

TEST(Waive, ReopensWhenTheWordsChange) {
    const Plan plan = vague_plan();
    const Plan waived = *waive(plan, findings_of(plan).at(0), words);
    const Plan changed =
        *edits::replace_text(waived, {action_id(1, 1), Field::target, 0}, {0, 6}, "autumn");
    const std::vector<Diagnostic> findings = findings_of(changed);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_FALSE(findings[0].waived);
}

TEST(Waive, NeverTakesWhatBlocksOrAPluginsFailure) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].owner.clear();
    const Plan plan = sample.make();
    const auto blocked = waive(plan, findings_of(plan).at(0), words);
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error().code, ErrorCode::refused);
    EXPECT_THAT(blocked.error().what, HasSubstr("template.owner-missing blocks submission"));
    Diagnostic failure;
    failure.rule = "smart.failed";
    EXPECT_EQ(waive(plan, failure, words).error().code, ErrorCode::refused);
}

TEST(Waive, SaysWhoHasWaivedItAlready) {
    const Plan plan = vague_plan();
    const Plan waived = *waive(plan, findings_of(plan).at(0), words);
    const auto again = waive(waived, findings_of(waived).at(0), words);
    ASSERT_FALSE(again);
    EXPECT_THAT(again.error().what, HasSubstr("waived by A. Reader on 2024-09-01"));
}

TEST(Waive, NeedsANameAndAReason) {
    const Plan plan = vague_plan();
    EXPECT_FALSE(waive(plan, findings_of(plan).at(0), {" ", words.when, "why"}));
    EXPECT_FALSE(waive(plan, findings_of(plan).at(0), {"who", words.when, ""}));
}

TEST(Weights, ChangeSeveritiesAndTurnRulesOffButNotWhatBlocks) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "spring 2025";
    sample.recommendations[0].actions[1].target = "mar 25";
    sample.recommendations[1].actions[0].owner.clear();
    std::vector<Diagnostic> findings = findings_of(sample.make());
    ASSERT_EQ(findings.size(), 3U);
    apply_weights({{"template.target-vague", Severity::error},
                   {"template.target-style", std::nullopt},
                   {"template.owner-missing", std::nullopt},
                   {"smart.failed", std::nullopt}},
                  findings);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].severity, Severity::error);
    EXPECT_EQ(findings[1].rule, "template.owner-missing");
    EXPECT_EQ(findings[1].severity, Severity::warning);
    EXPECT_TRUE(keeps_its_weight("smart.failed"));
}

} // namespace
} // namespace planwright
