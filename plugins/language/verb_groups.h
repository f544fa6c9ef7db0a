// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/lexicon.h"
#include "language/tokens.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// A light analysis of the verbs of a sentence: which words make a verb group, what it says about
/// time, who does it, and whether the sentence itself hangs on it. It works from closed classes of
/// words, a list of verbs and the order of words; it is right often enough for hints, and says
/// nothing where it sees no verb.
namespace planwright::language {

enum class VerbTime : std::uint8_t {
    future,      ///< "will hold", "are going to hold", "are due to hold"
    conditional, ///< "would", "could", "may", "should"
    infinitive,  ///< "to hold"
    imperative,  ///< "Hold a session."
    gerund,      ///< "holding"
    present,     ///< "holds", "is held"
    progressive, ///< "is holding", "are being held"
    past,        ///< "held", "was held"
    perfect,     ///< "has held", "have been held"
};

enum class VerbRole : std::uint8_t {
    main,        ///< what the sentence says is done
    complement,  ///< "continue to HOLD", "plan to HOLD": belongs to the group before it
    purpose,     ///< "... to IMPROVE attendance"
    relative,    ///< "a session which WILL COVER risk"
    subordinate, ///< "if it IS agreed", "ensure that staff ATTEND"
    participial, ///< "by ISSUING guidance", "ENSURING that"
};

struct VerbGroup {
    std::size_t first = 0;  ///< token
    std::size_t last = 0;   ///< one past the head
    std::size_t head = 0;   ///< the verb that carries the meaning
    std::string_view lemma; ///< of the head; its own spelling when the verb is unknown
    VerbTime time = VerbTime::present;
    VerbRole role = VerbRole::main;
    bool passive = false;
    bool negated = false;
    bool told = false;        ///< completes something that only is or was: "continues to HOLD"
    bool coordinated = false; ///< shares modal or "to" with the group before it
    std::size_t agent = 0;    ///< first token after "by" in a passive; 0: no agent is named
    std::size_t subject_first = 0;
    std::size_t subject_last = 0; ///< equal to subject_first when there is no subject
};

/// The verb groups of one sentence, in order.
[[nodiscard]] std::vector<VerbGroup> verb_groups(const Tokens& tokens, const Sentence& sentence);

/// Main or complement of a main group, and something that is still to be done: future, infinitive
/// heading ("Head of X to hold"), imperative, gerund heading, or present progressive.
[[nodiscard]] bool is_commitment(const VerbGroup& group);

} // namespace planwright::language
