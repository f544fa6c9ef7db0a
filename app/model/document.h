// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/field.h"
#include "model/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace planwright {

/// A plan as it stood at one revision. Any thread may read it.
struct Snapshot {
    std::shared_ptr<const Plan> plan;
    std::uint64_t revision = 0;

    [[nodiscard]] const Plan& operator*() const { return *plan; }
    [[nodiscard]] const Plan* operator->() const { return plan.get(); }
};

/// Where the caret stands, so that undo can put it back.
struct Caret {
    FieldRef field;
    std::size_t anchor = 0;
    std::size_t head = 0;

    friend bool operator==(const Caret&, const Caret&) = default;
};

/// One undoable step: the plan before and after it. Its inverse is the two exchanged; structural
/// sharing makes holding both cheap.
struct Change {
    std::string name; ///< for people: "move action 3 to recommendation 5"
    std::shared_ptr<const Plan> before;
    std::shared_ptr<const Plan> after;
    std::optional<Caret> caret_before;
    std::optional<Caret> caret_after;
    std::string merge_key; ///< steps with the same non-empty key that follow each other become one
                           ///< (typing in one field)

    [[nodiscard]] Change inverse() const;
};

/// A row or part of the frame that differs between two plans. A row that moved and changed gives
/// both.
struct RowDelta {
    enum class Kind : std::uint8_t { inserted, removed, changed, moved };
    /// `front`: the cover, title and overrides, and what a plan says about itself (edition,
    /// language, numbering).
    enum class Row : std::uint8_t { group, recommendation, action, front, annotations };
    Kind kind = Kind::changed;
    Row row = Row::action;
    Id id;

    friend bool operator==(const RowDelta&, const RowDelta&) = default;
};
/// What differs, in document order of `after` (front first, then rows, then annotations; removed
/// rows last, in the order they had). The rows within a removed or inserted row are named too. Rows
/// that share storage are skipped unread.
[[nodiscard]] std::vector<RowDelta> deltas(const Plan& before, const Plan& after);

/// Where a range of the old text stands in the new one, when the change is taken as one replaced
/// stretch (common begin and end kept). A range that holds the whole stretch grows or shrinks with
/// it; one that the stretch reaches into shrinks to what is left of it. Text put in right before or
/// behind a range stays outside. A caret (empty range) inside the stretch moves to its end.
[[nodiscard]] ByteRange shifted(ByteRange range, std::string_view before, std::string_view after);

/// The plan being edited: the current snapshot, the undo stack, and a revision for the plan and for
/// every field. Lives on one thread (the main one); hands out snapshots to others.
class Document {
public:
    explicit Document(Plan plan);

    [[nodiscard]] Snapshot snapshot() const { return {plan_, revision_}; }
    [[nodiscard]] const Plan& plan() const { return *plan_; }
    [[nodiscard]] std::uint64_t revision() const { return revision_; }
    /// The plan's revision when the field last changed; 0 when it has not since the document was
    /// opened.
    [[nodiscard]] std::uint64_t field_revision(const FieldRef& field) const;

    struct Step {
        std::string name;
        std::string merge_key;
        std::optional<Caret> caret_before;
        std::optional<Caret> caret_after;
    };
    /// Makes `next` (a plan derived from the current one) the current plan as one undoable step.
    /// Moves comments and waivers with the text they stand on, and renumbers first when numbers
    /// follow order. Does nothing when nothing changed.
    void apply(const Plan& next, Step step);
    /// Ends merging: the next step is one of its own even with the same key.
    void break_merge();

    [[nodiscard]] bool can_undo() const { return next_ > 0; }
    [[nodiscard]] bool can_redo() const { return next_ < steps_.size(); }
    [[nodiscard]] std::string undo_name() const; ///< empty when there is nothing to undo
    [[nodiscard]] std::string redo_name() const;
    std::optional<Caret> undo();
    std::optional<Caret> redo();

    /// Marks the current state as the one on disk. `modified()` is "not at the saved state",
    /// whichever way it was reached.
    void mark_saved();
    [[nodiscard]] bool modified() const { return plan_ != saved_; }

private:
    void become(std::shared_ptr<const Plan> plan);

    std::shared_ptr<const Plan> plan_;
    std::shared_ptr<const Plan> saved_;
    std::uint64_t revision_ = 1;
    std::unordered_map<FieldRef, std::uint64_t> field_revisions_;
    std::vector<Change> steps_;
    std::size_t next_ = 0;
    bool merging_ = false;
};

} // namespace planwright
