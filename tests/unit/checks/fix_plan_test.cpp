// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/fix_plan.h"

#include "checks/findings.h"
#include "checks/plan_changes.h"
#include "sample_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using testing::action_id;
using testing::findings_of;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::sample_edition;
using testing::SamplePlan;

Result<std::vector<Diagnostic>> look(const Plan& plan) {
    return findings_of(plan);
}

std::string target_of(const Plan& plan, unsigned action) {
    return *field_text(plan, sample_edition(), {action_id(1, action), Field::target, 0});
}

/// A finding on all places of a word in the first action's text, which a fix replaces.
FindAgain finds(std::string word, std::string replacement, ByteRange more = {}) {
    return [=](const Plan& plan) -> Result<std::vector<Diagnostic>> {
        const FieldRef at{action_id(1, 1), Field::text, 0};
        const std::string text = *field_text(plan, sample_edition(), at);
        std::vector<Diagnostic> findings;
        for (std::size_t begin = text.find(word); begin != std::string::npos;
             begin = text.find(word, begin + 1)) {
            Diagnostic& finding = findings.emplace_back();
            finding.rule = "test.word";
            finding.place = {at, {begin - more.begin, begin + word.size() + more.end}};
            finding.fragment = word;
            finding.fixes = {replacing("put right", at, finding.place.range, replacement, true)};
        }
        return findings;
    };
}

Document document_with(std::string text) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].text = std::move(text);
    return Document(sample.make());
}

std::string text_of(const Document& document) {
    return *field_text(document.plan(), sample_edition(), {action_id(1, 1), Field::text, 0});
}

TEST(SafeFixes, AreOneChangeForEachRule) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "mar 25";
    sample.recommendations[0].actions[1].target = "31/03/2025";
    sample.recommendations[1].actions[0].owner = "Head of of Safety";
    Document document(sample.make());
    const auto outcome = apply_safe_fixes(document, {}, look);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->done.size(), 2U);
    EXPECT_EQ(outcome->done[0].rule, "template.target-style");
    EXPECT_EQ(outcome->done[0].count, 2U);
    EXPECT_EQ(target_of(document.plan(), 1), "March 2025");
    EXPECT_EQ(target_of(document.plan(), 2), "March 2025");
    EXPECT_THAT(outcome->left, IsEmpty());
    EXPECT_TRUE(outcome->stable);
    document.undo();
    EXPECT_EQ(target_of(document.plan(), 1), "March 2025");
    document.undo();
    EXPECT_EQ(target_of(document.plan(), 1), "mar 25");
    EXPECT_EQ(target_of(document.plan(), 2), "31/03/2025");
}

TEST(SafeFixes, OfOtherRulesThanThoseNamedAreLeft) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "mar 25";
    sample.recommendations[1].actions[0].owner = "Head of of Safety";
    Document document(sample.make());
    const auto outcome = apply_safe_fixes(document, {"template.owner-malformed"}, look);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->done.size(), 1U);
    EXPECT_EQ(target_of(document.plan(), 1), "mar 25");
    EXPECT_EQ(outcome->left.size(), 1U);
}

TEST(SafeFixes, LeaveWhatIsWaivedAndWhatIsNotSafe) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "mar 25";
    sample.recommendations[0].actions[1].target = "spring 2025";
    Waiver waiver;
    waiver.rule = "template.target-style";
    waiver.place = {{action_id(1, 1), Field::target, 0}, {0, 6}};
    waiver.fragment = "mar 25";
    sample.waivers = {waiver};
    Document document(sample.make());
    const auto outcome = apply_safe_fixes(document, {}, look);
    ASSERT_TRUE(outcome);
    EXPECT_THAT(outcome->done, IsEmpty());
    EXPECT_EQ(target_of(document.plan(), 1), "mar 25");
    EXPECT_EQ(target_of(document.plan(), 2), "spring 2025");
}

TEST(SafeFixes, ThatOverlapAreDoneOneAfterTheOther) {
    Document document = document_with("abab!");
    const auto outcome = apply_safe_fixes(document, {}, finds("ab", "x", {0, 1}));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->done[0].count, 1U);
    EXPECT_EQ(text_of(document).find("ab"), std::string::npos);
}

TEST(SafeFixes, ThatDoNotMendEnd) {
    Document document = document_with("wrong");
    const auto outcome = apply_safe_fixes(document, {}, finds("wrong", "wrong wrong"));
    ASSERT_TRUE(outcome);
    EXPECT_LE(outcome->done.size(), 100U);
    EXPECT_LT(text_of(document).size(), 5000U);
    Document same = document_with("wrong");
    const auto nothing = apply_safe_fixes(same, {}, finds("wrong", "wrong"));
    ASSERT_TRUE(nothing);
    EXPECT_THAT(nothing->done, IsEmpty());
    EXPECT_TRUE(nothing->stable);
}

TEST(SafeFixes, StopWhereNotEverythingCanBeLookedAt) {
    Document document = document_with("wrong");
    const auto outcome = apply_safe_fixes(document, {}, [](const Plan&) {
        return Result<std::vector<Diagnostic>>(fail(ErrorCode::io, "the plugin is gone"));
    });
    EXPECT_FALSE(outcome);
}

TEST(PlanChanges, ShowWhatDiffersAndTheWordsBesideIt) {
    SamplePlan before;
    before.recommendations[0].actions[0].text =
        "The leads will hold a meeting about the plan in every unit of the region, and write down "
        "waht they decide so that all who work there can read it afterwards.";
    SamplePlan after = before;
    std::string& text = after.recommendations[0].actions[0].text;
    text.replace(text.find("waht"), 4, "what");
    after.recommendations[0].actions[1].target = "May 2025";
    const std::string shown =
        changes_text(plan_changes(before.make(), after.make(), sample_edition()));
    EXPECT_THAT(shown, HasSubstr("  recommendation[1]/action[1]/text\n    - …unit of "));
    EXPECT_THAT(shown, HasSubstr("waht they decide"));
    EXPECT_THAT(shown, HasSubstr("what they decide"));
    EXPECT_EQ(shown.find("The leads"), std::string::npos);
    EXPECT_THAT(shown, HasSubstr("  recommendation[1]/action[2]/target\n    - Completed\n    + "
                                 "May 2025\n"));
}

} // namespace
} // namespace planwright
