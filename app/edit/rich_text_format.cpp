// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/rich_text_editor.h"
#include "edit/text_places.h"

#include <algorithm>

/// Styles of letters, lists, and putting in text that has both.
namespace planwright {

namespace {

constexpr std::uint8_t deepest_level = 8;

/// The other of raised and lowered; plain for a style that excludes none.
[[nodiscard]] RunStyle opposite(RunStyle style) {
    if (style == RunStyle::superscript)
        return RunStyle::subscript;
    return style == RunStyle::subscript ? RunStyle::superscript : RunStyle::plain;
}

/// The same words in NFC, styles on their words. Composing a letter across two styles is left.
[[nodiscard]] Paragraph composed(const Paragraph& paragraph) {
    Paragraph result;
    result.kind = paragraph.kind;
    result.list = paragraph.list;
    result.level = std::min(paragraph.level, deepest_level);
    result.language = paragraph.language;
    const auto add = [&](std::size_t begin, std::size_t end, const Run& look) {
        Run run = look;
        run.begin = static_cast<std::uint32_t>(result.text.size());
        result.text += text::to_nfc(text::to_valid_utf8(paragraph.text.substr(begin, end - begin)));
        run.end = static_cast<std::uint32_t>(result.text.size());
        result.runs.push_back(std::move(run));
    };
    std::size_t at = 0;
    for (const Run& run : paragraph.runs) {
        add(at, run.begin, {});
        add(run.begin, run.end, run);
        at = run.end;
    }
    add(at, paragraph.text.size(), {});
    normalise_runs(result);
    return result;
}

} // namespace

void RichTextEditor::style_range(Paragraph& paragraph, ByteRange range, RunStyle style,
                                 bool on) const {
    if (range.empty())
        return;
    const auto begin = static_cast<std::uint32_t>(range.begin);
    const auto end = static_cast<std::uint32_t>(range.end);
    if (on) {
        paragraph.runs.push_back({begin, end, style, {}});
        normalise_runs(paragraph);
        return;
    }
    std::vector<Run> runs;
    const auto add = [&runs](Run run, std::uint32_t from, std::uint32_t to) {
        run.begin = std::max(run.begin, from);
        run.end = std::min(run.end, to);
        if (run.begin < run.end)
            runs.push_back(std::move(run));
    };
    for (const Run& run : paragraph.runs) {
        add(run, 0, begin);
        add(run, end, run.end);
        Run inside = run;
        inside.style = without(run.style, style);
        add(inside, begin, end);
    }
    paragraph.runs = std::move(runs);
    normalise_runs(paragraph);
}

bool RichTextEditor::toggle(RunStyle style) {
    if (shape_ == TextShape::line)
        return false;
    const bool on = !has(this->style(), style);
    const RunStyle other = opposite(style);
    if (!has_selection()) {
        RunStyle next = without(next_style_.value_or(style_left_of(head_)), style);
        next = without(next, other);
        next_style_ = on ? next | style : next;
        return false; // nothing is changed yet
    }
    const TextPlace first = begin();
    const TextPlace last = end();
    for (std::size_t i = first.paragraph; i <= last.paragraph; ++i) {
        Paragraph& paragraph = text_[i];
        const ByteRange range{i == first.paragraph ? first.offset : 0,
                              i == last.paragraph ? last.offset : paragraph.text.size()};
        if (on && other != RunStyle::plain)
            style_range(paragraph, range, other, false);
        style_range(paragraph, range, style, on);
    }
    return true;
}

RunStyle RichTextEditor::style() const {
    if (!has_selection())
        return next_style_.value_or(style_left_of(head_));
    unsigned common = 15;
    const TextPlace first = begin();
    const TextPlace last = end();
    for (std::size_t i = first.paragraph; i <= last.paragraph; ++i) {
        const Paragraph& paragraph = text_[i];
        std::size_t at = i == first.paragraph ? first.offset : 0;
        const std::size_t stop = i == last.paragraph ? last.offset : paragraph.text.size();
        for (const Run& run : paragraph.runs) {
            if (run.end <= at || run.begin >= stop)
                continue;
            if (run.begin > at)
                return RunStyle::plain;
            common &= static_cast<unsigned>(run.style);
            at = run.end;
        }
        if (at < stop)
            return RunStyle::plain;
    }
    return static_cast<RunStyle>(common);
}

std::pair<std::size_t, std::size_t> RichTextEditor::chosen_paragraphs() const {
    const TextPlace first = begin();
    const TextPlace last = end();
    // A selection that ends at the begin of a paragraph does not mean that paragraph.
    const bool beyond = last.paragraph > first.paragraph && last.offset == 0;
    return {first.paragraph, last.paragraph + (beyond ? 0 : 1)};
}

ListKind RichTextEditor::list() const {
    return head_.paragraph < text_.size() ? text_[head_.paragraph].list : ListKind::none;
}

bool RichTextEditor::toggle_list(ListKind kind) {
    if (shape_ == TextShape::line)
        return false;
    ensure_paragraph();
    const auto [first, last] = chosen_paragraphs();
    const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = text_.begin() + static_cast<std::ptrdiff_t>(last);
    const bool all = std::all_of(begin, end, [kind](const Paragraph& p) { return p.list == kind; });
    for (auto at = begin; at != end; ++at) {
        at->list = all ? ListKind::none : kind;
        if (all)
            at->level = 0;
    }
    drop_empty();
    return true;
}

bool RichTextEditor::nest() {
    if (shape_ == TextShape::line)
        return false;
    const auto [first, last] = chosen_paragraphs();
    bool changed = false;
    for (std::size_t i = first; i < last && i < text_.size(); ++i) {
        Paragraph& paragraph = text_[i];
        if (paragraph.list == ListKind::none)
            continue;
        const bool follows = i > 0 && text_[i - 1].list != ListKind::none;
        const unsigned most = follows ? text_[i - 1].level + 1U : 0U;
        if (paragraph.level < std::min<unsigned>(most, deepest_level)) {
            ++paragraph.level;
            changed = true;
        }
    }
    return changed;
}

bool RichTextEditor::unnest() {
    const auto [first, last] = chosen_paragraphs();
    bool changed = false;
    for (std::size_t i = first; i < last && i < text_.size(); ++i) {
        Paragraph& paragraph = text_[i];
        if (paragraph.list == ListKind::none)
            continue;
        if (paragraph.level > 0)
            --paragraph.level;
        else
            paragraph.list = ListKind::none;
        changed = true;
    }
    drop_empty();
    return changed;
}

bool RichTextEditor::set_kind(ParagraphKind kind) {
    const auto [first, last] = chosen_paragraphs();
    bool changed = false;
    for (std::size_t i = first; i < last && i < text_.size(); ++i) {
        changed = changed || text_[i].kind != kind;
        text_[i].kind = kind;
    }
    return changed;
}

bool RichTextEditor::paste(RichText piece) {
    if (piece.empty())
        return false;
    if (shape_ == TextShape::line) {
        std::string words;
        for (const Paragraph& paragraph : piece)
            words += (words.empty() ? "" : " ") + paragraph.text;
        return insert(words);
    }
    for (Paragraph& paragraph : piece)
        paragraph = composed(paragraph);
    const bool into_line = piece.size() == 1 && piece[0].list == ListKind::none;
    if (into_line && piece[0].text.empty())
        return false;
    erase_selection();
    ensure_paragraph();
    if (into_line)
        paste_into_line(piece.front());
    else
        paste_paragraphs(std::move(piece));
    next_style_.reset();
    return true;
}

void RichTextEditor::paste_into_line(const Paragraph& piece) {
    auto [head, tail] = cut(text_[head_.paragraph], head_.offset);
    append(head, piece);
    const std::size_t offset = head.text.size();
    append(head, tail);
    text_[head_.paragraph] = std::move(head);
    collapse({head_.paragraph, offset});
}

void RichTextEditor::paste_paragraphs(RichText piece) {
    const ParagraphKind kind = text_[head_.paragraph].kind;
    for (Paragraph& paragraph : piece)
        paragraph.kind = kind;
    auto [head, tail] = cut(text_[head_.paragraph], head_.offset);
    // Words before the caret go on with the first paragraph, unless that is an item of its own.
    const bool joins = !head.text.empty() && piece.front().list == ListKind::none;
    const bool replaces = head.text.empty() && !head.extras;
    if (joins) {
        append(head, piece.front());
        piece.front() = std::move(head);
    } else if (!replaces) {
        piece.insert(piece.begin(), std::move(head));
    }
    const std::size_t offset = piece.back().text.size();
    append(piece.back(), tail);
    const auto at = text_.begin() + static_cast<std::ptrdiff_t>(head_.paragraph);
    const std::size_t last = head_.paragraph + piece.size() - 1;
    const auto place = text_.erase(at);
    text_.insert(place, std::make_move_iterator(piece.begin()),
                 std::make_move_iterator(piece.end()));
    collapse({last, offset});
}

} // namespace planwright
