// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tokens.h"

#include <algorithm>
#include <array>

namespace spelling {

namespace {

constexpr std::array<std::string_view, 30> endings{
    "uk",   "com", "org",  "net",  "gov",  "wales", "eu",  "info", "pdf", "doc",
    "docx", "xls", "xlsx", "ppt",  "pptx", "csv",   "odt", "ods",  "txt", "html",
    "htm",  "msg", "zip",  "json", "xml",  "png",   "jpg", "jpeg", "exe", "nhs"};

/// The bytes of a hyphen at a place; 0 when there is none.
std::size_t hyphen_at(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return 0;
    if (text[at] == '-')
        return 1;
    const std::string_view three = text.substr(at, 3);
    return three == "\xE2\x80\x90" || three == "\xE2\x80\x91" ? 3 : 0;
}

/// The run of bytes without spaces around a word.
Span chunk_around(std::string_view text, Span word) {
    Span chunk = word;
    while (chunk.begin > 0 && !is_space(text[chunk.begin - 1]))
        --chunk.begin;
    while (chunk.end < text.size() && !is_space(text[chunk.end]))
        ++chunk.end;
    return chunk;
}

bool is_address(std::string_view chunk) {
    return chunk.find("://") != std::string_view::npos ||
           chunk.find("www.") != std::string_view::npos ||
           chunk.find('\\') != std::string_view::npos ||
           (chunk.find('@') != std::string_view::npos && chunk.find('.') != std::string_view::npos);
}

bool is_file_or_site(std::string_view dotted) {
    const std::string last = to_lower(dotted.substr(dotted.rfind('.') + 1));
    return std::find(endings.begin(), endings.end(), last) != endings.end();
}

/// "e.g", "U.K", "p.m": labels of one letter.
bool is_abbreviation(std::string_view dotted) {
    for (std::size_t i = 1; i < dotted.size(); i += 2) {
        if (dotted[i] != '.')
            return false;
    }
    return true;
}

} // namespace

bool Tokens::spaced(std::size_t i) const {
    if (i + 1 >= tokens_.size())
        return false;
    std::uint32_t at = tokens_[i].at.end;
    const std::uint32_t next = tokens_[i + 1].at.begin;
    if (at == next)
        return false;
    while (at < next && is_space(text_[at]))
        ++at;
    return at == next;
}

bool Tokens::opens(std::size_t i) const {
    std::size_t at = tokens_[i].at.begin;
    while (at > 0 && (text_[at - 1] == ' ' || text_[at - 1] == '(' || text_[at - 1] == '"' ||
                      text_[at - 1] == '\''))
        --at;
    if (at == 0)
        return true;
    const char before = text_[at - 1];
    // The last byte of a character that is not ASCII: a quotation mark, a bullet, a dash.
    const bool sign =
        static_cast<unsigned char>(before) >= 0x80 && i > 0 && at > tokens_[i - 1].at.end;
    return sign || before == '.' || before == '!' || before == '?' || before == ':' ||
           before == ';' || before == '\n' || before == '-' || before == '*';
}

char Tokens::mark_after(std::size_t i) const {
    std::size_t at = tokens_[i].at.end;
    while (at < text_.size() && text_[at] == ' ')
        ++at;
    return at < text_.size() ? text_[at] : '\0';
}

Tokens::Compound Tokens::compound(std::size_t i) const {
    Compound result{i, i + 1};
    while (tokens_[result.begin].hyphen_before)
        --result.begin;
    while (tokens_[result.end - 1].hyphen_after)
        ++result.end;
    return result;
}

Tokens Tokeniser::tokens(std::string_view text, Judge& judge) {
    segmenter_.words(text, spans_);
    tokens_.clear();
    tokens_.reserve(spans_.size());
    // Addresses are rare: only then are the chunks of a text looked at one by one.
    const bool addresses = is_address(text);
    for (const Span& span : spans_) {
        if (addresses && is_address(chunk_around(text, span).in(text))) {
            tokens_.push_back({span, &judge.look_at("x"), false, false, true});
        } else if (span.in(text).find('.') != std::string_view::npos) {
            add_dotted(text, span, judge);
        } else {
            add(text, span, judge);
        }
    }
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
        const std::size_t hyphen = hyphen_at(text, tokens_[i].at.end);
        if (hyphen > 0 && tokens_[i].at.end + hyphen == tokens_[i + 1].at.begin)
            tokens_[i].hyphen_after = tokens_[i + 1].hyphen_before = true;
    }
    return {text, std::move(tokens_)};
}

void Tokeniser::add(std::string_view text, Span word, Judge& judge) {
    const bool handle =
        word.begin > 0 && (text[word.begin - 1] == '@' || text[word.begin - 1] == '#');
    const bool path = word.in(text).find('_') != std::string_view::npos;
    tokens_.push_back({word, &judge.look_at(word.in(text)), false, false, handle || path});
}

/// "gov.uk", "report.pdf", "e.g", and sentences that lack a space between them.
void Tokeniser::add_dotted(std::string_view text, Span word, Judge& judge) {
    const std::string_view dotted = word.in(text);
    if (is_file_or_site(dotted) || is_abbreviation(dotted) || is_digit(dotted.front())) {
        tokens_.push_back({word, &judge.look_at("x"), false, false, true});
        return;
    }
    std::uint32_t begin = word.begin;
    for (std::uint32_t i = word.begin; i <= word.end; ++i) {
        if (i < word.end && text[i] != '.')
            continue;
        if (i > begin)
            add(text, {begin, i}, judge);
        begin = i + 1;
    }
}

} // namespace spelling
