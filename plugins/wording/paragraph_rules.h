// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/findings.h"

#include <vector>

/// Rules that need more than a pattern: they count, or weigh one part of a sentence against
/// another.
namespace planwright::wording {

void find_unpaired(const Text& text, std::vector<Mark>& out);
void find_splices(const Text& text, std::vector<Mark>& out);
void find_fragments(const Text& text, std::vector<Mark>& out);
void find_missing_stop(const Text& text, std::vector<Mark>& out);

/// Words as readers count them: between white space, with a letter or digit.
[[nodiscard]] std::size_t word_count(std::string_view text);
/// The first `most` words of a range.
[[nodiscard]] Range first_words(std::string_view text, Range range, std::size_t most);

} // namespace planwright::wording
