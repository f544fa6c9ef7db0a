// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smart/catalogue.h"
#include "smart/document.h"

#include <planwright/values.hpp>

#include <string>
#include <vector>

/// What the rules found in one recommendation.
namespace planwright::smart {

/// How much is said.
struct Settings {
    enum class Level : std::uint8_t { relaxed, usual, strict };
    Level level = Level::usual;
    int milestone_months = 12;
    int bunched_percent = 33;
    int owner_roles = 3;
};

/// Before it becomes a finding: findings that say the same of the same words are weighed first.
struct Mark {
    Rule rule = Rule::count;
    pw_field at{};
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::string message; ///< empty: the rule's own
    std::vector<pw::Related> related;
};

class Found {
public:
    explicit Found(const Settings& settings) : settings_(settings) {}

    [[nodiscard]] const Settings& settings() const { return settings_; }
    [[nodiscard]] Mark& last() { return marks_.back(); }
    [[nodiscard]] std::size_t size() const { return marks_.size(); }

    /// Marks tokens of a paragraph, at most twelve words of them.
    Mark& words(Rule rule, const Action& action, const Paragraph& paragraph, std::size_t first,
                std::size_t last);
    /// Marks a field of a row as a whole, or bytes of it.
    Mark& whole(Rule rule, const pw_row& row, std::uint32_t field);
    Mark& bytes(Rule rule, const pw_row& row, std::uint32_t field, std::uint64_t begin,
                std::uint64_t end);

    /// Whether a rule of the letter, or any with 0, marked the text of the action.
    [[nodiscard]] bool any(const Action& action, char letter = 0) const;
    [[nodiscard]] bool any(const Action& action, Rule rule) const;

    /// All marks in order of field and place, those that only repeat another taken out.
    [[nodiscard]] std::vector<Mark> take();

private:
    const Settings& settings_;
    std::vector<Mark> marks_;
};

[[nodiscard]] pw::Finding to_finding(const Mark& mark);

} // namespace planwright::smart
