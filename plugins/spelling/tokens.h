// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "judge.h"
#include "segmenter.h"
#include "word.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace spelling {

/// One word of a paragraph.
struct Token {
    Span at;
    const Word* word = nullptr;
    bool hyphen_before = false; ///< hangs together with its neighbour by a hyphen
    bool hyphen_after = false;
    bool ignored = false; ///< part of an address, a file name, a path
};

/// A paragraph with its words: what the rules look at. Borrows text and words.
class Tokens {
public:
    Tokens(std::string_view text, std::vector<Token> tokens)
        : text_(text), tokens_(std::move(tokens)) {}

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::size_t size() const { return tokens_.size(); }
    [[nodiscard]] const Token& operator[](std::size_t i) const { return tokens_[i]; }
    [[nodiscard]] const Word& word(std::size_t i) const { return *tokens_[i].word; }
    [[nodiscard]] std::string_view raw(std::size_t i) const { return tokens_[i].at.in(text_); }

    /// Whether nothing but spaces stands between a word and the next one.
    [[nodiscard]] bool spaced(std::size_t i) const;
    /// Whether a word opens a sentence, a list item, a quotation.
    [[nodiscard]] bool opens(std::size_t i) const;
    /// The first visible byte behind a word; 0 at the end.
    [[nodiscard]] char mark_after(std::size_t i) const;
    /// The hyphenated compound that a word is part of: indices of tokens, half-open.
    struct Compound {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] Compound compound(std::size_t i) const;
    [[nodiscard]] std::string_view text_of(const Compound& c) const {
        return text_.substr(tokens_[c.begin].at.begin,
                            tokens_[c.end - 1].at.end - tokens_[c.begin].at.begin);
    }

private:
    std::string_view text_;
    std::vector<Token> tokens_;
};

/// Parts texts into tokens. Used by one thread at a time.
class Tokeniser {
public:
    /// The words live as long as the judge remembers them.
    [[nodiscard]] Tokens tokens(std::string_view text, Judge& judge);

private:
    void add(std::string_view text, Span word, Judge& judge);
    void add_dotted(std::string_view text, Span word, Judge& judge);

    Segmenter segmenter_;
    std::vector<Span> spans_;
    std::vector<Token> tokens_;
};

} // namespace spelling
