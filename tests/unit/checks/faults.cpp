// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

namespace planwright::testing {
namespace {

using Make = std::function<void(SamplePlan&)>;

Make first_text(const std::string& text) {
    return [text](SamplePlan& p) { p.recommendations[0].actions[0].text = text; };
}
Make first_owner(const std::string& owner) {
    return [owner](SamplePlan& p) { p.recommendations[0].actions[0].owner = owner; };
}
Make first_target(const std::string& target) {
    return [target](SamplePlan& p) { p.recommendations[0].actions[0].target = target; };
}
Make second_preamble(const std::string& text) {
    return [text](SamplePlan& p) { p.recommendations[1].preamble = text; };
}

} // namespace

const std::vector<Fault>& all_faults() {
    static const std::vector<Fault> faults{
        {"template.cover-line-missing", "no submission date",
         [](SamplePlan& p) {
             p.cover.submitted.reset();
             p.cover.submitted_written.clear();
         }},
        {"template.cover-line-missing", "no response line",
         [](SamplePlan& p) { p.cover.response_lines.clear(); }},
        {"template.cover-line-missing", "no publication date",
         [](SamplePlan& p) {
             p.cover.reports.clear();
             p.cover.published_written.clear();
         }},
        {"template.cover-line-missing", "no title", [](SamplePlan& p) { p.title.clear(); }},
        {"template.cover-date-unreadable", "submitted in words",
         [](SamplePlan& p) {
             p.cover.submitted.reset();
             p.cover.submitted_written = "in the autumn";
         }},
        {"template.edition-text-changed", "a word of the introduction",
         [](SamplePlan& p) {
             p.overrides.introduction = from_plain_text(
                 "The inspector looks at museums.\nThis plan says what will be done about it.");
         }},
        {"template.edition-text-changed", "a paragraph of the introduction left out",
         [](SamplePlan& p) {
             p.overrides.introduction = from_plain_text("The inspector looks at libraries.");
         }},
        {"template.edition-text-changed", "a column heading",
         [](SamplePlan& p) {
             auto headings = sample_edition().frame.column_headings;
             headings[4] = "5. Responsible Person";
             p.overrides.column_headings = headings;
         }},
        {"template.edition-text-changed", "the begin of the response line",
         [](SamplePlan& p) { p.cover.response_lines = {"An Answer to the Inspection: North"}; }},
        {"template.edition-text-changed", "the begin of the title",
         [](SamplePlan& p) { p.title = "PLAN: LIBRARY SERVICE – NORTH"; }},
        {"template.no-recommendations", "none", [](SamplePlan& p) { p.recommendations.clear(); }},
        {"template.number-missing", "blank",
         [](SamplePlan& p) { p.recommendations[2].number = " "; }},
        {"template.number-missing", "no number",
         [](SamplePlan& p) { p.recommendations[2].number = "new"; }},
        {"template.number-repeated", "2 twice",
         [](SamplePlan& p) { p.recommendations[2].number = "2"; }},
        {"template.number-gap", "3 is left out",
         [](SamplePlan& p) { p.recommendations[2].number = "4"; }},
        {"template.number-gap", "begins at 2",
         [](SamplePlan& p) {
             p.recommendations[0].number = "2";
             p.recommendations[1].number = "3";
             p.recommendations[2].number = "4";
         }},
        {"template.number-gap", "out of order",
         [](SamplePlan& p) {
             p.recommendations[1].number = "3";
             p.recommendations[2].number = "2";
         }},
        {"template.group-empty", "a heading alone", [](SamplePlan& p) { p.empty_group = true; }},
        {"template.recommendation-empty", "column 2 empty",
         [](SamplePlan& p) { p.recommendations[0].text.clear(); }},
        {"template.status-missing", "column 3 empty",
         [](SamplePlan& p) { p.recommendations[0].status.reset(); }},
        {"template.action-missing", "no action",
         [](SamplePlan& p) { p.recommendations[0].actions.clear(); }},
        {"template.category-missing", "of partly agreed",
         [](SamplePlan& p) { p.recommendations[1].category.reset(); }},
        {"template.category-missing", "of not agreed",
         [](SamplePlan& p) { p.recommendations[2].category.reset(); }},
        {"template.explanation-missing", "of not agreed",
         [](SamplePlan& p) {
             p.recommendations[2].preamble = "This recommendation is not agreed.";
         }},
        {"template.explanation-missing", "nothing in column 4 at all",
         [](SamplePlan& p) { p.recommendations[2].preamble.clear(); }},
        {"template.part-not-stated", "only why not",
         second_preamble("This recommendation is partly agreed because the policy is old.")},
        {"template.part-not-stated", "only what will not be done",
         second_preamble("This is partly agreed because the policy is old. We will not open on "
                         "Sundays.")},
        {"template.not-agreed-with-actions", "an owner and a date",
         [](SamplePlan& p) { p.recommendations[2].actions = {{"The roof will be painted."}}; }},
        {"template.action-empty", "no words",
         [](SamplePlan& p) { p.recommendations[0].actions[0].text.clear(); }},
        {"template.owner-missing", "empty", first_owner("")},
        {"template.owner-missing", "a dash", first_owner("–")},
        {"template.owner-missing", "not applicable", first_owner("N/A")},
        {"template.owner-several", "two lines", first_owner("Head of Safety\nHead of Sales")},
        {"template.owner-malformed", "doubled word", first_owner("Head Head of Safety")},
        {"template.owner-malformed", "small doubled word", first_owner("Head of of Safety")},
        {"template.owner-malformed", "word again in one post", first_owner("Hall Heads of Hall")},
        {"template.owner-malformed", "slash at the end", first_owner("Head of Safety /")},
        {"template.owner-malformed", "slash at the begin", first_owner("/ Head of Safety")},
        {"template.owner-malformed", "two slashes", first_owner("Head of Safety // Librarian")},
        {"template.owner-malformed", "post named twice",
         first_owner("Head of Safety / Librarian / Head of Safety")},
        {"template.owner-malformed", "posts run together",
         first_owner("Head of Safety Heads of Hall")},
        {"template.owner-malformed", "a date", first_owner("March 2025")},
        {"template.target-missing", "empty", first_target("")},
        {"template.target-unreadable", "to be confirmed", first_target("TBC")},
        {"template.target-unreadable", "no year", first_target("March")},
        {"template.target-vague", "season", first_target("spring 2025")},
        {"template.target-vague", "ongoing", first_target("Ongoing")},
        {"template.target-vague", "end of a year", first_target("By end of 2026")},
        {"template.target-vague", "quarter", first_target("Q3 2024/25")},
        {"template.target-vague", "relative", first_target("within six months")},
        {"template.target-style", "short", first_target("mar 25")},
        {"template.target-style", "a day", first_target("31/03/2025")},
        {"template.target-style", "complete", first_target("Complete")},
        {"template.target-past", "last year", first_target("March 2024")},
        {"template.target-past", "with review", first_target("July 2024, with ongoing review")},
        {"template.pointer-wrong", "no such number",
         first_text("The rota will be printed, as recommendation 9 says.")},
        {"template.placeholder", "prompt", first_text("The [insert post] will print the rota.")},
        {"template.placeholder", "angle brackets", first_text("<name> will print the rota.")},
        {"template.placeholder", "to be confirmed", first_text("The rota will be TBC.")},
        {"template.placeholder", "crosses", first_text("Head of xx will print it by XX/XX/2025.")},
        {"template.placeholder", "filler text", first_text("Lorem ipsum dolor.")},
        {"template.placeholder", "of a form", first_text("Click or tap here to enter text.")},
        {"template.placeholder", "a line to write on", first_text("Printed by ______ on Monday.")},
        {"template.placeholder", "in the owner", first_owner("TBC")},
        {"template.placeholder", "in the title",
         [](SamplePlan& p) { p.title = "ACTION PLAN: [service] – NORTH"; }},
        {"template.personal-data", "e-mail", first_text("Write to a.librarian@example.org first.")},
        {"template.personal-data", "telephone", first_text("Call 020 7946 0000 to join.")},
        {"template.personal-data", "abroad", first_text("Call +44 (0)20 7946 0000 to join.")},
        {"template.personal-data", "case number", first_text("The case of X123456 is looked at.")},
        {"template.personal-data", "police number", first_text("See 2012/0123456K for it.")},
        {"template.personal-data", "prison number", first_text("A1234BC will get a book.")},
        {"template.personal-data", "title and name", first_text("Mrs Example prints the rota.")},
        {"template.personal-data", "names", first_text("Sarah Example will print the rota.")},
        {"template.summary-differs", "another count",
         [](SamplePlan& p) {
             p.printed_summary = SummaryCounts{2, 1, 0, 3};
         }},
    };
    return faults;
}

} // namespace planwright::testing
