// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "import/text_decode.h"

#include <algorithm>

namespace planwright::importing {

namespace {

bool is_greek_or_cyrillic(char32_t c) {
    return c >= 0x370 && c < 0x530;
}

/// The first byte of a Greek or Cyrillic letter in UTF-8.
bool may_begin_one(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xCD && byte <= 0xD4;
}

struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool latin = false;     ///< has a letter that is neither Greek nor Cyrillic
    bool foreign = false;   ///< has one that is
    bool mappable = true;   ///< all of the latter look like Latin ones
    bool small_one = false; ///< one small letter alone: α, β …
};

/// The word of letters that holds the letter at `at`; `from` is where the search may go back to.
Word word_around(std::string_view s, std::size_t at, std::size_t from) {
    Word word;
    word.begin = at;
    while (word.begin > from) {
        std::size_t before = word.begin - 1;
        while (before > from && !text::is_code_point_edge(s, before))
            --before;
        if (!text::is_letter(text::decode_at(s, before).code_point))
            break;
        word.begin = before;
    }
    std::size_t count = 0;
    bool upper = false;
    for (word.end = word.begin; word.end < s.size(); ++count) {
        const text::Decoded d = text::decode_at(s, word.end);
        if (!text::is_letter(d.code_point))
            break;
        const bool foreign = is_greek_or_cyrillic(d.code_point);
        word.latin |= !foreign;
        word.foreign |= foreign;
        word.mappable &= !foreign || text::latin_look_alike(d.code_point) != 0;
        upper |= text::is_upper(d.code_point);
        word.end += d.size;
    }
    word.small_one = count == 1 && !upper;
    return word;
}

std::vector<Word> foreign_words(std::string_view s) {
    std::vector<Word> words;
    std::size_t done = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!may_begin_one(s[i]))
            continue;
        if (!is_greek_or_cyrillic(text::decode_at(s, i).code_point))
            continue;
        Word word = word_around(s, i, done);
        done = word.end;
        i = std::max(i, word.end == 0 ? i : word.end - 1);
        if (word.foreign)
            words.push_back(word);
    }
    return words;
}

std::string mapped(std::string_view word) {
    std::string result;
    for (std::size_t i = 0; i < word.size();) {
        const text::Decoded d = text::decode_at(word, i);
        const char32_t latin =
            is_greek_or_cyrillic(d.code_point) ? text::latin_look_alike(d.code_point) : 0;
        text::append(result, latin != 0 ? latin : d.code_point);
        i += d.size;
    }
    return result;
}

} // namespace

std::vector<std::string> map_look_alikes(std::string& text) {
    std::vector<std::string> replaced;
    const std::vector<Word> words = foreign_words(text);
    if (words.empty())
        return replaced;
    // A document that really has Greek or Russian words keeps those that could be either.
    const bool truly_foreign = std::any_of(words.begin(), words.end(), [](const Word& w) {
        return !w.latin && !w.mappable && !w.small_one;
    });
    std::string result;
    result.reserve(text.size());
    std::size_t done = 0;
    for (const Word& word : words) {
        if (!word.mappable || (!word.latin && (truly_foreign || word.small_one)))
            continue;
        const std::string_view old =
            std::string_view(text).substr(word.begin, word.end - word.begin);
        result += std::string_view(text).substr(done, word.begin - done);
        result += mapped(old);
        replaced.emplace_back(old);
        done = word.end;
    }
    result += std::string_view(text).substr(done);
    text = std::move(result);
    return replaced;
}

} // namespace planwright::importing
