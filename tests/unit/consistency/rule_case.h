// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/bundled_plugin.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Small plans and what one rule says of them.
namespace planwright::consistency_tests {

/// An action with a recommendation of its own, unless `text` begins with "+": then it belongs to
/// the one before.
struct Line {
    std::string text;
    std::string owner = "Fleet Lead";
    std::string target = "March 2027";
    std::string heading = {};
};

[[nodiscard]] inline std::string plan_of(const std::vector<Line>& lines) {
    nlohmann::json recommendations = nlohmann::json::array();
    for (const Line& line : lines) {
        const bool goes_on = !line.text.empty() && line.text[0] == '+';
        if (!goes_on) {
            recommendations.push_back({{"no", std::to_string(recommendations.size() + 1)},
                                       {"recommendation", "Do what is needed."},
                                       {"status", "Agreed"},
                                       {"actions", nlohmann::json::array()}});
            if (!line.heading.empty())
                recommendations.back()["group_heading"] = line.heading;
        }
        recommendations.back()["actions"].push_back(
            {{"text", goes_on ? line.text.substr(1) : line.text},
             {"owner", line.owner},
             {"target", line.target}});
    }
    return nlohmann::json{{"edition", "generic"},
                          {"cover", {{"submitted", "2026-03-02"}}},
                          {"recommendations", recommendations}}
        .dump();
}

struct RuleCase {
    const char* name;
    const char* rule;
    std::vector<Line> lines;
    std::vector<std::string> fragments; ///< what it marks, in order; none: it is silent
};

inline std::vector<Diagnostic> findings_of(const std::string& json, std::vector<Post> posts = {}) {
    testing_support::BundledPlugin plugin(std::filesystem::path(BUNDLED_PLUGINS) / "consistency");
    plugin.open(json, {}, std::move(posts));
    return plugin.check();
}

class Rules : public testing::TestWithParam<RuleCase> {
protected:
    void expect_marks() const {
        std::vector<std::string> marked;
        for (const Diagnostic& finding : findings_of(plan_of(GetParam().lines))) {
            if (finding.rule == std::string("consistency.") + GetParam().rule)
                marked.push_back(finding.fragment);
        }
        EXPECT_EQ(marked, GetParam().fragments);
    }
};

[[nodiscard]] inline std::string name_of(const testing::TestParamInfo<RuleCase>& test) {
    return test.param.name;
}

} // namespace planwright::consistency_tests
