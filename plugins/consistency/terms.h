// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consistency/reading.h"

#include <string_view>
#include <vector>

namespace consistency {

/// A place of a term.
struct Term {
    Stretch at;
    bool quoted = false; ///< the inspector's words: they show what is usual, and stay as they are
    bool begins_sentence = false;
    bool in_longer_name = false;
};

/// A paragraph cut into words.
class Text {
public:
    Text(const Stretch& stretch, bool is_quoted);

    [[nodiscard]] std::string_view word(std::size_t i) const;
    /// Its capital says nothing.
    [[nodiscard]] bool begins_sentence(std::size_t i) const;
    [[nodiscard]] Term term(std::size_t first, std::size_t last) const;

    Stretch at;
    std::vector<Token> tokens;
    bool quoted;

private:
    std::string_view text_;
};

/// Columns 2, 4 and 5 and the group headings.
[[nodiscard]] std::vector<Text> texts_of(const Reading& reading);

} // namespace consistency
