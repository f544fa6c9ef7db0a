// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "capitals.h"

#include "characters.h"

#include <algorithm>
#include <array>

namespace glossary {

namespace {

/// Written in capitals for weight, in alphabetical order. Two-letter words are here because plans
/// do not always use them in lower case.
constexpr auto emphasis = std::to_array<std::string_view>(
    {"about", "action", "actions", "after", "agreed", "all",    "also", "always", "am",     "an",
     "and",   "any",    "apr",     "are",   "as",     "at",     "aug",  "be",     "before", "both",
     "but",   "by",     "can",     "date",  "dec",    "do",     "done", "draft",  "each",   "end",
     "every", "feb",    "for",     "from",  "full",   "has",    "have", "he",     "if",     "in",
     "is",    "it",     "jan",     "jul",   "jun",    "key",    "mar",  "may",    "mon",    "must",
     "my",    "never",  "new",     "no",    "none",   "not",    "note", "nov",    "now",    "oct",
     "of",    "off",    "on",      "once",  "only",   "open",   "or",   "out",    "owner",  "part",
     "plan",  "pm",     "sep",     "sept",  "shall",  "should", "so",   "than",   "that",   "the",
     "then",  "this",   "to",      "two",   "up",     "urgent", "we",   "when",   "will",   "with",
     "yes",   "you"});
static_assert(std::is_sorted(emphasis.begin(), emphasis.end()));

constexpr auto units =
    std::to_array<std::string_view>({"CM", "CO2", "GB", "GBP", "GHZ", "KB", "KG", "KM", "KW", "KWH",
                                     "MB", "MG", "MHZ", "ML", "MM", "MW", "PHD", "TB"});
static_assert(std::is_sorted(units.begin(), units.end()));

template <std::size_t N>
bool among(const std::array<std::string_view, N>& sorted, std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

bool is_numeral(std::string_view form) {
    return form.find_first_not_of("IVX") == std::string_view::npos;
}

/// "A12", "SL13", "ISO9001": letters, then a number.
bool is_code(std::string_view form) {
    const std::size_t letters = form.find_first_of("0123456789");
    if (letters == std::string_view::npos)
        return false;
    const bool digits_last =
        form.find_first_not_of("0123456789", letters) == std::string_view::npos;
    return !digits_last || letters <= 2 || form.size() - letters > 2;
}

std::string upper_ascii(std::string_view form) {
    std::string result(form);
    for (char& c : result)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
    return result;
}

/// In capitals and with a letter at all.
bool is_capitals(std::string_view word) {
    return !has_lower(word) && upper_count(word) > 0;
}

/// Long, and can be spoken: an abbreviation of seven letters seldom has the vowels of a word.
bool reads_like_word(std::string_view folded) {
    if (folded.size() < 6 || folded.find_first_of("0123456789") != std::string_view::npos)
        return false;
    const auto vowels = std::count_if(folded.begin(), folded.end(), [](char c) {
        return std::string_view("aeiouy").find(c) != std::string_view::npos;
    });
    return static_cast<std::size_t>(vowels) * 4 >= folded.size();
}

} // namespace

Capitals::Capitals(const Document& document) {
    for (const Passage& passage : document) {
        for (const Word& word : passage.words) {
            const std::string_view text = passage.part(word.at);
            if (has_lower(text) && upper_count(text) <= 1)
                words_.insert(fold(text));
        }
    }
}

bool Capitals::is_ordinary(std::string_view word) const {
    const std::string folded = fold(word);
    return among(emphasis, folded) || reads_like_word(folded) ||
           (folded.size() > 3 && words_.count(folded) > 0);
}

std::vector<bool> Capitals::headings(const Passage& passage) const {
    std::vector<bool> result(passage.words.size(), false);
    for (std::size_t begin = 0; begin < passage.words.size();) {
        std::size_t end = begin;
        std::size_t ordinary = 0;
        const std::size_t line = passage.line_of(passage.words[begin].at.begin);
        const Span whole = passage.lines[line];
        for (; end < passage.words.size() && passage.words[end].at.end <= whole.end; ++end) {
            if (!is_capitals(passage.word(end)))
                break;
            ordinary += is_ordinary(passage.word(end)) ? 1 : 0;
        }
        const std::size_t count = end - begin;
        const bool alone =
            (begin == 0 || passage.words[begin - 1].at.end <= whole.begin) &&
            (end == passage.words.size() || passage.words[end].at.begin >= whole.end);
        if (count >= 2 && ordinary * 2 >= count && (alone || count > 3))
            std::fill_n(result.begin() + static_cast<std::ptrdiff_t>(begin), count, true);
        begin = std::max(end, begin + 1);
    }
    return result;
}

bool Capitals::may_be_word(std::string_view form) const {
    const std::string capitals = upper_ascii(form);
    if (is_numeral(form) || is_code(form) || among(units, capitals))
        return true;
    if (has_lower(form))
        return false;
    const std::string folded = fold(form);
    return folded.size() > 7 || among(emphasis, folded) || reads_like_word(folded) ||
           words_.count(folded) > 0;
}

} // namespace glossary
