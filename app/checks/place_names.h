// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/plan.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace planwright {

/// Names for places that people can read and type: "recommendation[3]/action[2]/target",
/// "group[1]/group_heading", "cover[2]", "plan_title". Recommendations go by their number; where
/// that is missing, repeated or no plain word, by their id. Everything else is counted from 1.
/// Keeps no reference to the plan.
class PlaceNames {
public:
    explicit PlaceNames(const Plan& plan);

    /// A row that is not in the plan has the name of its field alone.
    [[nodiscard]] std::string name(const FieldRef& field) const;
    /// The field that a name means; "recommendation[3]/action[2]" is its text, "recommendation[3]"
    /// its own. Fails with a sentence that says which part there is not.
    [[nodiscard]] Result<FieldRef> find(std::string_view name) const;

private:
    struct Row {
        Id parent;
        std::size_t count = 0; ///< from 1, in the parent
        std::size_t size = 0;  ///< rows under it
        std::string number;    ///< of a recommendation that can go by it
    };

    [[nodiscard]] std::string row_name(Id row) const;
    [[nodiscard]] Result<Id> find_row(std::string_view kind, std::string_view key, Id parent) const;
    [[nodiscard]] Result<Id> find_recommendation_row(std::string_view key) const;

    std::unordered_map<Id, Row> rows_;
    std::vector<Id> groups_;
    std::unordered_map<std::string, std::vector<Id>> by_number_;
    std::unordered_map<Id, std::vector<Id>> actions_;
};

} // namespace planwright
