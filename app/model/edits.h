// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/plan.h"

#include <string>
#include <string_view>
#include <vector>

/// Pure edits: each takes a plan and gives the changed one, sharing what did not change. A row that
/// does not exist, or a place out of bounds, fails with `not_found` and a sentence. None of them
/// can break the table: an action always has its place for owner and target, rows stay in their
/// levels, ids stay unique (`usage` when a new row brings none or a known one). Comment and waiver
/// ranges are moved by the Document, not here; only splitting and joining take along what stands on
/// text that goes to another action.
namespace planwright::edits {

/// Replaces bytes of a field's plain text; what is put in is brought to NFC. Owner, target and the
/// dates of the cover are understood anew; a number takes text without line breaks, and none where
/// numbers follow order; status and the fixed frame cannot be typed into (`refused`).
[[nodiscard]] Result<Plan> replace_text(const Plan& plan, const FieldRef& field, ByteRange range,
                                        std::string_view replacement);
/// Replaces a rich field whole (recommendation, preamble, text, group_heading).
[[nodiscard]] Result<Plan> set_rich_text(const Plan& plan, const FieldRef& field, RichText text);
[[nodiscard]] Result<Plan> set_status(const Plan& plan, Id recommendation,
                                      std::optional<Status> status);
[[nodiscard]] Result<Plan> set_reason_category(const Plan& plan, Id recommendation,
                                               std::optional<ReasonCategory> category);
[[nodiscard]] Result<Plan> set_report(const Plan& plan, Id recommendation, std::string key);
[[nodiscard]] Result<Plan> set_owner(const Plan& plan, Id action, Owner owner);
[[nodiscard]] Result<Plan> set_target(const Plan& plan, Id action, Target target);
[[nodiscard]] Plan set_front(const Plan& plan, Front front);
[[nodiscard]] Plan set_annotations(const Plan& plan, Annotations annotations);

/// `index` is the place among the recommendation's actions after the edit; one past the last
/// appends.
[[nodiscard]] Result<Plan> insert_action(const Plan& plan, Id recommendation, std::size_t index,
                                         Action action);
[[nodiscard]] Result<Plan> remove_action(const Plan& plan, Id action);
[[nodiscard]] Result<Plan> move_action(const Plan& plan, Id action, Id to_recommendation,
                                       std::size_t index);
/// Splits at a byte of the action's plain text; owner and target stay with the first half and are
/// copied to the second.
[[nodiscard]] Result<Plan> split_action(const Plan& plan, Id action, std::size_t offset, Id new_id);
/// Joins an action with the one before it in the same recommendation; owner and target of the first
/// win where both have one.
[[nodiscard]] Result<Plan> join_with_previous(const Plan& plan, Id action);

[[nodiscard]] Result<Plan> insert_recommendation(const Plan& plan, Id group, std::size_t index,
                                                 Recommendation recommendation);
[[nodiscard]] Result<Plan> remove_recommendation(const Plan& plan, Id recommendation);
[[nodiscard]] Result<Plan> move_recommendation(const Plan& plan, Id recommendation, Id to_group,
                                               std::size_t index);
[[nodiscard]] Result<Plan> insert_group(const Plan& plan, std::size_t index, Group group);
/// The group's recommendations join the group before it, or become loose.
[[nodiscard]] Result<Plan> remove_group_heading(const Plan& plan, Id group);
[[nodiscard]] Result<Plan> remove_group(const Plan& plan, Id group);
[[nodiscard]] Result<Plan> move_group(const Plan& plan, Id group, std::size_t index);

/// Numbers all recommendations 1, 2, 3 … in document order and moves every pointer of column 4
/// ("see recommendation 3") with them. A pointer to a number that no recommendation had is left
/// alone; of two recommendations with one number the first is meant.
[[nodiscard]] Plan renumber(const Plan& plan);

/// A mention of a recommendation's number in column 4 ("recommendation 3", "recommendations 3 and
/// 4", "rec 12"). The inspector's words are a quotation: numbers in them are left alone.
struct Pointer {
    FieldRef at;
    ByteRange number; ///< the digits
    std::string to;
};
[[nodiscard]] std::vector<Pointer> find_pointers(const Plan& plan);
/// The pointers of one text, ranges only.
[[nodiscard]] std::vector<ByteRange> pointer_numbers(std::string_view text);

} // namespace planwright::edits
