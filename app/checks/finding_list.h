// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "model/document.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace planwright {

/// Which findings somebody wants to see.
struct FindingFilter {
    std::optional<Severity> severity; ///< only these; none: all
    std::string plugin;               ///< only of this one; empty: of all
    char letter = 0;                  ///< only of this letter of SMART; 0: all
    std::optional<Field> field;       ///< only in this column
    bool blocking_only = false;
};

enum class FindingOrder : std::uint8_t {
    worst_first, ///< what blocks, errors, warnings, hints; within that as they are read
    reading,     ///< as they stand in the plan
};

/// Findings as a list to look through. Findings set aside are left out. Plain data.
class FindingList {
public:
    /// `findings` in document order.
    void set(std::vector<Diagnostic> findings);
    void show(const FindingFilter& filter, FindingOrder order);

    [[nodiscard]] const FindingFilter& filter() const { return filter_; }
    [[nodiscard]] FindingOrder order() const { return order_; }
    [[nodiscard]] std::size_t size() const { return shown_.size(); }
    [[nodiscard]] const Diagnostic& operator[](std::size_t index) const {
        return all_[shown_[index]];
    }
    /// In document order, filtered or not.
    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
    /// How many there are of each severity, filtered by everything but severity.
    [[nodiscard]] std::array<std::size_t, 3> counts() const;

    /// The shown finding that is read right behind another shown one (or right before it), over the
    /// end of the list to its begin.
    [[nodiscard]] std::size_t beside(std::size_t index, bool forward) const;
    /// The shown finding that is read next behind the caret (or before it), over the end of the
    /// plan to its begin. Nothing when none is shown.
    [[nodiscard]] std::optional<std::size_t>
    next(const Plan& plan, const std::optional<Caret>& caret, bool forward) const;

private:
    /// Indexes of what is shown, in reading order.
    [[nodiscard]] std::vector<std::size_t> reading() const;
    [[nodiscard]] bool fits(const Diagnostic& finding, bool any_severity) const;

    std::vector<Diagnostic> all_;
    std::vector<std::size_t> shown_;
    FindingFilter filter_;
    FindingOrder order_ = FindingOrder::worst_first;
};

} // namespace planwright
