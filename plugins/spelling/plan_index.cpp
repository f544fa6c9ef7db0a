// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan_index.h"

#include "unicode.h"

namespace spelling {

namespace {

/// So much of a plan's text is kept, to count words when suggestions are asked for.
constexpr std::size_t most_text = 4UL * 1024 * 1024;

bool is_plain_field(std::uint32_t field) {
    return field == PW_FIELD_OWNER || field == PW_FIELD_TARGET;
}

} // namespace

void PlanIndex::begin(const pw_plan& facts) {
    rows_.clear();
    text_bytes_ = 0;
    add_frame(facts);
}

void PlanIndex::add_frame(const pw_plan& facts) {
    text_bytes_ -= std::min(text_bytes_, frame_.text.size());
    frame_ = {};
    for (std::uint64_t i = 0; i < facts.frame_count; ++i)
        add_text(frame_, facts.frame[i].at, 0, pw::view(facts.frame[i].text),
                 pw::view(facts.language));
    counted_ = false;
}

void PlanIndex::add(const pw_row& row, std::string_view language) {
    Part& part = rows_[row.row_id];
    part = {};
    for (std::uint64_t i = 0; i < row.span_count; ++i) {
        const pw_span& span = row.spans[i];
        const std::string_view text =
            pw::view(row.fields[span.field])
                .substr(static_cast<std::size_t>(span.text_begin),
                        static_cast<std::size_t>(span.end - span.text_begin));
        add_text(part, {row.row_id, span.field, 0}, span.text_begin, text,
                 span.language.size == 0 ? language : pw::view(span.language));
    }
    for (std::uint32_t field = 0; field < PW_ROW_FIELDS; ++field) {
        if (is_plain_field(field))
            add_text(part, {row.row_id, field, 0}, 0, pw::view(row.fields[field]), language);
    }
    counted_ = false;
}

void PlanIndex::add_text(Part& part, const pw_field& at, std::uint64_t start, std::string_view text,
                         std::string_view language) {
    if (text.empty())
        return;
    const Analysis& analysis = engine_.analyse(text, language);
    if (!analysis.checked)
        ++part.unchecked[std::string(language)];
    for (const NameUse& use : analysis.names)
        part.names.push_back({use.name, {at, start + use.at.begin, start + use.at.end}});
    if (text_bytes_ + text.size() <= most_text) {
        part.text.append(text).append(1, '\n');
        text_bytes_ += text.size() + 1;
    }
}

void PlanIndex::remove(std::uint64_t row_id) {
    const auto found = rows_.find(row_id);
    if (found == rows_.end())
        return;
    text_bytes_ -= std::min(text_bytes_, found->second.text.size());
    rows_.erase(found);
}

void PlanIndex::change(const pw_plan& facts, const pw_delta* first, std::uint64_t count) {
    for (std::uint64_t i = 0; i < count; ++i) {
        const pw_delta& delta = first[i];
        if (delta.kind == PW_DELTA_MOVED)
            continue;
        remove(delta.row_id);
        if (delta.row != nullptr)
            add(*delta.row, pw::view(facts.language));
    }
    add_frame(facts);
}

std::vector<const PlanIndex::Part*> PlanIndex::parts(const pw_plan& plan) const {
    std::vector<const Part*> result{&frame_};
    for (std::uint64_t i = 0; i < plan.row_count; ++i) {
        const auto found = rows_.find(pw_row_at(&plan, i)->row_id);
        if (found != rows_.end())
            result.push_back(&found->second);
    }
    return result;
}

const std::unordered_map<std::string, unsigned>& PlanIndex::all_uses() {
    if (counted_)
        return uses_;
    counted_ = true;
    uses_.clear();
    Segmenter segmenter;
    std::vector<Span> words;
    const auto count = [&](const Part& part) {
        segmenter.words(part.text, words);
        for (const Span& word : words)
            ++uses_[to_lower(fold(word.in(part.text)))];
    };
    count(frame_);
    for (const auto& [id, part] : rows_)
        count(part);
    return uses_;
}

unsigned PlanIndex::uses(const std::string& lower) {
    const auto& uses = all_uses();
    const auto found = uses.find(lower);
    return found == uses.end() ? 0 : found->second;
}

} // namespace spelling
