// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/document.h"

#include <algorithm>

namespace planwright::smart {

namespace {

using language::VerbRole;
using language::VerbTime;

bool is_finite(const language::VerbGroup& group) {
    return group.time != VerbTime::infinitive && group.time != VerbTime::gerund;
}

Sentence read_sentence(const language::Tokens& tokens, const language::Sentence& range) {
    Sentence sentence;
    sentence.tokens = range;
    sentence.groups = language::verb_groups(tokens, range);
    sentence.expressions = language::expressions(tokens, range.first, range.last);
    sentence.posts = language::posts(tokens, range.first, range.last);
    sentence.phrases = Words::instance().phrases().find(tokens, range.first, range.last);
    for (const auto& match : sentence.phrases)
        sentence.phrase_bits |= std::uint64_t{1} << match.list;
    bool past = false;
    for (const auto& group : sentence.groups) {
        if (group.role != VerbRole::main && group.role != VerbRole::complement)
            continue;
        // "may open" is a weak promise, but no background.
        sentence.commits = sentence.commits || language::is_commitment(group) ||
                           group.time == VerbTime::conditional;
        sentence.has_verb = true;
        past = past || group.time == VerbTime::past || group.time == VerbTime::perfect;
    }
    sentence.commits = sentence.commits || sentence.has(Phrase::tentative);
    const bool other = std::any_of(
        sentence.groups.begin(), sentence.groups.end(), [](const language::VerbGroup& group) {
            return group.role == VerbRole::main && is_finite(group) &&
                   group.time != VerbTime::past && group.time != VerbTime::perfect;
        });
    sentence.past_only = past && !other && !sentence.commits;
    return sentence;
}

Paragraph read_paragraph(std::string_view text, const pw_span& span) {
    Paragraph paragraph;
    paragraph.start = span.text_begin;
    paragraph.text = text.substr(static_cast<std::size_t>(span.text_begin),
                                 static_cast<std::size_t>(span.end - span.text_begin));
    paragraph.kind = span.kind;
    paragraph.item = span.list != PW_LIST_NONE;
    const std::size_t last = paragraph.text.find_last_not_of(' ');
    paragraph.leads = last != std::string_view::npos && paragraph.text[last] == ':';
    paragraph.tokens = std::make_unique<const language::Tokens>(paragraph.text);
    if (!paragraph.is_action())
        return paragraph;
    for (const language::Sentence& one : language::sentences(*paragraph.tokens))
        paragraph.sentences.push_back(read_sentence(*paragraph.tokens, one));
    return paragraph;
}

/// The entry of column 5 between two bytes: has it a post, is it for several people?
void read_entry(Owner& owner, std::string_view entry, std::size_t begin) {
    const language::Tokens tokens(entry);
    bool post = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string_view raw = tokens.raw(i);
        const bool abbreviated = raw.size() > 2 && raw.substr(0, 2) == "Ho" && raw[2] < 'a';
        if (!tokens.is_word(i) || (!language::is_post_word(tokens.lower(i)) && !abbreviated))
            continue;
        post = true;
        // "Head of Programmes and Leads" is about programmes; the first post word decides.
        const bool first_of_entry = !owner.plural;
        if (first_of_entry && language::is_plural_post_word(tokens.lower(i))) {
            owner.plural = true;
            owner.plural_begin = begin + tokens[i].begin;
            owner.plural_end = begin + tokens[i].end;
        }
        break;
    }
    if (!post && tokens.size() > 0 && owner.unit_end == 0) {
        owner.unit = true;
        owner.unit_begin = begin + tokens[0].begin;
        owner.unit_end = begin + tokens[tokens.size() - 1].end;
    }
}

/// Finds where the host's posts of the row stand in the words of column 5.
Owner read_owner(const pw_row& row) {
    Owner owner;
    owner.written = field(row, PW_FIELD_OWNER);
    if (owner.written.empty())
        return owner;
    std::size_t from = 0;
    const auto take = [&](pw_text title) {
        if (title.size == 0)
            return;
        ++owner.roles;
        const std::string_view words(title.data, static_cast<std::size_t>(title.size));
        const std::size_t at = owner.written.find(words, from);
        if (at == std::string_view::npos)
            return;
        from = at + words.size();
        read_entry(owner, words, at);
    };
    take(row.lead);
    for (std::uint64_t i = 0; i < row.support_count; ++i)
        take(row.supports[i]);
    if (owner.roles == 0) {
        owner.roles = 1;
        read_entry(owner, owner.written, 0);
    }
    return owner;
}

/// "Dorset PDU will:" names the doer of what follows.
bool names_doer(std::string_view text) {
    const language::Tokens tokens(text);
    if (tokens.size() == 0)
        return false;
    return tokens[0].capital && !language::posts(tokens, 0, tokens.size()).empty()
               ? true
               : std::any_of(text.begin(), text.end(), [](char c) { return c == ':'; }) &&
                     text.find("will") != std::string_view::npos;
}

Action read_action(const pw_row& row) {
    Action action;
    action.row = &row;
    action.target = field(row, PW_FIELD_TARGET);
    action.owner = read_owner(row);
    for (std::uint64_t i = 0; i < row.span_count; ++i) {
        const pw_span& span = row.spans[i];
        if (span.field != PW_FIELD_TEXT)
            continue;
        action.paragraphs.push_back(read_paragraph(action.text(), span));
        const Paragraph& paragraph = action.paragraphs.back();
        if (paragraph.kind == PW_TEXT_LEAD_IN && names_doer(paragraph.text))
            action.doer_in_lead_in = true;
    }
    return action;
}

bool lists_several(std::string_view text) {
    return text.find("PDUs") != std::string_view::npos ||
           text.find("AND") != std::string_view::npos ||
           text.find("prisons") != std::string_view::npos ||
           text.find("regions") != std::string_view::npos ||
           text.find("governors") != std::string_view::npos;
}

} // namespace

bool Sentence::has(language::ExpressionKind kind) const {
    return std::any_of(expressions.begin(), expressions.end(),
                       [&](const language::Expression& one) { return one.kind == kind; });
}

bool Sentence::has_between(Phrase phrase, std::size_t first, std::size_t last) const {
    return std::any_of(phrases.begin(), phrases.end(), [&](const language::PhraseMatch& match) {
        return match.list == static_cast<std::size_t>(phrase) && match.first >= first &&
               match.last <= last;
    });
}

bool Recommendation::asks(std::string_view lemma) const {
    return std::binary_search(asked.begin(), asked.end(), language::stem(lemma));
}

std::string_view field(const pw_row& row, std::uint32_t which) {
    const pw_text& raw = row.fields[which];
    return raw.size == 0 ? std::string_view()
                         : std::string_view(raw.data, static_cast<std::size_t>(raw.size));
}

Recommendation read(const pw_plan& /*plan*/, const pw_row* group, const pw_row& recommendation,
                    const std::vector<const pw_row*>& rows) {
    Recommendation result;
    result.row = &recommendation;
    result.group = group;
    result.asked_words =
        std::make_unique<const language::Tokens>(field(recommendation, PW_FIELD_RECOMMENDATION));
    for (std::size_t i = 0; i < result.asked_words->size(); ++i) {
        if (result.asked_words->is_word(i))
            result.asked.push_back(language::stem(result.asked_words->lower(i)));
    }
    std::sort(result.asked.begin(), result.asked.end());
    bool doer = false;
    for (std::uint64_t i = 0; i < recommendation.span_count; ++i) {
        const pw_span& span = recommendation.spans[i];
        if (span.field == PW_FIELD_PREAMBLE && span.kind == PW_TEXT_LEAD_IN)
            doer = true;
    }
    for (const pw_row* row : rows) {
        result.actions.push_back(read_action(*row));
        doer = doer || result.actions.back().doer_in_lead_in;
        result.actions.back().doer_in_lead_in = doer;
    }
    if (result.actions.size() > 1)
        result.actions.back().last_of_several = true;
    result.addressed_to_several =
        lists_several(field(recommendation, PW_FIELD_RECOMMENDATION)) ||
        (group != nullptr && lists_several(field(*group, PW_FIELD_GROUP_HEADING)));
    return result;
}

} // namespace planwright::smart
