// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/live_findings.h"
#include "model/differences.h"
#include "wire/protocol.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace planwright::host {

/// The rows of the plan that is being edited, each found at once: work after an edit is in
/// proportion to the edit, not to the plan. One thread.
class LiveRows {
public:
    /// What an edit did.
    struct Touched {
        std::vector<Id> rows;        ///< to look at again, in document order; none: the frame
        std::uint32_t interests = 0; ///< a set of PW_INTEREST_...
    };

    /// The whole plan, in document order.
    [[nodiscard]] Touched open(const Plan& plan, const Edition& edition);
    /// From one plan to the next; moves findings with the text, and removes those of rows that are
    /// gone.
    [[nodiscard]] Touched change(const Plan& before, const Plan& after, const Edition& edition,
                                 LiveFindings& findings);

    /// Every row of a plan in document order, none (the frame) first.
    [[nodiscard]] static std::vector<Id> all_of(const Plan& plan);

    /// The paragraphs of a row; none when it is gone.
    [[nodiscard]] std::vector<wire::Paragraph> paragraphs_of(Id row) const;

private:
    void take(const RowDifference& difference, LiveFindings& findings, Touched& touched);
    void take_row(wire::Row row, std::uint32_t interests, LiveFindings& findings, Touched& touched);
    void take_frame(const Plan& plan, const Edition& edition, LiveFindings* findings,
                    Touched& touched);

    std::unordered_map<Id, wire::Row> rows_;
    wire::Facts frame_;
};

} // namespace planwright::host
