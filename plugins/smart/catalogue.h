// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

/// The rules, as data: what each is called, how much it weighs, and what it tells the author.
namespace planwright::smart {

enum class Rule : std::uint8_t {
    business_as_usual,
    ensure_as_main_verb,
    appropriate,
    where_necessary,
    vague_frequency,
    ambiguous_interval,
    support_facilitate,
    focus_only,
    awareness_verbs,
    explore_consider,
    work_with,
    no_deliverable_verb,
    to_be_done,
    passive_no_agent,
    compound_action,
    background_as_action,
    vague_quantity,
    no_measure,
    unmeasured_change,
    percent_no_baseline,
    percent_stacked,
    bare_target,
    scale_unknown,
    monitored_how,
    monitoring_only,
    count_not_quality,
    meeting_as_outcome,
    owner_is_unit,
    owner_crowd,
    owner_plural,
    doer_not_owner,
    outside_control,
    conditional_commitment,
    tentative,
    agreed_but_declines,
    answer_drifts,
    completed_and_ongoing,
    completed_but_future,
    far_or_bunched,
    count
};

/// Findings of one family that overlap say the same of the same words: the first in this order of
/// rank stays.
enum class Family : std::uint8_t { none, verb, measure };

struct RuleInfo {
    std::string_view id; ///< "smart.vague-frequency"
    char letter = 0;
    bool warning = false; ///< a hint otherwise
    Family family = Family::none;
    std::uint8_t rank = 0;    ///< lower wins
    std::string_view message; ///< what to write instead, in one sentence
    std::string_view help;
};

[[nodiscard]] const RuleInfo& info(Rule rule);

} // namespace planwright::smart
