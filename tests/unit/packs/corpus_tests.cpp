// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/scenario.h"
#include "support/shared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace planwright::packs {
namespace {

/// Public packs pass, but for scenarios named here.
void expect_pack(const std::string& name, const std::vector<std::string>& stale) {
    const std::filesystem::path pack =
        std::filesystem::path(PLANWRIGHT_SHARED_DIR) / "corpora/vale" / name;
    const auto text = read_text_file(pack / "features/rules.feature");
    ASSERT_TRUE(text) << describe(text.error());
    const auto scenarios = read_feature(*text, "rules.feature");
    ASSERT_TRUE(scenarios);
    for (const Scenario& scenario : *scenarios) {
        const bool is_stale = std::find(stale.begin(), stale.end(), scenario.name) != stale.end();
        const Verdict verdict = run_scenario(scenario, pack);
        EXPECT_EQ(verdict.outcome, is_stale ? Outcome::failed : Outcome::passed)
            << scenario.name << "\n"
            << ::testing::PrintToString(verdict.diff);
    }
}

TEST(PackCorpus, Proselint) {
    PLANWRIGHT_NEEDS_SHARED();
    expect_pack("proselint", {});
}

TEST(PackCorpus, WriteGood) {
    PLANWRIGHT_NEEDS_SHARED();
    // The rule lists "fairly", which stands in the fixture; what the scenario expects is older than
    // that.
    expect_pack("write-good", {"Weasel words"});
}

} // namespace
} // namespace planwright::packs
