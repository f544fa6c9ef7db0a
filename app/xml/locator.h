// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::xml {

/// Line and column of a byte of `text`; line ends are LF, CR LF and CR, columns count code points.
[[nodiscard]] SourcePlace place_of_byte(std::string_view text, std::size_t byte,
                                        const std::string& file_name);

/// The same for many bytes of one text, each in constant time; `text` must outlive it.
class PlaceIndex {
public:
    explicit PlaceIndex(std::string_view text);
    [[nodiscard]] SourcePlace place(std::size_t byte, const std::string& file_name) const;

private:
    struct Mark {
        std::uint32_t line;
        std::uint32_t column;
    };
    std::string_view text_;
    std::vector<Mark> marks_; // one every few thousand bytes
};

/// Where an element's tags stand in the source, in bytes.
struct ElementSpan {
    std::size_t begin = 0;     ///< its "<"
    std::size_t start_end = 0; ///< one past its start tag
    std::size_t end = 0;       ///< one past its end tag
};

/// The spans of all elements of a well-formed document without a document type declaration, in
/// document order. libxml2 keeps no columns, and lines only up to 65,535: this is for the error
/// path, where exact places matter and time does not.
[[nodiscard]] std::vector<ElementSpan> element_spans(std::string_view text);

/// The first byte at or after `from` that is neither white space nor part of a comment or
/// processing instruction.
[[nodiscard]] std::size_t first_word(std::string_view text, std::size_t from);

} // namespace planwright::xml
