// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/text_breaks.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cassert>

namespace planwright {

namespace {

struct CloseIterator {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using BreakIterator = std::unique_ptr<UBreakIterator, CloseIterator>;

/// The root locale's rules need no data of a language; the text may be in any.
[[nodiscard]] BreakIterator open(UBreakIteratorType type) {
    UErrorCode status = U_ZERO_ERROR;
    BreakIterator iterator(ubrk_open(type, "", nullptr, 0, &status));
    assert(U_SUCCESS(status)); // ICU's own data is missing: nothing could be laid out
    return iterator;
}

void set_text(UBreakIterator& iterator, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
    ubrk_setUText(&iterator, &view, &status); // clones the view
    utext_close(&view);
    assert(U_SUCCESS(status));
}

/// Between two letters of ASCII there is always an edge, unless they are CR and LF.
[[nodiscard]] bool is_plain_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80 && c != '\r' && c != '\n';
}

[[nodiscard]] bool is_word(std::string_view text, std::size_t offset) {
    const char32_t c = text::decode_at(text, offset).code_point;
    return text::is_letter(c) || text::is_digit(c) || text::is_mark(c);
}

} // namespace

struct TextBreaks::Iterators {
    BreakIterator line = open(UBRK_LINE);
    BreakIterator cluster = open(UBRK_CHARACTER);
    BreakIterator word = open(UBRK_WORD);
};

TextBreaks::TextBreaks() : iterators_(std::make_unique<Iterators>()) {}
TextBreaks::~TextBreaks() = default;

void TextBreaks::lines(std::string_view text, std::vector<std::size_t>& ends) {
    ends.clear();
    if (text.empty())
        return;
    UBreakIterator& iterator = *iterators_->line;
    set_text(iterator, text);
    for (std::int32_t at = ubrk_next(&iterator); at != UBRK_DONE; at = ubrk_next(&iterator))
        ends.push_back(static_cast<std::size_t>(at));
}

std::size_t TextBreaks::next_cluster(std::string_view text, std::size_t offset) {
    if (offset >= text.size())
        return text.size();
    if (is_plain_ascii(text[offset]) &&
        (offset + 1 == text.size() || is_plain_ascii(text[offset + 1])))
        return offset + 1;
    UBreakIterator& iterator = *iterators_->cluster;
    set_text(iterator, text);
    const std::int32_t at = ubrk_following(&iterator, static_cast<std::int32_t>(offset));
    return at == UBRK_DONE ? text.size() : static_cast<std::size_t>(at);
}

std::size_t TextBreaks::previous_cluster(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    if (offset == 0)
        return 0;
    if (is_plain_ascii(text[offset - 1]) && (offset == 1 || is_plain_ascii(text[offset - 2])))
        return offset - 1;
    UBreakIterator& iterator = *iterators_->cluster;
    set_text(iterator, text);
    const std::int32_t at = ubrk_preceding(&iterator, static_cast<std::int32_t>(offset));
    return at == UBRK_DONE ? 0 : static_cast<std::size_t>(at);
}

std::size_t TextBreaks::cluster_begin(std::string_view text, std::size_t offset) {
    if (offset == 0 || offset >= text.size())
        return std::min(offset, text.size());
    const std::size_t before = previous_cluster(text, offset);
    return next_cluster(text, before) == offset ? offset : before;
}

ByteRange TextBreaks::word_at(std::string_view text, std::size_t offset) {
    if (text.empty())
        return {};
    UBreakIterator& iterator = *iterators_->word;
    set_text(iterator, text);
    offset = std::min(offset, text.size() - 1);
    const std::int32_t end = ubrk_following(&iterator, static_cast<std::int32_t>(offset));
    const std::int32_t begin = end == UBRK_DONE ? 0 : ubrk_previous(&iterator);
    ByteRange word{static_cast<std::size_t>(begin),
                   end == UBRK_DONE ? text.size() : static_cast<std::size_t>(end)};
    return word;
}

std::size_t TextBreaks::next_word(std::string_view text, std::size_t offset) {
    if (offset >= text.size())
        return text.size();
    std::size_t at = word_at(text, offset).end;
    while (at < text.size() && text::is_space(text::decode_at(text, at).code_point))
        at += text::decode_at(text, at).size;
    return at;
}

std::size_t TextBreaks::previous_word(std::string_view text, std::size_t offset) {
    std::size_t at = std::min(offset, text.size());
    while (at > 0) {
        const ByteRange word = word_at(text, previous_cluster(text, at));
        at = word.begin;
        if (is_word(text, at) || !text::is_space(text::decode_at(text, at).code_point))
            break;
    }
    return at;
}

} // namespace planwright
