// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/check.h"
#include "checks/places.h"
#include "core/file.h"
#include "import/import.h"
#include "support/shared.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

/// The hand-checked structure of three published plans: what is known to be wrong with them is
/// found, and nothing else.
namespace planwright {
namespace {

using ::testing::ElementsAreArray;

/// "3.2 owner-missing": recommendation, action and rule of each finding.
std::vector<std::string> findings_in(const std::string& name) {
    ImportOptions options;
    options.source_name = name;
    const auto bytes = read_file(testing::shared_dir() / "gold" / name);
    const auto imported = bytes ? read_json(*bytes, options) : tl::unexpected(bytes.error());
    if (!imported)
        return {describe(imported.error())};
    const PlaceIndex places(imported->plan);
    std::vector<std::string> list;
    for (const Diagnostic& finding : check(imported->plan, CheckOptions{*imported->edition})) {
        const ResolvedPlace place = places.resolve(finding.place.at);
        const std::string action = place.action > 0 ? fmt::format(".{}", place.action) : "";
        list.push_back(fmt::format("{}{} {}", place.recommendation, action,
                                   finding.rule.substr(finding.rule.find('.') + 1)));
    }
    return list;
}

TEST(RealPlans, FirstIsFoundAsKnown) {
    PLANWRIGHT_NEEDS_SHARED();
    EXPECT_THAT(
        findings_in("000.json"),
        ElementsAreArray({"2.2 owner-missing", "2.2 target-missing", "5 category-missing",
                          "5 part-not-stated", "16 category-missing", "16 part-not-stated"}));
}

TEST(RealPlans, SecondIsFoundAsKnown) {
    PLANWRIGHT_NEEDS_SHARED();
    EXPECT_THAT(
        findings_in("002.json"),
        ElementsAreArray({"1.5 owner-missing", "1.5 target-missing", "2 status-missing",
                          "3.3 owner-missing", "4.6 target-missing", "4.9 owner-missing",
                          "5 status-missing", "11.2 target-past", "15.2 owner-missing",
                          "15.3 owner-missing", "15.3 target-missing", "16.3 owner-missing",
                          "25.1 target-vague", "25.2 owner-missing", "25.2 target-missing",
                          "25.3 owner-missing", "25.3 target-missing", " summary-differs"}));
}

TEST(RealPlans, ThirdIsFoundAsKnown) {
    PLANWRIGHT_NEEDS_SHARED();
    EXPECT_THAT(
        findings_in("004.json"),
        ElementsAreArray({"3 pointer-wrong",      "4.5 owner-missing",    "4.5 target-missing",
                          "5 pointer-wrong",      "10 number-gap",        "10 status-missing",
                          "12 category-missing",  "12 part-not-stated",   "13.1 pointer-wrong",
                          "16.2 owner-malformed", "19.4 owner-malformed", "22.1 target-style",
                          "22.2 target-style",    "23.1 target-past",     "23.2 target-style",
                          "24.1 target-vague",    "25.1 target-style",    "26.1 target-style",
                          "26.2 target-style",    "27.1 target-style",    "28 category-missing",
                          "28 part-not-stated",   "29.1 target-style",    " summary-differs"}));
}

} // namespace
} // namespace planwright
