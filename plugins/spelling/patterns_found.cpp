// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "issue.h"

namespace spelling {

namespace {

class PatternMatch {
public:
    PatternMatch(const Tokens& tokens, const Pattern& pattern)
        : tokens_(tokens), pattern_(pattern) {}

    /// Whether the pattern fits with its first marked word at `at`.
    [[nodiscard]] bool fits(std::size_t at) const {
        if (at < pattern_.mark_begin && !may_miss_begin(at))
            return false;
        for (std::size_t e = 0; e < pattern_.elements.size(); ++e) {
            if (!fits(pattern_.elements[e], at, e))
                return false;
        }
        return true;
    }

private:
    /// Only words that must not be there may lie before the text.
    [[nodiscard]] bool may_miss_begin(std::size_t at) const {
        for (std::size_t e = 0; e + at < pattern_.mark_begin; ++e) {
            if (!pattern_.elements[e].negated)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool fits(const Element& element, std::size_t at, std::size_t e) const {
        const std::size_t i = at + e - pattern_.mark_begin; // wraps before the begin
        const bool there = i < tokens_.size() && connected(at, i);
        if (!there)
            return element.negated;
        const Word& word = tokens_.word(i);
        bool found = (word.classes & element.classes) != 0;
        for (const std::string& one : element.words)
            found = found || one == (element.exact ? word.text : word.lower);
        const bool whole = element.negated || (!tokens_[i].ignored && !tokens_[i].hyphen_before &&
                                               !tokens_[i].hyphen_after);
        return whole && found != element.negated;
    }

    /// Whether only spaces stand between two words and those between them.
    [[nodiscard]] bool connected(std::size_t a, std::size_t b) const {
        for (std::size_t i = std::min(a, b); i < std::max(a, b); ++i) {
            if (!tokens_.spaced(i))
                return false;
        }
        return true;
    }

    const Tokens& tokens_;
    const Pattern& pattern_;
};

Issue issue_of(const Tokens& tokens, const Pattern& pattern, std::size_t at) {
    const std::size_t last = at + pattern.mark_end - pattern.mark_begin - 1;
    Issue issue;
    issue.at = {tokens[at].at.begin, tokens[last].at.end};
    const std::string_view found = issue.at.in(tokens.text());
    const bool capital = pattern.keep_capital && !found.empty() && is_ascii_upper(found.front());
    issue.instead = capital ? capitalised(pattern.instead) : pattern.instead;
    switch (pattern.kind) {
    case Pattern::Kind::wrong:
        issue.rule = Rule::wrong_word;
        issue.message =
            in_quotes(found) + " is hardly meant here; " + in_quotes(issue.instead) + "?";
        break;
    case Pattern::Kind::preferred:
        issue.rule = Rule::preferred_word;
        issue.message =
            "The word lists prefer " + in_quotes(issue.instead) + " to " + in_quotes(found) + ".";
        break;
    case Pattern::Kind::denied:
        issue.rule = Rule::denied_word;
        issue.message = "The word lists say that " + in_quotes(found) + " is never right.";
        break;
    }
    return issue;
}

} // namespace

void find_patterns(const Tokens& tokens, const Lexicon& lexicon, std::vector<Issue>& out) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens.word(i).patterns == nullptr)
            continue;
        for (const std::uint32_t index : *tokens.word(i).patterns) {
            const Pattern& pattern = lexicon.patterns()[index];
            if (!PatternMatch(tokens, pattern).fits(i))
                continue;
            Issue issue = issue_of(tokens, pattern, i);
            // What already stands there is no improvement.
            if (issue.instead != issue.at.in(tokens.text()))
                out.push_back(std::move(issue));
            break;
        }
    }
}

void find_missing_words(const Tokens& tokens, const Lexicon& lexicon, std::vector<Issue>& out) {
    const std::uint32_t verb = lexicon.class_bit("verb");
    const std::uint32_t before = lexicon.class_bit("before-verb");
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if ((tokens.word(i).classes & before) == 0 || !tokens.spaced(i) || !tokens.spaced(i + 1) ||
            tokens[i + 2].hyphen_after)
            continue;
        if ((tokens.word(i + 1).classes & tokens.word(i + 2).classes & verb) == 0)
            continue;
        const Span at{tokens[i + 1].at.begin, tokens[i + 2].at.end};
        out.push_back({Rule::missing_word,
                       at,
                       "A word or a comma is missing between the verbs " +
                           in_quotes(tokens.raw(i + 1)) + " and " + in_quotes(tokens.raw(i + 2)) +
                           ".",
                       {}});
    }
}

} // namespace spelling
