// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"

#include <memory>
#include <string_view>
#include <vector>

namespace planwright {

/// A stretch of a line that runs in one direction.
struct VisualRun {
    ByteRange range;
    bool right_to_left = false;

    friend bool operator==(const VisualRun&, const VisualRun&) = default;
};

/// Where text may be broken, by Unicode's rules (UAX #9, #14, #29): lines, letters with their
/// marks, words, directions. Texts are valid UTF-8; offsets are bytes on code-point edges. Holds
/// iterators that are dear to make: keep one for each thread.
class TextBreaks {
public:
    TextBreaks();
    ~TextBreaks();
    TextBreaks(const TextBreaks&) = delete;
    TextBreaks& operator=(const TextBreaks&) = delete;

    /// The places at which a line may or must end, ascending; the last is the size of the text. A
    /// line must end behind '\n'. None for empty text.
    void lines(std::string_view text, std::vector<std::size_t>& ends);

    /// The edge of the letter (grapheme cluster) behind or before `offset`; the text's own edge at
    /// most.
    [[nodiscard]] std::size_t next_cluster(std::string_view text, std::size_t offset);
    [[nodiscard]] std::size_t previous_cluster(std::string_view text, std::size_t offset);
    /// `offset`, or the begin of the letter that it stands in.
    [[nodiscard]] std::size_t cluster_begin(std::string_view text, std::size_t offset);

    /// The word, or run of spaces, or sign that a double click at `offset` means. Empty only in
    /// empty text.
    [[nodiscard]] ByteRange word_at(std::string_view text, std::size_t offset);
    /// The begin of the next word, as Ctrl+Right goes: over the word and the spaces behind it.
    [[nodiscard]] std::size_t next_word(std::string_view text, std::size_t offset);
    /// The begin of this word or the one before, as Ctrl+Left goes.
    [[nodiscard]] std::size_t previous_word(std::string_view text, std::size_t offset);

    /// True when the paragraph runs from right to left: its first letter with a direction does.
    [[nodiscard]] static bool is_right_to_left(std::string_view paragraph);
    /// The stretches of one line of the paragraph from left to right as they are seen.
    [[nodiscard]] static std::vector<VisualRun> visual_runs(std::string_view paragraph,
                                                            ByteRange line);

private:
    struct Iterators;
    std::unique_ptr<Iterators> iterators_;
};

} // namespace planwright
