// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <planwright/plugin.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the rules of this plugin read: the rows of a plan and the words in them. Everything points
/// into the plan and lives as long as the call that brought it.
namespace consistency {

struct Recommendation {
    pw::Row row;
    std::string_view number;
    std::string_view heading; ///< of its group; empty when there is none
};

struct Action {
    pw::Row row;
    std::size_t recommendation = 0; ///< index of Reading::recommendations
    std::size_t number = 0;         ///< from 1, within the recommendation
};

/// A stretch of one field of one row.
struct Stretch {
    pw::Row row;
    std::uint32_t field = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::string_view text() const {
        return row.field(field).substr(begin, end - begin);
    }
    [[nodiscard]] pw_range range() const { return row.range(field, begin, end); }
};

struct Paragraph {
    Stretch at;
    std::uint32_t kind = PW_TEXT_ACTION; ///< PW_TEXT_...
};

struct Reading {
    explicit Reading(const pw::Plan& of);

    const pw::Plan& plan;
    std::vector<Recommendation> recommendations;
    std::vector<Action> actions;

    /// "recommendation 3, action 2"
    [[nodiscard]] std::string name_of(const Action& action) const;
    /// The paragraphs of column 4, in order: before the first action, and of each action.
    [[nodiscard]] std::vector<Paragraph> answers() const;
};

[[nodiscard]] std::vector<Paragraph> paragraphs_of(const pw::Row& row, std::uint32_t field);
/// Sentences of a stretch, without the space around them.
[[nodiscard]] std::vector<Stretch> sentences_of(const Stretch& paragraph);

/// A word: letters and digits, with inner hyphens and apostrophes. "&" is one too.
struct Token {
    std::size_t begin = 0; ///< bytes of the text that was read
    std::size_t end = 0;
    bool after_mark = false; ///< something but a space stands before it, or nothing does
};
[[nodiscard]] std::vector<Token> tokens_of(std::string_view text);

[[nodiscard]] std::string lower(std::string_view s);
[[nodiscard]] bool is_upper(char c);
/// Capital at the beginning and a small letter behind it.
[[nodiscard]] bool is_capitalised(std::string_view word);
/// At least two capitals, none but the plural's s small.
[[nodiscard]] bool is_acronym(std::string_view word);
/// Words that only join others.
[[nodiscard]] bool is_little(std::string_view lower_word);

/// The range of at most so many words from the beginning of a stretch.
[[nodiscard]] pw_range first_words(const Stretch& at, std::size_t most);

} // namespace consistency
