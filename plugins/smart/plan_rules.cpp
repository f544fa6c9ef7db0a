// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/plan_rules.h"

#include "language/expressions.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace planwright::smart {

namespace {

constexpr std::size_t max_related = 50;
constexpr std::size_t fewest_actions = 12; // for "bunched": in a short plan everything is

bool is_about_owner(Rule rule) {
    return rule == Rule::owner_is_unit || rule == Rule::owner_crowd || rule == Rule::owner_plural;
}

int months(const pw_date& date) {
    return date.year * 12 + date.month;
}

std::string month_text(const pw_date& date) {
    static constexpr const char* names[] = {"January",   "February", "March",    "April",
                                            "May",       "June",     "July",     "August",
                                            "September", "October",  "November", "December"};
    return std::string(names[(date.month + 11) % 12]) + " " + std::to_string(date.year);
}

/// A date or interval in the text before the target, or words that name a stage.
bool has_milestone(const pw_row& row) {
    const language::Tokens tokens(field(row, PW_FIELD_TEXT));
    for (const auto& one : language::expressions(tokens, 0, tokens.size())) {
        if (one.kind == language::ExpressionKind::interval ||
            (one.kind == language::ExpressionKind::date && one.year != 0))
            return true;
    }
    const auto& phrases = Words::instance().phrases();
    return phrases.contains(static_cast<std::size_t>(Phrase::interim), tokens, 0, tokens.size()) ||
           row.review.size > 0;
}

} // namespace

void group_repeats(const pw_plan& plan, const Settings& settings, std::vector<Mark>& marks) {
    if (settings.level == Settings::Level::strict)
        return;
    std::unordered_map<std::uint64_t, std::string_view> written;
    std::unordered_map<std::uint64_t, std::uint64_t> parents;
    for (std::uint64_t i = 0; i < plan.row_count; ++i) {
        const pw_row& row = *pw_row_at(&plan, i);
        if (row.kind != PW_ROW_ACTION)
            continue;
        written[row.row_id] = field(row, PW_FIELD_OWNER);
        parents[row.row_id] = row.parent_id;
    }
    std::map<std::tuple<Rule, std::string_view, std::uint64_t>, std::size_t> first;
    std::vector<Mark> kept;
    for (Mark& mark : marks) {
        const bool about_target = mark.rule == Rule::completed_and_ongoing;
        if (!is_about_owner(mark.rule) && !about_target) {
            kept.push_back(std::move(mark));
            continue;
        }
        const auto [at, fresh] = first.try_emplace(
            {mark.rule, about_target ? std::string_view() : written[mark.at.row_id],
             about_target ? parents[mark.at.row_id] : 0},
            kept.size());
        if (fresh) {
            kept.push_back(std::move(mark));
            continue;
        }
        std::vector<pw::Related>& related = kept[at->second].related;
        if (related.size() < max_related)
            related.push_back({{mark.at, mark.begin, mark.end}, "the same entry"});
    }
    marks = std::move(kept);
}

void check_dates(const pw_plan& plan, const Settings& settings, std::vector<Mark>& marks) {
    std::map<int, std::vector<const pw_row*>> by_month;
    std::size_t dated = 0;
    const pw_date& from = plan.submitted.year != 0 ? plan.submitted : plan.as_of;
    for (std::uint64_t i = 0; i < plan.row_count; ++i) {
        const pw_row& row = *pw_row_at(&plan, i);
        if (row.kind != PW_ROW_ACTION || row.due.year == 0)
            continue;
        ++dated;
        by_month[months(row.due)].push_back(&row);
        const bool far =
            from.year != 0 && months(row.due) - months(from) > settings.milestone_months;
        if (far && !has_milestone(row))
            marks.push_back({Rule::far_or_bunched,
                             {row.row_id, PW_FIELD_TARGET, 0},
                             0,
                             field(row, PW_FIELD_TARGET).size(),
                             {},
                             {}});
    }
    for (const auto& [month, rows] : by_month) {
        const bool bunched =
            dated >= fewest_actions &&
            rows.size() * 100 > dated * static_cast<std::size_t>(settings.bunched_percent);
        if (!bunched)
            continue;
        Mark mark{Rule::far_or_bunched,
                  {rows.front()->row_id, PW_FIELD_TARGET, 0},
                  0,
                  field(*rows.front(), PW_FIELD_TARGET).size(),
                  {},
                  {}};
        mark.message = "Stagger the targets: " + std::to_string(rows.size()) + " of " +
                       std::to_string(dated) + " dated actions are due in " +
                       month_text(rows.front()->due) + ".";
        for (std::size_t i = 1; i < rows.size() && i <= max_related; ++i)
            mark.related.push_back({{{rows[i]->row_id, PW_FIELD_TARGET, 0},
                                     0,
                                     field(*rows[i], PW_FIELD_TARGET).size()},
                                    "the same month"});
        marks.push_back(std::move(mark));
    }
}

} // namespace planwright::smart
