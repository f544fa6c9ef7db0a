// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace planwright::importing {

/// How often each word stands in the document: what tells a whole word from a piece of one, and a
/// good reading from a bad one. Counted when first asked; looks into the text it was given.
class Vocabulary {
public:
    explicit Vocabulary(std::string_view text) : text_(text) {}

    [[nodiscard]] std::size_t count(std::string_view word) const;
    /// True when the end of `left` and the begin of `right` are two pieces of one word.
    [[nodiscard]] bool is_cut_word(std::string_view left, std::string_view right) const;
    /// What to put between two texts that a cell or page edge parted: nothing or a blank.
    [[nodiscard]] std::string_view glue(std::string_view left, std::string_view right) const;
    /// The only word of the document that ends in `tail` and is at most `more` bytes longer, begins
    /// with a capital and stands there more than once; empty when there is none or several.
    [[nodiscard]] std::string completed(std::string_view tail, std::size_t more) const;

private:
    void read() const;

    std::string_view text_;
    mutable bool read_ = false;
    mutable std::unordered_map<std::string_view, std::size_t> counts_;
};

} // namespace planwright::importing
