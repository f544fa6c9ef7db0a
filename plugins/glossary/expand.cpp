// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "expand.h"

#include "characters.h"
#include "initials.h"
#include "rules.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace glossary {

namespace {

using Order = std::tuple<std::size_t, std::size_t>; // passage, byte

/// One abbreviation at a time.
class Expander {
public:
    Expander(const Analysis& analysis, std::vector<pw::Edit>& out)
        : analysis_(analysis), out_(out) {}

    void expand(const Acronym& acronym, const std::vector<Phrase>& phrases) {
        const std::optional<Order> explained = explanation(acronym);
        const std::size_t first = first_of_author(analysis_, acronym);
        if (first == acronym.mentions.size())
            return;
        const std::size_t first_mention = acronym.mentions[first];
        const bool in_time = explained && *explained <= order(first_mention);
        if (!in_time)
            add(expanded(analysis_, acronym, acronym.meaning, analysis_.mentions[first_mention]));
        const Order introduced = in_time ? *explained : order(first_mention);
        shorten_definitions(acronym, introduced);
        shorten_phrases(acronym, phrases, introduced);
    }

private:
    Order order(std::size_t mention) const {
        const Definition* definition = analysis_.definition_at(mention);
        const Mention& at = analysis_.mentions[mention];
        return {at.passage, definition != nullptr ? definition->whole.begin : at.at.begin};
    }
    std::optional<Order> explanation(const Acronym& acronym) const {
        for (const std::size_t i : acronym.definitions) {
            const Definition& definition = analysis_.definitions[i];
            if (definition.fits)
                return Order{definition.passage, definition.whole.begin};
        }
        return std::nullopt;
    }
    void shorten_definitions(const Acronym& acronym, Order introduced) {
        for (const std::size_t i : acronym.definitions) {
            const Definition& definition = analysis_.definitions[i];
            const bool later = Order{definition.passage, definition.whole.begin} > introduced;
            const bool authors = analysis_.document[definition.passage].voice == Voice::author;
            if (later && authors && definition.fits)
                add(shortened(analysis_, acronym, definition));
        }
    }
    void shorten_phrases(const Acronym& acronym, const std::vector<Phrase>& phrases,
                         Order introduced) {
        for (const Phrase& phrase : phrases) {
            const Passage& passage = analysis_.document[phrase.passage];
            const bool later = Order{phrase.passage, phrase.at.begin} > introduced;
            if (phrase.plural && !has_plural(analysis_, acronym))
                continue;
            if (&analysis_.acronyms[phrase.acronym] == &acronym && later && phrase.exact &&
                passage.voice == Voice::author && passage.at.field != PW_FIELD_OWNER)
                add({place_of(passage, phrase.at), acronym.canonical + (phrase.plural ? "s" : "")});
        }
    }
    /// Two abbreviations can claim the same words; the first has them.
    void add(pw::Edit edit) {
        const auto overlaps = [&](const pw::Edit& other) {
            return other.place.at.row_id == edit.place.at.row_id &&
                   other.place.at.field == edit.place.at.field &&
                   other.place.at.index == edit.place.at.index &&
                   other.place.begin < edit.place.end && edit.place.begin < other.place.end;
        };
        if (std::none_of(out_.begin(), out_.end(), overlaps))
            out_.push_back(std::move(edit));
    }

    const Analysis& analysis_;
    std::vector<pw::Edit>& out_;
};

} // namespace

std::vector<pw::Edit> expand(const Analysis& analysis) {
    std::vector<pw::Edit> edits;
    const std::vector<Phrase> phrases = find_phrases(analysis);
    Expander expander(analysis, edits);
    for (const Acronym& acronym : analysis.acronyms) {
        if (!acronym.meaning.empty() && !acronym.well_known)
            expander.expand(acronym, phrases);
    }
    return edits;
}

std::vector<TableRow> table_of(const Analysis& analysis) {
    std::vector<TableRow> rows;
    for (const Acronym& acronym : analysis.acronyms) {
        TableRow row{acronym.canonical, acronym.meaning, {}, acronym.mentions.size(), {}};
        row.source = analysis.passage_of(analysis.mentions[acronym.mentions.front()]).at;
        for (const std::size_t i : acronym.definitions) {
            const Definition& definition = analysis.definitions[i];
            if (row.explained.empty() && definition.fits) {
                row.explained = analysis.document[definition.passage].label;
                row.source = analysis.document[definition.passage].at;
            }
        }
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const TableRow& a, const TableRow& b) {
        return std::make_tuple(fold(a.abbreviation), a.abbreviation) <
               std::make_tuple(fold(b.abbreviation), b.abbreviation);
    });
    return rows;
}

} // namespace glossary
