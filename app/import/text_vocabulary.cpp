// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_vocabulary.h"

#include "core/text.h"
#include "import/text_wording.h"

namespace planwright::importing {

namespace {

bool is_word_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The letters at the end of `s` up to a blank or a mark.
std::string_view tail_of(std::string_view s) {
    std::size_t begin = s.size();
    while (begin > 0 && is_word_char(s[begin - 1]))
        --begin;
    return s.substr(begin);
}

std::string_view head_of(std::string_view s) {
    std::size_t end = 0;
    while (end < s.size() && is_word_char(s[end]))
        ++end;
    return s.substr(0, end);
}

} // namespace

void Vocabulary::read() const {
    read_ = true;
    counts_.reserve(4096);
    for (std::size_t at = 0; at < text_.size();) {
        if (!is_word_char(text_[at])) {
            ++at;
            continue;
        }
        const std::string_view word = head_of(text_.substr(at));
        if (word.size() <= 40)
            ++counts_[word];
        at += word.size();
    }
}

std::size_t Vocabulary::count(std::string_view word) const {
    if (!read_)
        read();
    const auto found = counts_.find(word);
    return found == counts_.end() ? 0 : found->second;
}

bool Vocabulary::is_cut_word(std::string_view left, std::string_view right) const {
    const std::string_view tail = tail_of(left);
    const std::string_view head = head_of(right);
    if (tail.empty() || head.empty() || !starts_small(head) || is_function_word(head))
        return false;
    const std::string whole = std::string(tail) + std::string(head);
    // Each half is seen once: here. A half that is a word of its own stands elsewhere too.
    return count(whole) > 0 && (count(head) <= 1 || count(tail) <= 1);
}

std::string_view Vocabulary::glue(std::string_view left, std::string_view right) const {
    if (left.empty() || right.empty())
        return "";
    const bool hyphen =
        left.back() == '-' && left.size() > 1 && is_word_char(left[left.size() - 2]);
    if ((hyphen && starts_small(right)) || is_cut_word(left, right))
        return "";
    return " ";
}

std::string Vocabulary::completed(std::string_view tail, std::size_t more) const {
    if (tail.size() < 3)
        return {};
    if (!read_)
        read();
    std::string result;
    for (const auto& [word, count] : counts_) {
        const bool fits = count > 1 && word.size() > tail.size() &&
                          word.size() <= tail.size() + more && word.ends_with(tail) &&
                          text::is_upper(text::decode_at(word, 0).code_point);
        if (!fits)
            continue;
        if (!result.empty())
            return {};
        result = word;
    }
    return result;
}

} // namespace planwright::importing
