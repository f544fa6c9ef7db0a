// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Tells posts ("Head of Operations") apart whatever way they are written. Pure; any thread.
namespace posts {

/// One word of a post in the form in which words are compared.
struct Word {
    std::string text;       ///< small letters, singular
    bool acronym = false;   ///< written in capitals, or behind "Ho" as in "HoP&Q"
    bool qualifier = false; ///< behind a comma or in brackets: "Head of HR, KSS"
    bool joined = false;    ///< "and", "&" or a comma stands before it
    std::size_t begin = 0;  ///< bytes of the text that was read
    std::size_t end = 0;
};

/// The words of a post in order, without "of", "the", "and" and their like.
struct Post {
    std::vector<Word> words;
    std::string key; ///< the words sorted, each once: equal for "Heads of PDU" and "PDU Head"
};
[[nodiscard]] Post read_post(std::string_view written);

/// How two ways of writing name one post.
enum class Likeness : std::uint8_t {
    none,
    same,    ///< order, number, capitals, "&" or punctuation differ
    shorter, ///< one has initials where the other has words: "HoP&Q", "DD", "SPO"
    suffix,  ///< one has a region behind it that the other leaves out
    near,    ///< a slip of the pen, a word too many, or a title cut short: perhaps one post
};
[[nodiscard]] Likeness likeness(const Post& a, const Post& b);

/// Whether the words hold one that names a post ("head", "lead", "officer" …).
[[nodiscard]] bool has_rank(const Post& post);

/// A word as it is compared: small letters, without the ending of the plural.
[[nodiscard]] std::string singular(std::string_view word);

/// Without spaces and stray punctuation around it; runs of spaces become one.
[[nodiscard]] std::string tidied(std::string_view written);

} // namespace posts
