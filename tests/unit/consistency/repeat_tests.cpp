// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "rule_case.h"

namespace planwright::consistency_tests {
namespace {

const std::string gate = "The yard manager will paint the northern gate in green before winter.";
const std::string gate_again =
    "The yard manager will paint the northern gate in blue before winter.";
const std::string lamps = "New lamps are bought for all eleven sheds along the river.";

class RepeatRules : public Rules {};
TEST_P(RepeatRules, MarkTheLaterOne) {
    expect_marks();
}

INSTANTIATE_TEST_SUITE_P(
    Repeated, RepeatRules,
    testing::Values(
        RuleCase{"WordForWord", "repeated-action", {{gate}, {gate}}, {gate}},
        RuleCase{"Nearly", "repeated-action", {{gate}, {gate_again}}, {gate_again}},
        RuleCase{"OneSentence", "repeated-action", {{gate}, {"Keys are counted. " + gate}}, {gate}},
        RuleCase{"InOneRecommendation", "repeated-action", {{gate}, {"+" + gate}}, {gate}},
        RuleCase{"LongSentence",
                 "repeated-action",
                 {{"The yard manager will paint the northern gate in green before winter and then "
                   "the southern gate, the "
                   "shed, the fence along the river, the post box and the bench."},
                  {"The yard manager will paint the northern gate in green before winter and then "
                   "the southern gate, the "
                   "shed, the fence along the river, the post box and the bench."}},
                 {"The yard manager will paint the northern gate in green before winter"}},
        RuleCase{"Different", "repeated-action", {{gate}, {lamps}}, {}},
        RuleCase{"Short", "repeated-action", {{"Paint the gate."}, {"Paint the gate."}}, {}},
        RuleCase{
            "SharedPhrase",
            "repeated-action",
            {{gate}, {"The yard manager will count keys, brooms, ladders and buckets each month."}},
            {}},
        RuleCase{"OnlyTheNameOfAThing",
                 "repeated-action",
                 {{"The new yard gate check list."},
                  {"Each month the sheds, the lamps, the fence along the river and the post box "
                   "are looked at by two clerks, who write what they saw into the new yard gate "
                   "check list."}},
                 {}},
        RuleCase{"WithinOneAction", "repeated-action", {{gate + " " + gate}, {lamps}}, {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    OtherOwner, RepeatRules,
    testing::Values(
        RuleCase{"Plain", "repeat-differs", {{gate, "Fleet Lead"}, {gate, "Head of Care"}}, {gate}},
        RuleCase{"Nearly",
                 "repeat-differs",
                 {{gate, "Fleet Lead"}, {gate_again, "Head of Care"}},
                 {gate_again}},
        RuleCase{"Lists",
                 "repeat-differs",
                 {{gate, "Fleet Lead / Head of Care"}, {gate, "Head of Care / Fleet Lead"}},
                 {gate}},
        RuleCase{"OtherHeadingSamePosts",
                 "repeat-differs",
                 {{gate, "Fleet Lead", "May 2027", "Northern unit should:"},
                  {gate, "Head of Care", "May 2027", "Southern unit should:"}},
                 {gate}},
        RuleCase{"SameOwner", "repeat-differs", {{gate, "Fleet Lead"}, {gate, "Fleet Lead"}}, {}},
        RuleCase{"SameOwnerOtherwiseWritten",
                 "repeat-differs",
                 {{gate, "Head of Stores"}, {gate, "Stores Head"}},
                 {}},
        RuleCase{"OtherBody",
                 "repeat-differs",
                 {{gate, "Northern Unit Head", "May 2027", "Northern unit should:"},
                  {gate, "Southern Unit Head", "May 2027", "Southern unit should:"}},
                 {}},
        RuleCase{
            "OtherAction", "repeat-differs", {{gate, "Fleet Lead"}, {lamps, "Head of Care"}}, {}},
        RuleCase{"NoOwner", "repeat-differs", {{gate, ""}, {gate, "Head of Care"}}, {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    OtherDate, RepeatRules,
    testing::Values(
        RuleCase{"Months",
                 "repeat-date",
                 {{gate, "Fleet Lead", "May 2027"}, {gate, "Fleet Lead", "June 2027"}},
                 {"June 2027"}},
        RuleCase{"Completed",
                 "repeat-date",
                 {{gate, "Fleet Lead", "May 2027"}, {gate, "Fleet Lead", "Completed"}},
                 {"Completed"}},
        RuleCase{"Ongoing",
                 "repeat-date",
                 {{gate, "Fleet Lead", "Completed"}, {gate, "Fleet Lead", "Completed and ongoing"}},
                 {"Completed and ongoing"}},
        RuleCase{"OwnerToo",
                 "repeat-date",
                 {{gate, "Fleet Lead", "May 2027"}, {gate, "Head of Care", "June 2027"}},
                 {"June 2027"}},
        RuleCase{"Same",
                 "repeat-date",
                 {{gate, "Fleet Lead", "May 2027"}, {gate, "Fleet Lead", "May 2027."}},
                 {}},
        RuleCase{"OtherAction",
                 "repeat-date",
                 {{gate, "Fleet Lead", "May 2027"}, {lamps, "Fleet Lead", "June 2027"}},
                 {}},
        RuleCase{"NoDate",
                 "repeat-date",
                 {{gate, "Fleet Lead", ""}, {gate, "Fleet Lead", "June 2027"}},
                 {}},
        RuleCase{
            "SmallPart",
            "repeat-date",
            {{gate, "Fleet Lead", "May 2027"},
             {gate + " " + lamps +
                  " Two drivers learn to ride the old red bicycle on the hill behind the mill.",
              "Fleet Lead", "June 2027"}},
            {}}),
    name_of);

TEST(Repeats, NameTheFirst) {
    const auto found =
        findings_of(plan_of({{lamps}, {gate, "Fleet Lead"}, {gate, "Head of Care"}}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].message, "This repeats recommendation 2, action 1 under another owner, "
                                "Fleet Lead: refer to it, or name one owner in both.");
    ASSERT_EQ(found[0].related.size(), 1U);
    EXPECT_EQ(found[0].related[0].fragment, gate);
}

} // namespace
} // namespace planwright::consistency_tests
