// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/discovery.h"

#include <filesystem>
#include <vector>

namespace planwright::host {

/// Where the parts of this program are, seen from the running executable: beside it in a build
/// folder, in libexec and lib when installed.
struct ProgramPlaces {
    std::filesystem::path runner;       ///< planwright-runner; empty when it is nowhere
    std::filesystem::path bundled;      ///< folder of bundled plugins; empty when there is none
    std::filesystem::path user_plugins; ///< the user's folder, which need not exist
    /// Folders with spelling dictionaries that exist: the user's, those of DICPATH, the system's.
    std::vector<std::filesystem::path> dictionaries;
};
[[nodiscard]] ProgramPlaces program_places();

/// All places to look for plugins in, PLANWRIGHT_PLUGIN_PATH included.
[[nodiscard]] SearchPaths search_paths(const ProgramPlaces& places,
                                       std::vector<std::filesystem::path> command_line);

} // namespace planwright::host
