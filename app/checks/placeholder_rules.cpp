// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/phrases.h"
#include "checks/template_rules.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

/// Text that was to be replaced before the plan went out.
namespace planwright {
namespace {

/// Words in brackets that begin so are a prompt; others ("[sic]") are the author's own.
constexpr auto prompt_words = std::to_array<std::string_view>(
    {"insert", "add",    "enter",  "tbc",    "tba",    "tbd",     "name", "names",        "date",
     "post",   "month",  "year",   "number", "region", "service", "unit", "owner",        "title",
     "text",   "state",  "select", "choose", "your",   "put",     "fill", "describe",     "specify",
     "day",    "prison", "role",   "to be",  "xx",     "xxx",     "pdu",  "organisation", "which"});

/// Phrases that forms and word processors leave behind.
constexpr auto left_over = std::to_array<std::string_view>(
    {"lorem ipsum", "click here to enter", "click or tap here", "click or tap to enter",
     "choose an item", "type here", "enter text here", "insert text here", "insert text",
     "insert name", "insert date", "placeholder text"});

constexpr auto short_words =
    std::to_array<std::string_view>({"tbc", "tba", "tbd", "dd/mm/yyyy", "dd/mm/yy", "lorem"});

constexpr std::size_t longest_prompt = 120;

struct Enclosure {
    std::string_view open;
    std::string_view close;
    bool any_words; ///< whatever stands inside
};

constexpr Enclosure enclosures[] = {{"{{", "}}", true}, {"[", "]", false}, {"<", ">", false}};

bool begins_as_prompt(std::string_view inside) {
    inside = text::trim(inside);
    return std::any_of(prompt_words.begin(), prompt_words.end(), [&](std::string_view word) {
        return text::istarts_with(inside, word) && is_whole_word(inside, {0, word.size()});
    });
}

bool is_blank_line(std::string_view inside) {
    return !inside.empty() && inside.find_first_not_of(" ._-…") == std::string_view::npos;
}

std::optional<ByteRange> enclosed_at(std::string_view s, std::size_t at) {
    for (const Enclosure& enclosure : enclosures) {
        if (!s.substr(at).starts_with(enclosure.open))
            continue;
        const std::size_t begin = at + enclosure.open.size();
        const std::size_t end =
            s.substr(0, std::min(s.size(), begin + longest_prompt)).find(enclosure.close, begin);
        if (end == std::string_view::npos)
            continue;
        const std::string_view inside = s.substr(begin, end - begin);
        if (inside.find('\n') == std::string_view::npos &&
            (enclosure.any_words || begins_as_prompt(inside) || is_blank_line(inside)))
            return ByteRange{at, end + enclosure.close.size()};
    }
    return std::nullopt;
}

/// "____" and "????": a run of the mark at `at`.
std::optional<ByteRange> run_at(std::string_view s, std::size_t at, std::size_t least) {
    std::size_t end = at;
    while (end < s.size() && s[end] == s[at])
        ++end;
    return end - at >= least ? std::optional(ByteRange{at, end}) : std::nullopt;
}

/// The word that begins at `at`, slashes inside it included.
ByteRange word_at(std::string_view s, std::size_t at) {
    std::size_t end = at;
    while (end < s.size() && (is_word_byte(s[end]) ||
                              (s[end] == '/' && end + 1 < s.size() && is_word_byte(s[end + 1]))))
        ++end;
    return {at, end};
}

/// "xx", "XXX", "XX/XX/2025"; not "Part XX", a Roman number.
bool is_crosses(std::string_view s, ByteRange range) {
    const std::string_view word = s.substr(range.begin, range.size());
    const std::string_view crosses = word.substr(0, word.find_first_not_of("xX"));
    if (crosses.size() < 2 || (crosses.size() < word.size() && word[crosses.size()] != '/'))
        return false;
    const std::string_view before = text::trim(s.substr(0, range.begin));
    const std::size_t space = before.find_last_of(" \n");
    const std::string_view last =
        space == std::string_view::npos ? before : before.substr(space + 1);
    constexpr auto numbered = std::to_array<std::string_view>(
        {"part", "chapter", "volume", "annex", "schedule", "title"});
    return word != "XX" || std::none_of(numbered.begin(), numbered.end(),
                                        [&](std::string_view n) { return text::iequals(last, n); });
}

std::optional<ByteRange> left_at(std::string_view s, std::size_t at) {
    switch (s[at]) {
    case '[':
    case '<':
    case '{':
        return enclosed_at(s, at);
    case '_':
        return run_at(s, at, 4);
    case '?':
        return run_at(s, at, 3);
    default:
        break;
    }
    if (!is_word_byte(s[at]))
        return std::nullopt;
    const char first = static_cast<char>(s[at] | 0x20);
    if (std::string_view("tdlxcemip").find(first) == std::string_view::npos)
        return std::nullopt;
    const ByteRange range = word_at(s, at);
    const std::string_view word = s.substr(range.begin, range.size());
    if (std::any_of(short_words.begin(), short_words.end(), [&](std::string_view known) {
            return known.front() == first && text::iequals(word, known);
        }))
        return range;
    if (first == 'x' && is_crosses(s, range))
        return range;
    if (s.substr(at).starts_with("Month Year"))
        return ByteRange{at, at + 10};
    for (const std::string_view phrase : left_over) {
        const ByteRange whole{at, at + phrase.size()};
        if (phrase.front() == first && text::istarts_with(s.substr(at), phrase) &&
            is_whole_word(s, whole))
            return whole;
    }
    return std::nullopt;
}

} // namespace

void check_placeholders(const FieldRef& at, std::string_view text, Findings& findings) {
    for (std::size_t i = 0; i < text.size();) {
        const bool word = is_word_byte(text[i]);
        const auto found = left_at(text, i);
        if (found) {
            const std::string_view words = text.substr(found->begin, found->size());
            Diagnostic& finding =
                findings.add(RuleKey::placeholder, at, text, *found,
                             fmt::format("“{}” was left to be filled in.", words));
            finding.fixes.push_back(replacing("Take it out", at, *found, "", false));
            i = found->end;
            continue;
        }
        ++i;
        while (word && i < text.size() && is_word_byte(text[i]))
            ++i;
    }
}

} // namespace planwright
