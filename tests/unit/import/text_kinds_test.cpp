// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/import/text_support.h"

#include <gmock/gmock.h>

namespace planwright::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The small table of one row that several cases vary.
std::string row(std::string_view body, std::string_view owners, std::string_view targets) {
    return "1\tDo better.\tAgreed\t" + std::string(body) + "\t" + std::string(owners) + "\t" +
           std::string(targets) + "\n";
}

std::vector<std::string> actions_of_row(std::string_view body, std::string_view owners,
                                        std::string_view targets) {
    const auto all = recommendations_of(imported(row(body, owners, targets)).plan);
    EXPECT_EQ(all.size(), 1U);
    return all.empty() ? std::vector<std::string>() : actions_of(all[0]);
}

std::string heading_of(const Plan& plan, std::string_view number) {
    std::string result = "not found";
    for_each_recommendation(plan, [&](const Group& group, const Recommendation& r) {
        if (r.number == number)
            result = plain_text(group.heading);
    });
    return result;
}

TEST(TextKinds, PrisonPlanWithPagesGroupsAndLists) {
    const Imported result = imported(invented("prison.txt"));
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(heading_of(result.plan, "1"), "Directed to: the Governor");
    EXPECT_EQ(heading_of(result.plan, "4"), "Directed to: HMPPS");
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("A new core day was published to all staff and prisoners in February. "
                            "| Head of Residence | Completed",
                            "The gym will open on three evenings each week: / - Monday for the "
                            "vulnerable / - Thursday for workers /   - laundry first | Head of "
                            "Activities | 31/05/2022"));
    EXPECT_EQ(all[1].status, Status::partly_agreed);
    EXPECT_EQ(all[1].preamble.front().kind, ParagraphKind::reason);
    EXPECT_EQ(all[1].reason_category, ReasonCategory::affordability);
    EXPECT_EQ(all[1].actions.size(), 2U);
    EXPECT_EQ(all[2].status, Status::not_agreed);
    EXPECT_EQ(all[2].actions.size(), 0U);
    EXPECT_EQ(plain_text(all[3].text),
              "Prisoners should have:\n- clean bedding\n- a working telephone");
    EXPECT_TRUE(result.report.summary_matches);
    EXPECT_TRUE(has_set_aside(result.report, "Page 2 of 3"));
    EXPECT_TRUE(has_set_aside(result.report, "OFFICIAL"));
    EXPECT_TRUE(has_set_aside(result.report, "4. Response Action Taken/Planned"));
}

TEST(TextKinds, PrisonCoverAndFrameBecomeALocalEdition) {
    const Imported result = imported(invented("prison.txt"));
    const Front& front = *result.plan.front;
    EXPECT_EQ(front.cover.submitted_written, "4th March 2022");
    EXPECT_EQ(front.cover.response_lines.size(), 2U);
    ASSERT_EQ(front.cover.reports.size(), 1U);
    EXPECT_EQ(to_iso(*front.cover.reports[0].date), "2022-01-12");
    EXPECT_EQ(front.title, "ACTION PLAN: HMP EXAMPLEWOOD");
    ASSERT_TRUE(result.plan.local_edition != nullptr);
    EXPECT_EQ(result.report.edition, "local");
    const FrameWording& frame = result.edition->frame;
    EXPECT_EQ(frame.organisation, "HM Prison & Probation Service");
    EXPECT_EQ(frame.submitted_label, "Action Plan Submitted:");
    EXPECT_EQ(frame.introduction.size(), 1U);
    ASSERT_EQ(frame.definitions.size(), 3U);
    EXPECT_EQ(frame.definitions[1].comment[0].runs.size(), 1U) << "bold words keep their style";
}

TEST(TextKinds, OneRowForEachActionWithNumbersLikeOneA) {
    const Imported result = imported(invented("one_row_per_action.tsv"));
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].number, "1a");
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("A court officer has been appointed. She started in June 2024. | "
                            "Service Manager | Completed",
                            "Joint visits with social workers will begin in two towns. | Service "
                            "Manager | October 2024"));
    EXPECT_THAT(actions_of(all[1]),
                ElementsAre("1. Publish a monthly scorecard. | Performance Lead | November 2024",
                            "2. Present it to the board. / See recommendation 1 for the court "
                            "figures. |  | November 2024"));
    EXPECT_EQ(all[1].actions[1].text.back().kind, ParagraphKind::pointer);
    EXPECT_EQ(all[2].status, Status::agreed) << "printed \"agreed.\"";
    EXPECT_EQ(heading_of(result.plan, "3"), "The Southshire board should:");
    ASSERT_EQ(result.plan.front->cover.reports.size(), 2U);
    EXPECT_EQ(result.plan.front->cover.reports[0].body, "Northshire");
    EXPECT_EQ(result.plan.front->cover.reports[1].body, "Southshire");
    EXPECT_EQ(
        plain_text(effective_frame(result.plan, *result.edition).introduction),
        "This plan says what two services will do after they were inspected in the same month.");
}

TEST(TextKinds, FlattenedPagesWithDamage) {
    const Imported result = imported(invented("flat_pdf.txt"));
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 5U);
    EXPECT_EQ(plain_text(all[0].text),
              "Harbour PDU should:\nCheck every address before release.\nValley PDU "
              "should:\nVisit people at home within ten days.");
    EXPECT_EQ(plain_text(all[0].preamble), "Harbour PDU will:");
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("Publish a checklist for release addresses. | PDU Head | March 2021",
                            "Train all practitioners in home visits with the police by the end of "
                            "May. | PDU Head | May 2021",
                            "Valley PDU will: / Ring each person on the day of release and write "
                            "the call down in the record. | PDU Head | June 2021",
                            "Audit thirty calls every month with the quality team. | HoP&Q | July "
                            "2021"));
    EXPECT_EQ(lead_in_lines(all[0].actions[2]), 1U);
    EXPECT_EQ(heading_of(result.plan, "2"), "Forest & Moor PDU should:");
    EXPECT_EQ(all[2].number, "3") << "printed 5, between 2 and 4";
    EXPECT_EQ(heading_of(result.plan, "5"), "HMPPS should:") << "Cyrillic letters";
    EXPECT_TRUE(has_decision(result.report, DecisionKind::number_inferred));
    EXPECT_TRUE(has_set_aside(result.report, "2")) << "the page number";
    EXPECT_TRUE(result.report.summary_matches);
}

TEST(TextKinds, CellsCopiedFromASpreadsheet) {
    const Imported result = imported(invented("spreadsheet_paste.txt"));
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(plain_text(all[0].text), "Somewhere PDU should:\nkeep better records\nAND\nElsewhere "
                                       "PDU should:\nanswer letters within \"ten\" days");
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("A records officer will be recruited. | Head of PDU | March 2025",
                            "The officer will audit twenty files a month and report to the board. "
                            "| Head of Performance & Quality | June 2025"));
    EXPECT_EQ(all[1].status, Status::not_agreed);
    EXPECT_EQ(all[1].preamble.front().kind, ParagraphKind::reason);
    EXPECT_EQ(plain_text(all[2].text), "Staff should say \"well done\" more often.");
}

TEST(TextKinds, CellsCopiedFromAWordProcessor) {
    const Imported result = imported(invented("word_paste.txt"));
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(plain_text(all[0].text),
              "Somewhere PDU should:\nkeep better records\nAND\nanswer letters within ten days");
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("A records officer will be recruited. | Head of PDU | March 2025",
                            "The officer will audit twenty files a month. | Head of Performance & "
                            "Quality | June 2025"));
    EXPECT_EQ(all[2].actions.size(), 1U);
    EXPECT_EQ(all[2].actions[0].owner.written, "Head of Communications");
}

TEST(TextKinds, RowsWithoutHeadingsAndNumbers) {
    const auto all = recommendations_of(imported(invented("without_numbers.txt")).plan);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].number, "2");
    EXPECT_THAT(actions_of(all[1]),
                ElementsAre("The Leeds office will open from May. | Head of Operations | May 2025",
                            "The Hull office will follow. | Head of Operations | July 2025"));
}

TEST(TextKinds, ATableWithFourColumns) {
    const Imported result = imported(invented("four_columns.txt"));
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("A records officer will be recruited. | Head of PDU | March 2025"));
    EXPECT_FALSE(all[0].status.has_value());
    EXPECT_TRUE(has_decision(result.report, DecisionKind::status_missing));
}

TEST(TextKinds, WholeRowsInOneCell) {
    const auto all = recommendations_of(imported(invented("rows_in_one_cell.txt")).plan);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].status, Status::partly_agreed);
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("A records officer will be recruited. | Head of PDU | March 2025"));
}

TEST(TextKinds, ParagraphsGetTheOwnersAndDatesOfTheirRow) {
    EXPECT_THAT(actions_of_row("<p>We will write.</p><p>We will ring.</p>",
                               "<p>Head of A</p><p>Head of B</p>",
                               "<p>May 2025</p><p>June 2025</p>"),
                ElementsAre("We will write. | Head of A | May 2025",
                            "We will ring. | Head of B | June 2025"));
}

TEST(TextKinds, OneOwnerAndOneDateMakeOneAction) {
    EXPECT_THAT(actions_of_row("<p>We will write.</p><p>Letters will be short.</p>", "Head of A",
                               "May 2025"),
                ElementsAre("We will write. / Letters will be short. | Head of A | May 2025"));
}

TEST(TextKinds, SentencesSplitByTheNumberOfOwnersWhereParagraphsAreLost) {
    EXPECT_THAT(
        actions_of_row("Write to every family. This will be done by post. Ring them a week "
                       "later.",
                       "Head of Programmes Head of Programmes", "May 2025 June 2025"),
        ElementsAre("Write to every family. This will be done by post. | Head of Programmes "
                    "| May 2025",
                    "Ring them a week later. | Head of Programmes | June 2025"));
}

TEST(TextKinds, SurplusOwnersAndDatesAreKept) {
    const Imported result =
        imported(row("We will write.", "<p>Head of A</p><p>Head of B</p>", "May 2025"));
    const auto all = recommendations_of(result.plan);
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("We will write. | Head of A; Head of B | May 2025"));
    EXPECT_TRUE(has_decision(result.report, DecisionKind::aligned_by_guess));
}

TEST(TextKinds, MissingOwnersAreReportedNotInvented) {
    const Imported result =
        imported(row("<p>We will write.</p><p>We will ring.</p><p>We will call.</p>",
                     "<p>Head of A</p><p>Head of B</p>", "<p>May 2025</p><p>June 2025</p>"));
    EXPECT_EQ(recommendations_of(result.plan)[0].actions.size(), 3U);
    EXPECT_TRUE(has_decision(result.report, DecisionKind::aligned_by_guess));
    EXPECT_TRUE(has_decision(result.report, DecisionKind::owner_missing));
    EXPECT_TRUE(has_decision(result.report, DecisionKind::target_missing));
}

TEST(TextKinds, PointersLeadInsAndMeasuresAreToldFromActions) {
    const auto all = recommendations_of(
        imported(row("<p>This recommendation should be read in conjunction with recommendation "
                     "7.</p><p>We will write.</p><p>The impact will be measured "
                     "by:</p><ul><li>letters sent</li></ul>",
                     "<p>Head of A</p><p>Head of B</p>", "<p>May 2025</p><p>June 2025</p>"))
            .plan);
    ASSERT_EQ(all[0].preamble.size(), 1U);
    EXPECT_EQ(all[0].preamble[0].kind, ParagraphKind::pointer);
    ASSERT_EQ(all[0].actions.size(), 2U);
    EXPECT_EQ(all[0].actions[0].text[0].kind, ParagraphKind::action);
    EXPECT_EQ(all[0].actions[1].text[0].kind, ParagraphKind::measure);
    EXPECT_EQ(all[0].actions[1].text[1].kind, ParagraphKind::measure);
    EXPECT_EQ(all[0].actions[1].text[1].list, ListKind::bullet);
}

TEST(TextKinds, AnOwnerCutByAPageIsPutTogether) {
    const auto all =
        recommendations_of(imported(row("<p>We will write.</p><p>We will ring the families of</p>",
                                        "<p>Head of A</p><p>Head of Operations / Head of</p>",
                                        "<p>May 2025</p><p>June 2025</p>") +
                                    "\n\t\t\tall prisoners.\tPublic Protection\t\n")
                               .plan);
    EXPECT_THAT(actions_of(all[0]),
                ElementsAre("We will write. | Head of A | May 2025",
                            "We will ring the families of all prisoners. | Head of Operations / "
                            "Head of Public Protection | June 2025"));
}

TEST(TextKinds, ALineReadTwiceStandsThereOnce) {
    const Imported result = imported(
        "1\tShare information with the constabulary of the county\tAgreed\tWe will write.\tHead of "
        "A\tMay 2025\n\tthe constabulary of the county every week.\t\tWe will ring.\tHead of "
        "A\tJune 2025\n");
    EXPECT_EQ(plain_text(recommendations_of(result.plan)[0].text),
              "Share information with the constabulary of the county every week.");
    EXPECT_TRUE(has_set_aside(result.report, "the constabulary of the county"));
}

TEST(TextKinds, ARowThatStandsThereTwiceIsTakenOnce) {
    const std::string line =
        row("The whole team will be trained in writing plain letters.", "Head of A", "May 2025");
    const Imported result = imported(line + line);
    EXPECT_EQ(recommendation_count(result.plan), 1U);
    EXPECT_EQ(action_count(result.plan), 1U);
    EXPECT_TRUE(has_decision(result.report, DecisionKind::repeated_block));
}

TEST(TextKinds, GapsInTheNumbersStay) {
    const auto all = recommendations_of(
        imported("3\tDo this.\tAgreed\tWe will.\tHead of A\tMay 2025\n7\tDo that.\tAgreed\tWe "
                 "will too.\tHead of A\tMay 2025\n")
            .plan);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].number, "3");
    EXPECT_EQ(all[1].number, "7");
}

TEST(TextKinds, TheNearestEditionIsUsedWhenTheFrameIsItsOwn) {
    const auto base = EditionLibrary::shipped().find("probation-2024");
    ASSERT_TRUE(base != nullptr);
    const FrameWording& frame = base->frame;
    std::string text = frame.organisation + "\n\n" + frame.submitted_label + " 6 May 2024\n\n" +
                       frame.response_label + "\nExample PDU\n\n" + frame.published_label +
                       " 9 May 2024\n\n" + frame.introduction_heading + "\n\n";
    for (const Paragraph& paragraph : frame.introduction)
        text += paragraph.text + "\n\n";
    text += frame.definition_headings[0] + "\t" + frame.definition_headings[1] + "\t" +
            frame.definition_headings[2] + "\n";
    for (const Definition& d : frame.definitions)
        text += d.term + "\t" + plain_text(d.definition) + "\t" + plain_text(d.comment) + "\n";
    text += "\nACTION PLAN: EXAMPLE\n\n";
    for (std::size_t i = 0; i < 6; ++i)
        text += frame.column_headings[i] + (i < 5 ? "\t" : "\n");
    text += row("We will write.", "Head of A", "May 2025");
    Imported result = imported(text);
    EXPECT_EQ(result.plan.edition_id, "probation-2024");
    EXPECT_TRUE(result.plan.local_edition == nullptr);
    EXPECT_FALSE(result.plan.front->overrides.introduction.has_value());

    const std::size_t at = text.find(frame.introduction[0].text);
    text.insert(at, "By the way, ");
    result = imported(text);
    EXPECT_EQ(result.plan.edition_id, "probation-2024");
    ASSERT_TRUE(result.plan.front->overrides.introduction.has_value());
    EXPECT_EQ(result.plan.front->overrides.introduction->front().text.rfind("By the way, ", 0), 0U);
    EXPECT_TRUE(has_decision(result.report, DecisionKind::wording_differs));
}

} // namespace
} // namespace planwright::testing
