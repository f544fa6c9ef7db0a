// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/rule_set.h"
#include "packs/tool/feature.h"

#include <filesystem>
#include <string>
#include <vector>

namespace planwright::packs {

enum class Outcome : std::uint8_t { passed, failed, set_aside };

/// What became of a scenario.
struct Verdict {
    Outcome outcome = Outcome::passed;
    std::vector<std::string> notes; ///< what was left out, and why
    std::vector<std::string> diff;  ///< "- expected" and "+ found" lines of a failed one
};

/// Runs one scenario of a pack: lints the files that it names with the settings beside them, and
/// compares. What the engine cannot run (a refused rule, a file of another markup, an unknown step)
/// is set aside with the reason and counts neither as passed nor as failed.
[[nodiscard]] Verdict run_scenario(const Scenario& scenario, const std::filesystem::path& pack);

} // namespace planwright::packs
