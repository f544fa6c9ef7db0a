// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/months.h"
#include "consistency/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace consistency {

namespace {

bool has_word(std::string_view text, std::initializer_list<std::string_view> wanted) {
    for (const Token& token : tokens_of(text)) {
        const std::string word = lower(text.substr(token.begin, token.end - token.begin));
        if (std::find(wanted.begin(), wanted.end(), word) != wanted.end())
            return true;
    }
    return false;
}

/// The sentence says what is to come.
bool looks_ahead(std::string_view sentence) {
    return has_word(sentence, {"will", "to", "shall", "planned", "due", "scheduled", "schedule",
                               "anticipated", "expected", "by", "going"});
}

/// A beginning or a baseline lies before the target by nature.
bool is_beginning(std::string_view sentence, const MonthInText& date) {
    // "From 40% in May": where things stand, not where they shall be.
    const bool is_baseline = date.after_figure && date.lead == "in";
    return is_baseline || date.lead == "from" || date.lead == "during" ||
           has_word(sentence,
                    {"start", "starts", "started", "starting", "commence", "commences", "commenced",
                     "commencing", "begin", "begins", "began", "beginning", "since"});
}

/// A month or two before the plan was submitted, what was to come may still be written so.
bool is_long_past(Month month, Month submitted) {
    return submitted.is_set() &&
           (submitted.year - month.year) * 12 + submitted.month - month.month > 2;
}

/// The date is when something else ends or goes on to, or is looked at again: no second deadline.
bool is_no_deadline(std::string_view sentence, const MonthInText& date) {
    if (date.lead == "until" || date.lead == "to" || date.lead == "for" || date.lead == "since" ||
        date.lead == "of" || date.lead == "after" || date.lead == "between")
        return true;
    return has_word(sentence,
                    {"contract", "contracts", "expires", "expire", "ends", "strategy", "inspection",
                     "inspectorate", "report", "review", "reviewed", "reviews", "inspected"});
}

struct Named {
    Stretch sentence;
    MonthInText date;

    [[nodiscard]] pw_range range() const {
        return sentence.row.range(sentence.field, sentence.begin + date.begin,
                                  sentence.begin + date.end);
    }
};

std::vector<Named> dates_of(const Action& action) {
    std::vector<Named> result;
    for (const Paragraph& paragraph : paragraphs_of(action.row, PW_FIELD_TEXT)) {
        if (paragraph.kind == PW_TEXT_BACKGROUND || paragraph.kind == PW_TEXT_POINTER)
            continue;
        for (const Stretch& sentence : sentences_of(paragraph.at)) {
            for (const MonthInText& date : months_in(sentence.text()))
                result.push_back({sentence, date});
        }
    }
    return result;
}

pw::Finding finding_at(const Named& named, const Action& action, const char* rule,
                       std::uint32_t severity) {
    pw::Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.letter = 'T';
    finding.place = named.range();
    finding.related.push_back({action.row.whole(PW_FIELD_TARGET), "the target date"});
    return finding;
}

/// The last date that the text names lies behind column 6.
bool later_than_target(const Action& action, const std::vector<Named>& dates, Month due,
                       Findings& out) {
    const Named* last = nullptr;
    for (const Named& one : dates) {
        if (one.date.month > due && !is_no_deadline(one.sentence.text(), one.date) &&
            (last == nullptr || last->date.month < one.date.month))
            last = &one;
    }
    if (last == nullptr)
        return false;
    pw::Finding finding = finding_at(*last, action, "consistency.text-after-target", PW_WARNING);
    finding.message =
        fmt::format("The text names {}, column 6 {}: make them the same month, or part the action.",
                    to_words(last->date.month), to_words(due));
    out.push_back(std::move(finding));
    return true;
}

/// What the text promises is over before column 6.
void earlier_than_target(const Action& action, const std::vector<Named>& dates, Month due,
                         Month submitted, Findings& out) {
    const Named* last = nullptr;
    for (const Named& one : dates) {
        if (one.date.month >= due)
            return; // a milestone on the way
        if (last == nullptr || last->date.month < one.date.month)
            last = &one;
    }
    if (last == nullptr || last->date.lead.empty() || !looks_ahead(last->sentence.text()) ||
        is_no_deadline(last->sentence.text(), last->date) ||
        is_beginning(last->sentence.text(), last->date) ||
        is_long_past(last->date.month, submitted))
        return;
    pw::Finding finding = finding_at(*last, action, "consistency.text-before-target", PW_HINT);
    finding.message =
        fmt::format("The text promises {}, column 6 {}: say what is due then, or make them agree.",
                    to_words(last->date.month), to_words(due));
    out.push_back(std::move(finding));
}

/// Completed, but the text names a month behind the day on which the plan was submitted.
void later_than_completion(const Reading& reading, const Action& action,
                           const std::vector<Named>& dates, Findings& out) {
    const Month submitted = month_of(reading.plan.raw().submitted);
    if (!submitted.is_set())
        return;
    for (const Named& one : dates) {
        if (one.date.month <= submitted || is_no_deadline(one.sentence.text(), one.date))
            continue;
        pw::Finding finding =
            finding_at(one, action, "consistency.completed-before-text", PW_WARNING);
        finding.message = fmt::format(
            "The text names {}, yet column 6 says it is completed: give that month as the target.",
            to_words(one.date.month));
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

void check_text_dates(const Reading& reading, Findings& out) {
    for (const Action& action : reading.actions) {
        const std::uint32_t target = action.row.raw().target;
        const Month due = month_of(action.row.raw().due);
        const bool completed =
            target == PW_TARGET_COMPLETED || target == PW_TARGET_COMPLETED_AND_ONGOING;
        if (!completed && !due.is_set())
            continue;
        const std::vector<Named> dates = dates_of(action);
        if (completed)
            later_than_completion(reading, action, dates, out);
        else if (!later_than_target(action, dates, due, out))
            earlier_than_target(action, dates, due, month_of(reading.plan.raw().submitted), out);
    }
}

} // namespace consistency
