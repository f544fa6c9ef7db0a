// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/posts.h"

#include "language/lexicon.h"

#include <array>
#include <string>

namespace planwright::language {

namespace {

constexpr std::array<std::string_view, 11> senior_words{
    "head",         "director", "governor",          "lead",           "leader",   "manager",
    "commissioner", "chief",    "custodial-manager", "superintendent", "inspector"};
constexpr std::array<std::string_view, 32> other_words{
    "officer",      "coordinator", "co-ordinator", "administrator", "assistant",
    "advisor",      "adviser",     "supervisor",   "secretary",     "chaplain",
    "psychologist", "analyst",     "champion",     "practitioner",  "specialist",
    "executive",    "chair",       "deputy",       "treasurer",     "nurse",
    "matron",       "clerk",       "spo",          "qdo",           "pso",
    "spoc",         "rpd",         "dd",           "ceo",           "clinician",
    "partner",      "principal"};
constexpr std::array<std::string_view, 31> unit_words{
    "team",     "teams",   "group",      "groups", "directorate", "directorates", "department",
    "unit",     "units",   "division",   "board",  "boards",      "committee",    "service",
    "services", "hub",     "panel",      "region", "regions",     "function",     "office",
    "people",   "pdu",     "pdus",       "hmpps",  "staff",       "provider",     "providers",
    "forum",    "network", "partnership"};

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view word) {
    for (const std::string_view one : words) {
        if (one == word)
            return true;
    }
    return false;
}

/// Without the ending of a plural, the possessive apostrophe of "SPO's" included.
std::string_view singular(std::string_view word) {
    for (const std::string_view end : {"'s", "\u2019s", "s"}) {
        if (word.size() > end.size() + 1 && word.substr(word.size() - end.size()) == end)
            return word.substr(0, word.size() - end.size());
    }
    return word;
}
bool is_senior(std::string_view word) {
    return among(senior_words, word) || among(senior_words, singular(word)) ||
           (word.size() >= 3 && word.size() <= 8 && word.substr(0, 2) == "ho" && word != "how" &&
            word.find('&') != std::string_view::npos);
}
/// "HoCS", "HoP&Q": an abbreviation of "Head of ..." shows by its capitals.
bool is_head_of_abbreviation(std::string_view raw) {
    if (raw.size() < 3 || raw.size() > 8 || raw.substr(0, 2) != "Ho")
        return false;
    for (const char c : raw.substr(2)) {
        if ((c < 'A' || c > 'Z') && c != '&' && c != 's')
            return false;
    }
    return true;
}

bool is_capital_or_joint(const Tokens& tokens, std::size_t i) {
    if (tokens.is_word(i))
        return tokens[i].capital;
    return tokens.is(i, "&");
}

/// Where the title of the post whose word stands at `head` begins and ends.
PostMention title_around(const Tokens& tokens, std::size_t head, std::size_t first,
                         std::size_t last) {
    PostMention mention{head, head + 1, head, false, false};
    while (mention.first > first && tokens.is_word(mention.first - 1) &&
           !tokens[mention.first].after_line && tokens[mention.first - 1].capital &&
           word_classes(tokens.lower(mention.first - 1)) == 0)
        --mention.first;
    // "Head of Performance & Quality", "Director of Policy and Practice"
    if (tokens.is(head + 1, "of") && head + 2 < last && is_capital_or_joint(tokens, head + 2)) {
        mention.last = head + 3;
        while (mention.last < last) {
            const bool joined = tokens.is(mention.last, "and") && mention.last + 1 < last &&
                                tokens[mention.last + 1].capital &&
                                !is_post_word(tokens.lower(mention.last + 1));
            if (!joined && !is_capital_or_joint(tokens, mention.last))
                break;
            if (is_post_word(tokens.lower(mention.last)))
                break;
            ++mention.last;
        }
    }
    return mention;
}

} // namespace

bool is_post_word(std::string_view word) {
    return is_senior(word) || among(other_words, word) || among(other_words, singular(word));
}

bool is_plural_post_word(std::string_view word) {
    const std::string_view one = singular(word);
    return one.size() < word.size() && (among(senior_words, one) || among(other_words, one));
}

bool is_unit_word(std::string_view word) {
    return among(unit_words, word);
}

std::vector<PostMention> posts(const Tokens& tokens, std::size_t first, std::size_t last) {
    std::vector<PostMention> found;
    last = std::min(last, tokens.size());
    for (std::size_t i = first; i < last; ++i) {
        const bool known =
            tokens.is_word(i) && tokens[i].capital &&
            (is_post_word(tokens.lower(i)) || is_head_of_abbreviation(tokens.raw(i)));
        if (!known || (!found.empty() && i < found.back().last))
            continue;
        PostMention mention =
            title_around(tokens, i, found.empty() ? first : found.back().last, last);
        // In "Deputy Head of PDU" and "Probation Officer Manager" the last word decides.
        while (mention.last < last && mention.last == i + 1 && tokens.is_word(i + 1) &&
               tokens[i + 1].capital && is_post_word(tokens.lower(i + 1))) {
            ++i;
            mention = title_around(tokens, i, found.empty() ? first : found.back().last, last);
        }
        mention.plural = is_plural_post_word(tokens.lower(i));
        mention.senior = is_senior(tokens.lower(i)) || is_head_of_abbreviation(tokens.raw(i));
        i = mention.last - 1;
        found.push_back(mention);
    }
    return found;
}

} // namespace planwright::language
