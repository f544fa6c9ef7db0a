// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_names.h"
#include "sample_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using testing::action_id;
using testing::findings_of;
using ::testing::HasSubstr;
using testing::recommendation_id;
using testing::SamplePlan;

std::string fault_of(const Plan& plan, std::string_view name) {
    const auto found = PlaceNames(plan).find(name);
    return found ? std::string("found") : found.error().what;
}

TEST(PlaceNames, NameEveryFieldAndFindItAgain) {
    const Plan plan = SamplePlan().make();
    const PlaceNames names(plan);
    EXPECT_EQ(names.name({action_id(1, 2), Field::target, 0}),
              "recommendation[1]/action[2]/target");
    EXPECT_EQ(names.name({recommendation_id(2), Field::status, 0}), "recommendation[2]/status");
    EXPECT_EQ(names.name({{}, Field::cover, 1}), "cover[2]");
    EXPECT_EQ(names.name({{}, Field::plan_title, 0}), "plan_title");
    EXPECT_EQ(names.name({plan.groups[0].id, Field::group_heading, 0}), "group[1]/group_heading");
    for (const FieldRef& field :
         {FieldRef{action_id(1, 2), Field::target, 0}, FieldRef{action_id(2, 1), Field::text, 0},
          FieldRef{recommendation_id(2), Field::preamble, 0}, FieldRef{{}, Field::introduction, 1},
          FieldRef{{}, Field::document, 0}, FieldRef{plan.groups[0].id, Field::group_heading, 0}}) {
        const auto found = names.find(names.name(field));
        ASSERT_TRUE(found) << names.name(field) << ": " << found.error().what;
        EXPECT_EQ(*found, field) << names.name(field);
    }
}

TEST(PlaceNames, TakeARowForItsText) {
    const Plan plan = SamplePlan().make();
    EXPECT_EQ(*PlaceNames(plan).find("recommendation[1]/action[1]"),
              (FieldRef{action_id(1, 1), Field::text, 0}));
    EXPECT_EQ(*PlaceNames(plan).find("recommendation[1]"),
              (FieldRef{recommendation_id(1), Field::recommendation, 0}));
}

TEST(PlaceNames, GoByIdWhereTheNumberDoesNotSayWhich) {
    SamplePlan sample;
    sample.recommendations[1].number = "1";
    sample.recommendations[2].number = "3/b]";
    const Plan plan = sample.make();
    const PlaceNames names(plan);
    for (unsigned n = 1; n <= 3; ++n) {
        const std::string name = names.name({recommendation_id(n), Field::status, 0});
        EXPECT_THAT(name, HasSubstr("recommendation[0000")) << n;
        EXPECT_EQ(names.find(name)->row, recommendation_id(n));
    }
    EXPECT_THAT(fault_of(plan, "recommendation[1]/status"),
                HasSubstr("2 recommendations have the number 1"));
}

TEST(PlaceNames, SayWhatThereIsNot) {
    const Plan plan = SamplePlan().make();
    EXPECT_EQ(fault_of(plan, "recommendation[77]/status"),
              "there is no recommendation “77” in this plan");
    EXPECT_THAT(fault_of(plan, "recommendation[1]/action[9]/text"),
                HasSubstr("recommendation[1] has no action “9”"));
    for (const std::string_view wrong :
         {"", "/", "owner", "recommendation[1]/owner", "recommendation[1]/action[1]/status",
          "action[1]", "recommendation[]", "cover", "cover[0]", "group[9]", "group[1]/owner",
          "recommendation[1]/action[1]/action[1]", "recommendation[1", "cover[99999999999999]"})
        EXPECT_NE(fault_of(plan, wrong), "found") << wrong;
}

class FindingNames : public ::testing::Test {
protected:
    FindingNames() {
        SamplePlan sample;
        sample.recommendations[0].actions[0].target = "spring 2025";
        sample.recommendations[0].actions[1].target = "autumn 2025";
        sample.recommendations[1].actions[0].owner = "Head Head of Safety";
        plan_ = sample.make();
        findings_ = findings_of(plan_);
    }
    [[nodiscard]] Result<std::size_t> find(std::string_view name) const {
        return find_finding(findings_, PlaceNames(plan_), name);
    }

    Plan plan_;
    std::vector<Diagnostic> findings_;
};

TEST_F(FindingNames, MeanTheirFindingWholeAndShort) {
    ASSERT_EQ(findings_.size(), 3U);
    EXPECT_EQ(full_name(findings_[0], PlaceNames(plan_)),
              "template.target-vague@recommendation[1]/action[1]/target:0-11");
    for (std::size_t i = 0; i < findings_.size(); ++i) {
        EXPECT_EQ(*find(full_name(findings_[i], PlaceNames(plan_))), i);
        EXPECT_EQ(short_name(findings_[i]).size(), 7U);
        EXPECT_EQ(*find(short_name(findings_[i])), i);
        EXPECT_EQ(*find(short_name(findings_[i]).substr(0, 5)), i);
    }
}

TEST_F(FindingNames, MayLeaveOutWhatIsClear) {
    EXPECT_EQ(*find("template.target-vague@recommendation[1]/action[2]/target"), 1U);
    EXPECT_EQ(*find("template.owner-malformed"), 2U);
}

TEST_F(FindingNames, AreListedWhenSeveralCouldBeMeant) {
    const auto found = find("template.target-vague");
    ASSERT_FALSE(found);
    EXPECT_THAT(found.error().what, HasSubstr("can mean 2 findings: " + short_name(findings_[0])));
}

TEST_F(FindingNames, SayWhatIsNotThere) {
    EXPECT_THAT(find("template.nothing").error().what,
                HasSubstr("no finding of this plan is called “template.nothing”"));
    EXPECT_THAT(find("template.target-vague@recommendation[9]/status").error().what,
                HasSubstr("there is no recommendation “9”"));
    EXPECT_THAT(find("0000000").error().what, HasSubstr("no finding"));
    EXPECT_FALSE(find(""));
}

} // namespace
} // namespace planwright
