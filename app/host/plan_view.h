// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/date.h"
#include "model/edition_facts.h"
#include "model/plan.h"
#include "wire/protocol.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace planwright::host {

/// A plan as plugins see it: flat rows in document order, plain text, no pointers into the model.
/// Immutable; any thread may read it. A view made with its predecessor shares the rows that did not
/// change.
class PlanView {
public:
    struct About {
        std::uint64_t revision = 1;
        std::optional<Date> as_of; ///< the day on which deadlines are judged
    };
    [[nodiscard]] static std::shared_ptr<const PlanView> make(const Plan& plan,
                                                              const Edition& edition,
                                                              const About& about,
                                                              const PlanView* before = nullptr);

    [[nodiscard]] const wire::Facts& facts() const { return facts_; }
    [[nodiscard]] const std::vector<wire::SharedRow>& rows() const { return rows_; }

    /// The plain text of a field; nothing when there is no such field.
    [[nodiscard]] std::optional<std::string_view> text_of(const wire::Place& at) const;

    /// Every paragraph that has words of its own, in document order: the frame's, then the rows'.
    [[nodiscard]] std::vector<wire::Paragraph> paragraphs() const;
    /// Those of one row of a plan in that language, and those of the frame.
    [[nodiscard]] static std::vector<wire::Paragraph> paragraphs_of(const wire::Row& row,
                                                                    const std::string& language);
    [[nodiscard]] static std::vector<wire::Paragraph> paragraphs_of(const wire::Facts& frame);

private:
    friend class PlanViewBuilder;
    PlanView() = default;
    [[nodiscard]] std::optional<std::size_t> find(std::uint64_t id) const;

    wire::Facts facts_;
    std::vector<wire::SharedRow> rows_;
    std::vector<std::shared_ptr<const void>> sources_; // the model's row behind each row
    mutable std::once_flag indexed_;
    mutable std::unordered_map<std::uint64_t, std::size_t> index_;
};

/// The steps that lead from the rows of one view to those of the next.
[[nodiscard]] std::vector<wire::Delta> row_deltas(const PlanView& before, const PlanView& after);

} // namespace planwright::host
