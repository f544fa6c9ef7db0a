// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_cell.h"
#include "import/text_notes.h"
#include "import/text_vocabulary.h"

#include <string>
#include <vector>

/// Repairs what extraction did where a text was cut.
namespace planwright::importing {

/// Text that a page scanner made of specks and edges: stuttering letters and figures.
[[nodiscard]] bool is_garbage(std::string_view s);

/// Share of the shorter text's words that the other one has too.
[[nodiscard]] double likeness(std::string_view a, std::string_view b);

/// Takes out a line that was read twice where `before` ends and `next` begins, once perhaps badly;
/// the reading with the rarer words goes. `next` may become empty.
void mend_overlap(Piece& before, Piece& next, const Vocabulary& vocabulary, std::uint32_t column,
                  Notes& notes);

/// A heading that was torn over several cells, put together again. Letters that an edge showed in
/// both cells are taken out once, letters that it hid are put in.
[[nodiscard]] std::string mend_heading(const std::vector<std::string>& parts,
                                       const Vocabulary& vocabulary, std::uint32_t line,
                                       Notes& notes);

} // namespace planwright::importing
