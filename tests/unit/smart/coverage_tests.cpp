// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan.h"
#include "smart/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace planwright::smart {
namespace {

/// The words that cover each letter, "-" for a letter that is not covered.
std::string covered(const TestPlan::Line& line) {
    TestPlan plan;
    plan.recommend("Do better.");
    const std::uint64_t id = plan.act(line);
    Engine engine;
    const auto all = engine.coverage(plan.plan());
    EXPECT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].row_id, id);
    std::string result;
    for (const auto& letter : all[0].letters) {
        result += result.empty() ? "" : "|";
        result += letter ? plan.field(id, letter->field)
                               .substr(static_cast<std::size_t>(letter->begin),
                                       static_cast<std::size_t>(letter->end - letter->begin))
                         : "-";
    }
    return result;
}

TEST(Coverage, NamesTheWordsOfEachLetter) {
    EXPECT_EQ(
        covered(
            {"The governor will train 40 officers in searching.", "Governor", "May 2025", "", {}}),
        "will train 40 officers in searching|40|Governor|will train 40 officers in searching|May "
        "2025");
    EXPECT_EQ(covered({"A duty rota has been published.", "Head of Works", "Completed", "", {}}),
              "A duty rota has been published|-|Head of Works|has been published|Completed");
}

TEST(Coverage, LeavesOutWhatIsMissing) {
    EXPECT_EQ(covered({"The unit will continue to be kind.", "Safety Team", "ongoing", "", {}}),
              "-|-|-|will continue|-");
    EXPECT_EQ(covered({"The unit will work with the police.", "Heads of Wing", "soon", "", {}}),
              "-|-|-|-|-");
}

TEST(Coverage, TakesRealismFromWhatHangsOnNobody) {
    EXPECT_EQ(
        covered(
            {"The unit will publish a guide, subject to funding.", "Governor", "May 2025", "", {}}),
        "will publish a guide|-|Governor|-|May 2025");
}

} // namespace
} // namespace planwright::smart
