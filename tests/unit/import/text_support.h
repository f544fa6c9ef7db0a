// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/file.h"
#include "import/import.h"
#include "support/shared.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::testing {

/// A document of tests/data/import.
inline std::string invented(std::string_view name) {
    const auto path = std::filesystem::path(PLANWRIGHT_SOURCE_DIR) / "tests/data/import" / name;
    const auto bytes = read_file(path);
    EXPECT_TRUE(bytes.has_value()) << path;
    return bytes.value_or("");
}

inline std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> result;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        result.push_back(entry.path());
    std::sort(result.begin(), result.end());
    return result;
}

/// The text read as a plan; the test fails when it cannot be.
inline Imported imported(std::string_view text) {
    auto result = read_text(text, {});
    EXPECT_TRUE(result.has_value()) << (result ? "" : describe(result.error()));
    return result ? std::move(*result) : Imported{};
}

/// "text | owner | target" of each action; lines of the text parted by " / ".
inline std::vector<std::string> actions_of(const Recommendation& recommendation) {
    std::vector<std::string> result;
    for (const Action& action : recommendation.actions) {
        std::string text = plain_text(action.text);
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n'))
            text.replace(at, 1, " / ");
        result.push_back(text + " | " + action.owner.written + " | " + action.target.written);
    }
    return result;
}

/// Every recommendation of the plan in order.
inline std::vector<Recommendation> recommendations_of(const Plan& plan) {
    std::vector<Recommendation> result;
    for_each_recommendation(plan,
                            [&](const Group&, const Recommendation& r) { result.push_back(r); });
    return result;
}

inline bool has_decision(const ImportReport& report, DecisionKind kind) {
    return std::any_of(report.decisions.begin(), report.decisions.end(),
                       [&](const Decision& d) { return d.kind == kind; });
}

inline bool has_set_aside(const ImportReport& report, std::string_view text) {
    return std::any_of(report.set_aside.begin(), report.set_aside.end(),
                       [&](const SetAside& piece) { return piece.text == text; });
}

} // namespace planwright::testing
