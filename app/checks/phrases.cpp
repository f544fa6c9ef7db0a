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
    if (phrase.empty() || phrase.size() > text.size())
        return std::nullopt;
    // Nearly every byte differs from the first one: it is compared alone.
    const char first = lower(phrase.front());
    const std::size_t last = text.size() - phrase.size();
    for (std::size_t begin = from; begin <= last; ++begin) {
        if (lower(text[begin]) != first)
            continue;
        const ByteRange range{begin, begin + phrase.size()};
        const bool same = std::equal(phrase.begin() + 1, phrase.end(), text.begin() + begin + 1,
                                     [&](char a, char b) { return lower(a) == lower(b); });
        if (same && is_whole_word(text, range))
            return range;
    }
    return std::nullopt;
}

} // namespace planwright
