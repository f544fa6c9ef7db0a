// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/target_parser.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace planwright {
namespace {

using enum TargetKind;
using enum TargetClarity;

struct Case {
    const char* written;
    TargetKind kind;
    const char* due; ///< "" when none
    TargetClarity clarity;
    const char* suggestion = "";
    bool same_meaning = false;
    const char* review = "";
};

std::ostream& operator<<(std::ostream& out, const Case& row) {
    return out << '"' << row.written << '"';
}

constexpr bool same = true;

const Case cases[] = {
    // The norm, and the ways people write the same month.
    {"March 2025", month, "2025-03", clear},
    {"March 2025.", month, "2025-03", clear},
    {" March 2025 ", month, "2025-03", clear},
    {"May 2024", month, "2024-05", clear},
    {"mar 25", month, "2025-03", assumed, "March 2025", same},
    {"Mar 2025", month, "2025-03", assumed, "March 2025", same},
    {"Mar. 2025", month, "2025-03", assumed, "March 2025", same},
    {"Mar-25", month, "2025-03", assumed, "March 2025", same},
    {"Mar25", month, "2025-03", assumed, "March 2025", same},
    {"March25", month, "2025-03", assumed, "March 2025", same},
    {"March-25", month, "2025-03", assumed, "March 2025", same},
    {"March \xE2\x80\x99"
     "25",
     month, "2025-03", assumed, "March 2025", same},
    {"March '25", month, "2025-03", assumed, "March 2025", same},
    {"MARCH 2025", month, "2025-03", assumed, "March 2025", same},
    {"march 2025", month, "2025-03", assumed, "March 2025", same},
    {"March, 2025", month, "2025-03", assumed, "March 2025", same},
    {"March of 2025", month, "2025-03", assumed, "March 2025", same},
    {"March\xC2\xA0"
     "2025",
     month, "2025-03", assumed, "March 2025", same},
    {"2025 March", month, "2025-03", assumed, "March 2025", same},
    {"Sept 2024", month, "2024-09", assumed, "September 2024", same},
    {"sep 24", month, "2024-09", assumed, "September 2024", same},
    {"03/2025", month, "2025-03", assumed, "March 2025", same},
    {"3/2025", month, "2025-03", assumed, "March 2025", same},
    {"03-2025", month, "2025-03", assumed, "March 2025", same},
    {"03.2025", month, "2025-03", assumed, "March 2025", same},
    {"03/25", month, "2025-03", assumed, "March 2025", same},
    {"2025-03", month, "2025-03", assumed, "March 2025", same},
    {"2025\xE2\x80\x93"
     "03",
     month, "2025-03", assumed, "March 2025", same},
    {"Febuary 2025", month, "2025-02", assumed, "February 2025"},
    {"Novemebr 2024", month, "2024-11", assumed, "November 2024"},
    {"By March 2025", month, "2025-03", assumed, "March 2025", same},
    {"by the end of March 2025", month, "2025-03", assumed, "March 2025", same},
    {"End March 2025", month, "2025-03", assumed, "March 2025", same},
    {"end of March 25", month, "2025-03", assumed, "March 2025", same},
    {"No later than March 2025", month, "2025-03", assumed, "March 2025", same},
    {"Target date: March 2025", month, "2025-03", assumed, "March 2025"},
    {"Due March 2025", month, "2025-03", assumed, "March 2025", same},
    {"In March 2025", month, "2025-03", assumed, "March 2025", same},
    {"To be completed by March 2025", month, "2025-03", assumed, "March 2025"},
    {"Before March 2025", month, "2025-02", assumed, "February 2025"},
    {"mid March 2025", month, "2025-03", assumed, "March 2025"},
    {"Early March 2025", month, "2025-03", assumed, "March 2025"},
    {"w/c March 2025", month, "2025-03", assumed, "March 2025"},
    {"March 2025 (pilot sites)", month, "2025-03", assumed, "March 2025"},
    {"March 2025 subject to funding", month, "2025-03", assumed, "March 2025"},
    // Days: the month means its last day, so only that day says the same.
    {"31 March 2025", month, "2025-03", assumed, "March 2025", same},
    {"31st March 2025", month, "2025-03", assumed, "March 2025", same},
    {"by 31 March 2025", month, "2025-03", assumed, "March 2025", same},
    {"31/03/2025", month, "2025-03", assumed, "March 2025", same},
    {"31/3/25", month, "2025-03", assumed, "March 2025", same},
    {"31.03.2025", month, "2025-03", assumed, "March 2025", same},
    {"31-03-2025", month, "2025-03", assumed, "March 2025", same},
    {"2025-03-31", month, "2025-03", assumed, "March 2025", same},
    {"29 February 2024", month, "2024-02", assumed, "February 2024", same},
    {"28 February 2024", month, "2024-02", assumed, "February 2024"},
    {"31 Mar 25", month, "2025-03", assumed, "March 2025", same},
    {"15 March 2025", month, "2025-03", assumed, "March 2025"},
    {"15/03/2025", month, "2025-03", assumed, "March 2025"},
    {"03/04/2025", month, "2025-04", assumed, "April 2025"},
    {"03/31/2025", month, "2025-03", assumed, "March 2025"},
    {"March 31, 2025", month, "2025-03", assumed, "March 2025", same},
    {"March 31st 2025", month, "2025-03", assumed, "March 2025", same},
    {"31st of March, 2025", month, "2025-03", assumed, "March 2025", same},
    {"Friday 14 March 2025", month, "2025-03", assumed, "March 2025"},
    {"31 June 2025", month, "2025-06", assumed, "June 2025"},
    // Vague times: a month can be proposed.
    {"spring 2025", month, "2025-05", vague, "May 2025"},
    {"By Autumn 2023", month, "2023-11", vague, "November 2023"},
    {"Summer '25", month, "2025-08", vague, "August 2025"},
    {"winter 2024", month, "2025-02", vague, "February 2025"},
    {"Winter 2024/25", month, "2025-02", vague, "February 2025"},
    {"Autumn 2024/25", month, "2024-11", vague, "November 2024"},
    {"Christmas 2024", month, "2024-12", vague, "December 2024"},
    {"Easter 2025", month, "2025-04", vague, "April 2025"},
    {"Q1 2024/25", month, "2024-06", vague, "June 2024"},
    {"Q2 2024/25", month, "2024-09", vague, "September 2024"},
    {"Q3 2024/25", month, "2024-12", vague, "December 2024"},
    {"Q4 2024/25", month, "2025-03", vague, "March 2025"},
    {"Q4 24/25", month, "2025-03", vague, "March 2025"},
    {"Q4 2024-25", month, "2025-03", vague, "March 2025"},
    {"end of Q4 2024/25", month, "2025-03", vague, "March 2025"},
    {"Q3 2024/2025", month, "2024-12", vague, "December 2024"},
    {"Q3 FY 24/25", month, "2024-12", vague, "December 2024"},
    {"Q3 FY25", month, "2024-12", vague, "December 2024"},
    {"Quarter 3 2024/25", month, "2024-12", vague, "December 2024"},
    {"third quarter of 2024/25", month, "2024-12", vague, "December 2024"},
    {"3rd quarter 2024/25", month, "2024-12", vague, "December 2024"},
    {"2024/25 Q4", month, "2025-03", vague, "March 2025"},
    {"Q4 2024", month, "2025-03", vague, "March 2025"},
    {"Q3/Q4 2024/25", month, "2025-03", vague, "March 2025"},
    {"H1 2024/25", month, "2024-09", vague, "September 2024"},
    {"second half of 2025", month, "2025-12", vague, "December 2025"},
    {"FY 25/26", month, "2026-03", vague, "March 2026"},
    {"FY25/26", month, "2026-03", vague, "March 2026"},
    {"2025/26", month, "2026-03", vague, "March 2026"},
    {"2025-26", month, "2026-03", vague, "March 2026"},
    {"2025/2026", month, "2026-03", vague, "March 2026"},
    {"1999/00", month, "2000-03", vague, "March 2000"},
    {"FY26", month, "2026-03", vague, "March 2026"},
    {"financial year 2025/26", month, "2026-03", vague, "March 2026"},
    {"end of financial year 2025/26", month, "2026-03", vague, "March 2026"},
    {"By end of the 2025/26 financial year", month, "2026-03", vague, "March 2026"},
    {"By End of 2026", month, "2026-12", vague, "December 2026"},
    {"end 2026", month, "2026-12", vague, "December 2026"},
    {"end of the year 2026", month, "2026-12", vague, "December 2026"},
    {"2026", month, "2026-12", vague, "December 2026"},
    {"early 2026", month, "2026-03", vague, "March 2026"},
    {"mid-2026", month, "2026-06", vague, "June 2026"},
    {"late 2026", month, "2026-12", vague, "December 2026"},
    {"March/April 2025", month, "2025-04", vague, "April 2025"},
    {"March - June 2025", month, "2025-06", vague, "June 2025"},
    {"between March and June 2025", month, "2025-06", vague, "June 2025"},
    {"November 2024 to January 2025", month, "2025-01", vague, "January 2025"},
    {"Phase one June 2025, phase two March 2025", month, "2025-06", vague, "June 2025"},
    {"From April 2025", month, "2025-04", vague, "April 2025"},
    {"Starting April 2025", month, "2025-04", vague, "April 2025"},
    {"around March 2025", month, "2025-03", vague, "March 2025"},
    {"in due course", other, "", vague},
    {"ASAP", other, "", vague},
    {"As soon as possible", other, "", vague},
    {"Immediate", other, "", vague},
    {"with immediate effect", other, "", vague},
    {"within six months", other, "", vague},
    {"within 6 months", other, "", vague},
    {"Within 3 months of publication", other, "", vague},
    {"By target date", other, "", vague},
    {"End of the financial year", other, "", vague},
    {"next quarter", other, "", vague},
    // Statuses.
    {"Completed", completed, "", clear},
    {"Completed.", completed, "", clear},
    {"completed", completed, "", clear},
    {"Complete", completed, "", assumed, "Completed", same},
    {"Complete.", completed, "", assumed, "Completed", same},
    {"Done", completed, "", assumed, "Completed"},
    {"In place", completed, "", assumed, "Completed"},
    {"Implemented", completed, "", assumed, "Completed"},
    {"Completed (March 2024)", completed, "2024-03", clear},
    {"Completed March 2024", completed, "2024-03", clear},
    {"Completed - 15/03/2024", completed, "2024-03", clear},
    {"Completed in March 2024.", completed, "2024-03", clear},
    {"Completed and ongoing", completed_and_ongoing, "", clear},
    {"Completed and ongoing.", completed_and_ongoing, "", clear},
    {"Completed & ongoing", completed_and_ongoing, "", clear},
    {"Completed/ongoing", completed_and_ongoing, "", clear},
    {"Complete and ongoing", completed_and_ongoing, "", assumed, "Completed and ongoing", same},
    {"Completed, reviewed quarterly", completed_and_ongoing, "", clear, "", false,
     "reviewed quarterly"},
    {"Completed and ongoing with a review in March 2025", completed_and_ongoing, "2025-03", clear,
     "", false, "ongoing with a review in March 2025"},
    {"Not yet completed", ongoing, "", vague, "", false, "Not yet completed"},
    {"80% complete", ongoing, "", vague, "", false, "80% complete"},
    // A month, and what goes on after it.
    {"April 2024, with ongoing review", month_and_review, "2024-04", clear, "", false,
     "with ongoing review"},
    {"September 2024 (initial review) and ongoing", month_and_review, "2024-09", clear, "", false,
     "(initial review) and ongoing"},
    {"March 2025 and ongoing", month_and_review, "2025-03", clear, "", false, "ongoing"},
    {"March 2025 (reviewed monthly)", month_and_review, "2025-03", clear, "", false,
     "reviewed monthly"},
    {"Ongoing - review March 2025", month_and_review, "2025-03", clear, "", false,
     "Ongoing - review"},
    {"mar 25, with ongoing review", month_and_review, "2025-03", assumed,
     "March 2025, with ongoing review", same, "with ongoing review"},
    {"Quarterly from March 2025", month_and_review, "2025-03", clear, "", false, "Quarterly"},
    {"31/03/2025 and ongoing", month_and_review, "2025-03", assumed, "March 2025 and ongoing",
     false, "ongoing"},
    // Goes on without a date.
    {"Ongoing", ongoing, "", vague},
    {"On-going", ongoing, "", vague},
    {"On going", ongoing, "", vague},
    {"Ongoing, reviewed each quarter", ongoing, "", vague, "", false, "reviewed each quarter"},
    {"Ongoing as per local arrangements", ongoing, "", vague, "", false,
     "as per local arrangements"},
    {"In progress", ongoing, "", vague},
    {"Quarterly", ongoing, "", vague, "", false, "Quarterly"},
    {"Every 3 months", ongoing, "", vague, "", false, "Every 3 months"},
    {"6-monthly", ongoing, "", vague, "", false, "6-monthly"},
    {"Business as usual", ongoing, "", vague},
    // Nothing that says when.
    {"TBC", other, "", unreadable},
    {"To be confirmed", other, "", unreadable},
    {"N/A", other, "", unreadable},
    {"n/a", other, "", unreadable},
    {"-", other, "", unreadable},
    {"---", other, "", unreadable},
    {"\xE2\x80\x93", other, "", unreadable},
    {"?", other, "", unreadable},
    {"Month Year", other, "", unreadable},
    {"March", other, "", unreadable},
    {"End of March", other, "", unreadable},
    {"31 March", other, "", unreadable},
    {"31/03", other, "", unreadable},
    {"11/12", other, "", unreadable},
    {"Q4", other, "", unreadable},
    {"end of Q4", other, "", unreadable},
    {"summer", other, "", unreadable},
    {"13/2025", other, "", unreadable},
    {"0/2025", other, "", unreadable},
    {"99999999999999999999", other, "", unreadable},
    {"Head of Operations", other, "", unreadable},
    {"The work was completed by the board after a long talk about who should lead it", other, "",
     unreadable},
    {"\xFF\xFE", other, "", unreadable},
};

class Targets : public ::testing::TestWithParam<Case> {};

TEST_P(Targets, AreReadAsPeopleMeanThem) {
    const Case& row = GetParam();
    const ParsedTarget parsed = parse_target(row.written);
    EXPECT_EQ(parsed.target.written, row.written);
    ASSERT_TRUE(parsed.target.kind);
    EXPECT_EQ(to_string(*parsed.target.kind), to_string(row.kind));
    EXPECT_EQ(parsed.target.due ? to_iso(*parsed.target.due) : "", row.due);
    EXPECT_EQ(static_cast<int>(parsed.clarity), static_cast<int>(row.clarity));
    EXPECT_EQ(parsed.suggestion, row.suggestion);
    EXPECT_EQ(parsed.same_meaning, row.same_meaning);
    EXPECT_EQ(parsed.target.review, row.review);
}

INSTANTIATE_TEST_SUITE_P(Written, Targets, ::testing::ValuesIn(cases));

TEST(Target, OfABlankCellIsNone) {
    for (const char* blank : {"", " ", "\xC2\xA0\n"}) {
        const ParsedTarget parsed = parse_target(blank);
        EXPECT_TRUE(parsed.target.empty());
        EXPECT_FALSE(parsed.target.kind);
        EXPECT_EQ(parsed.clarity, TargetClarity::unreadable);
    }
}

TEST(Target, SaysHowItWasUnderstood) {
    EXPECT_EQ(parse_target("March 2025").understood, "");
    EXPECT_EQ(parse_target("mar 25").understood, "March 2025");
    EXPECT_EQ(parse_target("Spring 2025").understood,
              "Spring 2025 is a season; its last month is May 2025");
    EXPECT_EQ(parse_target("end of Q4").understood, "the year is missing");
}

// A suggestion that still needed mending would have the author click twice.
TEST(Target, SuggestionsAreClear) {
    for (const Case& row : cases) {
        const std::string suggestion = parse_target(row.written).suggestion;
        if (suggestion.empty())
            continue;
        const ParsedTarget again = parse_target(suggestion);
        EXPECT_EQ(again.clarity, TargetClarity::clear) << row.written << " -> " << suggestion;
        EXPECT_EQ(again.target.due, parse_target(row.written).target.due) << row.written;
    }
}

TEST(Target, LongTextIsUnreadableAndKept) {
    const std::string text(100000, '1');
    const ParsedTarget parsed = parse_target(text);
    EXPECT_EQ(parsed.target.written, text);
    EXPECT_EQ(parsed.clarity, TargetClarity::unreadable);
}

} // namespace
} // namespace planwright
