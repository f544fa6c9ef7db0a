// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace spelling {

/// Bytes of a text, half-open.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::string_view in(std::string_view text) const {
        return text.substr(begin, end - begin);
    }
    friend bool operator==(const Span&, const Span&) = default;
};

/// Where words stand in a text, by the rules of Unicode (UAX #29) as ICU has them, but that a colon
/// always parts words. Text of nothing but the letters and marks of western Europe is parted here,
/// many times as fast and to the same effect; ICU is not even loaded before a text needs it. Used
/// by one thread at a time.
class Segmenter {
public:
    Segmenter();
    ~Segmenter();
    Segmenter(const Segmenter&) = delete;
    Segmenter& operator=(const Segmenter&) = delete;

    /// The words that hold a letter or a digit, in order. Texts of 4 GiB and more have none.
    void words(std::string_view text, std::vector<Span>& out);
    /// The same by ICU alone.
    void words_by_icu(std::string_view text, std::vector<Span>& out);

private:
    struct Icu;
    std::unique_ptr<Icu> icu_;
};

} // namespace spelling
