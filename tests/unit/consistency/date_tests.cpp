// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "rule_case.h"

namespace planwright::consistency_tests {
namespace {

/// Different actions with the targets given.
std::vector<Line> due(const std::vector<std::string>& targets) {
    const std::vector<std::string> texts{"Paint the north fence.", "Buy six lamps.",
                                         "Count all keys at noon.", "Open a second gate."};
    std::vector<Line> lines;
    for (const std::string& target : targets)
        lines.push_back({texts[lines.size() % texts.size()], "Fleet Lead", target});
    return lines;
}
std::vector<Line> one(const std::string& text, const std::string& target) {
    return {{text, "Fleet Lead", target}};
}

class DateRules : public Rules {};
TEST_P(DateRules, MarkTheOddOne) {
    expect_marks();
}

INSTANTIATE_TEST_SUITE_P(
    TargetStyle, DateRules,
    testing::Values(
        RuleCase{
            "Complete", "target-style", due({"Completed", "Completed", "Complete"}), {"Complete"}},
        RuleCase{"AndOngoing",
                 "target-style",
                 due({"Completed and ongoing", "Complete and ongoing"}),
                 {"Complete and ongoing"}},
        RuleCase{"Done", "target-style", due({"Completed", "Done"}), {"Done"}},
        RuleCase{"SmallLetter",
                 "target-style",
                 due({"Completed", "Completed", "completed"}),
                 {"completed"}},
        RuleCase{"MostSayComplete",
                 "target-style",
                 due({"Complete", "Complete", "Completed"}),
                 {"Completed"}},
        RuleCase{"OneWord", "target-style", due({"Completed", "Completed and ongoing"}), {}},
        RuleCase{"CompleteAlone", "target-style", due({"Complete", "Complete"}), {}},
        RuleCase{"Months", "target-style", due({"March 2027", "April 2027"}), {}},
        RuleCase{"InsideOtherWords",
                 "target-style",
                 due({"Completed", "To be complete by May 2027"}),
                 {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    TargetFullStop, DateRules,
    testing::Values(
        RuleCase{"Few",
                 "target-full-stop",
                 due({"March 2027", "April 2027.", "May 2027"}),
                 {"April 2027."}},
        RuleCase{"Most",
                 "target-full-stop",
                 due({"March 2027.", "April 2027.", "May 2027"}),
                 {"May 2027"}},
        RuleCase{
            "Completed", "target-full-stop", due({"Completed.", "April 2027"}), {"Completed."}},
        RuleCase{"Even", "target-full-stop", due({"March 2027.", "April 2027"}), {"March 2027."}},
        RuleCase{"None", "target-full-stop", due({"March 2027", "April 2027"}), {}},
        RuleCase{"All", "target-full-stop", due({"March 2027.", "April 2027."}), {}},
        RuleCase{"Empty", "target-full-stop", due({"March 2027", ""}), {}},
        RuleCase{"Dots", "target-full-stop", due({"March 2027", "tbc..."}), {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    YearSpan, DateRules,
    testing::Values(
        RuleCase{
            "OneDigit", "year-span", one("Buy lamps between 2026-8.", "March 2027"), {"2026-8"}},
        RuleCase{"FourDigits",
                 "year-span",
                 {{"Spend the budget of 2025/26."}, {"Plan for 2026/2027."}},
                 {"2026/2027"}},
        RuleCase{"TwoDigits",
                 "year-span",
                 {{"Spend the budget of 2025/26."}, {"Plan for the 26/27 year."}},
                 {"26/27"}},
        RuleCase{"Hyphen",
                 "year-span",
                 {{"Spend the budget of 2025/26."}, {"Plan for 2026-27."}},
                 {"2026-27"}},
        RuleCase{
            "OneForm", "year-span", {{"Spend the budget of 2025/26."}, {"Plan for 2026/27."}}, {}},
        RuleCase{
            "Date", "year-span", {{"Spend the budget of 2025/26."}, {"Meet on 04/05/2026."}}, {}},
        RuleCase{"Fraction",
                 "year-span",
                 {{"Spend the budget of 2025/26."}, {"Count 10/20 of the keys."}},
                 {}},
        RuleCase{"LongStrategy",
                 "year-span",
                 {{"Spend the budget of 2025/26."}, {"Follow the Lamp Strategy 2022-2027."}},
                 {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    TextAfterTarget, DateRules,
    testing::Values(
        RuleCase{"By",
                 "text-after-target",
                 one("Train all drivers by May 2027.", "March 2027"),
                 {"by May 2027"}},
        RuleCase{"PerCent",
                 "text-after-target",
                 one("Train 40% by March 2027 and 90% by June 2027.", "March 2027"),
                 {"90% by June 2027"}},
        RuleCase{"EndOf",
                 "text-after-target",
                 one("The gate opens by the end of April 2027.", "March 2027"),
                 {"by the end of April 2027"}},
        RuleCase{"Day",
                 "text-after-target",
                 one("Hand over the keys on 3 July 2027.", "June 2027"),
                 {"on 3 July 2027"}},
        RuleCase{"Short",
                 "text-after-target",
                 one("Open the gate in Sept 2027.", "June 2027"),
                 {"in Sept 2027"}},
        RuleCase{
            "Same", "text-after-target", one("Train all drivers by March 2027.", "March 2027"), {}},
        RuleCase{"Before",
                 "text-after-target",
                 one("Train half by May 2026, all by March 2027.", "March 2027"),
                 {}},
        RuleCase{
            "Until", "text-after-target", one("The lease runs until May 2029.", "March 2027"), {}},
        RuleCase{"Review",
                 "text-after-target",
                 one("The rota will be reviewed in May 2027.", "March 2027"),
                 {}},
        RuleCase{
            "NoMonth", "text-after-target", one("Train all drivers by May 2027.", "Ongoing"), {}},
        RuleCase{
            "Verb", "text-after-target", one("Drivers may 2027 times refuse.", "March 2026"), {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    TextBeforeTarget, DateRules,
    testing::Values(RuleCase{"In",
                             "text-before-target",
                             one("The yard will open in May 2026.", "March 2027"),
                             {"in May 2026"}},
                    RuleCase{"By",
                             "text-before-target",
                             one("Drivers are to be trained by June 2026.", "March 2027"),
                             {"by June 2026"}},
                    RuleCase{"Scheduled",
                             "text-before-target",
                             one("The move is scheduled for the yard in July 2026.", "August 2026"),
                             {"in July 2026"}},
                    RuleCase{"JustPast",
                             "text-before-target",
                             one("The yard is expected to open in February 2026.", "May 2026"),
                             {"in February 2026"}},
                    RuleCase{"Milestone",
                             "text-before-target",
                             one("Half will be trained by May 2026 and all by March 2027.",
                                 "March 2027"),
                             {}},
                    RuleCase{"Beginning",
                             "text-before-target",
                             one("The course will start in May 2026.", "March 2027"),
                             {}},
                    RuleCase{"From",
                             "text-before-target",
                             one("Drivers will be trained from May 2026.", "March 2027"),
                             {}},
                    RuleCase{"Past",
                             "text-before-target",
                             one("The yard was to move in May 2024.", "March 2027"),
                             {}},
                    RuleCase{"Baseline",
                             "text-before-target",
                             one("Thefts will fall from 40% in May 2026 to 20%.", "March 2027"),
                             {}},
                    RuleCase{"History",
                             "text-before-target",
                             one("Lamps were bought in May 2026.", "March 2027"),
                             {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    CompletedBeforeText, DateRules,
    testing::Values(RuleCase{"By",
                             "completed-before-text",
                             one("Train all drivers by May 2026.", "Completed"),
                             {"by May 2026"}},
                    RuleCase{"In",
                             "completed-before-text",
                             one("The yard will open in June 2026.", "Completed."),
                             {"in June 2026"}},
                    RuleCase{"Ongoing",
                             "completed-before-text",
                             one("All keys are counted by July 2026.", "Completed and ongoing"),
                             {"by July 2026"}},
                    RuleCase{"Complete",
                             "completed-before-text",
                             one("Lamps arrive in May 2027.", "Complete"),
                             {"in May 2027"}},
                    RuleCase{"Past",
                             "completed-before-text",
                             one("The yard opened in May 2025.", "Completed"),
                             {}},
                    RuleCase{"SameMonth",
                             "completed-before-text",
                             one("The yard opened in March 2026.", "Completed"),
                             {}},
                    RuleCase{"Until",
                             "completed-before-text",
                             one("The lease runs until May 2027.", "Completed"),
                             {}},
                    RuleCase{"Review",
                             "completed-before-text",
                             one("The rota is reviewed in May 2026.", "Completed"),
                             {}}),
    name_of);

} // namespace
} // namespace planwright::consistency_tests
