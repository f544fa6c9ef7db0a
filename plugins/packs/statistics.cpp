// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/statistics.h"

#include "packs/sentences.h"
#include "packs/text.h"

#include <algorithm>

namespace planwright::packs {

namespace {

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool is_one_of(char c, std::string_view letters) {
    return letters.find(c) != std::string_view::npos;
}

/// Without an ending that is written and not heard: "made", "makes", "asked".
std::string_view without_silent_ending(std::string_view word) {
    const auto before = [&](std::size_t ending) {
        return word.size() > ending + 1 ? word[word.size() - ending - 1] : 'a';
    };
    if (word.ends_with("ed") && !is_one_of(before(2), "aeioutd"))
        return word.substr(0, word.size() - 2);
    if (word.ends_with("es") && !is_one_of(before(2), "aeiouscgzxh"))
        return word.substr(0, word.size() - 2);
    const bool syllabic_l = word.ends_with("le") && !is_vowel(before(2));
    if (word.ends_with('e') && !is_vowel(before(1)) && !syllabic_l)
        return word.substr(0, word.size() - 1);
    return word;
}

/// Two vowels that are two syllables: "area", "period"; not "nation", "special", "religious".
bool is_hiatus(std::string_view word, std::size_t at) {
    const std::string_view pair = word.substr(at, 2);
    const bool softened = at > 0 && is_one_of(word[at - 1], "ctsgx");
    return (pair == "ia" || pair == "io" || pair == "iu" || pair == "eo" || pair == "ua") &&
           !softened && !(pair == "ua" && at > 0 && word[at - 1] == 'q');
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
    // "U.S." and the like are one word.
    std::size_t initials = at;
    while (initials + 1 < text.size() && text[initials] >= 'A' && text[initials] <= 'Z' &&
           text[initials + 1] == '.')
        initials += 2;
    if (initials - at >= 4)
        return initials;
    while (at < text.size()) {
        const CodePoint point = code_point_at(text, at);
        if (!is_letter(point.value) && !is_number(point.value) && point.value != '\'')
            break;
        at += point.size;
    }
    return at;
}

double characters_of(std::string_view word) {
    double number = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        number += is_letter(point.value) || is_number(point.value) ? 1 : 0;
        at += point.size;
    }
    return number;
}

void count_word(std::string_view word, Statistics& out) {
    const int heard = syllables(word);
    const bool inflected = word.ends_with("es") || word.ends_with("ed") || word.ends_with("ing");
    out.words += 1;
    out.characters += characters_of(word);
    out.long_words += word.size() > 6 ? 1 : 0;
    out.syllables += heard;
    out.polysyllabic_words += heard > 2 ? 1 : 0;
    out.complex_words += heard - (inflected ? 1 : 0) > 2 ? 1 : 0;
}

} // namespace

int syllables(std::string_view written) {
    const std::string lower = to_lower(written);
    const std::string_view word = without_silent_ending(lower);
    int number = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        number += is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]) || is_hiatus(word, i - 1))
                      ? 1
                      : 0;
    return std::max(number, 1);
}

Statistics measure(std::string_view text) {
    Statistics out;
    for (const std::string& paragraph : split(text, "\n\n")) {
        out.paragraphs += 1;
        for (const Range range : sentences(paragraph)) {
            out.sentences += 1;
            const std::string_view sentence =
                std::string_view(paragraph).substr(range.begin, range.size());
            for (std::size_t at = 0; at < sentence.size();) {
                const std::size_t end = end_of_word(sentence, at);
                if (end == at)
                    at += code_point_at(sentence, at).size;
                else
                    count_word(sentence.substr(at, end - at), out);
                at = std::max(at, end);
            }
        }
    }
    return out;
}

} // namespace planwright::packs
