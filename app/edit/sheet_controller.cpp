// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/sheet_controller.h"

#include "edit/text_places.h"
#include "model/edits.h"
#include "model/target_parser.h"

#include <algorithm>
#include <cassert>

namespace planwright {

namespace {

[[nodiscard]] bool is_rich(Field field) {
    return field == Field::group_heading || field == Field::recommendation ||
           field == Field::preamble || field == Field::text;
}

/// The rich text of a field of a row.
[[nodiscard]] const RichText* rich_text(const Plan& plan, const FieldRef& field) {
    if (field.field == Field::group_heading) {
        const std::optional<std::size_t> at = find_group(plan, field.row);
        return at ? &plan.groups[*at].heading : nullptr;
    }
    if (field.field == Field::text) {
        const std::optional<RowPlace> at = find_action(plan, field.row);
        return at ? &action_at(plan, *at).text : nullptr;
    }
    const std::optional<RowPlace> at = find_recommendation(plan, field.row);
    if (!at)
        return nullptr;
    const Recommendation& row = recommendation_at(plan, *at);
    return field.field == Field::recommendation ? &row.text : &row.preamble;
}

/// What a new paragraph of the field is.
[[nodiscard]] ParagraphKind new_kind(const Plan& plan, const FieldRef& field) {
    if (field.field != Field::preamble)
        return ParagraphKind::action;
    const std::optional<RowPlace> at = find_recommendation(plan, field.row);
    const bool reasons =
        at && recommendation_at(plan, *at).status.value_or(Status::agreed) != Status::agreed;
    return reasons ? ParagraphKind::reason : ParagraphKind::background;
}

/// Typing goes on in one step until a word begins.
[[nodiscard]] bool begins_word(const RichTextEditor& editor, std::string_view words) {
    const TextPlace at = editor.head();
    if (at.paragraph >= editor.text().size() || at.offset == 0 || words.empty())
        return false;
    const char before = editor.text()[at.paragraph].text[at.offset - 1];
    return before == ' ' && words.front() != ' ';
}

} // namespace

SheetController::SheetController(Document& document, SheetLayout& sheet, IdSource ids)
    : document_(document), sheet_(sheet), ids_(std::move(ids)), editor_(sheet.tools().breaks()) {}

void SheetController::set_view(double top, double height) {
    view_top_ = top;
    view_height_ = height;
}

void SheetController::notify(bool plan_changed) {
    if (listener_)
        listener_(plan_changed);
}

std::optional<SheetFocus> SheetController::focus(bool caret_shown) const {
    if (!field_)
        return std::nullopt;
    return SheetFocus{*field_,
                      editor_.begin(),
                      editor_.end(),
                      {editor_.head(), upstream_},
                      caret_shown && editable_};
}

std::optional<Rect> SheetController::caret_rect() {
    if (!field_)
        return std::nullopt;
    return sheet_.caret_rect(sheet_caret(), view_top_);
}

SheetCaret SheetController::sheet_caret() const {
    assert(field_);
    return {*field_, {editor_.head(), upstream_}};
}

Caret SheetController::caret_of(TextPlace anchor, TextPlace head) const {
    return {*field_, plain_offset(editor_.text(), anchor), plain_offset(editor_.text(), head)};
}

std::optional<Caret> SheetController::caret() const {
    if (!field_)
        return std::nullopt;
    return caret_of(editor_.anchor(), editor_.head());
}

void SheetController::open(const FieldRef& field) {
    document_.break_merge();
    field_ = field;
    column_x_.reset();
    upstream_ = false;
    reload();
}

/// Takes the field's text from the plan and the layout; the caret stays as near as it can.
void SheetController::reload() {
    if (!field_)
        return;
    const std::optional<std::size_t> block = sheet_.find(*field_);
    const std::optional<std::size_t> cell =
        block ? sheet_.block(*block).find(*field_) : std::nullopt;
    if (!cell) {
        leave();
        return;
    }
    const SheetCell& shown = sheet_.block(*block).cells[*cell];
    const TextPlace anchor = editor_.anchor();
    const TextPlace head = editor_.head();
    editable_ = !shown.locked && field_->field != Field::status;
    editor_.open(shown.text->text(), is_rich(field_->field) ? TextShape::rich : TextShape::line,
                 new_kind(plan(), *field_));
    editor_.place(anchor, head);
}

void SheetController::leave() {
    document_.break_merge();
    field_.reset();
    editable_ = false;
    editor_.open({}, TextShape::line, ParagraphKind::action);
}

bool SheetController::go_to(const FieldRef& field) {
    const std::optional<std::size_t> block = sheet_.find(field);
    const std::optional<std::size_t> cell = block ? sheet_.block(*block).find(field) : std::nullopt;
    if (!cell || !takes_caret(sheet_.block(*block).cells[*cell].role, field))
        return false;
    open(field);
    editor_.place({}, {});
    notify(false);
    return true;
}

bool SheetController::select(const FieldRange& range) {
    if (!go_to(range.at))
        return false;
    editor_.place(text_place(editor_.text(), range.range.begin),
                  text_place(editor_.text(), range.range.end));
    notify(false);
    return true;
}

void SheetController::restore(const std::optional<Caret>& caret) {
    if (!caret) {
        reload();
        return;
    }
    open(caret->field);
    if (field_)
        editor_.place(text_place(editor_.text(), caret->anchor),
                      text_place(editor_.text(), caret->head));
}

/// Brings the editor's text into the plan.
/// Steps of one name in one field can become one.
std::string SheetController::merge_key(const std::string& name) const {
    return to_string(field_->row) + std::string(to_string(field_->field)) +
           std::to_string(field_->index) + name;
}

bool SheetController::commit(const std::string& name, bool merges,
                             const std::optional<Caret>& before) {
    Result<Plan> next = plan();
    if (is_rich(field_->field)) {
        const RichText* const old = rich_text(plan(), *field_);
        if (old != nullptr && *old == editor_.text())
            return false;
        next = edits::set_rich_text(plan(), *field_, editor_.text());
    } else {
        const std::string old =
            field_text(plan(), sheet_.edition(), *field_).value_or(std::string());
        const std::string now = editor_.text().empty() ? "" : editor_.text()[0].text;
        const TextDifference changed = difference(old, now);
        next = edits::replace_text(plan(), *field_, changed.range, changed.put_in);
    }
    if (!next) {
        reload();
        return false;
    }
    const std::uint64_t revision = document_.revision();
    const std::optional<Caret> after = caret();
    document_.apply(*next, {name, merges ? merge_key(name) : std::string(), before, after});
    if (document_.revision() == revision) {
        reload();
        return false;
    }
    sheet_.update(document_.snapshot().plan);
    reload();
    return true;
}

template <class Edit>
bool SheetController::edit_text(const std::string& name, bool merges, Edit edit) {
    if (!editable())
        return false;
    const std::optional<Caret> before = caret();
    upstream_ = false;
    column_x_.reset();
    if (!edit()) {
        notify(false); // the caret's style may have changed
        return false;
    }
    const bool done = commit(name, merges, before);
    notify(done);
    return done;
}

bool SheetController::apply(const Result<Plan>& next, const std::string& name,
                            const std::optional<Goal>& goal) {
    if (!next)
        return false;
    document_.break_merge();
    const std::uint64_t revision = document_.revision();
    std::optional<Caret> after;
    if (goal)
        after = Caret{goal->field, 0, 0};
    document_.apply(*next, {name, {}, caret(), after ? after : caret()});
    if (document_.revision() == revision)
        return false;
    sheet_.update(document_.snapshot().plan);
    if (goal) {
        open(goal->field);
        if (field_)
            editor_.place(goal->place, goal->place);
    } else {
        reload();
    }
    notify(true);
    return true;
}

bool SheetController::step_back(bool redo) {
    if (redo ? !document_.can_redo() : !document_.can_undo())
        return false;
    const std::optional<Caret> caret = redo ? document_.redo() : document_.undo();
    sheet_.update(document_.snapshot().plan);
    restore(caret);
    notify(true);
    return true;
}

bool SheetController::type(std::string_view words) {
    if (field_ && field_->field == Field::status)
        return choose_by_letter(words);
    if (editor_.has_selection() || begins_word(editor_, words))
        document_.break_merge();
    return edit_text("typing", true, [&] { return editor_.insert(words); });
}

/// In column 3, a letter chooses the answer that begins with it.
bool SheetController::choose_by_letter(std::string_view letter) {
    const std::string wanted = text::to_lower_ascii(letter);
    if (wanted == "a")
        return choose_status(field_->row, Status::agreed);
    if (wanted == "p")
        return choose_status(field_->row, Status::partly_agreed);
    if (wanted == "n")
        return choose_status(field_->row, Status::not_agreed);
    return false;
}

bool SheetController::enter() {
    const std::optional<RowPlace> at = recommendation_here();
    if (field_->field == Field::preamble && editor_.text().empty() && at &&
        recommendation_at(plan(), *at).actions.empty())
        return add_action();
    if (editor_.shape() == TextShape::line)
        return to_cell(true);
    document_.break_merge();
    const bool done = edit_text("new paragraph", false, [&] { return editor_.enter(); });
    document_.break_merge();
    return done;
}

RichText SheetController::cut() {
    RichText piece = editor_.selection();
    if (piece.empty() || !editable())
        return {};
    document_.break_merge();
    edit_text("cut", false, [&] { return editor_.erase_selection(); });
    return piece;
}

bool SheetController::paste(RichText piece) {
    document_.break_merge();
    return edit_text("paste", false, [&] { return editor_.paste(std::move(piece)); });
}

bool SheetController::drop_selection(Point point, bool copy) {
    const std::optional<SheetHit> hit = sheet_.hit(point, view_top_);
    if (!editable() || !editor_.has_selection() || !hit || hit->locked ||
        !takes_caret(hit->role, hit->caret.field) || hit->caret.field.field == Field::status)
        return false;
    document_.break_merge();
    const std::string name = copy ? "copy words" : "move words";
    RichText piece = editor_.selection();
    return hit->caret.field == *field_ ? drop_in_field(hit->caret.at.place, piece, copy, name)
                                       : drop_elsewhere(*hit, std::move(piece), copy, name);
}

bool SheetController::drop_in_field(TextPlace at, const RichText& piece, bool copy,
                                    const std::string& name) {
    const std::size_t offset = plain_offset(editor_.text(), at);
    const TextPlace begin = editor_.begin();
    const TextPlace end = editor_.end();
    if (offset >= plain_offset(editor_.text(), begin) &&
        offset <= plain_offset(editor_.text(), end))
        return false;
    const bool behind = offset > plain_offset(editor_.text(), end);
    return edit_text(name, false, [&] {
        // What stands further on is changed first: the other place holds.
        if (!behind && !copy && !editor_.erase_selection())
            return false;
        editor_.move_to(at, false);
        if (!editor_.paste(piece))
            return false;
        if (behind && !copy) {
            editor_.place(begin, end);
            editor_.erase_selection();
        }
        return true;
    });
}

bool SheetController::drop_elsewhere(const SheetHit& hit, RichText piece, bool copy,
                                     const std::string& name) {
    const FieldRef from = *field_;
    const std::optional<Caret> chosen = caret();
    open(hit.caret.field);
    editor_.move_to(hit.caret.at.place, false);
    if (!edit_text(name, true, [&] { return editor_.paste(std::move(piece)); }))
        return false;
    if (copy || !chosen)
        return true;
    const auto next = edits::replace_text(
        plan(), from,
        {std::min(chosen->anchor, chosen->head), std::max(chosen->anchor, chosen->head)}, {});
    if (!next)
        return true; // the words stand in both places, and no word is lost
    document_.apply(*next, {name, merge_key(name), chosen, caret()});
    sheet_.update(document_.snapshot().plan);
    reload();
    notify(true);
    return true;
}

bool SheetController::choose_status(Id recommendation, std::optional<Status> status) {
    const std::optional<RowPlace> at = find_recommendation(plan(), recommendation);
    if (!at)
        return false;
    const std::string name =
        status ? "answer “" + std::string(to_string(*status)) + "”" : "clear the answer";
    Result<Plan> next = edits::set_status(plan(), recommendation, status);
    // An agreed recommendation has no reason for not being so.
    if (next && status == Status::agreed)
        next = edits::set_reason_category(*next, recommendation, std::nullopt);
    return apply(next, name, std::nullopt);
}

bool SheetController::choose_reason(Id recommendation, std::optional<ReasonCategory> category) {
    const std::string name =
        category ? "reason “" + std::string(to_string(*category)) + "”" : "clear the reason";
    return apply(edits::set_reason_category(plan(), recommendation, category), name, std::nullopt);
}

bool SheetController::set_owner(Id action, std::string_view written) {
    return apply(edits::set_owner(plan(), action, parse_owner(text::to_nfc(written))),
                 "owner of " + row_name(plan(), action), std::nullopt);
}

bool SheetController::set_target(Id action, std::string_view written) {
    return apply(edits::set_target(plan(), action, parse_target(text::to_nfc(written)).target),
                 "target date of " + row_name(plan(), action), std::nullopt);
}

Result<void> SheetController::replace(const FieldRange& range, std::string_view words,
                                      const std::string& name) {
    const Result<Plan> next = edits::replace_text(plan(), range.at, range.range, words);
    if (!next)
        return tl::unexpected(next.error());
    apply(next, name, std::nullopt);
    return {};
}

bool SheetController::run(Command command, bool extend) {
    const auto looks = [this](const std::string& name, auto change) {
        document_.break_merge();
        return edit_text(name, false, change);
    };
    const auto erases = [this](TextStep step, bool forward) {
        if (field_ && field_->field == Field::status)
            return choose_status(field_->row, std::nullopt);
        if (editor_.has_selection())
            document_.break_merge();
        return edit_text("deleting", true, [&] { return editor_.erase(step, forward); });
    };
    if (command == Command::undo || command == Command::redo)
        return step_back(command == Command::redo);
    if (!field_ && command != Command::sheet_begin && command != Command::sheet_end)
        return false;
    switch (command) {
    case Command::erase_back:
        return erases(TextStep::letter, false);
    case Command::erase_forward:
        return erases(TextStep::letter, true);
    case Command::erase_word_back:
        return erases(TextStep::word, false);
    case Command::erase_word_forward:
        return erases(TextStep::word, true);
    case Command::enter:
        return enter();
    case Command::line_break:
        return looks("line break", [&] { return editor_.line_break(); });
    case Command::tab:
        return run(Command::nest) || (editor_.list() == ListKind::none && to_cell(true));
    case Command::back_tab:
        return run(Command::unnest) || to_cell(false);
    case Command::bold:
        return looks("bold", [&] { return editor_.toggle(RunStyle::bold); });
    case Command::italic:
        return looks("italic", [&] { return editor_.toggle(RunStyle::italic); });
    case Command::superscript:
        return looks("superscript", [&] { return editor_.toggle(RunStyle::superscript); });
    case Command::subscript:
        return looks("subscript", [&] { return editor_.toggle(RunStyle::subscript); });
    case Command::bullets:
        return looks("bulleted list", [&] { return editor_.toggle_list(ListKind::bullet); });
    case Command::numbers:
        return looks("numbered list", [&] { return editor_.toggle_list(ListKind::number); });
    case Command::letters:
        return looks("lettered list", [&] { return editor_.toggle_list(ListKind::letter); });
    case Command::nest:
        return looks("nest the item", [&] { return editor_.nest(); });
    case Command::unnest:
        return looks("unnest the item", [&] { return editor_.unnest(); });
    default:
        return command < Command::add_action ? run_caret(command, extend) : run_row(command);
    }
}

bool SheetController::can(Command command) const {
    switch (command) {
    case Command::undo:
        return document_.can_undo();
    case Command::redo:
        return document_.can_redo();
    case Command::sheet_begin:
    case Command::sheet_end:
        return true;
    default:
        break;
    }
    if (command >= Command::add_action)
        return field_ && can_row(command);
    const bool changes = command >= Command::erase_back;
    const bool rich_only = command >= Command::bold;
    return field_ && (!changes || editable_) && (!rich_only || editor_.shape() == TextShape::rich);
}

} // namespace planwright
