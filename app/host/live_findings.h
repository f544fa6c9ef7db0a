// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "checks/merge.h"
#include "checks/weights.h"
#include "model/plan.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace planwright::host {

/// The findings of a plan that is being edited, by row and by who found them. The row of what
/// stands in no row (frame, summary, document) is none. One thread.
class LiveFindings {
public:
    using Source = std::uint32_t; ///< whoever looks at the plan in one way

    /// Of what is found from now on; before any finding is left out in favour of another.
    void set_weights(RuleWeights weights) { weights_ = std::move(weights); }

    /// What a source found in one row, instead of what it found there before.
    void set(Source source, Id row, std::vector<Diagnostic> findings);
    /// What a source found in the whole plan.
    void replace(Source source, std::vector<Diagnostic> findings);
    void remove(Id row);

    /// The text of a field is another now. Ranges move with it; what stood on words that changed is
    /// gone until somebody looks again.
    void shift(const FieldRef& field, std::string_view before, std::string_view after);

    /// Rows whose findings differ from when this was last called.
    [[nodiscard]] std::vector<Id> take_changed();

    /// In order, each fault once, waivers marked.
    [[nodiscard]] std::vector<Diagnostic> of_row(Id row, const Plan& plan, const Edition& edition,
                                                 const InsteadOf& instead_of) const;
    /// Unordered.
    [[nodiscard]] std::vector<Diagnostic> all() const;

private:
    using BySource = std::map<Source, std::vector<Diagnostic>>;

    void note_references(Id row, const std::vector<Diagnostic>& findings);

    RuleWeights weights_;
    std::unordered_map<Id, BySource> rows_;
    std::unordered_map<Id, std::unordered_set<Id>> referring_; ///< rows that speak of a row
    std::unordered_set<Id> changed_;
};

} // namespace planwright::host
