// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/found.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace planwright::smart {

namespace {

constexpr std::size_t max_words = 12;

bool overlaps(const Mark& a, const Mark& b) {
    return a.at.row_id == b.at.row_id && a.at.field == b.at.field && a.begin < b.end &&
           b.begin < a.end;
}

/// Rules of different families that say the same when they meet.
bool gives_way(Rule rule, Rule to) {
    return (rule == Rule::appropriate && to == Rule::unmeasured_change) ||
           (rule == Rule::monitoring_only && to == Rule::monitored_how) ||
           (rule == Rule::no_measure && info(to).family == Family::verb) ||
           (rule == Rule::no_deliverable_verb && info(to).family == Family::measure &&
            to != Rule::no_measure);
}

} // namespace

Mark& Found::words(Rule rule, const Action& action, const Paragraph& paragraph, std::size_t first,
                   std::size_t last) {
    const language::Tokens& tokens = *paragraph.tokens;
    std::size_t end = first;
    std::size_t count = 0;
    for (std::size_t i = first; i < last && i < tokens.size(); ++i) {
        if (tokens.is_mark(i)) {
            if (end == i && end > first && tokens.is(i, "%"))
                end = i + 1;
            continue;
        }
        if (count == max_words)
            break;
        ++count;
        end = i + 1;
    }
    if (end == first)
        end = std::min(first + 1, tokens.size());
    return bytes(rule, *action.row, PW_FIELD_TEXT, paragraph.start + tokens[first].begin,
                 paragraph.start + tokens[end - 1].end);
}

Mark& Found::whole(Rule rule, const pw_row& row, std::uint32_t which) {
    return bytes(rule, row, which, 0, field(row, which).size());
}

Mark& Found::bytes(Rule rule, const pw_row& row, std::uint32_t which, std::uint64_t begin,
                   std::uint64_t end) {
    return marks_.emplace_back(Mark{rule, {row.row_id, which, 0}, begin, end, {}, {}});
}

bool Found::any(const Action& action, char letter) const {
    return std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
        return mark.at.row_id == action.row->row_id && mark.at.field == PW_FIELD_TEXT &&
               (letter == 0 || info(mark.rule).letter == letter);
    });
}

bool Found::any(const Action& action, Rule rule) const {
    return std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
        return mark.at.row_id == action.row->row_id && mark.rule == rule;
    });
}

std::vector<Mark> Found::take() {
    std::vector<Mark> kept;
    for (const Mark& mark : marks_) {
        const RuleInfo& about = info(mark.rule);
        const bool repeats = std::any_of(marks_.begin(), marks_.end(), [&](const Mark& other) {
            if (&other == &mark || !overlaps(mark, other))
                return false;
            const RuleInfo& its = info(other.rule);
            const bool same = other.rule == mark.rule;
            if (same)
                return &other < &mark;
            if (gives_way(mark.rule, other.rule))
                return true;
            return about.family != Family::none && about.family == its.family &&
                   its.rank < about.rank;
        });
        const bool quiet = settings_.level == Settings::Level::relaxed && !about.warning;
        if (!repeats && !quiet)
            kept.push_back(mark);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Mark& a, const Mark& b) {
        return std::tie(a.at.field, a.begin, a.end) < std::tie(b.at.field, b.begin, b.end);
    });
    return kept;
}

pw::Finding to_finding(const Mark& mark) {
    const RuleInfo& about = info(mark.rule);
    pw::Finding finding;
    finding.rule = about.id;
    finding.message = mark.message.empty() ? std::string(about.message) : mark.message;
    finding.help = about.help;
    finding.letter = about.letter;
    finding.severity = about.warning ? PW_WARNING : PW_HINT;
    finding.place = {mark.at, mark.begin, mark.end};
    finding.related = mark.related;
    return finding;
}

} // namespace planwright::smart
