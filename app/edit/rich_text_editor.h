// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/text_breaks.h"
#include "model/rich_text.h"
#include "model/rich_text_parts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace planwright {

/// What a field can hold.
enum class TextShape : std::uint8_t {
    rich, ///< paragraphs, lists, styles
    line, ///< one line of plain text: line breaks become spaces, styles are dropped
};

/// How far a caret goes or a deletion reaches.
enum class TextStep : std::uint8_t { letter, word, paragraph, text };

/// The text of one field being edited: a value with a caret and a selection, no plan and no screen.
/// All places are kept on edges of letters (grapheme clusters). What is put in is brought to NFC;
/// what stood there is not touched. Functions that may change the text say whether they did.
class RichTextEditor {
public:
    explicit RichTextEditor(TextBreaks& breaks) : breaks_(breaks) {}

    /// Takes a text to edit; the caret stands at its begin. New paragraphs of empty text are of
    /// `kind`.
    void open(RichText text, TextShape shape, ParagraphKind kind);

    [[nodiscard]] const RichText& text() const { return text_; }
    [[nodiscard]] TextShape shape() const { return shape_; }
    [[nodiscard]] TextPlace anchor() const { return anchor_; }
    [[nodiscard]] TextPlace head() const { return head_; } ///< where the caret stands
    [[nodiscard]] TextPlace begin() const;                 ///< of the selection
    [[nodiscard]] TextPlace end() const;
    [[nodiscard]] bool has_selection() const;
    [[nodiscard]] RichText selection() const;

    /// Places outside the text, or inside a letter, are moved to the nearest before.
    void place(TextPlace anchor, TextPlace head);
    /// Puts the caret there; with `extend` the selection reaches from its anchor to there.
    void move_to(TextPlace place, bool extend);
    /// One step back or forth. Without `extend` a selection collapses to the side gone to. False
    /// when the caret stands at that end of the text already.
    bool move(TextStep step, bool forward, bool extend);
    /// The word or paragraph around a place.
    [[nodiscard]] std::pair<TextPlace, TextPlace> around(TextPlace place, TextStep step);
    void select_all();

    bool insert(std::string_view words);
    /// Enter: a new paragraph or item. On an empty item it ends the list (or its level).
    bool enter();
    bool line_break();
    /// The selection, or a step from the caret. Backspace at the begin of an item takes its mark
    /// first.
    bool erase(TextStep step, bool forward);
    bool erase_selection();

    /// On the selection, or for what is typed next. Raised and lowered exclude each other.
    bool toggle(RunStyle style);
    /// The styles that all of the selection has, or that typing would take.
    [[nodiscard]] RunStyle style() const;

    /// Makes the paragraphs of the selection items of that kind, or ends their being items when all
    /// are.
    bool toggle_list(ListKind kind);
    [[nodiscard]] ListKind list() const; ///< of the paragraph with the caret
    /// One level deeper, at most one below the item before. False outside lists.
    bool nest();
    /// One level up; from the first level out of the list.
    bool unnest();
    bool set_kind(ParagraphKind kind);

    /// Puts a text in: a single paragraph goes into the line; of several, the first joins what
    /// stands before the caret and the last what stands behind.
    bool paste(RichText piece);

private:
    [[nodiscard]] TextPlace fitted(TextPlace place) const;
    [[nodiscard]] TextPlace stepped(TextPlace from, TextStep step, bool forward);
    void collapse(TextPlace place);
    void ensure_paragraph();
    void drop_empty();
    void replace(TextPlace begin, TextPlace end, std::string_view words);
    void style_range(Paragraph& paragraph, ByteRange range, RunStyle style, bool on) const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> chosen_paragraphs() const;
    [[nodiscard]] RunStyle style_left_of(TextPlace place) const;
    void paste_into_line(const Paragraph& piece);
    void paste_paragraphs(RichText piece);

    TextBreaks& breaks_;
    RichText text_;
    TextShape shape_ = TextShape::rich;
    ParagraphKind kind_ = ParagraphKind::action;
    TextPlace anchor_;
    TextPlace head_;
    std::optional<RunStyle> next_style_; ///< chosen for what is typed next
};

/// The text of the clipboard as paragraphs: line ends of any kind, bullets and numbers that people
/// and programs put before items ("•", "-", "o", "1.", "a)"); tabs become spaces.
[[nodiscard]] RichText from_pasted_text(std::string_view text);

} // namespace planwright
