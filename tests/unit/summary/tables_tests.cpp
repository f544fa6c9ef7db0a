// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/bundled_plugin.h"

namespace planwright {
namespace {

using Cells = std::vector<std::vector<std::string>>;

/// Two groups, all answers, owners written in several ways, every kind of target.
constexpr std::string_view plan_json = R"({
  "edition": "generic",
  "cover": { "submitted": "2026-02-10" },
  "recommendations": [
    { "no": "1", "group_heading": "Northern unit should:", "recommendation": "Plan the work.", "status": "Agreed",
      "actions": [
        { "text": "Publish a plan of work.", "owner": "Head of Estates", "target": "March 2026" },
        { "text": "Train all drivers.", "owner": "Estates Head / Fleet Lead", "target": "January 2026" },
        { "text": "Audit ten files.", "owner": "HoE", "target": "Completed" } ] },
    { "no": "2", "group_heading": "Northern unit should:", "recommendation": "Count the keys.", "status": "Partly Agreed",
      "actions": [ { "text": "Count the keys.", "owner": "Fleet Lead", "target": "Completed and ongoing" } ] },
    { "no": "3", "group_heading": "Southern unit should:", "recommendation": "Open the gate.", "status": "Not Agreed",
      "actions": [] },
    { "no": "4", "group_heading": "Southern unit should:", "recommendation": "Close the gate.", "status": null,
      "actions": [
        { "text": "Close the gate.", "owner": null, "target": "May 2026" },
        { "text": "Oil the gate.", "owner": "Fleet Lead", "target": "Ongoing" },
        { "text": "Paint the gate.", "owner": "Fleet Lead", "target": "when dry" },
        { "text": "Lock the gate.", "owner": "Fleet Lead", "target": null } ] } ] })";

class SummaryTables : public testing::Test {
protected:
    testing_support::BundledPlugin plugin_{std::filesystem::path(BUNDLED_PLUGINS) / "summary"};

    [[nodiscard]] Cells cells(std::string_view id) {
        Cells result;
        for (const wire::TableRow& row : plugin_.table(id))
            result.push_back(row.cells);
        return result;
    }
};

TEST_F(SummaryTables, CountAnswers) {
    plugin_.open(plan_json);
    EXPECT_EQ(cells("summary"), (Cells{{"Recommendations", "Number"},
                                       {"Agreed", "1"},
                                       {"Partly Agreed", "1"},
                                       {"Not Agreed", "1"},
                                       {"No answer yet", "1"},
                                       {"Total", "4"}}));
}

TEST_F(SummaryTables, CountGroups) {
    plugin_.open(plan_json);
    EXPECT_EQ(cells("groups"), (Cells{{"Group", "Agreed", "Partly Agreed", "Not Agreed",
                                       "No answer yet", "Total", "Actions"},
                                      {"Northern unit should:", "1", "1", "0", "0", "2", "4"},
                                      {"Southern unit should:", "0", "0", "1", "1", "2", "4"},
                                      {"Total", "1", "1", "1", "1", "4", "8"}}));
}

TEST_F(SummaryTables, CountWaysOfWritingOnePostOnce) {
    plugin_.open(plan_json);
    EXPECT_EQ(cells("owners"),
              (Cells{{"Owner", "Leads", "Supports", "Completed", "To do", "Next due"},
                     {"Fleet Lead", "4", "1", "1", "3", "–"},
                     {"Head of Estates", "3", "0", "1", "2", "January 2026"},
                     {"No owner yet", "1", "0", "0", "1", "May 2026"}}));
}

TEST_F(SummaryTables, TakeTheTitleOfTheRegister) {
    plugin_.open(plan_json, {}, {{"Fleet Manager", {"Fleet Lead"}}});
    EXPECT_EQ(cells("owners")[1][0], "Fleet Manager");
}

TEST_F(SummaryTables, DrawATimeline) {
    plugin_.open(plan_json);
    EXPECT_EQ(cells("dates"), (Cells{{"Target date", "Actions", "Timeline"},
                                     {"Completed", "1", "█"},
                                     {"Completed and ongoing", "1", "█"},
                                     {"January 2026", "1", "█"},
                                     {"February 2026", "0", ""},
                                     {"March 2026", "1", "█"},
                                     {"April 2026", "0", ""},
                                     {"May 2026", "1", "█"},
                                     {"Ongoing, no month", "1", "█"},
                                     {"No month that can be read", "1", "█"},
                                     {"No target date yet", "1", "█"},
                                     {"Total", "8", ""}}));
}

TEST_F(SummaryTables, JudgeProgressOnTheDayGiven) {
    plugin_.open(plan_json, parse_iso_date("2026-02-28"));
    EXPECT_EQ(cells("progress"), (Cells{{"Progress", "Actions", "Share"},
                                        {"Completed", "1", "13%"},
                                        {"Completed and ongoing", "1", "13%"},
                                        {"Overdue on 28 February 2026", "1", "13%"},
                                        {"Due within three months", "2", "25%"},
                                        {"Due later", "0", "0%"},
                                        {"Ongoing, no month", "1", "13%"},
                                        {"No month that can be read", "2", "25%"},
                                        {"Total", "8", "100%"}}));
}

TEST_F(SummaryTables, AMonthMeansItsLastDay) {
    plugin_.open(plan_json, parse_iso_date("2026-03-31"));
    EXPECT_EQ(cells("progress")[3],
              (std::vector<std::string>{"Overdue on 31 March 2026", "1", "13%"}));
}

TEST_F(SummaryTables, HoldThePrintedSummaryAgainstTheRows) {
    plugin_.open(plan_json);
    EXPECT_EQ(cells("printed").size(), 1U) << "nothing was printed";

    auto plan = plugin_.plan();
    auto front = std::make_shared<Front>(*plan.front);
    front->printed_summary = SummaryCounts{2, 1, 1, 4};
    plan.front = front;
    plugin_.session().set_plan(host::PlanView::make(plan, plugin_.edition(), {2, {}}));
    EXPECT_EQ(cells("printed"),
              (Cells{{"Recommendations", "In the rows", "As printed", "The rows have"},
                     {"Agreed", "1", "2", "1 fewer"},
                     {"Partly Agreed", "1", "1", "–"},
                     {"Not Agreed", "1", "1", "–"},
                     {"No answer yet", "1", "0", "1 more"},
                     {"Total", "4", "4", "–"}}));
}

TEST_F(SummaryTables, LeadBackToTheirRows) {
    plugin_.open(plan_json);
    const auto rows = plugin_.table("dates");
    ASSERT_TRUE(rows[3].source);
    EXPECT_EQ(rows[3].source->row, plugin_.plan().groups[0].recommendations[0].actions[1].id.value);
    EXPECT_EQ(rows[3].source->field, static_cast<std::uint32_t>(PW_FIELD_TARGET));
}

TEST_F(SummaryTables, OfAnEmptyPlanAreThere) {
    plugin_.open(R"({"edition": "generic", "recommendations": []})");
    EXPECT_EQ(cells("summary").back(), (std::vector<std::string>{"Total", "0"}));
    for (const char* id : {"groups", "owners", "dates", "progress", "printed"})
        EXPECT_FALSE(cells(id).empty()) << id;
}

} // namespace
} // namespace planwright
