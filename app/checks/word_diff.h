// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// A stretch of words that differs. Either range may be empty: words put in or left out.
struct WordChange {
    ByteRange before;
    ByteRange after;
};

/// How `after` differs from `before`, word by word. Kinds of space, quotes and dashes are no
/// difference. Texts too long to compare closely give one change from the first differing word to
/// the last.
[[nodiscard]] std::vector<WordChange> word_diff(std::string_view before, std::string_view after);

/// Whether word_diff finds no change.
[[nodiscard]] bool same_words(std::string_view a, std::string_view b);

/// One sentence for people: "“youth offending” has become “youth justice”".
[[nodiscard]] std::string describe(const WordChange& change, std::string_view before,
                                   std::string_view after);

} // namespace planwright
