// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/target_parser.h"

#include "core/text.h"
#include "model/target_dates.h"
#include "model/target_phrases.h"
#include "model/target_tokens.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

/// Reads column 6 in three steps: tokens, then dates (the table of target_dates.cpp) and phrases
/// (the table of target_phrases.cpp), then a decision by what was found.
namespace planwright {
namespace {

using target::Form;
using target::Found;
using target::Heard;
using target::Means;
using target::Token;

/// No target is longer, in bytes; what is has strayed into the column.
constexpr std::size_t longest_target = 400;

/// A status counts only where few other words stand: a sentence that holds "completed" is none.
constexpr std::size_t most_strange_words = 6;

struct Reading {
    std::vector<Token> tokens;
    std::vector<Found> dates;
    std::vector<Heard> heard;
    std::size_t strange = 0; ///< words and numbers that mean nothing here

    [[nodiscard]] const Heard* find(Means means) const {
        const auto at = std::find_if(heard.begin(), heard.end(),
                                     [&](const Heard& h) { return h.means == means; });
        return at == heard.end() ? nullptr : &*at;
    }
    [[nodiscard]] bool has(Means means) const { return find(means) != nullptr; }
    [[nodiscard]] bool goes_on() const {
        return has(Means::ongoing) || has(Means::interval) || has(Means::review);
    }
};

/// "may" and "march" alone may be verbs: a month without a year must stand as one does in a list or
/// at the end. The "2025" of "13/2025" is no year of its own.
bool stands_as_date(const Reading& reading, const Found& found) {
    if (found.form == Form::year && found.first > 0)
        return !reading.tokens[found.first - 1].is("/");
    if (found.year || found.form != Form::month || found.last == reading.tokens.size())
        return true;
    const Token& next = reading.tokens[found.last];
    return next.kind == Token::Kind::mark || next.is("and") || next.is("or") || next.is("to");
}

Reading read(std::string_view written) {
    Reading reading;
    reading.tokens = target::tokens_of(written);
    for (std::size_t at = 0; at < reading.tokens.size();) {
        const auto date = target::date_at(reading.tokens, at);
        if (date && stands_as_date(reading, *date)) {
            reading.dates.push_back(*date);
            at = date->last;
        } else if (const auto heard = target::phrase_at(reading.tokens, at)) {
            reading.heard.push_back(*heard);
            at = heard->last;
        } else {
            reading.strange += reading.tokens[at].kind != Token::Kind::mark ? 1 : 0;
            ++at;
        }
    }
    // "March and June 2025", "Q3 and Q4 2024/25": the year stands once, at the end.
    for (std::size_t i = reading.dates.size(); i-- > 1;) {
        Found& before = reading.dates[i - 1];
        if (!before.year && before.form != Form::year) {
            before.year = reading.dates[i].year;
            before.financial = before.financial || reading.dates[i].financial;
        }
    }
    return reading;
}

ByteRange bytes_of(const Reading& reading, std::size_t first, std::size_t last) {
    return {reading.tokens[first].range.begin, reading.tokens[last - 1].range.end};
}

/// The date that counts: the last one.
struct Due {
    YearMonth month;
    const Found* found = nullptr;
    bool several = false;
};

std::optional<Due> due_of(const Reading& reading) {
    std::optional<Due> due;
    for (const Found& found : reading.dates) {
        const auto month = target::month_of(found);
        if (!month)
            continue;
        const bool several = due && (due->several || due->month != *month);
        if (!due || *month >= due->month)
            due = Due{*month, &found, several};
        else
            due->several = several;
    }
    if (due && reading.has(Means::before) && due->found->form == Form::month)
        due->month -= std::chrono::months{1};
    return due;
}

std::string_view name_of(Form form) {
    switch (form) {
    case Form::quarter:
        return "a quarter";
    case Form::half:
        return "half a year";
    case Form::season:
        return "a season";
    case Form::part:
        return "a part of a year";
    case Form::financial_year:
        return "a financial year";
    case Form::year:
        return "a year";
    case Form::month:
    case Form::day:
    case Form::month_first:
        break;
    }
    return {};
}

bool is_last_day(const Found& found, YearMonth month) {
    return found.form == Form::day && found.day == static_cast<unsigned>(last_day(month).day());
}

/// Whether naming the month alone says the same as what is written.
bool says_the_same(const Reading& reading, const Due& due) {
    const Found& found = *due.found;
    const bool hedged = reading.has(Means::narrows) || reading.has(Means::before) ||
                        reading.has(Means::starts) || reading.has(Means::about) ||
                        reading.has(Means::vague) || reading.has(Means::unfinished);
    if (hedged || due.several || reading.strange > 0 || found.misspelt)
        return false;
    return found.form == Form::month || is_last_day(found, due.month);
}

/// How clear a target with a month is, and what to put instead.
void judge_month(std::string_view written, const Reading& reading, const Due& due,
                 ParsedTarget& parsed) {
    const Found& found = *due.found;
    const std::string month = to_words(due.month);
    const ByteRange bytes = bytes_of(reading, found.first, found.last);
    const std::string_view words = written.substr(bytes.begin, bytes.size());
    const std::string_view kind = name_of(found.form);
    const bool starts = reading.has(Means::starts) && !reading.has(Means::interval);
    if (!kind.empty()) {
        parsed.clarity = TargetClarity::vague;
        parsed.understood = fmt::format("{} is {}; its last month is {}", words, kind, month);
    } else if (due.several) {
        parsed.clarity = TargetClarity::vague;
        parsed.understood = fmt::format("there is more than one month; the last is {}", month);
    } else if (starts) {
        parsed.clarity = TargetClarity::vague;
        parsed.understood = fmt::format("{} is when it starts, not when it will be done", month);
    } else if (reading.has(Means::about)) {
        parsed.clarity = TargetClarity::vague;
        parsed.understood = fmt::format("{} is given as a guess", month);
    } else if (words != month || text::trim(written).size() > month.size() + 1) {
        parsed.clarity = TargetClarity::assumed;
        parsed.understood = month;
    }
    if (parsed.clarity == TargetClarity::clear)
        return;
    parsed.same_meaning = says_the_same(reading, due);
    parsed.suggestion = month;
}

std::string without_outer_marks(std::string_view s) {
    std::string result = text::collapse_spaces(s);
    constexpr std::string_view outer_marks = " ,;:.-&/";
    const auto is_mark = [&](char c) { return outer_marks.find(c) != std::string_view::npos; };
    for (bool changed = true; changed && !result.empty();) {
        const std::size_t size = result.size();
        while (!result.empty() && is_mark(result.back()))
            result.pop_back();
        result.erase(0, std::min(result.find_first_not_of(outer_marks), result.size()));
        for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94"}) {
            if (result.starts_with(dash))
                result.erase(0, dash.size());
            if (result.ends_with(dash))
                result.resize(result.size() - dash.size());
        }
        if (text::istarts_with(result, "and "))
            result.erase(0, 4);
        for (const std::string_view tail : {" from", " by", " in", " until", " on", " and"}) {
            if (result.size() > tail.size() && result.ends_with(tail))
                result.resize(result.size() - tail.size());
        }
        if (result.size() > 2 && result.front() == '(' && result.find(')') == result.size() - 1)
            result = result.substr(1, result.size() - 2);
        changed = result.size() != size;
    }
    return result == "()" ? std::string() : result;
}

/// The words left when the date or status is taken out, with the small words before it ("by").
std::string review_words(std::string_view written, const Reading& reading, std::size_t first,
                         std::size_t last) {
    while (true) {
        const auto before =
            std::find_if(reading.heard.begin(), reading.heard.end(), [&](const Heard& heard) {
                return heard.last == first &&
                       (heard.means == Means::filler || heard.means == Means::end_of) &&
                       !reading.tokens[heard.first].is("and");
            });
        if (before == reading.heard.end())
            break;
        first = before->first;
    }
    const ByteRange bytes = bytes_of(reading, first, last);
    const std::string rest =
        fmt::format("{} {}", written.substr(0, bytes.begin), written.substr(bytes.end));
    return without_outer_marks(rest);
}

bool is_just_ongoing(std::string_view words) {
    return text::iequals(words, "ongoing") || text::iequals(words, "on-going");
}

/// "Complete and on-going" → "Completed and ongoing", when no other words stand there.
void judge_status(std::string_view written, const Reading& reading, std::string_view usual,
                  ParsedTarget& parsed) {
    std::string_view bare = text::trim(written);
    if (bare.ends_with('.'))
        bare.remove_suffix(1);
    if (text::iequals(text::trim(bare), usual) || reading.has(Means::done))
        return;
    parsed.clarity = TargetClarity::assumed;
    parsed.understood = usual;
    if (reading.strange == 0 && reading.dates.empty() && !reading.has(Means::interval) &&
        !reading.has(Means::review)) {
        parsed.suggestion = usual;
        parsed.same_meaning = text::istarts_with(bare, "complete");
    }
}

void judge_done(std::string_view written, const Reading& reading, const Heard& done,
                const std::optional<Due>& due, ParsedTarget& parsed) {
    const bool continues = reading.goes_on();
    parsed.target.kind = continues ? TargetKind::completed_and_ongoing : TargetKind::completed;
    if (due)
        parsed.target.due = due->month;
    if (continues) {
        std::string rest = review_words(written, reading, done.first, done.last);
        if (!is_just_ongoing(rest))
            parsed.target.review = std::move(rest);
    }
    judge_status(written, reading, continues ? "Completed and ongoing" : "Completed", parsed);
}

/// The same words with the date as the template has it: "mar 25, with ongoing review".
std::string with_month(std::string_view written, const Reading& reading, const Due& due) {
    const ByteRange bytes = bytes_of(reading, due.found->first, due.found->last);
    return fmt::format("{}{}{}", written.substr(0, bytes.begin), to_words(due.month),
                       written.substr(bytes.end));
}

void judge_month_and_review(std::string_view written, const Reading& reading, const Due& due,
                            ParsedTarget& parsed) {
    parsed.target.kind = TargetKind::month_and_review;
    parsed.target.due = due.month;
    parsed.target.review = review_words(written, reading, due.found->first, due.found->last);
    judge_month(written, reading, due, parsed);
    const ByteRange bytes = bytes_of(reading, due.found->first, due.found->last);
    if (parsed.clarity == TargetClarity::assumed &&
        written.substr(bytes.begin, bytes.size()) == to_words(due.month)) {
        parsed.clarity = TargetClarity::clear;
        parsed.understood.clear();
        parsed.suggestion.clear();
        parsed.same_meaning = false;
    } else if (!parsed.suggestion.empty()) {
        parsed.suggestion = with_month(written, reading, due);
        parsed.same_meaning = parsed.same_meaning && due.found->form == Form::month;
    }
}

void judge_ongoing(std::string_view written, const Reading& reading, ParsedTarget& parsed) {
    parsed.target.kind = TargetKind::ongoing;
    parsed.clarity = TargetClarity::vague;
    parsed.understood = "it says that work goes on, not when it will be done";
    const Heard* ongoing = reading.find(Means::ongoing);
    parsed.target.review = ongoing != nullptr
                               ? review_words(written, reading, ongoing->first, ongoing->last)
                               : without_outer_marks(written);
}

void judge_other(const Reading& reading, ParsedTarget& parsed) {
    parsed.target.kind = TargetKind::other;
    parsed.clarity = reading.has(Means::vague) ? TargetClarity::vague : TargetClarity::unreadable;
    if (reading.has(Means::vague))
        parsed.understood = "no month can be worked out from it";
    else if (!reading.dates.empty())
        parsed.understood = "the year is missing";
    else if (reading.has(Means::nothing))
        parsed.understood = "it says that there is no date yet";
}

} // namespace

ParsedTarget parse_target(std::string_view written) {
    ParsedTarget parsed;
    parsed.clarity = TargetClarity::unreadable;
    if (text::trim(written).empty())
        return parsed;
    parsed.target.written = std::string(written);
    parsed.target.kind = TargetKind::other;
    if (written.size() > longest_target)
        return parsed;
    parsed.clarity = TargetClarity::clear;
    const Reading reading = read(written);
    const std::optional<Due> due = due_of(reading);
    const Heard* done = reading.find(Means::done);
    if (done == nullptr)
        done = reading.find(Means::done_other);
    const bool is_status = reading.strange <= most_strange_words && !reading.has(Means::unfinished);
    if (done != nullptr && is_status) {
        judge_done(written, reading, *done, due, parsed);
    } else if (due && reading.goes_on()) {
        judge_month_and_review(written, reading, *due, parsed);
    } else if (due) {
        parsed.target.kind = TargetKind::month;
        parsed.target.due = due->month;
        judge_month(written, reading, *due, parsed);
    } else if ((reading.goes_on() || reading.has(Means::unfinished)) &&
               reading.strange <= most_strange_words) {
        judge_ongoing(written, reading, parsed);
    } else {
        judge_other(reading, parsed);
    }
    return parsed;
}

} // namespace planwright
