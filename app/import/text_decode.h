// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "import/import.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright::importing {

/// A document's text and what was decided to get it.
struct DecodedText {
    std::string
        text; ///< valid UTF-8 in NFC, no NUL, look-alike letters mapped; line ends as they were
    std::vector<Decision> decisions;
};

/// Bytes of any text document: UTF-8 with or without a mark, UTF-16 of either order with or without
/// one, Windows-1252, and mixtures of the last with UTF-8. Refuses what is no text.
[[nodiscard]] Result<DecodedText> decode_text(std::string_view bytes);

/// Replaces Cyrillic and Greek letters by the Latin ones they look like, in words that are Latin
/// but for them. Gives the words replaced, as they were.
[[nodiscard]] std::vector<std::string> map_look_alikes(std::string& text);

} // namespace planwright::importing
