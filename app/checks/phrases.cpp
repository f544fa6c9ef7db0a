// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/phrases.h"

#include <algorithm>

namespace planwright {

bool is_whole_word(std::string_view text, ByteRange range) {
    return (range.begin == 0 || !is_word_byte(text[range.begin - 1])) &&
           (range.end == text.size() || !is_word_byte(text[range.end]));
}

std::optional<ByteRange> find_phrase(std::string_view text, std::string_view phrase,
                                     std::size_t from) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    while (from < text.size()) {
        const auto* const found =
            std::search(text.begin() + from, text.end(), phrase.begin(), phrase.end(),
                        [&](char a, char b) { return lower(a) == lower(b); });
        if (found == text.end())
            return std::nullopt;
        const auto begin = static_cast<std::size_t>(found - text.begin());
        const ByteRange range{begin, begin + phrase.size()};
        if (is_whole_word(text, range))
            return range;
        from = begin + 1;
    }
    return std::nullopt;
}

} // namespace planwright
