// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/rules.h"

#include <algorithm>
#include <string>

namespace planwright::smart {

namespace {

using language::VerbGroup;

/// But for a plural: "PDU" and "PDUs", "Head" and "Heads".
bool same_word(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    return language::stem(a) == language::stem(b) ||
           (b.size() == a.size() + 1 && b.back() == 's' && b.substr(0, a.size()) == a);
}

/// Words that tell posts apart: not "head of the", nor where the post stands.
bool shares_post(std::string_view owner, const language::Tokens& tokens,
                 const language::PostMention& post) {
    const language::Tokens written(owner);
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (same_word(written.lower(i), tokens.lower(post.head)))
            return true; // "Head of PDU" against "Heads of PDU", "PDU Heads", "Head of Safety"
    }
    return false;
}

/// The words after "Head of", by which posts of one rank differ.
bool shares_subject(std::string_view owner, const language::Tokens& tokens,
                    const language::PostMention& post) {
    const language::Tokens written(owner);
    for (std::size_t i = post.first; i < post.last; ++i) {
        if (i == post.head || !tokens.is_word(i) || language::word_classes(tokens.lower(i)) != 0)
            continue;
        for (std::size_t k = 0; k < written.size(); ++k) {
            if (same_word(written.lower(k), tokens.lower(i)))
                return true;
        }
    }
    return false;
}

/// "HoP&Q" cannot be compared word by word.
bool has_abbreviation(std::string_view owner) {
    const language::Tokens written(owner);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const std::string_view raw = written.raw(i);
        if (raw.size() > 2 && raw.substr(0, 2) == "Ho" && raw[2] < 'a')
            return true;
    }
    return false;
}

/// A senior post that does the first step, absent from column 5.
void check_doer(const Place& place, Found& found) {
    const Owner& owner = place.action.owner;
    if (owner.written.empty() || has_abbreviation(owner.written))
        return;
    bool done = false;
    each_sentence(place.action, [&](const Paragraph& paragraph, const Sentence& sentence) {
        for (const VerbGroup& group : sentence.groups) {
            if (done || !is_step(paragraph, sentence, group) || group.passive ||
                group.role != language::VerbRole::main)
                continue;
            done = true; // the first step decides
            for (const auto& post : sentence.posts) {
                const bool subject = post.first >= group.subject_first &&
                                     post.first <= group.subject_first + 1 &&
                                     post.last <= group.subject_last;
                if (!subject || !post.senior)
                    continue;
                const bool by_rank = shares_post(owner.written, *paragraph.tokens, post);
                const bool by_subject = shares_subject(owner.written, *paragraph.tokens, post);
                const bool titled = post.last > post.head + 1 || post.first < post.head;
                if (by_subject || (by_rank && !titled))
                    return;
                Mark& mark = [&]() -> Mark& {
                    found.words(Rule::doer_not_owner, place.action, paragraph, post.first,
                                post.last);
                    return found.last();
                }();
                mark.related.push_back(
                    {{{place.action.row->row_id, PW_FIELD_OWNER, 0}, 0, owner.written.size()},
                     "the owner"});
                return;
            }
        }
    });
}

} // namespace

void check_owner(const Place& place, Found& found) {
    const Owner& owner = place.action.owner;
    const pw_row& row = *place.action.row;
    const bool several_bodies = place.recommendation.addressed_to_several &&
                                found.settings().level != Settings::Level::strict;
    if (owner.roles >= static_cast<std::size_t>(found.settings().owner_roles))
        found.whole(Rule::owner_crowd, row, PW_FIELD_OWNER);
    else if (owner.unit)
        found.bytes(Rule::owner_is_unit, row, PW_FIELD_OWNER, owner.unit_begin, owner.unit_end);
    else if (owner.plural && !several_bodies)
        found.bytes(Rule::owner_plural, row, PW_FIELD_OWNER, owner.plural_begin, owner.plural_end);
    check_doer(place, found);
}

} // namespace planwright::smart
