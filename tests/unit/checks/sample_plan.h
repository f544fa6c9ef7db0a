// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/check.h"
#include "model/target_parser.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// A small plan without fault, and ways to put one in.
namespace planwright::testing {

struct SampleAction {
    std::string text;
    std::string owner = "Head of Safety";
    std::string target = "March 2025";
    ParagraphKind kind = ParagraphKind::action;
};

struct SampleRecommendation {
    std::string number{};
    std::optional<Status> status = Status::agreed;
    std::optional<ReasonCategory> category = std::nullopt;
    std::string preamble{};
    std::vector<SampleAction> actions{};
    std::string text = "keep the workshop open at weekends.";
    std::string report{};
};

struct SamplePlan {
    std::string title = "ACTION PLAN: LIBRARY SERVICE – NORTH";
    Cover cover;
    FrameOverrides overrides;
    std::optional<SummaryCounts> printed_summary;
    std::vector<SampleRecommendation> recommendations;
    std::vector<Waiver> waivers;
    bool empty_group = false;

    SamplePlan();
    [[nodiscard]] Plan make() const;
};

/// Rows are numbered: recommendation n has the id 100 n, its action m the id 100 n + m.
[[nodiscard]] inline Id recommendation_id(unsigned n) {
    return {100ULL * n};
}
[[nodiscard]] inline Id action_id(unsigned n, unsigned m) {
    return {100ULL * n + m};
}

[[nodiscard]] const Edition& sample_edition();
[[nodiscard]] std::vector<Diagnostic> findings_of(const Plan& plan, Gate gate = Gate::draft);
[[nodiscard]] std::vector<std::string> rules_of(const std::vector<Diagnostic>& findings);
/// The rules found in the plan after one thing in it was changed.
[[nodiscard]] std::vector<std::string> rules_after(const std::function<void(SamplePlan&)>& change);

} // namespace planwright::testing
