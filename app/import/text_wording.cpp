// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_wording.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace planwright::importing {

namespace {

constexpr std::size_t npos = std::string_view::npos;

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted, std::string_view word) {
    if (word.empty() || word.size() > 16)
        return false;
    const std::string lower = text::to_lower_ascii(word);
    return std::binary_search(sorted.begin(), sorted.end(), std::string_view(lower));
}

constexpr std::array<std::string_view, 56> function_words{
    "a",    "about", "across", "after", "all",   "an",      "and",    "any",  "are",  "as",
    "at",   "be",    "been",   "being", "both",  "but",     "by",     "can",  "each", "every",
    "for",  "from",  "has",    "have",  "if",    "in",      "into",   "is",   "its",  "nor",
    "not",  "of",    "on",     "or",    "our",   "s",       "should", "such", "than", "that",
    "the",  "their", "these",  "this",  "those", "through", "to",     "via",  "was",  "were",
    "when", "where", "which",  "who",   "will",  "with"};

constexpr std::array<std::string_view, 123> imperatives{
    "achieve",    "adapt",       "add",         "adopt",      "agree",      "align",
    "allocate",   "analyse",     "appoint",     "arrange",    "assess",     "assign",
    "assist",     "attend",      "audit",       "build",      "carry",      "circulate",
    "clarify",    "collaborate", "collate",     "commission", "commit",     "communicate",
    "complete",   "conduct",     "consider",    "consult",    "continue",   "convene",
    "coordinate", "create",      "define",      "deliver",    "deploy",     "design",
    "develop",    "devise",      "disseminate", "distribute", "draft",      "embed",
    "enable",     "encourage",   "engage",      "enhance",    "ensure",     "escalate",
    "establish",  "evaluate",    "examine",     "expand",     "explore",    "extend",
    "facilitate", "finalise",    "focus",       "formalise",  "fund",       "give",
    "hold",       "identify",    "implement",   "improve",    "include",    "increase",
    "inform",     "install",     "introduce",   "invest",     "invite",     "issue",
    "launch",     "liaise",      "maintain",    "make",       "map",        "maximise",
    "meet",       "mentor",      "monitor",     "negotiate",  "offer",      "organise",
    "outline",    "oversee",     "plan",        "prepare",    "prioritise", "procure",
    "produce",    "promote",     "provide",     "publish",    "recruit",    "reduce",
    "refresh",    "reinforce",   "remind",      "report",     "request",    "require",
    "research",   "reset",       "review",      "revise",     "roll",       "run",
    "schedule",   "secure",      "seek",        "set",        "share",      "strengthen",
    "submit",     "support",     "sustain",     "train",      "undertake",  "update",
    "use",        "utilise",     "work"};

constexpr std::array<std::string_view, 24> leaning{
    "additionally", "alongside",   "also",  "consequently", "finally", "following",
    "further",      "furthermore", "hence", "however",      "it",      "likewise",
    "moreover",     "similarly",   "such",  "that",         "there",   "therefore",
    "these",        "they",        "this",  "those",        "thus",    "where"};

constexpr std::array<std::string_view, 16> abbreviations{"al",  "approx", "cf", "dr", "e.g", "eg",
                                                         "etc", "i.e",    "ie", "mr", "mrs", "ms",
                                                         "no",  "nos",    "st", "vs"};

bool is_closing(std::string_view s, std::size_t end, std::size_t& size) {
    const char c = s[end - 1];
    if (c == ')' || c == ']' || c == '"' || c == '\'' || c == '*' || c == ' ') {
        size = 1;
        return true;
    }
    if (end >= 3) {
        const std::string_view three = s.substr(end - 3, 3);
        size = 3;
        return three == "\xE2\x80\x9D" || three == "\xE2\x80\x99";
    }
    return false;
}

/// Without closing quotes, brackets and blanks at its end.
std::string_view without_closing(std::string_view s) {
    std::size_t size = 0;
    while (!s.empty() && is_closing(s, s.size(), size))
        s.remove_suffix(size);
    return s;
}

bool is_word_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The first code point that is a letter or digit; 0 when there is none in the first few.
char32_t first_sign(std::string_view s) {
    for (std::size_t at = 0; at < s.size() && at < 12;) {
        const text::Decoded d = text::decode_at(s, at);
        if (text::is_letter(d.code_point) || text::is_digit(d.code_point))
            return d.code_point;
        at += d.size;
    }
    return 0;
}

/// "recommendation 3", "recs 4": `lower` is in small letters.
bool names_recommendation(std::string_view lower) {
    for (std::size_t at = lower.find("rec"); at != npos; at = lower.find("rec", at + 1)) {
        for (const std::string_view word :
             {"recommendation ", "recommendations ", "rec ", "recs "}) {
            const std::size_t figure = at + word.size();
            if (lower.compare(at, word.size(), word) == 0 && figure < lower.size() &&
                lower[figure] >= '0' && lower[figure] <= '9')
                return true;
        }
    }
    return false;
}

bool holds_any(std::string_view lower, std::initializer_list<std::string_view> phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return lower.find(phrase) != npos; });
}

bool starts_any(std::string_view lower, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return lower.rfind(start, 0) == 0; });
}

bool is_pointer(std::string_view lower) {
    if (!names_recommendation(lower) || word_count(lower) > 45)
        return false;
    return starts_any(lower, {"this recommendation", "see ", "please ", "as per ", "refer to ",
                              "recommendation ", "linked to ", "(see ", "as above"}) ||
           holds_any(lower,
                     {"considered alongside", "read in conjunction", "read alongside",
                      "in conjunction with rec", "cross-refer", "please see", "please refer"});
}

bool is_reason(std::string_view lower) {
    const std::string_view begin = lower.substr(0, 240);
    if (begin.find("agree") == npos && begin.find("accept") == npos)
        return false;
    return holds_any(begin, {"partly agree", "partially agree", "partly accept", "partially accept",
                             "is not agreed", "not agree ", "cannot agree", "unable to agree",
                             "unable to accept", "cannot accept", "cannot fully agree",
                             "not accepted", "do not accept"});
}

bool is_measure(std::string_view s, std::string_view lower) {
    if (ends_colon(s))
        return holds_any(lower, {"measured", "evidenced", "monitored", "success", "impact of"});
    if (starts_any(lower, {"target", "to achieve ", "aiming ", "aim "}))
        return true;
    return s.size() < 200 && s.find('%') != npos && word_count(s) <= 14 &&
           !is_imperative(first_word(s));
}

} // namespace

bool ends_sentence(std::string_view s) {
    s = without_closing(s);
    return !s.empty() && (s.back() == '.' || s.back() == '!' || s.back() == '?');
}

bool ends_colon(std::string_view s) {
    s = without_closing(s);
    return !s.empty() && s.back() == ':';
}

bool ends_open(std::string_view s) {
    s = text::trim(s);
    if (s.empty())
        return false;
    if (std::string_view(",-/&([").find(s.back()) != npos)
        return true;
    if (s.size() >= 3 &&
        (s.substr(s.size() - 3) == "\xE2\x80\x93" || s.substr(s.size() - 3) == "\xE2\x80\x94"))
        return true;
    const std::string_view last = last_word(s);
    return is_word_char(s.back()) && starts_small(last) && is_function_word(last);
}

bool starts_small(std::string_view s) {
    const char32_t c = first_sign(s);
    return c != 0 && text::is_letter(c) && !text::is_upper(c);
}

bool starts_digit(std::string_view s) {
    const char32_t c = first_sign(s);
    return c != 0 && text::is_digit(c);
}

std::size_t word_count(std::string_view s) {
    std::size_t count = 0;
    bool in_word = false;
    for (const char c : s) {
        const bool word = is_word_char(c);
        count += word && !in_word ? 1U : 0U;
        in_word = word || (in_word && (c == '\'' || c == '-' || c == '&'));
    }
    return count;
}

std::string_view first_word(std::string_view s) {
    std::size_t begin = 0;
    while (begin < s.size() && !is_word_char(s[begin]))
        ++begin;
    std::size_t end = begin;
    while (end < s.size() && (is_word_char(s[end]) || s[end] == '-' || s[end] == '\''))
        ++end;
    return s.substr(begin, end - begin);
}

std::string_view last_word(std::string_view s) {
    std::size_t end = s.size();
    while (end > 0 && !is_word_char(s[end - 1]))
        --end;
    std::size_t begin = end;
    while (begin > 0 && (is_word_char(s[begin - 1]) || s[begin - 1] == '-'))
        --begin;
    return s.substr(begin, end - begin);
}

bool has_phrase(std::string_view s, std::string_view phrase) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::search(s.begin(), s.end(), phrase.begin(), phrase.end(),
                       [&](char a, char b) { return lower(a) == b; }) != s.end();
}

std::size_t letters_and_digits(std::string_view s) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded d = text::decode_at(s, at);
        count += text::is_letter(d.code_point) || text::is_digit(d.code_point) ? 1U : 0U;
        at += d.size;
    }
    return count;
}

bool has_letter_or_digit(std::string_view s) {
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded d = text::decode_at(s, at);
        if (text::is_letter(d.code_point) || text::is_digit(d.code_point))
            return true;
        at += d.size;
    }
    return false;
}

bool is_function_word(std::string_view word) {
    return contains(function_words, word);
}

bool is_imperative(std::string_view word) {
    return contains(imperatives, word);
}

Wording wording_of(std::string_view s) {
    Wording result;
    const std::string_view first = first_word(s);
    const std::string_view last = last_word(s);
    const std::string lower = text::to_lower_ascii(s.substr(0, 400));
    result.imperative = is_imperative(first);
    result.lead_in = ends_colon(s) || text::iequals(last, "will") ||
                     (text::iequals(last, "by") && !ends_sentence(s));
    result.measure = is_measure(s, lower);
    result.reason = is_reason(lower);
    result.pointer = s.size() < 400 && is_pointer(lower);
    result.commits =
        result.imperative || holds_any(lower, {" will ", " to be ", " shall ", " to take place"});
    result.follows_on =
        contains(leaning, first) ||
        starts_any(lower, {"in addition,", "as part of this", "as a result", "for all other",
                           "once this", "once completed", "progress will be ", "attendance ",
                           "feedback will ", "we anticipate ", "we expect "});
    return result;
}

bool reads_as_reason(std::string_view s) {
    const std::string_view begin = s.substr(0, 240);
    if (begin.find("gree") == npos && begin.find("ccept") == npos)
        return false;
    return is_reason(text::to_lower_ascii(s.substr(0, 240)));
}

std::vector<std::size_t> sentence_starts(std::string_view text, bool lost_marks) {
    std::vector<std::size_t> starts{0};
    for (std::size_t at = text.find(' '); at != npos; at = text.find(' ', at + 1)) {
        const std::string_view next = text.substr(at + 1);
        const char32_t sign = first_sign(next.substr(0, 8));
        if (sign == 0 || (text::is_letter(sign) && !text::is_upper(sign)))
            continue;
        const std::string_view before = text.substr(starts.back(), at - starts.back());
        const std::string_view bare = without_closing(before);
        if (bare.empty())
            continue;
        const char end = bare.back();
        const bool capital = text::is_letter(sign);
        const std::string_view word = first_word(next.substr(0, 40));
        bool starts_here = false;
        if (end == '.' || end == '!' || end == '?') {
            const std::string_view last = last_word(bare);
            starts_here = last.size() != 1 && !contains(abbreviations, last) &&
                          (capital || word_count(before) > 2);
        } else if (end == ':') {
            starts_here = capital && bare.size() == before.size();
        } else if (lost_marks && capital && is_imperative(word) && word.size() > 2) {
            const std::string_view last = last_word(bare);
            const bool small =
                !last.empty() && !text::is_upper(text::decode_at(last, 0).code_point);
            const bool bracket = before.size() != bare.size();
            const bool verbal = text::iequals(last, "will") || text::iequals(last, "by");
            starts_here = end != ',' && end != ';' && end != '&' && end != '/' && end != '(' &&
                          (bracket || verbal || end == '%' || (small && !is_function_word(last)));
        }
        if (starts_here)
            starts.push_back(at + 1);
    }
    return starts;
}

} // namespace planwright::importing
