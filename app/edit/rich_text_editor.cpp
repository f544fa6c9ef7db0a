// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/rich_text_editor.h"

#include "edit/text_places.h"

#include <algorithm>

namespace planwright {

void RichTextEditor::open(RichText text, TextShape shape, ParagraphKind kind) {
    text_ = std::move(text);
    shape_ = shape;
    kind_ = kind;
    anchor_ = head_ = {};
    next_style_.reset();
}

TextPlace RichTextEditor::begin() const {
    return is_before(head_, anchor_) ? head_ : anchor_;
}

TextPlace RichTextEditor::end() const {
    return is_before(head_, anchor_) ? anchor_ : head_;
}

bool RichTextEditor::has_selection() const {
    return !same_place(anchor_, head_);
}

RichText RichTextEditor::selection() const {
    RichText result;
    const TextPlace first = begin();
    const TextPlace last = end();
    for (std::size_t i = first.paragraph; i <= last.paragraph && i < text_.size(); ++i) {
        Paragraph paragraph = text_[i];
        if (i == last.paragraph)
            paragraph = cut(paragraph, last.offset).first;
        if (i == first.paragraph)
            paragraph = cut(paragraph, first.offset).second;
        // Part of an item is words; the whole of one keeps its mark.
        if (i == first.paragraph && first.offset > 0)
            paragraph.list = ListKind::none;
        paragraph.extras = nullptr;
        result.push_back(std::move(paragraph));
    }
    if (result.size() == 1 && (first.offset > 0 || last.offset < text_[last.paragraph].text.size()))
        result[0].list = ListKind::none;
    return has_selection() ? result : RichText();
}

TextPlace RichTextEditor::fitted(TextPlace place) const {
    if (text_.empty())
        return {};
    if (place.paragraph >= text_.size())
        return {text_.size() - 1, text_.back().text.size()};
    const std::string& words = text_[place.paragraph].text;
    std::size_t offset = std::min(place.offset, words.size());
    while (!text::is_code_point_edge(words, offset))
        --offset;
    return {place.paragraph, breaks_.cluster_begin(words, offset)};
}

void RichTextEditor::place(TextPlace anchor, TextPlace head) {
    anchor_ = fitted(anchor);
    head_ = fitted(head);
    next_style_.reset();
}

void RichTextEditor::move_to(TextPlace place, bool extend) {
    head_ = fitted(place);
    if (!extend)
        anchor_ = head_;
    next_style_.reset();
}

void RichTextEditor::collapse(TextPlace place) {
    anchor_ = head_ = place;
}

TextPlace RichTextEditor::stepped(TextPlace from, TextStep step, bool forward) {
    if (text_.empty())
        return {};
    const std::string& words = text_[from.paragraph].text;
    const bool at_edge = forward ? from.offset == words.size() : from.offset == 0;
    if (step == TextStep::text)
        return forward ? TextPlace{text_.size() - 1, text_.back().text.size()} : TextPlace{};
    if (at_edge) {
        if (forward ? from.paragraph + 1 == text_.size() : from.paragraph == 0)
            return from;
        if (step == TextStep::paragraph)
            return forward ? TextPlace{from.paragraph + 1, text_[from.paragraph + 1].text.size()}
                           : TextPlace{from.paragraph - 1, 0};
        return forward ? TextPlace{from.paragraph + 1, 0}
                       : TextPlace{from.paragraph - 1, text_[from.paragraph - 1].text.size()};
    }
    switch (step) {
    case TextStep::letter:
        return {from.paragraph, forward ? breaks_.next_cluster(words, from.offset)
                                        : breaks_.previous_cluster(words, from.offset)};
    case TextStep::word:
        return {from.paragraph, forward ? breaks_.next_word(words, from.offset)
                                        : breaks_.previous_word(words, from.offset)};
    default:
        return {from.paragraph, forward ? words.size() : 0};
    }
}

bool RichTextEditor::move(TextStep step, bool forward, bool extend) {
    const TextPlace before = head_;
    next_style_.reset();
    if (!extend && has_selection() && step == TextStep::letter) {
        collapse(forward ? end() : begin());
        return true;
    }
    head_ = stepped(head_, step, forward);
    const bool moved = !same_place(before, head_) || (!extend && has_selection());
    if (!extend)
        anchor_ = head_;
    return moved;
}

std::pair<TextPlace, TextPlace> RichTextEditor::around(TextPlace place, TextStep step) {
    place = fitted(place);
    if (text_.empty())
        return {};
    const std::string& words = text_[place.paragraph].text;
    switch (step) {
    case TextStep::letter:
        return {place, place};
    case TextStep::word: {
        const ByteRange word = breaks_.word_at(words, place.offset);
        return {{place.paragraph, word.begin}, {place.paragraph, word.end}};
    }
    case TextStep::paragraph:
        return {{place.paragraph, 0}, {place.paragraph, words.size()}};
    case TextStep::text:
        break;
    }
    return {{}, {text_.size() - 1, text_.back().text.size()}};
}

void RichTextEditor::select_all() {
    const auto [first, last] = around({}, TextStep::text);
    place(first, last);
}

void RichTextEditor::ensure_paragraph() {
    if (!text_.empty())
        return;
    text_.emplace_back();
    text_.back().kind = kind_;
    anchor_ = head_ = {};
}

/// Text without a word is no paragraph, unless something hangs on it.
void RichTextEditor::drop_empty() {
    if (text_.size() != 1)
        return;
    const Paragraph& only = text_.front();
    if (only.text.empty() && only.list == ListKind::none && !only.extras) {
        text_.clear();
        anchor_ = head_ = {};
    }
}

void RichTextEditor::replace(TextPlace first, TextPlace last, std::string_view words) {
    const std::vector<ParagraphPlace> places = paragraph_places(text_);
    text_ = replace_plain_text(text_, {plain_of(places, first), plain_of(places, last)}, words);
}

RunStyle RichTextEditor::style_left_of(TextPlace place) const {
    if (place.paragraph >= text_.size())
        return RunStyle::plain;
    for (const Run& run : text_[place.paragraph].runs) {
        const bool at_begin = place.offset == 0 && run.begin == 0;
        if (at_begin || (run.begin < place.offset && place.offset <= run.end))
            return run.style;
    }
    return RunStyle::plain;
}

bool RichTextEditor::insert(std::string_view words) {
    std::string clean = text::to_nfc(text::to_valid_utf8(words));
    if (shape_ == TextShape::line)
        std::replace(clean.begin(), clean.end(), '\n', ' ');
    clean.erase(
        std::remove_if(clean.begin(), clean.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }),
        clean.end());
    if (clean.empty())
        return false;
    const std::optional<RunStyle> chosen = next_style_;
    const RunStyle wanted = chosen.value_or(style_left_of(begin()));
    if (has_selection())
        erase_selection();
    ensure_paragraph();
    TextPlace from = head_;
    TextPlace until = head_;
    const std::string& before = text_[head_.paragraph].text;
    // An accent joins the letter before it.
    if (head_.offset > 0 && text::is_mark(text::decode_at(clean, 0).code_point)) {
        from.offset = breaks_.previous_cluster(before, head_.offset);
        clean = text::to_nfc(before.substr(from.offset, head_.offset - from.offset) + clean);
    }
    const std::size_t paragraphs = text_.size();
    const std::size_t behind = text_[until.paragraph].text.size() - until.offset;
    replace(from, until, clean);
    TextPlace caret{head_.paragraph + (text_.size() - paragraphs), 0};
    caret.offset = text_[caret.paragraph].text.size() - behind;
    collapse(caret);
    if (caret.paragraph == from.paragraph && shape_ == TextShape::rich) {
        Paragraph& paragraph = text_[caret.paragraph];
        const ByteRange range{from.offset, caret.offset};
        for (const RunStyle each : all_run_styles)
            style_range(paragraph, range, each, has(wanted, each));
        normalise_runs(paragraph);
    }
    next_style_.reset();
    return true;
}

bool RichTextEditor::line_break() {
    if (shape_ == TextShape::line)
        return false;
    erase_selection();
    ensure_paragraph();
    insert_line_break(text_[head_.paragraph], head_.offset);
    collapse({head_.paragraph, head_.offset + 1});
    return true;
}

bool RichTextEditor::enter() {
    if (shape_ == TextShape::line)
        return false;
    const bool item = head_.paragraph < text_.size() &&
                      text_[head_.paragraph].list != ListKind::none && !has_selection();
    if (item && text_[head_.paragraph].text.empty())
        return unnest();
    erase_selection();
    ensure_paragraph();
    const std::optional<RunStyle> style = style_left_of(head_);
    auto [first, second] = cut(text_[head_.paragraph], head_.offset);
    text_[head_.paragraph] = std::move(first);
    text_.insert(text_.begin() + static_cast<std::ptrdiff_t>(head_.paragraph + 1),
                 std::move(second));
    collapse({head_.paragraph + 1, 0});
    if (text_[head_.paragraph].text.empty() && style != RunStyle::plain)
        next_style_ = style;
    return true;
}

bool RichTextEditor::erase_selection() {
    if (!has_selection())
        return false;
    const TextPlace first = begin();
    replace(first, end(), {});
    collapse(first);
    drop_empty();
    return true;
}

bool RichTextEditor::erase(TextStep step, bool forward) {
    next_style_.reset();
    if (erase_selection())
        return true;
    if (text_.empty())
        return false;
    if (!forward && head_.offset == 0 && text_[head_.paragraph].list != ListKind::none)
        return unnest();
    TextPlace to = stepped(head_, step, forward);
    if (same_place(to, head_)) {
        const std::size_t paragraphs = text_.size();
        drop_empty();
        return text_.size() != paragraphs;
    }
    anchor_ = to;
    return erase_selection();
}

} // namespace planwright
