// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "rule_case.h"

namespace planwright::consistency_tests {
namespace {

class TermRules : public Rules {};
TEST_P(TermRules, MarkTheOddOne) {
    expect_marks();
}

INSTANTIATE_TEST_SUITE_P(
    Hyphen, TermRules,
    testing::Values(RuleCase{"ThreeWords",
                             "term-hyphen",
                             {{"Hold side-by-side visits."}, {"Hold side by side visits."}},
                             {"side by side"}},
                    RuleCase{"TwoWords",
                             "term-hyphen",
                             {{"Offer river-based work."}, {"Count river based work."}},
                             {"river based"}},
                    RuleCase{"OneWord",
                             "term-hyphen",
                             {{"Use the Lampposts list. Print the Lampposts list."},
                              {"Use the Lamp Posts list."}},
                             {"Lamp Posts"}},
                    RuleCase{"Name",
                             "term-hyphen",
                             {{"Clean the North Yard shed. Lock the North Yard gate."},
                              {"Paint the North-Yard wall."}},
                             {"North-Yard"}},
                    RuleCase{"BeforeANounOnly",
                             "term-hyphen",
                             {{"Write a long-range plan."}, {"Plan for the long range."}},
                             {}},
                    RuleCase{"Verb",
                             "term-hyphen",
                             {{"Print the follow-up list."}, {"Staff follow up each call."}},
                             {}},
                    RuleCase{"OneForm",
                             "term-hyphen",
                             {{"Hold side-by-side visits."}, {"Plan side-by-side talks."}},
                             {}},
                    RuleCase{"LittleWords",
                             "term-hyphen",
                             {{"Check everything twice."}, {"Check every thing twice."}},
                             {}},
                    RuleCase{"AcrossAStop",
                             "term-hyphen",
                             {{"Offer river-based work."},
                              {"Walk to the river. Based there, count boats."}},
                             {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Capitals, TermRules,
    testing::Values(
        RuleCase{"LastWord",
                 "term-capitals",
                 {{"Hold a Lamp Care Day in May, then a Lamp Care Day in June."},
                  {"Print the Lamp Care day list."}},
                 {"Lamp Care day"}},
        RuleCase{"All",
                 "term-capitals",
                 {{"Hold a Lamp Care Day in May, then a Lamp Care Day in June."},
                  {"Print the lamp care day list."}},
                 {"lamp care day"}},
        RuleCase{"FirstWord",
                 "term-capitals",
                 {{"Ask the Yard Board and the Yard Board again."}, {"Tell the yard Board."}},
                 {"yard Board"}},
        RuleCase{"CapitalsAreFew",
                 "term-capitals",
                 {{"Use care notes, print care notes, file care notes."}, {"Read the Care Notes."}},
                 {"Care Notes"}},
        RuleCase{"Always",
                 "term-capitals",
                 {{"Hold a Lamp Care Day in May."}, {"Print the Lamp Care Day list."}},
                 {}},
        RuleCase{"NoHabit",
                 "term-capitals",
                 {{"Hold a Lamp Care Day."}, {"Print the lamp care day list."}},
                 {}},
        RuleCase{"SentenceBegins",
                 "term-capitals",
                 {{"Lamp care is good. The lamp care goes on, as lamp care does."},
                  {"Lamp care again."}},
                 {}},
        RuleCase{"PartOfALongerName",
                 "term-capitals",
                 {{"Use care notes, print care notes, file care notes."},
                  {"Read the Yard Care Notes Handbook."}},
                 {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Ampersand, TermRules,
    testing::Values(RuleCase{"Ampersand",
                             "term-ampersand",
                             {{"Ask the Lamp and Gate team, then the Lamp and Gate board."},
                              {"Tell the Lamp & Gate team."}},
                             {"Lamp & Gate"}},
                    RuleCase{"And",
                             "term-ampersand",
                             {{"Ask the Lamp & Gate team, then the Lamp & Gate board."},
                              {"Tell the Lamp and Gate team."}},
                             {"Lamp and Gate"}},
                    RuleCase{"LongerName",
                             "term-ampersand",
                             {{"Ask the Lamp and Gate Team, then the Lamp and Gate Team."},
                              {"Tell the Lamp & Gate Team."}},
                             {"Lamp & Gate Team"}},
                    RuleCase{"OwnersShowTheHabit",
                             "term-ampersand",
                             {{"Tell the Lamp and Gate team.", "Head of Lamp & Gate"},
                              {"Buy keys.", "Head of Lamp & Gate"}},
                             {"Lamp and Gate"}},
                    RuleCase{"OneForm",
                             "term-ampersand",
                             {{"Ask the Lamp and Gate team."}, {"Tell the Lamp and Gate team."}},
                             {}},
                    RuleCase{"Even",
                             "term-ampersand",
                             {{"Ask the Lamp and Gate team."}, {"Tell the Lamp & Gate team."}},
                             {}},
                    RuleCase{"CommonWords",
                             "term-ampersand",
                             {{"Ask the Lamp & Gate team, then the Lamp & Gate board."},
                              {"Mend each lamp and gate."}},
                             {}},
                    RuleCase{"OtherNames",
                             "term-ampersand",
                             {{"Ask the Lamp & Gate team."}, {"Ask the Lamp and Fence team."}},
                             {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Number, TermRules,
    testing::Values(
        RuleCase{"Plural",
                 "term-number",
                 {{"Use Lamp Care rules and Lamp Care lists."}, {"Print Lamps Care lists."}},
                 {"Lamps Care"}},
        RuleCase{"Singular",
                 "term-number",
                 {{"Ask the Drivers Board, then the Drivers Board."}, {"Tell the Driver Board."}},
                 {"Driver Board"}},
        RuleCase{"Children",
                 "term-number",
                 {{"Use Child Play rules and Child Play lists."}, {"Print Children Play lists."}},
                 {"Children Play"}},
        RuleCase{
            "Inner",
            "term-number",
            {{"Ask the Yard Keys Board, then the Yard Keys Board."}, {"Tell the Yard Key Board."}},
            {"Yard Key Board"}},
        RuleCase{"LastWord",
                 "term-number",
                 {{"Hold a Lamp Care Day, then a Lamp Care Day."}, {"Hold two Lamp Care Days."}},
                 {}},
        RuleCase{"Rank",
                 "term-number",
                 {{"Ask the Heads of Yard, then the Heads of Yard."}, {"Ask the Head of Yard."}},
                 {}},
        RuleCase{
            "Even", "term-number", {{"Use Lamp Care rules."}, {"Print Lamps Care lists."}}, {}},
        RuleCase{"CommonWords",
                 "term-number",
                 {{"Use Lamp Care rules and Lamp Care lists."}, {"Staff give lamps care."}},
                 {}}),
    name_of);

TEST(Terms, LeaveTheInspectorsWordsAlone) {
    std::string json = plan_of({{"Offer river-based work."}});
    const std::string words = "Do what is needed.";
    json.replace(json.find(words), words.size(), "Offer river based work. More river based work.");
    const auto found = findings_of(json);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].place.at.field, Field::text) << "column 2 shows what is usual";
    EXPECT_EQ(found[0].fragment, "river-based");
}

} // namespace
} // namespace planwright::consistency_tests
