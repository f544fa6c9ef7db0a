// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/syntax.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace planwright::packs {

namespace {

using Translated = tl::expected<std::string, std::string>;

/// ASCII sets, as the inside of a character class.
struct Set {
    char32_t letter;
    std::string_view inside;
};
constexpr std::array sets{
    Set{'d', "0-9"},          Set{'D', R"(\x00-/:-\x{10ffff})"},
    Set{'w', "0-9A-Z_a-z"},   Set{'W', R"(\x00-/:-@\[-^\x60{-\x{10ffff})"},
    Set{'s', R"(\t\n\f\r )"}, Set{'S', R"(\x00-\x08\x0b\x0e-\x1f!-\x{10ffff})"},
};

struct NamedSet {
    std::string_view name;
    std::string_view inside;
};
constexpr std::array named_sets{
    NamedSet{"alnum", "0-9A-Za-z"},
    NamedSet{"alpha", "A-Za-z"},
    NamedSet{"ascii", R"(\x00-\x7f)"},
    NamedSet{"blank", R"(\t )"},
    NamedSet{"cntrl", R"(\x00-\x1f\x7f)"},
    NamedSet{"digit", "0-9"},
    NamedSet{"graph", "!-~"},
    NamedSet{"lower", "a-z"},
    NamedSet{"print", " -~"},
    NamedSet{"punct", R"(!-/:-@\[-\x60{-~)"},
    NamedSet{"space", R"(\t\n\x0b\f\r )"},
    NamedSet{"upper", "A-Z"},
    NamedSet{"word", "0-9A-Z_a-z"},
    NamedSet{"xdigit", "0-9A-Fa-f"},
};

class Translator {
public:
    explicit Translator(std::string_view pattern) : pattern_(pattern) {}

    Translated run() {
        while (at_ < pattern_.size()) {
            const char c = pattern_[at_];
            if (c == '\\')
                escape(false);
            else if (c == '[')
                character_class();
            else if (c == '(')
                group();
            else
                plain(c);
            if (refusal_)
                return tl::unexpected<std::string>(*refusal_);
        }
        return out_;
    }

private:
    [[nodiscard]] bool next_is(std::string_view words, std::size_t ahead = 0) const {
        return pattern_.substr(std::min(at_ + ahead, pattern_.size())).starts_with(words);
    }

    void refuse(std::string why) { refusal_ = std::move(why); }

    void take(std::size_t bytes) {
        out_ += pattern_.substr(at_, bytes);
        at_ += bytes;
    }

    void plain(char c) {
        const bool repeats = c == '*' || c == '+' || c == '?';
        if (c == '+' && after_quantifier_)
            return refuse("a quantifier is followed by another one");
        // "{,3}" is plain text in packs, and a quantifier in newer versions of PCRE2.
        if (c == '{' && next_is("{,"))
            out_ += '\\';
        after_quantifier_ = (repeats && at_ > 0) || c == '}';
        take(1);
    }

    void group() {
        after_quantifier_ = false;
        if (next_is("(*"))
            return refuse("\"(*\" begins no group");
        if (next_is("(?R") || next_is("(?&") || next_is("(?|") || next_is("(?C") ||
            next_is("(?P>") ||
            (next_is("(?") && at_ + 2 < pattern_.size() && pattern_[at_ + 2] >= '0' &&
             pattern_[at_ + 2] <= '9'))
            return refuse(
                fmt::format("\"{}\" is no group that packs can use", pattern_.substr(at_, 3)));
        take(1);
    }

    /// A backslash and what follows it, in or outside a class.
    void escape(bool in_class) {
        after_quantifier_ = false;
        if (at_ + 1 >= pattern_.size())
            return refuse("the pattern ends with a backslash");
        const char c = pattern_[at_ + 1];
        for (const Set& set : sets) {
            if (static_cast<char32_t>(c) != set.letter)
                continue;
            at_ += 2;
            out_ += in_class ? std::string(set.inside) : fmt::format("[{}]", set.inside);
            // After a set a hyphen is itself, never the middle of a range.
            if (in_class && next_is("-") && !next_is("-]")) {
                at_ += 1;
                out_ += "\\-";
            }
            return;
        }
        letter_escape(c);
    }

    void letter_escape(char c) {
        constexpr std::string_view known = "aAbBcefGknpPQErtxzZ";
        if (c == 'u') {
            const std::string_view digits = pattern_.substr(at_ + 2, 4);
            if (digits.size() != 4 ||
                digits.find_first_not_of("0123456789abcdefABCDEF") != digits.npos)
                return refuse("\"\\u\" wants four hexadecimal digits");
            out_ += fmt::format("\\x{{{}}}", digits);
            at_ += 6;
        } else if (c == 'v') {
            out_ += "\\x0b";
            at_ += 2;
        } else if (((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) &&
                   known.find(c) == known.npos) {
            out_ += c;
            at_ += 2;
        } else if (next_is("p{Is", 1) || next_is("P{Is", 1)) {
            refuse("blocks of characters (\\p{Is…}) are not supported");
        } else {
            take(2);
        }
    }

    void character_class() {
        after_quantifier_ = false;
        take(next_is("[^") ? 2 : 1);
        if (next_is("]")) {
            out_ += '\\';
            take(1);
        }
        while (at_ < pattern_.size() && pattern_[at_] != ']' && !refusal_) {
            if (pattern_[at_] == '\\')
                escape(true);
            else if (next_is("-["))
                refuse("one character class is subtracted from another");
            else if (next_is("[:"))
                named_set();
            else if (pattern_[at_] == '[') {
                out_ += '\\';
                take(1);
            } else
                take(1);
        }
        if (at_ < pattern_.size())
            take(1);
        else if (!refusal_)
            refuse("a character class has no end");
    }

    void named_set() {
        const std::size_t end = pattern_.find(":]", at_);
        for (const NamedSet& set : named_sets) {
            if (end == pattern_.npos || pattern_.substr(at_ + 2, end - at_ - 2) != set.name)
                continue;
            out_ += set.inside;
            at_ = end + 2;
            return;
        }
        out_ += "\\[";
        at_ += 1;
    }

    std::string_view pattern_;
    std::size_t at_ = 0;
    std::string out_;
    bool after_quantifier_ = false;
    std::optional<std::string> refusal_;
};

/// Calls `found` with the offset of each bracket that begins a capturing group.
template <class Found>
void each_capture(std::string_view pattern, Found found) {
    bool in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view rest = pattern.substr(i);
        if (rest[0] == '\\')
            ++i;
        else if (in_class)
            in_class = rest[0] != ']';
        else if (rest[0] == '[') {
            in_class = true;
            i += rest.starts_with("[^]") ? 2 : rest.starts_with("[]") ? 1 : 0;
        } else if (rest[0] == '(') {
            const bool named =
                rest.starts_with("(?P<") || rest.starts_with("(?'") ||
                (rest.starts_with("(?<") && !rest.starts_with("(?<=") && !rest.starts_with("(?<!"));
            if (named || !rest.starts_with("(?"))
                found(i, named);
        }
    }
}

} // namespace

Translated translate_pattern(std::string_view pattern) {
    return Translator(pattern).run();
}

std::size_t capture_groups(std::string_view pattern) {
    std::size_t number = 0;
    each_capture(pattern, [&](std::size_t, bool) { ++number; });
    return number;
}

std::string without_captures(std::string_view pattern) {
    std::string out;
    std::size_t copied = 0;
    each_capture(pattern, [&](std::size_t at, bool named) {
        if (named)
            return;
        out += pattern.substr(copied, at + 1 - copied);
        out += "?:";
        copied = at + 1;
    });
    return out + std::string(pattern.substr(copied));
}

} // namespace planwright::packs
