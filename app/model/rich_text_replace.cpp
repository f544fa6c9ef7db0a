// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rich_text_parts.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace planwright {

namespace {

[[nodiscard]] Extras pack(std::vector<Extra> extras) {
    return extras.empty() ? Extras()
                          : std::make_shared<const std::vector<Extra>>(std::move(extras));
}

/// An attribute of the paragraph itself, not of a run in it.
[[nodiscard]] bool is_own_attribute(const Extra& extra) {
    return extra.kind == Extra::Kind::attribute && extra.slot.empty();
}

/// The first run that reaches over or up to `offset` from the left, or null.
[[nodiscard]] const Run* run_left_of(const Paragraph& paragraph, std::size_t offset) {
    const auto at =
        std::find_if(paragraph.runs.begin(), paragraph.runs.end(),
                     [offset](const Run& run) { return run.begin < offset && offset <= run.end; });
    return at == paragraph.runs.end() ? nullptr : &*at;
}

/// How text looks that is put in place of [begin, end): as what it replaces when that is all of one
/// look, else in the style on its left. A link goes on only where it encloses the place.
[[nodiscard]] Run look_for(const Paragraph& paragraph, std::size_t begin, std::size_t end) {
    Run look;
    if (begin < end) {
        const auto around =
            std::find_if(paragraph.runs.begin(), paragraph.runs.end(),
                         [=](const Run& run) { return run.begin <= begin && end <= run.end; });
        if (around != paragraph.runs.end()) {
            look = *around;
            return look;
        }
    }
    if (const Run* const left = run_left_of(paragraph, begin)) {
        look.style = left->style;
        if (end < left->end)
            look.link = left->link;
    }
    return look;
}

/// A paragraph like `model` that holds `text`, all in one look.
[[nodiscard]] Paragraph like(const Paragraph& model, std::string_view text, const Run& look) {
    Paragraph paragraph;
    paragraph.text = text;
    paragraph.kind = model.kind;
    paragraph.list = model.list;
    paragraph.level = model.level;
    paragraph.language = model.language;
    Run run = look;
    run.begin = 0;
    run.end = static_cast<std::uint32_t>(text.size());
    paragraph.runs.push_back(std::move(run));
    normalise_runs(paragraph);
    return paragraph;
}

[[nodiscard]] RichText lines_like(const Paragraph& model, std::string_view lines, const Run& look) {
    RichText result;
    for (const std::string_view line : text::split(lines, '\n'))
        result.push_back(like(model, line, look));
    return result;
}

/// Puts `middle` in place of the paragraphs [first, last).
[[nodiscard]] RichText spliced(const RichText& text, std::size_t first, std::size_t last,
                               RichText middle) {
    RichText result;
    result.reserve(text.size() - (last - first) + middle.size());
    const auto begin = text.begin();
    std::copy(begin, begin + static_cast<std::ptrdiff_t>(first), std::back_inserter(result));
    std::move(middle.begin(), middle.end(), std::back_inserter(result));
    std::copy(begin + static_cast<std::ptrdiff_t>(last), text.end(), std::back_inserter(result));
    return result;
}

} // namespace

std::pair<Paragraph, Paragraph> cut(const Paragraph& paragraph, std::size_t offset) {
    Paragraph head = paragraph;
    Paragraph tail = like(paragraph, {}, {});
    head.text.erase(offset);
    tail.text = paragraph.text.substr(offset);
    const auto at = static_cast<std::uint32_t>(offset);
    for (Run run : paragraph.runs) {
        run.begin = std::max(run.begin, at) - at;
        run.end = std::max(run.end, at) - at;
        tail.runs.push_back(std::move(run));
    }
    normalise_runs(head);
    normalise_runs(tail);
    if (!paragraph.extras)
        return {std::move(head), std::move(tail)};
    std::vector<Extra> before;
    std::vector<Extra> behind;
    for (const Extra& extra : *paragraph.extras) {
        // The attribute of a run goes with its first letter.
        const bool stays = is_own_attribute(extra) || extra.before < at ||
                           (extra.kind == Extra::Kind::node && extra.before == at);
        (stays ? before : behind).push_back(extra);
    }
    for (Extra& extra : behind)
        extra.before -= at;
    head.extras = pack(std::move(before));
    tail.extras = pack(std::move(behind));
    return {std::move(head), std::move(tail)};
}

void append(Paragraph& paragraph, const Paragraph& tail) {
    const auto shift = static_cast<std::uint32_t>(paragraph.text.size());
    paragraph.text += tail.text;
    for (Run run : tail.runs) {
        run.begin += shift;
        run.end += shift;
        paragraph.runs.push_back(std::move(run));
    }
    normalise_runs(paragraph);
    if (!tail.extras)
        return;
    std::vector<Extra> extras = paragraph.extras ? *paragraph.extras : std::vector<Extra>();
    for (Extra extra : *tail.extras) {
        if (is_own_attribute(extra))
            continue;
        extra.before += shift;
        extras.push_back(std::move(extra));
    }
    paragraph.extras = pack(std::move(extras));
}

TextPlace place_of(const std::vector<ParagraphPlace>& places, std::size_t plain) {
    const auto behind =
        std::upper_bound(places.begin(), places.end(), plain,
                         [](std::size_t at, const ParagraphPlace& p) { return at < p.line_begin; });
    const auto paragraph = std::prev(behind);
    const std::size_t inside = std::clamp(plain, paragraph->text_begin, paragraph->end);
    return {static_cast<std::size_t>(paragraph - places.begin()), inside - paragraph->text_begin};
}

RichText replace_plain_text(const RichText& text, ByteRange range, std::string_view replacement) {
    if (text.empty()) {
        assert(range.end == 0);
        return replacement.empty() ? RichText() : lines_like(Paragraph(), replacement, Run());
    }
    const std::vector<ParagraphPlace> places = paragraph_places(text);
    assert(range.begin <= range.end && range.end <= places.back().end);
    const TextPlace from = place_of(places, range.begin);
    const TextPlace to = place_of(places, range.end);
    const Paragraph& first = text[from.paragraph];
    const bool one = from.paragraph == to.paragraph;
    const Run look = look_for(first, from.offset, one ? to.offset : first.text.size());

    const bool whole_lines = !one && range.begin == places[from.paragraph].line_begin &&
                             range.end == places[to.paragraph].line_begin;
    if (whole_lines && replacement.empty())
        return spliced(text, from.paragraph, to.paragraph, {});
    if (whole_lines && replacement.back() == '\n') {
        replacement.remove_suffix(1);
        return spliced(text, from.paragraph, to.paragraph, lines_like(first, replacement, look));
    }

    RichText lines = lines_like(first, replacement, look);
    auto [head, rest] = cut(first, from.offset);
    append(head, lines.front());
    lines.front() = std::move(head);
    append(lines.back(), cut(text[to.paragraph], to.offset).second);
    return spliced(text, from.paragraph, to.paragraph + 1, std::move(lines));
}

} // namespace planwright
