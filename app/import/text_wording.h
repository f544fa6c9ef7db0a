// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Classes of wording: what a stretch of text is, told by its own words. Case and white space are
/// those of a read cell.
namespace planwright::importing {

[[nodiscard]] bool ends_sentence(std::string_view s); ///< . ! ? and closing quotes or brackets
[[nodiscard]] bool ends_colon(std::string_view s);
/// Ends where no text ends: at a function word, a comma, a hyphen, a slash, an opening bracket.
[[nodiscard]] bool ends_open(std::string_view s);
[[nodiscard]] bool starts_small(std::string_view s); ///< first letter is a small one
[[nodiscard]] bool starts_digit(std::string_view s);
[[nodiscard]] std::size_t word_count(std::string_view s);
[[nodiscard]] std::string_view first_word(std::string_view s); ///< without quotes and stops
[[nodiscard]] std::string_view last_word(std::string_view s);
/// True when `s` holds `phrase` (given in small letters), ASCII case ignored.
[[nodiscard]] bool has_phrase(std::string_view s, std::string_view phrase);
[[nodiscard]] bool has_letter_or_digit(std::string_view s);
[[nodiscard]] std::size_t letters_and_digits(std::string_view s);

[[nodiscard]] bool is_function_word(std::string_view word);
/// A verb's base form as actions begin with it ("Provide", "deliver").
[[nodiscard]] bool is_imperative(std::string_view word);

/// What the wording of a sentence or paragraph of column 4 says about its part.
struct Wording {
    bool lead_in = false; ///< announces what follows: ends in a colon, or "… will" without object
    bool measure = false; ///< says how success is measured, in a block or a target figure
    bool reason = false;  ///< why a recommendation is not or only partly agreed
    bool pointer = false; ///< refers to another recommendation's answer
    bool follows_on = false; ///< leans on the sentence before it ("This will …")
    bool commits = false;    ///< says that someone will do something
    bool imperative = false; ///< begins with the verb
};
[[nodiscard]] Wording wording_of(std::string_view sentence);
/// Only whether it is a reason.
[[nodiscard]] bool reads_as_reason(std::string_view sentence);

/// The byte offsets at which a sentence begins, the first included. Abbreviations and initials end
/// none; a colon followed by a capital begins one; with `lost_marks` so does a capitalised verb in
/// the middle of a sentence, where a list's bullet was lost.
[[nodiscard]] std::vector<std::size_t> sentence_starts(std::string_view text, bool lost_marks);

} // namespace planwright::importing
