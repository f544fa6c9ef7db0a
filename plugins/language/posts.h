// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/tokens.h"

#include <vector>

/// Posts and units, told apart by their words.
namespace planwright::language {

/// A post in running text: "the Head of Programmes", "SPOs", "PDU Heads".
struct PostMention {
    std::size_t first = 0; ///< token
    std::size_t last = 0;  ///< one past the last token
    std::size_t head = 0;  ///< the token that makes it a post: "Head", "Manager", "SPO"
    bool plural = false;   ///< stands for several people
    bool senior =
        false; ///< a post that answers for things: head, director, governor, lead, manager
};

/// The posts of the token range, in order.
[[nodiscard]] std::vector<PostMention> posts(const Tokens& tokens, std::size_t first,
                                             std::size_t last);

/// Whether a lower-case word makes what it stands in a post ("director", "spo"), several posts
/// ("directors"), or a unit ("team", "directorate").
[[nodiscard]] bool is_post_word(std::string_view word);
[[nodiscard]] bool is_plural_post_word(std::string_view word);
[[nodiscard]] bool is_unit_word(std::string_view word);

} // namespace planwright::language
