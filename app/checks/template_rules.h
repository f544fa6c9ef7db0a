// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/findings.h"
#include "checks/views.h"
#include "model/target_parser.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

/// The built-in checks, one function for each part of the template. Each gives what it finds in
/// the order it reads; `check` sorts.
namespace planwright {

/// Cover lines, title, and the edition's wording.
void check_cover(const Plan& plan, const CheckOptions& options, Findings& findings);
void check_frame(const Plan& plan, const CheckOptions& options, Findings& findings);

/// Numbers, groups and the printed summary: what only the whole plan shows.
void check_numbers(const Plan& plan, Findings& findings);
void check_groups(const Plan& plan, Findings& findings);
void check_summary(const Plan& plan, Findings& findings);

/// Column 3 and what it asks of column 4.
void check_status(const RecommendationView& recommendation, Findings& findings);

/// Column 5. Remembers entries without fault: a plan has few different ones.
class OwnerCheck {
public:
    void check(const RecommendationView& recommendation, Findings& findings);

private:
    std::unordered_set<std::string> clean_;
};

/// Column 6. `day` is the day that no target should lie before.
class TargetCheck {
public:
    explicit TargetCheck(std::optional<Date> day) : day_(day) {}
    void check(const RecommendationView& recommendation, Findings& findings);

private:
    const ParsedTarget& parsed(const std::string& written);
    bool is_clear(const Target& target);

    std::optional<Date> day_;
    std::unordered_map<std::string, ParsedTarget> parsed_;
};

/// Words that should not be left in a finished plan.
void check_placeholders(const FieldRef& at, std::string_view text, Findings& findings);
void check_personal_data(const FieldRef& at, std::string_view text, Findings& findings);

} // namespace planwright
