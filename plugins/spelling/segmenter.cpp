// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "segmenter.h"

#include "unicode.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <limits>

namespace spelling {

namespace {

/// What a character is to a word. Those of the last two kinds stand inside a word between two
/// letters or two digits.
enum class Kind : std::uint8_t {
    other,
    letter,
    digit,
    joiner,    ///< the low line
    between,   ///< apostrophe, full stop: between two letters or two digits
    in_number, ///< comma, semicolon: between two digits
    unknown,   ///< not for the fast way
};

constexpr std::array<Kind, 128> ascii_kinds = [] {
    std::array<Kind, 128> kinds{};
    for (unsigned c = 0; c < kinds.size(); ++c) {
        const char one = static_cast<char>(c);
        if (is_ascii_lower(one) || is_ascii_upper(one))
            kinds[c] = Kind::letter;
        else if (is_digit(one))
            kinds[c] = Kind::digit;
        else
            kinds[c] = Kind::other;
    }
    kinds['_'] = Kind::joiner;
    kinds['\''] = kinds['.'] = Kind::between;
    kinds[','] = kinds[';'] = Kind::in_number;
    return kinds;
}();

Kind kind_of(char32_t c) {
    if (c >= 0xC0 && c <= 0x24F)
        return c == 0xD7 || c == 0xF7 ? Kind::other : Kind::letter;
    switch (c) {
    case 0x2018:
    case 0x2019:
        return Kind::between;
    case 0xA0: // no-break space
    case 0xA3: // pound
    case 0xA7: // section
    case 0xB0: // degree
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x201C:
    case 0x201D:
    case 0x2022: // bullet
    case 0x2026: // ellipsis
    case 0x20AC: // euro
        return Kind::other;
    default:
        return Kind::unknown;
    }
}

struct Char {
    Kind kind = Kind::other;
    std::size_t size = 1;
};

Char char_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80)
        return {ascii_kinds[byte], 1};
    const CodePoint c = decode(text, at);
    return {kind_of(c.value), c.size};
}

bool is_word_kind(Kind kind) {
    return kind == Kind::letter || kind == Kind::digit || kind == Kind::joiner;
}

/// False when the text holds a character that is none of the known ones.
bool split_simply(std::string_view text, std::vector<Span>& out) {
    std::size_t i = 0;
    while (i < text.size()) {
        Char c = char_at(text, i);
        if (c.kind == Kind::unknown)
            return false;
        if (!is_word_kind(c.kind)) {
            i += c.size;
            continue;
        }
        const std::size_t begin = i;
        bool counts = false;
        Kind last = c.kind;
        while (true) {
            while (is_word_kind(c.kind)) {
                counts = counts || c.kind != Kind::joiner;
                last = c.kind;
                i += c.size;
                c = i < text.size() ? char_at(text, i) : Char{};
            }
            // A mark that has the same kind on both sides belongs to the word.
            const bool fits = (c.kind == Kind::between && last != Kind::joiner) ||
                              (c.kind == Kind::in_number && last == Kind::digit);
            if (!fits || i + c.size >= text.size())
                break;
            const Char next = char_at(text, i + c.size);
            if (next.kind != last)
                break;
            i += c.size;
            c = next;
        }
        if (counts)
            out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)});
    }
    return true;
}

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};

/// A row of low lines is a word to ICU.
bool has_letter_or_digit(std::string_view part) {
    return std::any_of(part.begin(), part.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || ascii_kinds[byte] == Kind::letter ||
               ascii_kinds[byte] == Kind::digit;
    });
}

/// Some versions of ICU part words at a colon and at an at sign, and some do not: here all do.
void add_parts(std::string_view text, Span word, std::vector<Span>& out) {
    std::uint32_t begin = word.begin;
    for (std::uint32_t i = word.begin; i <= word.end; ++i) {
        if (i < word.end && text[i] != ':' && text[i] != '@')
            continue;
        if (has_letter_or_digit(text.substr(begin, i - begin)))
            out.push_back({begin, i});
        begin = i + 1;
    }
}

} // namespace

struct Segmenter::Icu {
    std::unique_ptr<icu::BreakIterator> words;
};

Segmenter::Segmenter() = default;
Segmenter::~Segmenter() = default;

void Segmenter::words(std::string_view text, std::vector<Span>& out) {
    out.clear();
    if (text.size() >= std::numeric_limits<std::uint32_t>::max())
        return;
    if (!split_simply(text, out))
        words_by_icu(text, out);
}

void Segmenter::words_by_icu(std::string_view text, std::vector<Span>& out) {
    out.clear();
    UErrorCode status = U_ZERO_ERROR;
    if (!icu_) {
        icu_ = std::make_unique<Icu>();
        icu_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }
    const std::unique_ptr<UText, CloseText> opened(
        utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status));
    if (U_FAILURE(status) || !icu_->words)
        return;
    icu_->words->setText(opened.get(), status);
    std::int32_t begin = icu_->words->first();
    for (std::int32_t end = icu_->words->next(); end != icu::BreakIterator::DONE;
         begin = end, end = icu_->words->next()) {
        if (icu_->words->getRuleStatus() >= UBRK_WORD_NONE_LIMIT)
            add_parts(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                      out);
    }
}

} // namespace spelling
