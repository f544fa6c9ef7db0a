// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/rule_set.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace planwright::packs {

/// What linting files gave, as Vale prints it: "FILE:LINE:COLUMN:Style.Rule:message".
struct Linted {
    std::vector<std::string> lines; ///< by file, then place, then rule
    bool has_errors = false;
    std::vector<Refusal> refused;     ///< rules that were not run
    std::vector<Refusal> unread;      ///< files that were not read
    std::vector<std::string> gave_up; ///< sentences about rules that hit a limit
    std::optional<Refusal> failure;   ///< nothing was linted
};

/// Lints a file, or the files below a folder, with the nearest settings from there up to `top`.
/// Names in the lines are relative to the folder.
[[nodiscard]] Linted lint_files(const std::filesystem::path& target,
                                const std::filesystem::path& top);

} // namespace planwright::packs
