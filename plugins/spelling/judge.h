// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dictionary.h"
#include "lexicon.h"
#include "word.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace spelling {

/// Says of words of one language what is to be said of them alone, and remembers it. Used by one
/// thread at a time.
class Judge {
public:
    Judge(const Lexicon& lexicon, std::shared_ptr<Dictionary> dictionary);

    /// The word of a text. Lives until the next forget().
    [[nodiscard]] const Word& look_at(std::string_view raw);
    /// Frees memory when much has been remembered; between texts only.
    void forget_if_many();

    /// Whether a word, folded, is right as it stands.
    [[nodiscard]] bool knows(std::string_view folded);
    /// A word of the dictionary one letter away from one that begins with a capital; the same each
    /// time. Asks for many words: only for what is unknown.
    [[nodiscard]] std::string dictionary_near(const Word& word);
    [[nodiscard]] Dictionary& dictionary() const { return *dictionary_; }
    [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

private:
    void judge(Word& word);
    void judge_small(Word& word);
    void judge_title(Word& word);
    void judge_upper(Word& word);
    void judge_mixed(Word& word);
    void judge_with_digits(Word& word);
    [[nodiscard]] bool split(Word& word);
    [[nodiscard]] std::string ordinary_near(std::string_view lower) const;

    const Lexicon& lexicon_;
    std::shared_ptr<Dictionary> dictionary_;
    std::uint32_t function_class_;
    std::uint32_t glue_class_;
    TextMap<std::unique_ptr<Word>> known_;
    TextMap<std::string> near_;
};

} // namespace spelling
