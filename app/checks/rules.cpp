// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rules.h"

#include <array>

namespace planwright {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Severity hint = Severity::hint;

constexpr std::array<Rule, rule_count> rules{{
    {RuleKey::cover_line_missing, "template.cover-line-missing", warning, true, 0, 0,
     "no submission date, no response line, no publication date, no title",
     "the cover says whose plan it is and what it answers"},
    {RuleKey::cover_date_unreadable, "template.cover-date-unreadable", warning, false, 0, 0,
     "a date line in which no date can be read",
     "windows and past targets are counted from these dates"},
    {RuleKey::edition_text_changed, "template.edition-text-changed", warning, true, 0, 0,
     "introduction, definitions, labels or headings that differ from the edition, word by word",
     "the frame is the same for every plan of a year; a document’s own extracted edition is never "
     "held against it"},
    {RuleKey::no_recommendations, "template.no-recommendations", warning, true, 0, 0,
     "a plan without any", "there is nothing to answer"},
    {RuleKey::number_missing, "template.number-missing", warning, true, 0, 0,
     "column 1 empty, or with words that are no number", "people quote recommendations by number"},
    {RuleKey::number_repeated, "template.number-repeated", warning, true, 0, 0,
     "a number used twice for one report", "a pointer to it would have two meanings"},
    {RuleKey::number_gap, "template.number-gap", warning, true, 0, 0,
     "a number left out or out of order",
     "a row may have been lost; the fix renumbers and moves pointers along"},
    {RuleKey::group_empty, "template.group-empty", warning, true, 0, 0,
     "a heading with no recommendation under it", "the heading promises one"},
    {RuleKey::recommendation_empty, "template.recommendation-empty", warning, false, 0, 0,
     "column 2 empty", "the inspector’s words belong there"},
    {RuleKey::status_missing, "template.status-missing", warning, true, 0, 0, "column 3 empty",
     "every recommendation is Agreed, Partly Agreed or Not Agreed"},
    {RuleKey::action_missing, "template.action-missing", warning, true, 0, 0,
     "Agreed or Partly Agreed without an action", "what is agreed needs a step"},
    {RuleKey::category_missing, "template.category-missing", warning, true, 'R', 41,
     "Partly or Not Agreed without a reason category",
     "the definitions ask for one of four: commissioning, policy, operational, affordability; the "
     "fix is safe when the text names one (“for policy reasons”)"},
    {RuleKey::explanation_missing, "template.explanation-missing", warning, true, 'R', 0,
     "Partly or Not Agreed without an explanation", "the reader must learn why"},
    {RuleKey::part_not_stated, "template.part-not-stated", warning, true, 'R', 42,
     "Partly Agreed that does not say which part will be done; “We will …” or “the part …” in the "
     "explanation says it",
     "the rest of the answer can only be held against that part"},
    {RuleKey::not_agreed_with_actions, "template.not-agreed-with-actions", warning, false, 0, 0,
     "Not Agreed with an action that has an owner or a date",
     "nothing is to be done, so nobody owns it; Partly Agreed may be meant"},
    {RuleKey::action_empty, "template.action-empty", warning, false, 0, 0,
     "an action without words", "an owner and a date for nothing"},
    {RuleKey::owner_missing, "template.owner-missing", warning, true, 'A', 31,
     "an action without an owner", "somebody must answer for it"},
    {RuleKey::owner_several, "template.owner-several", warning, true, 'A', 0,
     "two entries, each on a line of its own, for one action; “A / B” is one entry with a lead and "
     "a support",
     "one post leads"},
    {RuleKey::owner_malformed, "template.owner-malformed", warning, false, 'A', 36,
     "a doubled word, a stray separator, a post named twice, two posts run together, a date in "
     "column 5",
     "the entry is not what was meant; the fix is safe where only one thing can be meant"},
    {RuleKey::target_missing, "template.target-missing", warning, true, 'T', 47,
     "an action without a target date", "nothing can be tracked without one"},
    {RuleKey::target_unreadable, "template.target-unreadable", warning, true, 'T', 47,
     "words that name no time", "as good as empty"},
    {RuleKey::target_vague, "template.target-vague", warning, false, 'T', 47,
     "a year, season, quarter, “ongoing”, two months, a span without a begin",
     "a month is to be named; where one can be worked out the fix proposes it"},
    {RuleKey::target_style, "template.target-style", hint, false, 'T', 47,
     "one month or status in another form than the template’s",
     "the month’s last day is meant, so a day says nothing more; the fix is safe when it says the "
     "same"},
    {RuleKey::target_past, "template.target-past", warning, false, 'T', 48,
     "a month before the plan was submitted (or --as-of), not marked completed",
     "a slip in the year, or it is done"},
    {RuleKey::pointer_wrong, "template.pointer-wrong", warning, false, 'R', 46,
     "a pointer to a number that is not in the plan; one to a recommendation that shares nothing "
     "with this one while its neighbour plainly does; pointers into other documents are left alone",
     "numbers move when rows are put in"},
    {RuleKey::placeholder, "template.placeholder", warning, true, 0, 0,
     "prompts in brackets, “TBC”, “xx”, “Lorem ipsum”, “Click here to enter text”",
     "it was to be replaced"},
    {RuleKey::personal_data, "template.personal-data", hint, false, 0, 0,
     "e-mail addresses, telephone numbers, case, prison, police and National Insurance numbers, "
     "and people’s names in column 4",
     "a published plan names posts, not people"},
    {RuleKey::summary_differs, "template.summary-differs", warning, false, 0, 0,
     "counts printed by the document that was imported and that column 3 does not bear out",
     "a row or a status was lost, or the printed count is wrong"},
    {RuleKey::schema, "template.schema", error, true, 0, 0,
     "a plan that breaks the schema and was opened in repair mode: one finding for each repair; an "
     "error at every gate",
     "other programs could not read it"},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (static_cast<std::size_t>(rules[i].key) != i)
            return false;
    }
    return true;
}
static_assert(in_order());

} // namespace

const Rule& rule_of(RuleKey key) {
    return rules[static_cast<std::size_t>(key)];
}

const Rule* find_rule(std::string_view id) {
    for (const Rule& rule : rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

} // namespace planwright
