// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/expressions.h"
#include "language/posts.h"
#include "language/verb_groups.h"
#include "smart/words.h"

#include <planwright/plan.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

/// A recommendation and its actions, read for the rules. Everything borrows the plan that the host
/// gave and lives no longer than its call.
namespace planwright::smart {

/// One sentence and all that was seen in it.
struct Sentence {
    language::Sentence tokens;
    std::vector<language::VerbGroup> groups;
    std::vector<language::Expression> expressions;
    std::vector<language::PostMention> posts;
    std::vector<language::PhraseMatch> phrases;
    std::uint64_t phrase_bits = 0;
    bool commits = false;  ///< something is still to be done
    bool has_verb = false; ///< a finite verb, an infinitive heading or a command
    bool past_only = false;

    [[nodiscard]] bool has(Phrase phrase) const {
        return (phrase_bits & (std::uint64_t{1} << static_cast<unsigned>(phrase))) != 0;
    }
    [[nodiscard]] bool has(language::ExpressionKind kind) const;
    /// A phrase of the list within the range of tokens.
    [[nodiscard]] bool has_between(Phrase phrase, std::size_t first, std::size_t last) const;
};

/// One paragraph of column 4.
struct Paragraph {
    std::string_view text;
    std::uint64_t start = 0; ///< its first byte in the field
    std::uint32_t kind = PW_TEXT_ACTION;
    bool item = false;
    bool leads = false; ///< ends with a colon: the next paragraphs go on with it
    std::unique_ptr<const language::Tokens> tokens;
    std::vector<Sentence> sentences;

    /// Whether the rules for actions look at it.
    [[nodiscard]] bool is_action() const {
        return kind == PW_TEXT_ACTION || kind == PW_TEXT_MEASURE;
    }
};

/// Column 5.
struct Owner {
    std::string_view written;
    std::size_t roles = 0;
    bool unit = false;                              ///< no post at all
    bool plural = false;                            ///< several holders of a post
    std::uint64_t unit_begin = 0, unit_end = 0;     ///< the entry without a post
    std::uint64_t plural_begin = 0, plural_end = 0; ///< the plural word
    [[nodiscard]] bool is_one_post() const { return roles == 1 && !unit && !plural; }
};

struct Action {
    const pw_row* row = nullptr;
    std::vector<Paragraph> paragraphs;
    Owner owner;
    std::string_view target;
    bool last_of_several = false;
    bool doer_in_lead_in = false;

    [[nodiscard]] bool completed() const { return row->target == PW_TARGET_COMPLETED; }
    [[nodiscard]] std::string_view text() const {
        const pw_text& raw = row->fields[PW_FIELD_TEXT];
        return {raw.data == nullptr ? "" : raw.data, static_cast<std::size_t>(raw.size)};
    }
};

struct Recommendation {
    const pw_row* row = nullptr;
    const pw_row* group = nullptr; ///< null when it has none
    std::vector<Action> actions;
    std::unique_ptr<const language::Tokens> asked_words; ///< the inspector's words
    std::vector<std::string_view> asked;                 ///< their stems, sorted
    bool addressed_to_several = false; ///< several bodies are meant, by its words or its heading

    [[nodiscard]] bool asks(std::string_view lemma) const;
};

/// Reads one recommendation; `rows` are its actions.
[[nodiscard]] Recommendation read(const pw_plan& plan, const pw_row* group,
                                  const pw_row& recommendation,
                                  const std::vector<const pw_row*>& rows);

[[nodiscard]] std::string_view field(const pw_row& row, std::uint32_t which);

} // namespace planwright::smart
