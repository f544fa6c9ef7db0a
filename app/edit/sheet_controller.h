// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "edit/rich_text_editor.h"
#include "layout/sheet_layout.h"
#include "layout/sheet_painter.h"
#include "model/document.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace planwright {

/// What a key, a menu or a button asks for.
enum class Command : std::uint8_t {
    // The caret; these can extend the selection.
    letter_back,
    letter_forward,
    word_back,
    word_forward,
    line_up,
    line_down,
    line_begin,
    line_end,
    paragraph_back,
    paragraph_forward,
    page_up,
    page_down,
    cell_begin,
    cell_end,
    sheet_begin,
    sheet_end,
    // From cell to cell.
    next_cell,
    previous_cell,
    select_all, ///< of the cell
    // Words.
    erase_back,
    erase_forward,
    erase_word_back,
    erase_word_forward,
    enter,
    line_break,
    tab,      ///< nests an item, else goes to the next cell
    back_tab, ///< the other way
    // Looks.
    bold,
    italic,
    superscript,
    subscript,
    bullets,
    numbers,
    letters,
    nest,
    unnest,
    // Rows.
    add_action,
    add_recommendation,
    add_group,
    split_action,
    join_action,
    items_to_actions, ///< items of a list become actions of their own
    duplicate_row,
    delete_row,
    move_row_up,
    move_row_down,
    // Steps.
    undo,
    redo,
};
inline constexpr std::size_t command_count = static_cast<std::size_t>(Command::redo) + 1;

/// A row brought in from elsewhere, as of a table on the clipboard.
struct PastedRow {
    RichText text;
    std::string owner;
    std::string target;
};

/// The sheet being edited: which field has the caret, and what commands, clicks and choices do to
/// the plan. Every change is one undoable step of the document with a name for people, and the
/// layout has followed it when a function returns. Nothing here can break the table. Lives on the
/// thread of its window; document and layout outlive it.
class SheetController {
public:
    SheetController(Document& document, SheetLayout& sheet, IdSource ids);

    /// Called after the plan changed (true) or only caret or selection did (false).
    void on_change(std::function<void(bool plan_changed)> listener) {
        listener_ = std::move(listener);
    }
    /// Where the view stands, for Page Up and Down and for texts that follow it.
    void set_view(double top, double height);

    /// The field with the caret; none when there is none.
    [[nodiscard]] const std::optional<FieldRef>& field() const { return field_; }
    [[nodiscard]] const RichTextEditor& editor() const { return editor_; }
    /// What the painter shows; none without a field.
    [[nodiscard]] std::optional<SheetFocus> focus(bool caret_shown) const;
    [[nodiscard]] std::optional<Rect> caret_rect();
    /// True when the field with the caret can be typed into.
    [[nodiscard]] bool editable() const { return field_ && editable_; }
    /// The caret in the field's plain text, as undo and findings have it.
    [[nodiscard]] std::optional<Caret> caret() const;
    /// Goes to a field that the sheet shows; false when it shows none such.
    bool go_to(const FieldRef& field);
    bool select(const FieldRange& range);
    void leave(); ///< no field has the caret

    [[nodiscard]] bool can(Command command) const;
    /// False when nothing happened. `extend` takes the selection along (Shift).
    bool run(Command command, bool extend = false);
    bool type(std::string_view words);

    /// A click at a point of the sheet; two and three mean word and paragraph. False when it hit
    /// nothing that takes a caret.
    bool press(Point point, unsigned clicks, bool extend);
    /// The words that are chosen to another place of the sheet, as one step; with `copy` they stay
    /// where they are as well. False when they cannot stand there, or the place is among them.
    bool drop_selection(Point point, bool copy);
    /// The pointer moved with the button down: by the unit of the press.
    void drag(Point point);

    [[nodiscard]] RichText copy() const { return editor_.selection(); }
    RichText cut();
    bool paste(RichText piece);
    /// Rows that become actions behind the one with the caret.
    bool paste_rows(std::vector<PastedRow> rows);

    bool choose_status(Id recommendation, std::optional<Status> status);
    bool choose_reason(Id recommendation, std::optional<ReasonCategory> category);
    bool set_owner(Id action, std::string_view written);
    bool set_target(Id action, std::string_view written);
    /// Replaces bytes of a field's plain text: fixes of findings, typing in another control.
    Result<void> replace(const FieldRange& range, std::string_view words, const std::string& name);
    /// `index`: the place among the actions after the move.
    /// Makes another state of the plan the current one, as one step: what a fix, a waiver or a
    /// replacement of many words gives. The caret stays where it can. False when nothing changed.
    bool change(const Result<Plan>& next, const std::string& name) {
        return apply(next, name, std::nullopt);
    }
    bool move_action(Id action, Id to_recommendation, std::size_t index);
    bool move_recommendation(Id recommendation, Id to_group, std::size_t index);

    /// An id that no row has yet.
    [[nodiscard]] Id new_id() { return ids_(); }
    [[nodiscard]] Document& document() { return document_; }
    [[nodiscard]] const Plan& plan() const { return document_.plan(); }
    [[nodiscard]] SheetLayout& sheet() { return sheet_; }

private:
    /// Where the caret shall stand after a step.
    struct Goal {
        FieldRef field;
        TextPlace place;
    };

    // The field at hand (sheet_controller.cpp).
    void open(const FieldRef& field);
    void reload();
    void restore(const std::optional<Caret>& caret);
    void notify(bool plan_changed);
    [[nodiscard]] Caret caret_of(TextPlace anchor, TextPlace head) const;
    bool drop_in_field(TextPlace at, const RichText& piece, bool copy, const std::string& name);
    bool drop_elsewhere(const SheetHit& hit, RichText piece, bool copy, const std::string& name);
    [[nodiscard]] std::string merge_key(const std::string& name) const;
    bool commit(const std::string& name, bool merges, const std::optional<Caret>& before);
    template <class Edit>
    bool edit_text(const std::string& name, bool merges, Edit edit);
    bool apply(const Result<Plan>& next, const std::string& name, const std::optional<Goal>& goal);
    bool step_back(bool redo);
    bool choose_by_letter(std::string_view letter);
    bool enter();
    [[nodiscard]] bool can_row(Command command) const;

    // Moves (caret_moves.cpp).
    bool run_caret(Command command, bool extend);
    bool run_line(Command command, bool extend);
    bool page(bool down, bool extend);
    bool to_cell(bool forward);
    bool to_sheet_edge(bool end);
    bool move_caret(TextStep step, bool forward, bool extend);
    [[nodiscard]] SheetCaret sheet_caret() const;

    // Rows (row_commands.cpp).
    bool run_row(Command command);
    bool add_action();
    bool add_recommendation();
    bool add_group();
    bool split_action();
    bool join_action();
    bool items_to_actions();
    bool duplicate_row();
    bool delete_row();
    bool move_row(bool down);
    bool move_action_beside(const RowPlace& at, bool down);
    bool move_recommendation_beside(const RowPlace& at, bool down);
    [[nodiscard]] std::optional<RowPlace> action_here() const;
    [[nodiscard]] std::optional<RowPlace> recommendation_here() const;
    [[nodiscard]] std::optional<std::size_t> group_here() const;
    [[nodiscard]] std::optional<Goal> goal_near(const RowPlace& at) const;

    Document& document_;
    SheetLayout& sheet_;
    IdSource ids_;
    RichTextEditor editor_;
    std::optional<FieldRef> field_;
    bool editable_ = false;
    bool upstream_ = false;          ///< the caret stands at the end of a wrapped line
    std::optional<double> column_x_; ///< where Up and Down aim at
    double view_top_ = 0;
    double view_height_ = 600;
    TextStep drag_step_ = TextStep::letter;
    std::pair<TextPlace, TextPlace> drag_from_;
    std::function<void(bool)> listener_;
};

/// What people call a row: "recommendation 5", "action 2 of recommendation 5".
[[nodiscard]] std::string row_name(const Plan& plan, Id row);

/// Text of the clipboard that is a table (tab-separated, as Excel, Word and LibreOffice give it):
/// its rows as actions; none when it is no table. Of more than three columns the last three are
/// meant.
[[nodiscard]] std::vector<PastedRow> rows_from_text(std::string_view text);

} // namespace planwright
