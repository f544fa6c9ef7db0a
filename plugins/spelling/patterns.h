// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spelling {

/// One word of a pattern.
struct Element {
    std::vector<std::string> words; ///< any of these, folded
    std::uint32_t classes = 0;      ///< or of any of these classes
    bool negated = false;           ///< anything but these, the end of the text too
    bool exact = false;             ///< capitals count
};

/// Neighbouring words of which the marked ones are wrong.
struct Pattern {
    enum class Kind : std::uint8_t { wrong, preferred, denied };
    Kind kind = Kind::wrong;
    std::vector<Element> elements;
    std::size_t mark_begin = 0; ///< of elements, half-open; never negated ones
    std::size_t mark_end = 0;
    std::string instead; ///< empty for what is only denied
    bool keep_capital = true;
};

/// Patterns by the first word that they mark, so that most words of a text cost nothing.
class Patterns {
public:
    using ClassBit = std::function<std::uint32_t(std::string_view)>;
    /// A line of patterns.txt: "LEFT [WRONG > RIGHT] RIGHT", without a comment. Nothing when it is
    /// none.
    [[nodiscard]] static std::optional<Pattern> parse(std::string_view line,
                                                      const ClassBit& class_bit);

    void add(Pattern pattern);
    [[nodiscard]] const Pattern& operator[](std::size_t index) const { return patterns_[index]; }
    /// Those whose first marked word may be this one; null: none.
    [[nodiscard]] const std::vector<std::uint32_t>* starting_with(const std::string& lower) const;

private:
    std::vector<Pattern> patterns_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_word_;
};

} // namespace spelling
