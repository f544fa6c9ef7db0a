// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/check.h"

#include "checks/fix.h"
#include "checks/places.h"
#include "checks/word_diff.h"
#include "faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using testing::action_id;
using ::testing::ElementsAre;
using testing::findings_of;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::recommendation_id;
using testing::rules_of;
using testing::sample_edition;
using testing::SamplePlan;
using ::testing::SizeIs;

SamplePlan with_many_faults() {
    SamplePlan sample;
    sample.title.clear();
    sample.printed_summary = SummaryCounts{9, 0, 0, 9};
    sample.recommendations[2].number = "7";
    sample.recommendations[0].status.reset();
    sample.recommendations[0].actions[0] = {"TBC by Mrs Example, or TBC.", "", "TBC"};
    sample.recommendations[1].actions[0].owner = "Librarian /";
    return sample;
}

TEST(Findings, StandInDocumentOrder) {
    EXPECT_THAT(rules_of(findings_of(with_many_faults().make())),
                ElementsAre("template.cover-line-missing", "template.status-missing",
                            "template.placeholder", "template.personal-data",
                            "template.placeholder", "template.owner-missing",
                            "template.target-unreadable", "template.owner-malformed",
                            "template.number-gap", "template.summary-differs"));
}

TEST(Findings, OfAnyPluginAreSortedByPlaceThenRule) {
    const Plan plan = SamplePlan().make();
    const auto at = [](Id row, Field field, std::size_t begin, std::string rule) {
        Diagnostic finding;
        finding.place = {{row, field, 0}, {begin, begin + 1}};
        finding.rule = std::move(rule);
        return finding;
    };
    std::vector<Diagnostic> findings{
        at({}, Field::document, 0, "z"),
        at(action_id(2, 1), Field::text, 5, "b"),
        at(action_id(2, 1), Field::text, 5, "a"),
        at(action_id(1, 2), Field::target, 0, "t"),
        at(action_id(1, 2), Field::text, 9, "x"),
        at(recommendation_id(1), Field::preamble, 0, "p"),
        at({}, Field::cover, 0, "c"),
    };
    sort_findings(plan, findings);
    EXPECT_THAT(rules_of(findings), ElementsAre("c", "p", "x", "t", "a", "b", "z"));
}

TEST(Severity, ComesFromTheEditionButABlockIsNeverTurnedOff) {
    Edition edition = sample_edition();
    edition.severities = {{"template.target-vague", "off"},
                          {"template.target-style", "error"},
                          {"template.owner-missing", "off"},
                          {"template.status-missing", "hint"}};
    SamplePlan sample;
    sample.recommendations[0].status.reset();
    sample.recommendations[0].actions = {
        {"One.", "Librarian", "spring 2025"}, {"Two.", "Librarian", "mar 25"}, {"Three.", ""}};
    CheckOptions options{edition};
    const auto draft = check(sample.make(), options);
    EXPECT_THAT(rules_of(draft), ElementsAre("template.status-missing", "template.target-style",
                                             "template.owner-missing"));
    EXPECT_EQ(draft[0].severity, Severity::hint);
    EXPECT_EQ(draft[1].severity, Severity::error);
    EXPECT_EQ(draft[2].severity, Severity::warning);
    options.gate = Gate::submission;
    const auto submission = check(sample.make(), options);
    EXPECT_EQ(submission[0].severity, Severity::error);
    EXPECT_EQ(submission[2].severity, Severity::error);
}

TEST(Frame, IsComparedWithTheEditionThatIsNamed) {
    Edition other = sample_edition();
    other.id = "other";
    other.frame.introduction[0].text = "The inspector looks at large libraries.";
    CheckOptions options{sample_edition()};
    options.compare_with = &other;
    const auto findings = check(SamplePlan().make(), options);
    ASSERT_THAT(rules_of(findings), ElementsAre("template.edition-text-changed"));
    EXPECT_THAT(findings[0].message, HasSubstr("“large” is left out"));
    EXPECT_EQ(findings[0].place.at.field, Field::introduction);
}

TEST(Frame, OfADocumentsOwnEditionIsNotHeldAgainstIt) {
    Edition local = sample_edition();
    local.local = true;
    local.frame.response_label = "An Answer to";
    local.frame.title_prefix = "PLAN: ";
    EXPECT_THAT(check(SamplePlan().make(), CheckOptions{local}), IsEmpty());
}

TEST(Frame, ShowsTheDifferenceWordByWord) {
    SamplePlan sample;
    sample.overrides.introduction = from_plain_text(
        "The inspector looks at big museums.\nThis plan says what may be done about it.");
    const auto findings = findings_of(sample.make());
    ASSERT_THAT(findings, SizeIs(2));
    EXPECT_EQ(findings[0].fragment, "big museums.");
    EXPECT_THAT(findings[0].message,
                HasSubstr("Paragraph 1 of the introduction differs from the edition: “libraries.” "
                          "has become “big museums.”."));
    EXPECT_EQ(findings[1].place.at.index, 1U);
    EXPECT_EQ(findings[1].fragment, "may");
}

TEST(WordDiff, GivesEachStretchThatDiffers) {
    const std::string before = "one two three four five";
    const std::string after = "one 2 three five six";
    const auto changes = word_diff(before, after);
    ASSERT_THAT(changes, SizeIs(3));
    EXPECT_EQ(describe(changes[0], before, after), "“two” has become “2”");
    EXPECT_EQ(describe(changes[1], before, after), "“four” is left out");
    EXPECT_EQ(describe(changes[2], before, after), "“six” is put in");
    EXPECT_THAT(word_diff("it’s – so", "it's - so"), IsEmpty());
    EXPECT_THAT(word_diff("", ""), IsEmpty());
    EXPECT_THAT(word_diff("", "new"), SizeIs(1));
}

TEST(WordDiff, OfHugeTextsIsOneStretch) {
    std::string before = "begin ";
    std::string after = "begin ";
    for (int i = 0; i < 5000; ++i) {
        before += "a" + std::to_string(i) + ' ';
        after += "b" + std::to_string(i) + ' ';
    }
    EXPECT_THAT(word_diff(before + "end", after + "end"), SizeIs(1));
}

Waiver waiver(std::string rule, FieldRange place, std::string fragment) {
    Waiver result;
    result.id = {9};
    result.rule = std::move(rule);
    result.place = place;
    result.fragment = std::move(fragment);
    return result;
}

TEST(Waivers, MarkAFindingWhileItsWordsStand) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "spring 2025";
    const FieldRange place{{action_id(1, 1), Field::target, 0}, {0, 11}};
    sample.waivers = {waiver("template.target-vague", place, "spring 2025")};
    EXPECT_EQ(findings_of(sample.make())[0].waived, 0U);
    sample.recommendations[0].actions[0].target = "summer 2025";
    EXPECT_FALSE(findings_of(sample.make())[0].waived);
}

TEST(Waivers, HoldForTheirRuleAndPlaceOnly) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].target = "spring 2025";
    const FieldRange there{{action_id(1, 1), Field::target, 0}, {0, 11}};
    const FieldRange elsewhere{{action_id(1, 2), Field::target, 0}, {0, 11}};
    sample.waivers = {waiver("template.target-past", there, "spring 2025"),
                      waiver("template.target-vague", elsewhere, "spring 2025")};
    EXPECT_FALSE(findings_of(sample.make())[0].waived);
}

TEST(Waivers, OfAWiderPlaceHoldWhileAllItsWordsStand) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].text = "Write to a.librarian@example.org first.";
    const FieldRange place{{action_id(1, 1), Field::text, 0}, {0, 39}};
    sample.waivers = {
        waiver("template.personal-data", place, "Write to a.librarian@example.org first.")};
    EXPECT_EQ(findings_of(sample.make())[0].waived, 0U);
    sample.waivers[0].fragment = "Write to somebody else.";
    EXPECT_FALSE(findings_of(sample.make())[0].waived);
}

TEST(Waivers, NeverHoldForWhatBlocks) {
    SamplePlan sample;
    sample.recommendations[0].actions[0].text = "The rota will be TBC.";
    const FieldRange place{{action_id(1, 1), Field::text, 0}, {17, 20}};
    sample.waivers = {waiver("template.placeholder", place, "TBC")};
    ASSERT_THAT(findings_of(sample.make()), SizeIs(1));
    EXPECT_FALSE(findings_of(sample.make())[0].waived);
}

TEST(Fixes, RenumberAllAndMovePointersInOneStep) {
    SamplePlan sample;
    sample.recommendations[2].number = "4";
    sample.recommendations[0].actions[0].text = "See recommendation 4 for the roof.";
    const Plan plan = sample.make();
    const auto findings = findings_of(plan);
    ASSERT_THAT(rules_of(findings), ElementsAre("template.number-gap"));
    const auto mended = apply(plan, findings[0].fixes[0]);
    ASSERT_TRUE(mended);
    EXPECT_THAT(findings_of(*mended), IsEmpty());
    EXPECT_EQ(plain_text(mended->groups[0].recommendations[0].actions[0].text),
              "See recommendation 3 for the roof.");
}

TEST(Fixes, NameTheStatusThatTheTextSaysFirst) {
    SamplePlan sample;
    sample.recommendations[1].status.reset();
    const Plan plan = sample.make();
    const auto findings = findings_of(plan);
    ASSERT_THAT(rules_of(findings), ElementsAre("template.status-missing"));
    const auto mended = apply(plan, findings[0].fixes[0]);
    ASSERT_TRUE(mended);
    EXPECT_EQ(mended->groups[0].recommendations[1].status, Status::partly_agreed);
}

TEST(Fixes, AreSafeForACategoryThatTheTextNames) {
    SamplePlan sample;
    sample.recommendations[1].category.reset();
    sample.recommendations[1].preamble += " This is for operational reasons.";
    const auto findings = findings_of(sample.make());
    ASSERT_THAT(findings, SizeIs(1));
    EXPECT_TRUE(findings[0].fixes[0].safe);
    EXPECT_EQ(findings[0].fixes[0].value, "operational");
    EXPECT_FALSE(findings[0].fixes[1].safe);
}

TEST(Fixes, ApplySeveralEditsOfOneFieldFromTheEnd) {
    const Plan plan = SamplePlan().make();
    const FieldRef at{action_id(1, 1), Field::text, 0};
    Fix fix;
    fix.edits = {{{at, {0, 3}}, "One"}, {{at, {4, 8}}, "Chief"}, {{at, {8, 8}}, "s"}};
    const auto changed = apply(plan, fix);
    ASSERT_TRUE(changed);
    EXPECT_EQ(plain_text(changed->groups[0].recommendations[0].actions[0].text),
              "One Chiefs of Safety will print the rota.");
}

TEST(Fixes, ThatNoLongerFitFailAndSayWhy) {
    const Plan plan = SamplePlan().make();
    Fix overlapping;
    const FieldRef at{action_id(1, 1), Field::text, 0};
    overlapping.edits = {{{at, {0, 5}}, "a"}, {{at, {3, 8}}, "b"}};
    EXPECT_FALSE(apply(plan, overlapping));
    Fix gone;
    gone.edits = {{{{Id{77777}, Field::owner, 0}, {0, 0}}, "x"}};
    const auto result = apply(plan, gone);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::not_found);
    Fix beyond;
    beyond.edits = {{{at, {0, 5000}}, "a"}};
    EXPECT_FALSE(apply(plan, beyond));
}

TEST(Repairs, BecomeErrorsAtEveryGate) {
    const Diagnostic finding = from_repair("An action stood outside every recommendation.", 12, 3);
    EXPECT_EQ(finding.rule, "template.schema");
    EXPECT_EQ(finding.severity, Severity::error);
    EXPECT_TRUE(finding.blocks);
    EXPECT_THAT(finding.help, HasSubstr("Line 12, column 3"));
}

TEST(Places, AreResolvedToNumberAndAction) {
    const PlaceIndex places(SamplePlan().make());
    const ResolvedPlace place = places.resolve({action_id(1, 2), Field::owner, 0});
    EXPECT_EQ(place.recommendation, "1");
    EXPECT_EQ(place.recommendation_id, recommendation_id(1));
    EXPECT_EQ(place.action, 2U);
    EXPECT_EQ(place.action_id, action_id(1, 2));
    EXPECT_EQ(places.resolve({recommendation_id(3), Field::status, 0}).action, 0U);
    EXPECT_EQ(places.resolve({{}, Field::cover, 0}).recommendation, "");
}

TEST(Pointers, ToAnUnrelatedRecommendationNameTheNeighbourThatIsMeant) {
    const char* subjects[] = {"books, shelves and catalogues", "chairs, tables and lamps",
                              "roof, gutters and drains",      "staff rota, leave and sickness",
                              "parking, bicycles and buses",   "heating, boilers and radiators",
                              "children, stories and puppets", "computers, printers and networks",
                              "gardens, hedges and benches"};
    SamplePlan sample;
    sample.recommendations.clear();
    for (const char* subject : subjects) {
        testing::SampleRecommendation row;
        row.number = std::to_string(sample.recommendations.size() + 1);
        row.text = std::string("look after ") + subject;
        row.actions = {{std::string("The Librarian will list ") + subject + " each month."}};
        sample.recommendations.push_back(row);
    }
    sample.recommendations[0].actions[0].text = "The catalogues of books on the roof, gutters and "
                                                "drains: see recommendation 4.";
    const auto findings = findings_of(sample.make());
    ASSERT_THAT(rules_of(findings), ElementsAre("template.pointer-wrong"));
    EXPECT_EQ(findings[0].fragment, "4");
    EXPECT_THAT(findings[0].message, HasSubstr("is 3 meant?"));
    sample.recommendations[0].actions[0].text = "The catalogues of books on the roof, gutters and "
                                                "drains: see recommendation 3.";
    EXPECT_THAT(findings_of(sample.make()), IsEmpty());
}

TEST(Check, TakesTextOfAnyBytes) {
    SamplePlan sample;
    std::string text;
    for (int i = 1; i < 256; ++i)
        text += static_cast<char>(i);
    auto& action = sample.recommendations[0].actions[0];
    action.text = action.owner = action.target = sample.title = sample.recommendations[0].preamble =
        sample.recommendations[0].number = text;
    sample.cover.response_lines = {text};
    for (const Diagnostic& finding : findings_of(sample.make()))
        EXPECT_FALSE(finding.message.empty());
}

TEST(Check, OfLongOddTextEnds) {
    SamplePlan sample;
    std::string odd;
    for (int i = 0; i < 30000; ++i)
        odd += "0 x/[<{{_?a.b-c Mr A. recommendation 9 ";
    sample.recommendations[0].actions[0].text = odd;
    sample.recommendations[0].actions[0].owner = odd;
    sample.recommendations[0].actions[0].target = odd;
    EXPECT_FALSE(findings_of(sample.make()).empty());
}

} // namespace
} // namespace planwright
