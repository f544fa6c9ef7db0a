// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/rules.h"
#include "posts/post.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace consistency {

namespace {

constexpr std::size_t most_related = 60;

/// "Completed" and its other forms: the first word, as the plan writes it.
struct Completed {
    const Action* action = nullptr;
    std::size_t end = 0; ///< of the first word
    std::string word;
};

std::vector<Completed> completed_of(const Reading& reading) {
    std::vector<Completed> result;
    for (const Action& action : reading.actions) {
        const std::string_view target = action.row.field(PW_FIELD_TARGET);
        const std::vector<Token> tokens = tokens_of(target);
        if (tokens.empty() || tokens[0].begin != 0)
            continue;
        const std::string word = lower(target.substr(0, tokens[0].end));
        if (word == "complete" || word == "completed" || word == "done" || word == "achieved")
            result.push_back(
                {&action, tokens[0].end, std::string(target.substr(0, tokens[0].end))});
    }
    return result;
}

void check_completed(const Reading& reading, Findings& out) {
    const std::vector<Completed> all = completed_of(reading);
    std::map<std::string, std::size_t> counts;
    for (const Completed& one : all)
        ++counts[one.word];
    if (counts.size() < 2)
        return;
    // The template's own word wins where the plan has no habit.
    std::string usual = counts.count("Completed") > 0 ? "Completed" : counts.begin()->first;
    for (const auto& [word, count] : counts)
        usual = count > counts[usual] ? word : usual;
    for (const Completed& one : all) {
        if (one.word == usual)
            continue;
        const pw::Row& row = one.action->row;
        pw::Finding finding;
        finding.rule = "consistency.target-style";
        finding.severity = PW_HINT;
        finding.letter = 'T';
        finding.place = row.whole(PW_FIELD_TARGET);
        const std::string whole = usual + std::string(row.field(PW_FIELD_TARGET).substr(one.end));
        finding.message = fmt::format("Write “{}”: {} of the {} cells that say so write “{}”.",
                                      whole, counts[usual], all.size(), usual);
        finding.fixes.push_back({fmt::format("Write “{}”", whole),
                                 {{row.range(PW_FIELD_TARGET, 0, one.end), usual}},
                                 true});
        out.push_back(std::move(finding));
    }
}

bool ends_with_stop(std::string_view s) {
    return s.size() > 1 && s.back() == '.' && s[s.size() - 2] != '.';
}

/// Target dates with and without a full stop: those of the smaller number.
void check_full_stops(const Reading& reading, Findings& out) {
    std::vector<const Action*> with;
    std::vector<const Action*> without;
    for (const Action& action : reading.actions) {
        const std::string_view target = action.row.field(PW_FIELD_TARGET);
        if (!target.empty())
            (ends_with_stop(target) ? with : without).push_back(&action);
    }
    if (with.empty() || without.empty())
        return;
    const bool stops_are_few = with.size() <= without.size();
    const std::vector<const Action*>& few = stops_are_few ? with : without;
    pw::Finding finding;
    finding.rule = "consistency.target-full-stop";
    finding.severity = PW_HINT;
    finding.letter = 'T';
    finding.place = few.front()->row.whole(PW_FIELD_TARGET);
    finding.message =
        stops_are_few
            ? std::string("Leave out the full stop: the plan’s other target dates have none.")
            : fmt::format("Leave out the full stop behind every target date: {} have one, {} not.",
                          with.size(), without.size());
    for (std::size_t i = 1; i < few.size() && i <= most_related; ++i)
        finding.related.push_back({few[i]->row.whole(PW_FIELD_TARGET), "the same here"});
    pw::Fix fix{"Take them out", {}, true};
    for (const Action* action : with) {
        const std::size_t end = action->row.field(PW_FIELD_TARGET).size();
        fix.edits.push_back({action->row.range(PW_FIELD_TARGET, end - 1, end), ""});
    }
    finding.fixes.push_back(std::move(fix));
    out.push_back(std::move(finding));
}

/// "2023/24", "2023/2024", "23/24", "2023-24", "2024-6".
struct YearSpan {
    Stretch at;
    unsigned first_digits = 0;
    unsigned last_digits = 0;
    int first = 0; ///< with its century
    int last = 0;
    char mark = '/';

    [[nodiscard]] auto form() const { return std::make_tuple(first_digits, last_digits, mark); }
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::optional<YearSpan> span_at(const Stretch& paragraph, std::size_t at) {
    const std::string_view s = paragraph.text();
    const auto digits = [&](std::size_t from) {
        std::size_t end = from;
        while (end < s.size() && is_digit(s[end]))
            ++end;
        return end;
    };
    const std::size_t mark = digits(at);
    if (mark >= s.size() || (s[mark] != '/' && s[mark] != '-'))
        return std::nullopt;
    const std::size_t end = digits(mark + 1);
    const std::size_t first = mark - at;
    const std::size_t last = end - mark - 1;
    if ((first != 4 && first != 2) || (last != 4 && last != 2 && last != 1) ||
        (end < s.size() && (s[end] == '/' || s[end] == '-')))
        return std::nullopt;
    YearSpan span{{paragraph.row, paragraph.field, paragraph.begin + at, paragraph.begin + end},
                  static_cast<unsigned>(first),
                  static_cast<unsigned>(last),
                  std::stoi(std::string(s.substr(at, first))),
                  std::stoi(std::string(s.substr(mark + 1, last))),
                  s[mark]};
    if (first == 2)
        span.first += 2000;
    const int base = last == 1 ? 10 : last == 2 ? 100 : 10000;
    if (last < 4)
        span.last += span.first / base * base;
    const int years = span.last - span.first;
    const bool likely = span.first >= 1990 && span.first < 2100 && years > 0 && years <= 10;
    // "12/13" may be a day and a month, a fraction, a shift.
    if (!likely || (first == 2 && years != 1) || (first == 2 && last != 2))
        return std::nullopt;
    return span;
}

void add_spans(const Stretch& paragraph, std::vector<YearSpan>& spans) {
    const std::string_view s = paragraph.text();
    for (std::size_t at = 0; at < s.size(); ++at) {
        const char before = at == 0 ? ' ' : s[at - 1];
        if (!is_digit(s[at]) || is_digit(before) || before == '/' || before == '-')
            continue;
        if (auto span = span_at(paragraph, at)) {
            at = span->at.end - paragraph.begin;
            spans.push_back(*std::move(span));
        }
    }
}

} // namespace

void check_target_style(const Reading& reading, Findings& out) {
    check_completed(reading, out);
    check_full_stops(reading, out);
}

void check_year_spans(const Reading& reading, Findings& out) {
    std::vector<YearSpan> spans;
    for (const Paragraph& paragraph : reading.answers())
        add_spans(paragraph.at, spans);
    std::map<std::tuple<unsigned, unsigned, char>, std::size_t> counts;
    for (const YearSpan& span : spans)
        ++counts[span.form()];
    // "2023/24" is the common form of a financial year.
    auto usual = std::make_tuple(4U, 2U, '/');
    for (const auto& [form, count] : counts) {
        const auto known = counts.find(usual);
        if (known == counts.end() || count > known->second)
            usual = form;
    }
    for (const YearSpan& span : spans) {
        const bool cut = span.last_digits == 1;
        if (span.form() == usual && !cut)
            continue;
        const bool financial = span.last - span.first == 1;
        if (!cut && (!financial || counts.size() < 2))
            continue;
        const std::string instead = financial ? fmt::format("{}/{:02}", span.first, span.last % 100)
                                              : fmt::format("{} to {}", span.first, span.last);
        if (instead == span.at.text())
            continue;
        pw::Finding finding;
        finding.rule = "consistency.year-span";
        finding.severity = PW_HINT;
        finding.letter = 'T';
        finding.place = span.at.range();
        finding.message = fmt::format("Write the years out in one form: “{}”.", instead);
        finding.fixes.push_back(
            {fmt::format("Write “{}”", instead), {{span.at.range(), instead}}, false});
        out.push_back(std::move(finding));
    }
}

} // namespace consistency
