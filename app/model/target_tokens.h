// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The words, numbers and marks of column 6. Only for the target parser.
namespace planwright::target {

struct Token {
    enum class Kind : std::uint8_t { word, number, mark };
    Kind kind = Kind::mark;
    std::string lower; ///< of a word; dashes of every kind are "-" and quotes "'"
    unsigned value = 0;
    unsigned digits = 0;
    bool ordinal = false; ///< "31st"
    ByteRange range;      ///< in the text read

    [[nodiscard]] bool is(std::string_view text) const { return lower == text; }
    [[nodiscard]] bool is_number() const { return kind == Kind::number; }
};

/// Letters and digits are parted ("Mar25", "Q3"); spaces are dropped.
[[nodiscard]] std::vector<Token> tokens_of(std::string_view text);

} // namespace planwright::target
