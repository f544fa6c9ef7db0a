// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/phrases.h"
#include "language/verb_groups.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>

/// The phrase lists and classes of verbs of data/, read once.
namespace planwright::smart {

/// The lists of data/phrases.txt; phrase_names in words.cpp has the same order.
enum class Phrase : std::uint8_t {
    appropriate,
    appropriate_adult,
    named_standard,
    where_necessary,
    set_by_rule,
    vague_frequency,
    ambiguous_interval,
    interval_explained,
    business_as_usual,
    focus,
    empty_work,
    explore,
    vague_quantity,
    tentative,
    outside_control,
    conditional,
    declines,
    under_way,
    product,
    meeting,
    gathering,
    deed,
    means,
    progress,
    count_measure,
    outcome_measure,
    measurable,
    scale,
    target_word,
    means_to_tell,
    duty,
    interim,
    count
};

enum VerbClass : std::uint32_t {
    make = 1U << 0,
    strong = 1U << 1,
    support = 1U << 2,
    aware = 1U << 3,
    explore = 1U << 4,
    partner = 1U << 5,
    monitor = 1U << 6,
    measure = 1U << 7,
    change = 1U << 8,
    quantity = 1U << 9,
    meet = 1U << 10,
    arrange = 1U << 11,
    keep = 1U << 12,
    effect = 1U << 13,
    light = 1U << 14,
    tangible = 1U << 15,
};

class Words {
public:
    static const Words& instance();

    [[nodiscard]] const language::PhraseSet& phrases() const { return phrases_; }
    /// VerbClass bits of a lemma.
    [[nodiscard]] std::uint32_t classes(std::string_view lemma) const;
    /// Lines of the data that could not be read, and names without a list: none when all is right.
    [[nodiscard]] std::vector<std::string> problems() const;

private:
    Words();

    language::PhraseSet phrases_;
    std::unordered_map<std::string_view, std::uint32_t> classes_;
};

} // namespace planwright::smart
