// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_align.h"
#include "import/text_notes.h"
#include "model/rich_text.h"

#include <string_view>
#include <vector>

namespace planwright::importing {

/// Column 2 run together: a heading that ends in "should:" and what follows it become paragraphs.
[[nodiscard]] std::vector<Part> split_addressees(std::vector<Piece> text);

/// A field's paragraphs. Numbers and letters that count up from their first become lists; marks
/// that the list does not print, and those it prints that the document does not, are noted.
[[nodiscard]] RichText make_text(std::vector<Part> parts, std::string_view field,
                                 std::string_view recommendation, Notes& notes);

} // namespace planwright::importing
