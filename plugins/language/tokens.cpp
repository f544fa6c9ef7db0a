// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/tokens.h"

#include <array>

namespace planwright::language {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

std::size_t code_point_size(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    std::size_t size = 1;
    if (lead >= 0xF0)
        size = 4;
    else if (lead >= 0xE0)
        size = 3;
    else if (lead >= 0xC0)
        size = 2;
    // Damaged text may end early.
    std::size_t real = 1;
    while (real < size && at + real < text.size() &&
           (static_cast<unsigned char>(text[at + real]) & 0xC0U) == 0x80U)
        ++real;
    return real;
}

/// General punctuation, spaces and symbols outside ASCII that stand between words.
bool is_foreign_mark(std::string_view point) {
    if (point.size() == 3 && point[0] == '\xE2' && (point[1] == '\x80' || point[1] == '\x81'))
        return true;
    if (point.size() == 3 && point[0] == '\xEF' && point[1] == '\x82') // private use: old bullets
        return true;
    return point.size() == 2 && point[0] == '\xC2' && static_cast<unsigned char>(point[1]) < 0xB0;
}
bool is_foreign_space(std::string_view point) {
    return point == "\u00A0" || point == "\u2009" || point == "\u202F" || point == "\u200B";
}

/// Reads one token after the other.
class Scanner {
public:
    Scanner(std::string_view text, std::vector<Token>& out) : text_(text), out_(out) {}

    void run() {
        while (skip_spaces())
            read();
    }

private:
    [[nodiscard]] std::string_view point(std::size_t at) const {
        return text_.substr(at, code_point_size(text_, at));
    }
    [[nodiscard]] bool letter_at(std::size_t at) const {
        if (at >= text_.size())
            return false;
        const char c = text_[at];
        return static_cast<unsigned char>(c) < 0x80 ? is_ascii_letter(c)
                                                    : !is_foreign_mark(point(at));
    }
    [[nodiscard]] bool digit_at(std::size_t at) const {
        return at < text_.size() && is_digit(text_[at]);
    }
    [[nodiscard]] bool alnum_at(std::size_t at) const { return letter_at(at) || digit_at(at); }

    bool skip_spaces() {
        line_ = false;
        space_ = false;
        while (at_ < text_.size()) {
            const std::string_view here = point(at_);
            if (!is_space(here.front()) && !is_foreign_space(here))
                return true;
            line_ = line_ || here.front() == '\n';
            space_ = true;
            at_ += here.size();
        }
        return false;
    }

    void read() {
        const std::size_t begin = at_;
        TokenKind kind = TokenKind::mark;
        if (digit_at(at_)) {
            kind = read_number() ? TokenKind::number : TokenKind::word;
        } else if (letter_at(at_)) {
            kind = TokenKind::word;
            if (!read_dotted())
                read_word();
        } else {
            at_ += point(at_).size();
        }
        out_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_), kind,
                        is_capital(text_[begin]), line_, space_});
    }

    /// Letters one by one with stops: "e.g.", "i.e", "U.K.".
    bool read_dotted() {
        std::size_t at = at_;
        std::size_t letters = 0;
        while (
            at + 1 < text_.size() && is_ascii_letter(text_[at]) && text_[at + 1] == '.' &&
            !alnum_at(at + 2 < text_.size() && is_ascii_letter(text_[at + 2]) ? at + 3 : at + 2)) {
            ++letters;
            at += 2;
        }
        if (letters == 0)
            return false;
        const bool open = at < text_.size() && is_ascii_letter(text_[at]) && !alnum_at(at + 1);
        if (open)
            ++at; // "i.e" without its last stop
        if (letters < 2 && !open)
            return false;
        at_ = at;
        return true;
    }

    void read_word() {
        while (at_ < text_.size()) {
            if (alnum_at(at_)) {
                at_ += point(at_).size();
                continue;
            }
            const std::size_t joint = joint_size();
            if (joint == 0 || !alnum_at(at_ + joint))
                return;
            at_ += joint;
        }
    }
    /// What may join two parts of one word.
    [[nodiscard]] std::size_t joint_size() const {
        const std::string_view here = point(at_);
        if (here == "'" || here == "-" || here == "&")
            return 1;
        return here == "\u2019" || here == "\u2010" || here == "\u2011" ? 3 : 0;
    }

    /// True for a number; "2a" and "360-degree" are words.
    bool read_number() {
        while (at_ < text_.size()) {
            if (digit_at(at_)) {
                ++at_;
                continue;
            }
            const char c = text_[at_];
            const bool joins = c == '.' || c == ',' || c == ':' || c == '/';
            if (!joins || !digit_at(at_ + 1))
                break;
            ++at_;
        }
        const std::string_view ending = text_.substr(at_, 2);
        const bool ordinal =
            (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") &&
            !alnum_at(at_ + 2);
        if (ordinal) {
            at_ += 2;
            return true;
        }
        const bool goes_on =
            letter_at(at_) || (at_ < text_.size() && text_[at_] == '-' && letter_at(at_ + 1));
        if (goes_on)
            read_word();
        return !goes_on;
    }

    std::string_view text_;
    std::vector<Token>& out_;
    std::size_t at_ = 0;
    bool line_ = false;
    bool space_ = false;
};

constexpr std::array<std::string_view, 24> abbreviations{
    "no",  "nos",  "dr",  "mr",  "mrs", "ms",  "st",  "vs",  "approx", "dept", "ref", "para",
    "rec", "recs", "fig", "inc", "cf",  "ltd", "viz", "e.g", "i.e",    "eg",   "ie",  "etc"};

bool is_abbreviation(std::string_view lower) {
    for (const std::string_view one : abbreviations) {
        if (one == lower)
            return true;
    }
    return lower.size() == 1 && lower[0] >= 'a' && lower[0] <= 'z';
}

/// A stop ends a sentence when what follows can begin one.
bool stop_ends(const Tokens& tokens, std::size_t stop) {
    const std::size_t next = stop + 1;
    if (next >= tokens.size())
        return true;
    const Token& after = tokens[next];
    if (!after.after_space && !after.after_line)
        return after.kind == TokenKind::word && after.capital;
    const bool can_begin = after.capital || after.kind != TokenKind::word;
    const bool shortened = stop > 0 && tokens.is(stop, ".") && tokens.is_word(stop - 1) &&
                           !tokens[stop].after_space && is_abbreviation(tokens.lower(stop - 1));
    return can_begin && !shortened;
}

bool is_closing(std::string_view mark) {
    return mark == ")" || mark == "\"" || mark == "'" || mark == "\u2019" || mark == "\u201D";
}

} // namespace

Tokens::Tokens(std::string_view text) : text_(text), lowered_(text) {
    for (char& c : lowered_) {
        if (is_capital(c))
            c = static_cast<char>(c - 'A' + 'a');
    }
    list_.reserve(text.size() / 5 + 4);
    Scanner(text, list_).run();
}

std::vector<Sentence> sentences(const Tokens& tokens) {
    std::vector<Sentence> result;
    std::size_t first = 0;
    const auto close = [&](std::size_t last, bool semicolon) {
        if (last > first)
            result.push_back({first, last, semicolon});
        first = last;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].after_line)
            close(i, false);
        if (!tokens.is_mark(i))
            continue;
        const std::string_view mark = tokens.lower(i);
        if (mark == ";")
            close(i + 1, true);
        if (mark != "." && mark != "!" && mark != "?")
            continue;
        std::size_t last = i;
        while (last + 1 < tokens.size() && tokens.is_mark(last + 1) &&
               !tokens[last + 1].after_space && is_closing(tokens.lower(last + 1)))
            ++last;
        const bool ends = last > i ? (last + 1 >= tokens.size() || tokens[last + 1].capital)
                                   : stop_ends(tokens, i);
        if (ends) {
            close(last + 1, false);
            i = last;
        }
    }
    close(tokens.size(), false);
    return result;
}

std::size_t count_words(const Tokens& tokens, std::size_t first, std::size_t last) {
    std::size_t count = 0;
    for (std::size_t i = first; i < last && i < tokens.size(); ++i) {
        if (!tokens.is_mark(i))
            ++count;
    }
    return count;
}

} // namespace planwright::language
