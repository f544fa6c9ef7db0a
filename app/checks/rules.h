// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"

#include <cstdint>
#include <string_view>

/// The built-in rules: what the template itself asks for. docs/rules.md says the same for people;
/// a test keeps the two together.
namespace planwright {

/// In the order of the table of rules.
enum class RuleKey : std::uint8_t {
    cover_line_missing,
    cover_date_unreadable,
    edition_text_changed,
    no_recommendations,
    number_missing,
    number_repeated,
    number_gap,
    group_empty,
    recommendation_empty,
    status_missing,
    action_missing,
    category_missing,
    explanation_missing,
    part_not_stated,
    not_agreed_with_actions,
    action_empty,
    owner_missing,
    owner_several,
    owner_malformed,
    target_missing,
    target_unreadable,
    target_vague,
    target_style,
    target_past,
    pointer_wrong,
    placeholder,
    personal_data,
    summary_differs,
    schema,
};
inline constexpr std::size_t rule_count = static_cast<std::size_t>(RuleKey::schema) + 1;

/// All built-in rules belong to this plugin name.
inline constexpr std::string_view template_plugin = "template";

struct Rule {
    RuleKey key;
    std::string_view id;    ///< "template.owner-missing"
    Severity severity;      ///< at gate draft, unless the edition sets another
    bool blocks;            ///< an error at gate submission, whatever the edition says
    char letter;            ///< of SMART, or 0
    unsigned catalogue;     ///< number in the catalogue of rules, or 0
    std::string_view finds; ///< as docs/rules.md says it
    std::string_view why;
};

[[nodiscard]] const Rule& rule_of(RuleKey key);
/// Null when there is no such built-in rule.
[[nodiscard]] const Rule* find_rule(std::string_view id);

} // namespace planwright
