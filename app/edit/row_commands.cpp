// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/sheet_controller.h"
#include "edit/text_places.h"
#include "model/edits.h"
#include "model/target_parser.h"

#include <fmt/format.h>

/// Rows are added, split, joined, copied, removed and moved; names say which.
namespace planwright {

namespace {

[[nodiscard]] std::string name_of(const Recommendation& row) {
    return row.number.empty() ? "a recommendation" : "recommendation " + row.number;
}

[[nodiscard]] std::string name_of(const Group& row) {
    const std::string words = plain_text(row.heading);
    return words.empty() ? "the group" : fmt::format("group “{}”", words);
}

[[nodiscard]] bool is_action_field(Field field) {
    return field == Field::text || field == Field::owner || field == Field::target;
}

/// Items of the first level.
std::size_t item_count(const RichText& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](const Paragraph& paragraph) {
            return paragraph.list != ListKind::none && paragraph.level == 0;
        }));
}

} // namespace

std::string row_name(const Plan& plan, Id row) {
    if (const std::optional<RowPlace> at = find_action(plan, row))
        return fmt::format("action {} of {}", at->action + 1,
                           name_of(recommendation_at(plan, *at)));
    if (const std::optional<RowPlace> at = find_recommendation(plan, row))
        return name_of(recommendation_at(plan, *at));
    const std::optional<std::size_t> at = find_group(plan, row);
    return at ? name_of(plan.groups[*at]) : std::string();
}

std::optional<RowPlace> SheetController::action_here() const {
    if (!field_ || !is_action_field(field_->field))
        return std::nullopt;
    return find_action(plan(), field_->row);
}

std::optional<RowPlace> SheetController::recommendation_here() const {
    if (!field_ || !field_->row)
        return std::nullopt;
    if (is_action_field(field_->field))
        return find_action(plan(), field_->row);
    return find_recommendation(plan(), field_->row);
}

std::optional<std::size_t> SheetController::group_here() const {
    if (!field_ || !field_->row)
        return std::nullopt;
    if (field_->field == Field::group_heading)
        return find_group(plan(), field_->row);
    const std::optional<RowPlace> at = recommendation_here();
    return at ? std::optional(at->group) : std::nullopt;
}

bool SheetController::can_row(Command command) const {
    const std::optional<RowPlace> action = action_here();
    switch (command) {
    case Command::add_action:
        return recommendation_here().has_value();
    case Command::add_recommendation:
        return group_here().has_value();
    case Command::add_group:
        return true;
    case Command::split_action:
        return action && field_->field == Field::text;
    case Command::join_action:
        return action && action->action > 0;
    case Command::items_to_actions:
        return action && field_->field == Field::text && item_count(editor_.text()) > 1;
    case Command::duplicate_row:
        return recommendation_here().has_value();
    default:
        return group_here().has_value();
    }
}

bool SheetController::run_row(Command command) {
    if (!can_row(command))
        return false;
    switch (command) {
    case Command::add_action:
        return add_action();
    case Command::add_recommendation:
        return add_recommendation();
    case Command::add_group:
        return add_group();
    case Command::split_action:
        return split_action();
    case Command::join_action:
        return join_action();
    case Command::items_to_actions:
        return items_to_actions();
    case Command::duplicate_row:
        return duplicate_row();
    case Command::delete_row:
        return delete_row();
    case Command::move_row_up:
    case Command::move_row_down:
        return move_row(command == Command::move_row_down);
    default:
        return false;
    }
}

bool SheetController::add_action() {
    const std::optional<RowPlace> at = recommendation_here();
    if (!at)
        return false;
    const Recommendation& row = recommendation_at(plan(), *at);
    const std::size_t index = action_here() ? at->action + 1 : row.actions.size();
    Action action;
    action.id = ids_();
    const Goal goal{{action.id, Field::text, 0}, {}};
    const std::string name = fmt::format("add action {} to {}", index + 1, name_of(row));
    return apply(edits::insert_action(plan(), row.id, index, std::move(action)), name, goal);
}

bool SheetController::add_recommendation() {
    const std::optional<std::size_t> group = group_here();
    if (!group)
        return false;
    const std::optional<RowPlace> at = recommendation_here();
    Recommendation row;
    row.id = ids_();
    Action action;
    action.id = ids_();
    row.actions = Sequence<Action>({std::make_shared<const Action>(std::move(action))});
    const Goal goal{{row.id, Field::recommendation, 0}, {}};
    return apply(edits::insert_recommendation(plan(), plan().groups[*group].id,
                                              at ? at->recommendation + 1 : 0, std::move(row)),
                 "add a recommendation", goal);
}

bool SheetController::add_group() {
    const std::optional<std::size_t> here = group_here();
    Group group;
    group.id = ids_();
    const Goal goal{{group.id, Field::group_heading, 0}, {}};
    return apply(
        edits::insert_group(plan(), here ? *here + 1 : plan().groups.size(), std::move(group)),
        "add a group", goal);
}

bool SheetController::split_action() {
    const Id action = field_->row;
    const Id second = ids_();
    return apply(
        edits::split_action(plan(), action, plain_offset(editor_.text(), editor_.head()), second),
        "split " + row_name(plan(), action), Goal{{second, Field::text, 0}, {}});
}

bool SheetController::join_action() {
    const std::optional<RowPlace> at = action_here();
    if (!at || at->action == 0)
        return false;
    const Action& before = recommendation_at(plan(), *at).actions[at->action - 1];
    const TextPlace seam{before.text.size(), 0};
    return apply(edits::join_with_previous(plan(), field_->row),
                 fmt::format("join {} with the one before", row_name(plan(), field_->row)),
                 Goal{{before.id, Field::text, 0}, seam});
}

/// Each item of the first level takes along what is nested in it. What is no item stays; where that
/// is nothing, the first item stays in its place. Owner and target date are those of the action.
bool SheetController::items_to_actions() {
    const std::optional<RowPlace> at = action_here();
    if (!at)
        return false;
    const Recommendation& row = recommendation_at(plan(), *at);
    const Action whole = row.actions[at->action];
    RichText rest;
    std::vector<RichText> items;
    for (Paragraph paragraph : whole.text) {
        if (paragraph.list == ListKind::none) {
            rest.push_back(std::move(paragraph));
        } else if (paragraph.level == 0 || items.empty()) {
            paragraph.list = ListKind::none;
            paragraph.level = 0;
            items.push_back({std::move(paragraph)});
        } else {
            --paragraph.level;
            items.back().push_back(std::move(paragraph));
        }
    }
    if (items.size() < 2)
        return false;
    const std::string name = "make list items actions";
    std::size_t first = 0;
    if (rest.empty())
        rest = items[first++];
    Result<Plan> next = edits::set_rich_text(plan(), {whole.id, Field::text, 0}, std::move(rest));
    Goal goal{{whole.id, Field::text, 0}, {}};
    for (std::size_t i = first; i < items.size() && next; ++i) {
        Action action = whole;
        action.id = ids_();
        action.text = std::move(items[i]);
        if (i == first)
            goal.field.row = action.id;
        next = edits::insert_action(*next, row.id, at->action + 1 + (i - first), std::move(action));
    }
    return apply(next, name, goal);
}

bool SheetController::duplicate_row() {
    const std::optional<RowPlace> at = recommendation_here();
    if (!at)
        return false;
    const Recommendation& row = recommendation_at(plan(), *at);
    if (action_here()) {
        Action copy = row.actions[at->action];
        const std::string name = "duplicate " + row_name(plan(), copy.id);
        copy.id = ids_();
        const Goal goal{{copy.id, field_->field, 0}, {}};
        return apply(edits::insert_action(plan(), row.id, at->action + 1, std::move(copy)), name,
                     goal);
    }
    Recommendation copy = row;
    copy.id = ids_();
    std::vector<Sequence<Action>::Item> actions;
    for (const Action& action : row.actions) {
        auto same = std::make_shared<Action>(action);
        same->id = ids_();
        actions.push_back(std::move(same));
    }
    copy.actions = Sequence<Action>(std::move(actions));
    if (!plan().numbers_follow_order)
        copy.number.clear(); // two recommendations cannot have one number
    const Goal goal{{copy.id, Field::recommendation, 0}, {}};
    return apply(edits::insert_recommendation(plan(), plan().groups[at->group].id,
                                              at->recommendation + 1, std::move(copy)),
                 "duplicate " + name_of(row), goal);
}

/// Where the caret goes when the row at a place is gone: its neighbour behind, or before.
std::optional<SheetController::Goal> SheetController::goal_near(const RowPlace& at) const {
    const Group& group = plan().groups[at.group];
    const Recommendation& row = group.recommendations[at.recommendation];
    if (action_here()) {
        if (row.actions.size() == 1)
            return Goal{{row.id, Field::recommendation, 0}, {}};
        const std::size_t next = at.action + 1 < row.actions.size() ? at.action + 1 : at.action - 1;
        return Goal{{row.actions[next].id, field_->field, 0}, {}};
    }
    if (group.recommendations.size() > 1) {
        const std::size_t next = at.recommendation + 1 < group.recommendations.size()
                                     ? at.recommendation + 1
                                     : at.recommendation - 1;
        return Goal{{group.recommendations[next].id, Field::recommendation, 0}, {}};
    }
    if (!group.loose)
        return Goal{{group.id, Field::group_heading, 0}, {}};
    return std::nullopt;
}

bool SheetController::delete_row() {
    if (field_->field == Field::group_heading) {
        const std::optional<std::size_t> at = group_here();
        if (!at)
            return false;
        const Group& group = plan().groups[*at];
        std::optional<Goal> goal;
        if (!group.recommendations.empty())
            goal = Goal{{group.recommendations[0].id, Field::recommendation, 0}, {}};
        return apply(group.recommendations.empty() ? edits::remove_group(plan(), group.id)
                                                   : edits::remove_group_heading(plan(), group.id),
                     "remove the heading of " + name_of(group), goal);
    }
    const std::optional<RowPlace> at = recommendation_here();
    if (!at)
        return false;
    const std::optional<Goal> goal = goal_near(*at);
    const std::string name = "delete " + row_name(plan(), field_->row);
    if (action_here())
        return apply(edits::remove_action(plan(), field_->row), name, goal);
    return apply(edits::remove_recommendation(plan(), field_->row), name, goal);
}

bool SheetController::move_row(bool down) {
    if (field_->field == Field::group_heading) {
        const std::optional<std::size_t> at = group_here();
        if (!at || (down ? *at + 1 == plan().groups.size() : *at == 0))
            return false;
        return apply(edits::move_group(plan(), field_->row, down ? *at + 1 : *at - 1),
                     fmt::format("move {} {}", name_of(plan().groups[*at]), down ? "down" : "up"),
                     std::nullopt);
    }
    const std::optional<RowPlace> at = recommendation_here();
    if (!at)
        return false;
    return action_here() ? move_action_beside(*at, down) : move_recommendation_beside(*at, down);
}

/// Past the end of its recommendation an action goes to the next one, of whatever group.
bool SheetController::move_action_beside(const RowPlace& at, bool down) {
    const Recommendation& row = recommendation_at(plan(), at);
    if (down ? at.action + 1 < row.actions.size() : at.action > 0)
        return move_action(field_->row, row.id, down ? at.action + 1 : at.action - 1);
    const Recommendation* before = nullptr;
    const Recommendation* after = nullptr;
    bool passed = false;
    for_each_recommendation(plan(), [&](const Group&, const Recommendation& each) {
        if (each.id == row.id)
            passed = true;
        else if (!passed)
            before = &each;
        else if (after == nullptr)
            after = &each;
    });
    const Recommendation* const to = down ? after : before;
    return to != nullptr && move_action(field_->row, to->id, down ? 0 : to->actions.size());
}

bool SheetController::move_recommendation_beside(const RowPlace& at, bool down) {
    const Sequence<Group>& groups = plan().groups;
    const Group& group = groups[at.group];
    if (down ? at.recommendation + 1 < group.recommendations.size() : at.recommendation > 0)
        return move_recommendation(field_->row, group.id,
                                   down ? at.recommendation + 1 : at.recommendation - 1);
    if (down ? at.group + 1 == groups.size() : at.group == 0)
        return false;
    const Group& to = groups[down ? at.group + 1 : at.group - 1];
    return move_recommendation(field_->row, to.id, down ? 0 : to.recommendations.size());
}

bool SheetController::move_action(Id action, Id to_recommendation, std::size_t index) {
    const std::optional<RowPlace> from = find_action(plan(), action);
    const std::optional<RowPlace> to = find_recommendation(plan(), to_recommendation);
    if (!from || !to)
        return false;
    const bool same = from->group == to->group && from->recommendation == to->recommendation;
    const std::string name = same ? fmt::format("move {} {}", row_name(plan(), action),
                                                index > from->action ? "down" : "up")
                                  : fmt::format("move action {} to {}", from->action + 1,
                                                name_of(recommendation_at(plan(), *to)));
    return apply(edits::move_action(plan(), action, to_recommendation, index), name, std::nullopt);
}

bool SheetController::move_recommendation(Id recommendation, Id to_group, std::size_t index) {
    const std::optional<RowPlace> from = find_recommendation(plan(), recommendation);
    const std::optional<std::size_t> to = find_group(plan(), to_group);
    if (!from || !to)
        return false;
    const std::string name = from->group == *to
                                 ? fmt::format("move {} {}", row_name(plan(), recommendation),
                                               index > from->recommendation ? "down" : "up")
                                 : fmt::format("move {} to {}", row_name(plan(), recommendation),
                                               name_of(plan().groups[*to]));
    return apply(edits::move_recommendation(plan(), recommendation, to_group, index), name,
                 std::nullopt);
}

bool SheetController::paste_rows(std::vector<PastedRow> rows) {
    const std::optional<RowPlace> at = recommendation_here();
    if (!at || rows.empty())
        return false;
    const Recommendation& row = recommendation_at(plan(), *at);
    std::size_t index = action_here() ? at->action + 1 : row.actions.size();
    const std::string name = fmt::format("paste {} {} into {}", rows.size(),
                                         rows.size() == 1 ? "action" : "actions", name_of(row));
    const Id recommendation = row.id;
    Result<Plan> next = plan();
    std::optional<Goal> goal;
    for (PastedRow& pasted : rows) {
        Action action;
        action.id = ids_();
        action.text = std::move(pasted.text);
        action.owner = parse_owner(text::to_nfc(pasted.owner));
        action.target = parse_target(text::to_nfc(pasted.target)).target;
        if (!goal)
            goal = Goal{{action.id, Field::text, 0}, {}};
        next = edits::insert_action(*next, recommendation, index++, std::move(action));
        if (!next)
            return false;
    }
    return apply(next, name, goal);
}

} // namespace planwright
