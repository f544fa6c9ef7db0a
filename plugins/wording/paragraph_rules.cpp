// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wording/paragraph_rules.h"

#include "packs/regex.h"
#include "packs/sentences.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace planwright::wording {

namespace {

using packs::Effort;
using packs::Regex;

/// A pattern of ours: it compiles, or the program is wrong.
Regex pattern(std::string_view text) {
    auto regex = Regex::compile(text);
    assert(regex);
    return *std::move(regex);
}

constexpr std::string_view finite = "(?i)\\b(?:is|are|was|were|am|will|would|shall|should|can|"
                                    "could|may|might|must|has|have|had|does|"
                                    "do|did|isn['’]t|aren['’]t|won['’]t)\\b";

constexpr std::string_view openers =
    "^(?i)(?:if|when|where|while|whilst|although|though|once|as|since|because|after|before|"
    "following|"
    "in|for|to|with|through|by|given|until|unless|from|during|on|at|despite|via|within|under|"
    "alongside|"
    "upon|having|whether|so|should|were|per|due|building|using|working)\\b";

bool matches(const Regex& regex, std::string_view text) {
    Effort effort;
    return regex.found_in(text, effort);
}

/// A quotation mark or bracket and where it stands.
struct Open {
    std::size_t at = 0;
    std::string_view sign;
};

struct Pair {
    std::string_view open;
    std::string_view close;
    std::string_view rule;
};
constexpr std::array pairs{Pair{"(", ")", "bracket-unpaired"}, Pair{"[", "]", "bracket-unpaired"},
                           Pair{"“", "”", "quote-unpaired"}};

bool is_word_at(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return false;
    const char32_t c = packs::code_point_at(text, at).value;
    return packs::is_letter(c) || packs::is_number(c);
}

/// "a)", "1)", "iv)": the mark of an item, not a bracket that closes.
bool is_item_mark(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '(')
        --begin;
    return at - begin <= 3 && at > begin && (begin == 0 || text[begin - 1] == ' ');
}

/// The sign with a few words beside it, so that the reader sees which one is meant.
Range around(std::string_view text, std::size_t at, std::size_t size, bool opens) {
    if (opens)
        return first_words(text, {at, text.size()}, 4);
    std::size_t begin = at;
    for (int words = 0; begin > 0 && words < 3; ++words) {
        while (begin > 0 && text[begin - 1] == ' ')
            --begin;
        while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n')
            --begin;
    }
    return {begin, at + size};
}

void unpaired(const Text& text, Range at, std::string_view rule, std::vector<Mark>& out) {
    const bool quote = rule == "quote-unpaired";
    out.push_back({std::string(rule),
                   at,
                   quote ? "This quotation mark has no other half: add it, or take this one out."
                         : "This bracket has no other half: add it, or take this one out.",
                   {},
                   false,
                   true});
    static_cast<void>(text);
}

void find_pair(const Text& text, const Pair& pair, std::vector<Mark>& out) {
    std::vector<std::size_t> open;
    const std::string_view words = text.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view rest = words.substr(i);
        if (rest.starts_with(pair.open)) {
            open.push_back(i);
        } else if (rest.starts_with(pair.close)) {
            if (!open.empty())
                open.pop_back();
            else if (pair.close != ")" || !is_item_mark(words, i))
                unpaired(text, around(words, i, pair.close.size(), false), pair.rule, out);
        }
    }
    for (const std::size_t at : open)
        unpaired(text, around(words, at, pair.open.size(), true), pair.rule, out);
}

/// Straight double marks come in twos.
void find_straight(const Text& text, std::vector<Mark>& out) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < text.words.size(); ++i)
        if (text.words[i] == '"')
            places.push_back(i);
    if (places.size() % 2 == 0)
        return;
    // The one that opens last, else the last.
    std::size_t at = places.back();
    const bool opens = is_word_at(text.words, at + 1);
    unpaired(text, around(text.words, at, 1, opens), "quote-unpaired", out);
}

/// The next single mark closes a quotation too: then the one before it was a genitive.
bool closes_later(std::string_view words, std::size_t from) {
    for (std::size_t i = from; i < words.size();) {
        const packs::CodePoint point = packs::code_point_at(words, i);
        if (point.value == U'\'' || point.value == U'‘' || point.value == U'’') {
            const bool before = words[i - 1] != ' ' && words[i - 1] != '(';
            const bool after = is_word_at(words, i + point.size);
            if (before != after)
                return before;
        }
        i += point.size;
    }
    return false;
}

/// Single marks are apostrophes as well: one that opens stands before a word and after none, one
/// that closes after a word or stop and before none. A plural's apostrophe looks like one that
/// closes.
void find_single(const Text& text, std::vector<Mark>& out) {
    std::size_t open = std::string_view::npos;
    std::size_t open_size = 1;
    const std::string_view words = text.words;
    for (std::size_t i = 0; i < words.size();) {
        const packs::CodePoint point = packs::code_point_at(words, i);
        const bool straight = point.value == U'\'';
        if (!straight && point.value != U'‘' && point.value != U'’') {
            i += point.size;
            continue;
        }
        const bool before = i > 0 && words[i - 1] != ' ' && words[i - 1] != '\n' &&
                            words[i - 1] != '(' && words[i - 1] != '/';
        const bool after = is_word_at(words, i + point.size);
        const bool digits = after && words[i + point.size] >= '0' && words[i + point.size] <= '9';
        if (!before && after && !digits && point.value != U'’') {
            if (open != words.npos)
                unpaired(text, around(words, open, open_size, true), "quote-unpaired", out);
            open = i;
            open_size = point.size;
        } else if (before && !after) {
            const bool plural = words[i - 1] == 's' && closes_later(words, i + point.size);
            if (open != words.npos && !plural)
                open = words.npos;
            else if (open == words.npos && words[i - 1] != 's' && words[i - 1] != 'z' && !digits)
                unpaired(text, around(words, i, point.size, false), "quote-unpaired", out);
        }
        i += point.size;
    }
    if (open != words.npos)
        unpaired(text, around(words, open, open_size, true), "quote-unpaired", out);
}

} // namespace

std::size_t word_count(std::string_view text) {
    std::size_t number = 0;
    bool in_word = false;
    for (std::size_t at = 0; at < text.size();) {
        const packs::CodePoint point = packs::code_point_at(text, at);
        if (packs::is_space(point.value))
            in_word = false;
        else if (!in_word && (packs::is_letter(point.value) || packs::is_number(point.value))) {
            in_word = true;
            ++number;
        }
        at += point.size;
    }
    return number;
}

Range first_words(std::string_view text, Range range, std::size_t most) {
    std::size_t at = range.begin;
    std::size_t end = at;
    for (std::size_t words = 0; at < range.end && words < most; ++words) {
        while (at < range.end && text[at] != ' ' && text[at] != '\n')
            ++at;
        end = at;
        while (at < range.end && (text[at] == ' ' || text[at] == '\n'))
            ++at;
    }
    return {range.begin, end};
}

void find_unpaired(const Text& text, std::vector<Mark>& out) {
    for (const Pair& pair : pairs)
        find_pair(text, pair, out);
    find_straight(text, out);
    find_single(text, out);
}

void find_splices(const Text& text, std::vector<Mark>& out) {
    static const Regex verb = pattern(finite);
    static const Regex subordinate = pattern(openers);
    static const Regex noun_joint = pattern(", (?:the|[A-Z]{2,6}|[a-z]+ing|[a-z]+s) \\w+");
    static const Regex request = pattern(
        "^(?:Implement|Establish|Support|Continue|Develop|Create|Deliver|Review|Provide|Ensure|"
        "Introduce|"
        "Launch|Monitor|Increase|Improve|Use|Utilise|Complete|Promote|Engage|Identify|Hold|"
        "Undertake|"
        "Produce|Publish|Arrange|Embed|Share|Update|Work|Roll|Set|Run|Appoint|Recruit|Agree) ");
    static const Regex joint =
        pattern("(?:[\\w’'-]+ )?[\\w’'%)-]+, (?:(?:this|these|it|they|there|we|he|she) "
                "(?:will|is|are|has|have|was|were|can|should|would|also)|(?:the "
                "[A-Za-z]+|[A-Z]{2,6}|[a-z]+ing|[a-z]+s) "
                "(?:will|is|are|has|have|can|was|were))\\b");
    for (const Range sentence : packs::sentences(text.words)) {
        const std::string_view words = text.words.substr(sentence.begin, sentence.size());
        Effort effort;
        for (const Regex::Match& match : joint.find_all(words, effort)) {
            const std::size_t comma = words.find(',', match[0]->begin);
            std::string_view before = words.substr(0, comma);
            // What stands behind a semicolon or colon is a sentence of its own.
            if (const std::size_t stop = before.find_last_of(";:"); stop != before.npos)
                before = packs::trim(before.substr(stop + 1));
            const bool list =
                before.find(',') != before.npos && words.substr(comma).starts_with(", the ");
            // ", this will": a new sentence after anything that can stand alone, requests included.
            const bool pronoun =
                !matches(noun_joint, words.substr(match[0]->begin, match[0]->size()));
            const bool clause = matches(verb, before) || matches(request, before) ||
                                (pronoun && word_count(before) > 5);
            if (matches(subordinate, before) || !clause || list)
                continue;
            // ", if …, this will": the words before the comma are an insertion.
            const std::size_t earlier = before.rfind(',');
            if (earlier != before.npos &&
                matches(subordinate, packs::trim(before.substr(earlier + 1))))
                continue;
            out.push_back({"comma-splice",
                           {sentence.begin + match[0]->begin, sentence.begin + match[0]->end},
                           "A comma cannot join two sentences: use a full stop or a semicolon.",
                           {},
                           false,
                           true});
        }
    }
}

void find_fragments(const Text& text, std::vector<Mark>& out) {
    // What follows "which" and the like belongs to a clause inside.
    static const Regex verb =
        pattern("(?<!which )(?<!that )(?<!who )(?<!where )(?<!which it )(?<!that it )(?<!as )(?:" +
                std::string(finite) + ")");
    static const Regex participle =
        pattern("^(?:[A-Z][a-z]+ly )?[A-Za-z]+ing (?!of\\b|to be\\b)\\w+");
    static const Regex noun = pattern(
        "^(?:Training|Briefing|Meeting|During|Following|Including|Regarding|Housing|Funding|"
        "Ongoing|"
        "Staffing|Safeguarding|Learning|Nothing|Everything|Morning|Building|Pending|According|"
        "Monitoring to|"
        "Reporting to|Screening|Existing|Outstanding)\\b");
    static const Regex item = pattern("^(?:[A-Z][a-z]+ly )?(?:[A-Z][a-z]+|[a-z]+)ing \\w+|^To "
                                      "(?:[a-z]+ly |[a-z]+-[a-z]+ly )?[a-z]+ ");
    if (text.after_will && !packs::trim(text.words).ends_with(':') && matches(item, text.words) &&
        !matches(noun, text.words)) {
        out.push_back(
            {"list-form",
             first_words(text.words, {0, text.words.size()}, 3),
             "This does not fit the line above: begin with the bare verb, as after “will”.",
             {},
             false,
             true});
        return;
    }
    if (text.in_list)
        return;
    for (const Range sentence : packs::sentences(text.words)) {
        const std::string_view words = text.words.substr(sentence.begin, sentence.size());
        if (word_count(words) < 4 || !matches(participle, words) || matches(noun, words) ||
            matches(verb, words))
            continue;
        out.push_back({"verbless-fragment",
                       first_words(text.words, sentence, 6),
                       "This is no sentence yet: say who does it, with a verb.",
                       {},
                       false,
                       false});
    }
}

void find_missing_stop(const Text& text, std::vector<Mark>& out) {
    static const Regex verb = pattern(finite);
    if (text.in_list || word_count(text.words) < 8 || !matches(verb, text.words))
        return;
    const std::string_view words = packs::trim(text.words);
    const char32_t last = [&] {
        std::size_t at = words.size() - 1;
        while (at > 0 && (words[at] & 0xC0) == 0x80)
            --at;
        return packs::code_point_at(words, at).value;
    }();
    if (!packs::is_letter(last) && !packs::is_number(last) && last != U')' && last != U'%')
        return;
    const std::size_t end =
        static_cast<std::size_t>(words.data() - text.words.data()) + words.size();
    Range at = around(text.words, end, 0, false);
    static const Regex before_list =
        pattern(" (?:will|by|to|should|must|includes?|including|are|following)$");
    if (matches(before_list, words)) {
        out.push_back({"colon-before-list", at, "A list follows: end the line with a colon.",
                       std::string(text.words.substr(at.begin, at.size())) + ":", true, true});
        return;
    }
    out.push_back({"stop-missing", at, "End the sentence with a full stop.",
                   std::string(text.words.substr(at.begin, at.size())) + ".", true, false});
}

} // namespace planwright::wording
