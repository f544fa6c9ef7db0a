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
    {RuleKey::cover_line_missing, "template.cover-line-missing", warning, true, 0, 0},
    {RuleKey::cover_date_unreadable, "template.cover-date-unreadable", warning, false, 0, 0},
    {RuleKey::edition_text_changed, "template.edition-text-changed", warning, true, 0, 0},
    {RuleKey::no_recommendations, "template.no-recommendations", warning, true, 0, 0},
    {RuleKey::number_missing, "template.number-missing", warning, true, 0, 0},
    {RuleKey::number_repeated, "template.number-repeated", warning, true, 0, 0},
    {RuleKey::number_gap, "template.number-gap", warning, true, 0, 0},
    {RuleKey::group_empty, "template.group-empty", warning, true, 0, 0},
    {RuleKey::recommendation_empty, "template.recommendation-empty", warning, false, 0, 0},
    {RuleKey::status_missing, "template.status-missing", warning, true, 0, 0},
    {RuleKey::action_missing, "template.action-missing", warning, true, 0, 0},
    {RuleKey::category_missing, "template.category-missing", warning, true, 'R', 41},
    {RuleKey::explanation_missing, "template.explanation-missing", warning, true, 'R', 0},
    {RuleKey::part_not_stated, "template.part-not-stated", warning, true, 'R', 42},
    {RuleKey::not_agreed_with_actions, "template.not-agreed-with-actions", warning, false, 0, 0},
    {RuleKey::action_empty, "template.action-empty", warning, false, 0, 0},
    {RuleKey::owner_missing, "template.owner-missing", warning, true, 'A', 31},
    {RuleKey::owner_several, "template.owner-several", warning, true, 'A', 0},
    {RuleKey::owner_malformed, "template.owner-malformed", warning, false, 'A', 36},
    {RuleKey::target_missing, "template.target-missing", warning, true, 'T', 47},
    {RuleKey::target_unreadable, "template.target-unreadable", warning, true, 'T', 47},
    {RuleKey::target_vague, "template.target-vague", warning, false, 'T', 47},
    {RuleKey::target_style, "template.target-style", hint, false, 'T', 47},
    {RuleKey::target_past, "template.target-past", warning, false, 'T', 48},
    {RuleKey::pointer_wrong, "template.pointer-wrong", warning, false, 'R', 46},
    {RuleKey::placeholder, "template.placeholder", warning, true, 0, 0},
    {RuleKey::personal_data, "template.personal-data", hint, false, 0, 0},
    {RuleKey::summary_differs, "template.summary-differs", warning, false, 0, 0},
    {RuleKey::schema, "template.schema", error, true, 0, 0},
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
