// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"

#include <optional>
#include <string_view>

namespace planwright {

[[nodiscard]] constexpr bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// True when the bytes are whole words: neither neighbour goes on with a letter or digit.
[[nodiscard]] bool is_whole_word(std::string_view text, ByteRange range);

/// The first whole-word mention of an ASCII phrase, in any case.
[[nodiscard]] std::optional<ByteRange> find_phrase(std::string_view text, std::string_view phrase,
                                                   std::size_t from = 0);

/// True when any of the phrases stands in the text.
template <class Table>
[[nodiscard]] bool has_any_phrase(std::string_view text, const Table& phrases) {
    for (const std::string_view phrase : phrases) {
        if (find_phrase(text, phrase))
            return true;
    }
    return false;
}

} // namespace planwright
