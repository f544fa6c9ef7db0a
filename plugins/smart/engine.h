// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smart/coverage.h"
#include "smart/found.h"

#include <planwright/plan.h>

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

/// Runs the rules over a plan.
namespace planwright::smart {

/// The answer for one action, for the strip and the table.
struct ActionCoverage {
    std::uint64_t row_id = 0;
    Coverage letters;
};

/// Keeps what it found in each recommendation, and reads again only those that changed.
class Engine {
public:
    void set(const Settings& settings);
    /// Called every few milliseconds during check(); may throw to end it.
    void set_poll(std::function<void()> poll) { poll_ = std::move(poll); }

    /// The findings of the plan in document order.
    [[nodiscard]] std::vector<pw::Finding> check(const pw_plan& plan);
    /// One entry for each action, in document order.
    [[nodiscard]] std::vector<ActionCoverage> coverage(const pw_plan& plan);

private:
    struct Kept {
        std::uint64_t hash = 0;
        std::uint64_t used = 0; ///< round in which it was needed last
        std::vector<Mark> marks;
        std::vector<ActionCoverage> coverage;
    };

    void look(const pw_plan& plan);
    const Kept& look(const pw_plan& plan, const pw_row* group, const pw_row& recommendation,
                     const std::vector<const pw_row*>& actions);

    Settings settings_;
    std::function<void()> poll_;
    std::unordered_map<std::uint64_t, Kept> kept_; ///< by recommendation
    std::vector<const Kept*> order_;
    std::uint64_t round_ = 0;
};

} // namespace planwright::smart
