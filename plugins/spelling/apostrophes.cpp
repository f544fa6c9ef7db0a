// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "issue.h"

#include <algorithm>

namespace spelling {

namespace {

bool ends_with(std::string_view s, std::string_view ending) {
    return s.size() > ending.size() + 2 && s.substr(s.size() - ending.size()) == ending;
}

/// Reads whether an "'s" stands for several or for what belongs to one, by the words around it.
class Apostrophes {
public:
    Apostrophes(const Tokens& tokens, const Lexicon& lexicon)
        : tokens_(tokens),
          person_(lexicon.class_bit("person")),
          persons_(lexicon.class_bit("persons")),
          after_plural_(lexicon.class_bit("after-plural")),
          verb_after_plural_(lexicon.class_bit("verb-after-plural")),
          determiner_(lexicon.class_bit("determiner")),
          one_(lexicon.class_bit("one")),
          many_(lexicon.class_bit("many")),
          owned_(lexicon.class_bit("owned")),
          giving_(lexicon.class_bit("giving")) {}

    [[nodiscard]] bool wrong_plural(std::size_t i) const {
        const Word& word = tokens_.word(i);
        if (word.ending != Ending::apostrophe_s || tokens_[i].ignored)
            return false;
        if (is_acronym(i))
            return acronym_is_plural(i);
        return (word.stem_classes & person_) != 0 && person_is_plural(i);
    }

    [[nodiscard]] bool missing(std::size_t i) const {
        const Word& word = tokens_.word(i);
        if (word.ending != Ending::none || !tokens_.spaced(i) || tokens_[i + 1].hyphen_after)
            return false;
        const Word& next = tokens_.word(i + 1);
        if (next.lower == "behalf")
            return ends_with(word.lower, "s") && !has(i, determiner_);
        const bool plural = word.acronym_plural || (word.classes & persons_) != 0;
        if (!plural || (next.classes & owned_) == 0 || next.shape != Shape::lower)
            return false;
        // "give practitioners information": to whom, not whose.
        for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
            if (has(i - back, giving_))
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] bool has(std::size_t i, std::uint32_t classes) const {
        return i < tokens_.size() && (tokens_.word(i).classes & classes) != 0;
    }
    [[nodiscard]] bool is_acronym(std::size_t i) const {
        const Word& word = tokens_.word(i);
        if (!word.acronym)
            return false;
        // A single letter is one when it is the rest of a name: "R-CAT's", "MAPPA J's".
        return word.stem.size() > 1 || (i > 0 && tokens_.word(i - 1).acronym);
    }

    [[nodiscard]] bool acronym_is_plural(std::size_t i) const {
        const std::size_t first = tokens_.compound(i).begin;
        if (first > 0 && tokens_.spaced(first - 1) && has(first - 1, one_))
            return false;
        if (counted(first))
            return true;
        const char mark = tokens_.mark_after(i);
        if (mark == ')') {
            // "Senior Officers (SO's)": the words before the bracket say it.
            if (first > 0 && ends_with(tokens_.word(first - 1).lower, "s"))
                return tokens_.word(first - 1).ending == Ending::none || followed_as_plural(i + 1);
            return followed_as_plural(i + 1);
        }
        if (mark == '\0' || std::string_view(".,;:!?").find(mark) != std::string_view::npos)
            return true;
        return tokens_.spaced(i) && followed_as_plural(i + 1);
    }

    [[nodiscard]] bool counted(std::size_t first) const {
        if (first == 0 || !tokens_.spaced(first - 1))
            return false;
        const std::string& before = tokens_.word(first - 1).lower;
        const bool number =
            !before.empty() && std::all_of(before.begin(), before.end(), is_digit) && before != "1";
        const bool number_of =
            before == "of" && first > 1 && tokens_.word(first - 2).lower == "number";
        return number || number_of || has(first - 1, many_);
    }

    /// Whether the word at `i` is one that follows a subject or object of several, not a thing that
    /// belongs to somebody.
    [[nodiscard]] bool followed_as_plural(std::size_t i) const {
        if (i >= tokens_.size())
            return true;
        if (tokens_[i].hyphen_after)
            return false;
        const Word& next = tokens_.word(i);
        const bool list = next.lower == "and" || next.lower == "or";
        if (list && i + 1 < tokens_.size() && tokens_.word(i + 1).ending == Ending::apostrophe_s)
            return is_acronym(i + 1) && acronym_is_plural(i + 1);
        if ((next.classes & (after_plural_ | verb_after_plural_)) != 0)
            return true;
        if (ends_with(next.lower, "ly"))
            return true;
        if (ends_with(next.lower, "ing"))
            return has(i + 1, determiner_);
        return ends_with(next.lower, "ed") && has(i + 1, after_plural_);
    }

    /// Of ordinary words only what cannot be read otherwise.
    [[nodiscard]] bool person_is_plural(std::size_t i) const {
        if (i + 1 >= tokens_.size())
            return false;
        if (i > 0 && has(i - 1, one_))
            return false;
        if (tokens_.spaced(i))
            return has(i + 1, verb_after_plural_);
        return tokens_.mark_after(i) == '(' && is_acronym(i + 1) &&
               tokens_.word(i + 1).ending == Ending::apostrophe_s && followed_as_plural(i + 2);
    }

    const Tokens& tokens_;
    std::uint32_t person_;
    std::uint32_t persons_;
    std::uint32_t after_plural_;
    std::uint32_t verb_after_plural_;
    std::uint32_t determiner_;
    std::uint32_t one_;
    std::uint32_t many_;
    std::uint32_t owned_;
    std::uint32_t giving_;
};

/// A compound or a whole name is marked as one: "R-CAT's".
Span whole_of(const Tokens& tokens, std::size_t i) {
    return {tokens[tokens.compound(i).begin].at.begin, tokens[i].at.end};
}

Issue missing_at(const Tokens& tokens, std::size_t i) {
    std::string whose(tokens.raw(i));
    whose.append("\u2019 ").append(tokens.raw(i + 1));
    return {Rule::apostrophe_missing,
            {tokens[i].at.begin, tokens[i + 1].at.end},
            "An apostrophe says whose it is: " + in_quotes(whose) + ".",
            whose};
}

std::string plural_of(std::string_view possessive) {
    const std::string folded = fold(possessive);
    return folded.substr(0, folded.size() - 2) + "s";
}

} // namespace

void find_apostrophes(const Tokens& tokens, const Lexicon& lexicon, std::vector<Issue>& out) {
    const Apostrophes apostrophes(tokens, lexicon);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (apostrophes.wrong_plural(i)) {
            const Span at = whole_of(tokens, i);
            const std::string plural = plural_of(at.in(tokens.text()));
            out.push_back({Rule::apostrophe_plural, at,
                           "A plural has no apostrophe: " + in_quotes(plural) + ".", plural});
        } else if (apostrophes.missing(i)) {
            out.push_back(missing_at(tokens, i));
        }
    }
}

} // namespace spelling
