// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "planwright/plugin.h"
#include "wire/protocol.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace planwright::module {

/// A row as C sees it, with the lists that its pointers point to.
class RawRow {
public:
    explicit RawRow(wire::SharedRow row);

    [[nodiscard]] pw_row raw() const; ///< points into this object
    [[nodiscard]] const wire::Row& row() const { return *row_; }

private:
    wire::SharedRow row_;
    std::vector<pw_text> supports_;
    std::vector<pw_span> spans_;
};

/// A plan as plugins see it, kept up by deltas. Rows are shared with whoever gave them.
class PlanStore {
public:
    void open(wire::Facts facts);
    void append(std::vector<wire::SharedRow> rows);
    /// Fails with not_found when a delta names a row that is not there, or is there already; the
    /// plan has to be opened again then.
    [[nodiscard]] Result<void> change(wire::Facts facts, const std::vector<wire::Delta>& deltas);
    void close();

    [[nodiscard]] bool is_open() const { return open_; }
    [[nodiscard]] std::uint64_t row_count() const { return rows_.size(); }
    /// The text of a field; nothing when there is no such field. Valid until the next change.
    [[nodiscard]] std::optional<std::string_view> text_of_field(const wire::Place& at) const;

    /// The facts with all rows, those from an index on, or none. Valid until the next change.
    [[nodiscard]] pw_plan whole() const;
    [[nodiscard]] pw_plan from(std::size_t first) const;
    [[nodiscard]] pw_plan facts_only() const;

private:
    void set_facts(wire::Facts facts);
    [[nodiscard]] std::optional<std::size_t> find(std::uint64_t id) const;
    [[nodiscard]] Result<void> apply(const wire::Delta& delta);
    [[nodiscard]] bool insert_after(std::uint64_t after, std::unique_ptr<RawRow> row);
    void erase(std::size_t index);

    bool open_ = false;
    wire::Facts facts_;
    std::vector<pw_frame_text> frame_;
    std::vector<pw_report> reports_;
    std::vector<std::vector<pw_text>> aliases_;
    std::vector<pw_post> posts_;
    std::vector<std::uint64_t> ids_; // in document order; rows_ and raw_ go with it
    std::vector<std::unique_ptr<RawRow>> rows_;
    std::vector<pw_row> raw_;
    mutable std::unordered_map<std::uint64_t, std::size_t> index_; // of ids_, made when asked for
};

} // namespace planwright::module
