// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// English prose as tokens and sentences. Places are half-open ranges of UTF-8 bytes; indices of
/// tokens are half-open too. Nothing here fails: any bytes give tokens, in linear time.
namespace planwright::language {

enum class TokenKind : std::uint8_t {
    word,   ///< "people", "co-ordinate", "PP's", "HoP&Q", "i.e."
    number, ///< "12", "2.5", "1,007", "1:10", "2023/24", "3rd"
    mark,   ///< one punctuation mark or symbol
};

struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::word;
    bool capital = false;    ///< begins with an ASCII capital letter
    bool after_line = false; ///< a line feed stands before it
    bool after_space = false;
};

/// The tokens of one text. Borrows the text, which must outlive it.
class Tokens {
public:
    explicit Tokens(std::string_view text);

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::size_t size() const { return list_.size(); }
    [[nodiscard]] const Token& operator[](std::size_t index) const { return list_[index]; }
    [[nodiscard]] std::string_view raw(std::size_t index) const {
        return text_.substr(list_[index].begin, list_[index].end - list_[index].begin);
    }
    /// With ASCII letters lowered; empty behind the last token.
    [[nodiscard]] std::string_view lower(std::size_t index) const {
        return index >= list_.size()
                   ? std::string_view()
                   : std::string_view(lowered_).substr(list_[index].begin,
                                                       list_[index].end - list_[index].begin);
    }
    [[nodiscard]] bool is_word(std::size_t index) const {
        return index < list_.size() && list_[index].kind == TokenKind::word;
    }
    [[nodiscard]] bool is_number(std::size_t index) const {
        return index < list_.size() && list_[index].kind == TokenKind::number;
    }
    [[nodiscard]] bool is_mark(std::size_t index) const {
        return index < list_.size() && list_[index].kind == TokenKind::mark;
    }
    [[nodiscard]] bool is(std::size_t index, std::string_view lower_text) const {
        return lower(index) == lower_text;
    }

private:
    std::string_view text_;
    std::string lowered_; // as long as the text
    std::vector<Token> list_;
};

/// A run of tokens that ends with a full stop, an exclamation or question mark, a semicolon, or at
/// the end of a line. The stop belongs to it.
struct Sentence {
    std::size_t first = 0; ///< token
    std::size_t last = 0;  ///< one past the last token
    bool closed_by_semicolon = false;
};

/// The sentences in order. "e.g.", "No. 4", initials and decimals end none.
[[nodiscard]] std::vector<Sentence> sentences(const Tokens& tokens);

/// How many tokens of the range are words or numbers.
[[nodiscard]] std::size_t count_words(const Tokens& tokens, std::size_t first, std::size_t last);

} // namespace planwright::language
