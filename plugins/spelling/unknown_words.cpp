// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "issue.h"

namespace spelling {

namespace {

/// Whether the words around one are a term of several words that is right as a whole.
bool in_term(const Tokens& tokens, std::size_t at, const Lexicon& lexicon) {
    const auto* uses = lexicon.terms().uses(tokens.word(at).lower);
    if (uses == nullptr)
        return false;
    for (const Terms::Use& use : *uses) {
        const auto& words = lexicon.terms().words_of(use.term);
        if (at < use.position || at - use.position + words.size() > tokens.size())
            continue;
        const std::size_t first = at - use.position;
        bool same = true;
        for (std::size_t i = 0; same && i < words.size(); ++i)
            same = tokens.word(first + i).lower == words[i];
        if (same)
            return true;
    }
    return false;
}

class UnknownWords {
public:
    UnknownWords(const Tokens& tokens, Judge& judge, std::vector<Issue>& out)
        : tokens_(tokens), judge_(judge), out_(out), prefix_(judge.lexicon().class_bit("prefix")) {}

    void look_at(std::size_t i) {
        const Word& word = tokens_.word(i);
        const std::string name = in_quotes(tokens_.raw(i));
        switch (word.verdict) {
        case Verdict::unknown:
            if (!is_fine(i) && !joined(i))
                add(i, Rule::unknown_word, name + " is in no word list.");
            break;
        case Verdict::misspelt:
            if (!is_fine(i) && !joined(i))
                add(i, Rule::unknown_word,
                    name + " is in no word list; is " + in_quotes(word.instead) + " meant?");
            break;
        case Verdict::unknown_name:
            if (!is_fine(i))
                name_at(i, word);
            break;
        case Verdict::run_together:
            if (!is_fine(i))
                add(i, Rule::run_together, "A space is missing in " + name + ".");
            break;
        case Verdict::shifted:
            add(i, Rule::letter_case, name + " has one capital too many.");
            break;
        case Verdict::ordinal:
            add(i, Rule::ordinal, "The ordinal " + name + " has the wrong ending.");
            break;
        case Verdict::look_alike:
            add(i, Rule::look_alike,
                name + " has letters of another alphabet that only look like Latin ones.");
            break;
        case Verdict::right:
        case Verdict::code:
        case Verdict::acronym:
            break;
        }
    }

private:
    void add(std::size_t i, Rule rule, std::string message) {
        const Word& word = tokens_.word(i);
        Span at = tokens_[i].at;
        // The ending stays as it is written.
        if (word.ending == Ending::apostrophe_s && rule != Rule::look_alike)
            at.end = at.begin + static_cast<std::uint32_t>(stem_bytes(tokens_.raw(i)));
        out_.push_back({rule, at, std::move(message), word.instead});
    }

    /// Bytes before the apostrophe, which may be one of three bytes.
    [[nodiscard]] static std::size_t stem_bytes(std::string_view raw) {
        std::size_t at = raw.size() - 2;
        while (at > 0 && (static_cast<unsigned char>(raw[at]) & 0xC0U) == 0x80U)
            --at;
        return at;
    }

    /// Unknown alone, and fine where it stands.
    [[nodiscard]] bool is_fine(std::size_t i) {
        if (in_term(tokens_, i, judge_.lexicon()))
            return true;
        const Token& token = tokens_[i];
        if (!token.hyphen_before && !token.hyphen_after)
            return false;
        if (token.hyphen_after && (token.word->classes & prefix_) != 0)
            return true;
        const std::string whole = fold(tokens_.text_of(tokens_.compound(i)));
        return judge_.knows(whole);
    }

    /// "manag ement", "re cruitment": half a word, of which its neighbour is the other half.
    bool joined(std::size_t i) {
        return (i > 0 && tokens_.spaced(i - 1) && joins(i - 1)) || (tokens_.spaced(i) && joins(i));
    }
    bool joins(std::size_t first) {
        constexpr std::size_t shortest = 5;
        const Word& left = tokens_.word(first);
        const Word& right = tokens_.word(first + 1);
        const std::string whole = left.text + right.text;
        const bool fits = left.ending == Ending::none && right.shape == Shape::lower &&
                          left.shape != Shape::upper && whole.size() >= shortest &&
                          left.text.size() > 1 && !tokens_[first + 1].hyphen_after &&
                          !tokens_[first].hyphen_before;
        if (!fits || !judge_.knows(whole))
            return false;
        const Span at{tokens_[first].at.begin, tokens_[first + 1].at.end};
        if (out_.empty() || out_.back().at != at)
            out_.push_back({Rule::split_word, at,
                            in_quotes(at.in(tokens_.text())) + " is one word with a space in it.",
                            whole});
        return true;
    }

    /// A capital may be a name's or a sentence's.
    void name_at(std::size_t i, const Word& word) {
        const bool sentence =
            tokens_.opens(i) && tokens_.spaced(i) && tokens_.word(i + 1).shape == Shape::lower;
        if (!sentence)
            return;
        std::string near = judge_.dictionary_near(word);
        if (!near.empty())
            out_.push_back({Rule::unknown_word, tokens_[i].at,
                            in_quotes(tokens_.raw(i)) + " is in no word list; is " +
                                in_quotes(near) + " meant?",
                            near});
    }

    const Tokens& tokens_;
    Judge& judge_;
    std::vector<Issue>& out_;
    std::uint32_t prefix_;
};

} // namespace

std::string in_quotes(std::string_view word) {
    std::string result = "\u201C";
    result += word;
    result += "\u201D";
    return result;
}

void find_unknown_words(const Tokens& tokens, Judge& judge, std::vector<Issue>& out) {
    UnknownWords unknown(tokens, judge, out);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].ignored && tokens.word(i).verdict != Verdict::right)
            unknown.look_at(i);
    }
}

} // namespace spelling
