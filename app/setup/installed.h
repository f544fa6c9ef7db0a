// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/manifest.h"
#include "host/program_places.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace planwright::setup {

/// The parts of the program and the plugins that its user has.
struct Installed {
    host::ProgramPlaces places;
    std::vector<host::Manifest> plugins; ///< in order of their ids
    std::vector<Error> problems;         ///< plugins that were left out, and why

    [[nodiscard]] bool has(std::string_view plugin) const;
};

/// Looks in `further` folders, in those that the user's own settings name, and in the usual places.
/// What is wrong in the settings is told by whoever sets up a plan with them.
[[nodiscard]] Installed find_installed(std::vector<std::filesystem::path> further = {});

} // namespace planwright::setup
