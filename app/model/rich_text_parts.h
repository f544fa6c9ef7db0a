// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rich_text.h"

#include <utility>

/// Cutting and joining paragraphs with their runs. Offsets are bytes of the paragraph's own text.
namespace planwright {

/// Two paragraphs of the same list, level, kind and language: what stands before `offset` and what
/// behind. What hangs on the paragraph itself stays with the first.
[[nodiscard]] std::pair<Paragraph, Paragraph> cut(const Paragraph& paragraph, std::size_t offset);

/// Puts the text, runs and nodes of `tail` behind `paragraph`.
void append(Paragraph& paragraph, const Paragraph& tail);

/// A place in a text: paragraph and byte of its own text.
struct TextPlace {
    std::size_t paragraph = 0;
    std::size_t offset = 0;
};
/// The place of a byte of the plain text; one in a list mark is the begin of its paragraph. The
/// text must not be empty.
[[nodiscard]] TextPlace place_of(const std::vector<ParagraphPlace>& places, std::size_t plain);
/// The other way.
[[nodiscard]] inline std::size_t plain_of(const std::vector<ParagraphPlace>& places, TextPlace at) {
    return places[at.paragraph].text_begin + at.offset;
}

} // namespace planwright
