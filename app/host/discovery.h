// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "host/manifest.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::host {

/// Where plugins are looked for. A folder holds one folder for each plugin; a named one may also be
/// a plugin itself. The working folder is none of them, and no plan can name one.
struct SearchPaths {
    std::filesystem::path bundled;                   ///< empty: none
    std::filesystem::path user;                      ///< empty: none
    std::vector<std::filesystem::path> command_line; ///< --plugin-path, in order
    std::string environment;                         ///< PLANWRIGHT_PLUGIN_PATH as it stands
};

struct Discovered {
    std::vector<Manifest> plugins; ///< sorted by id, each id once
    std::vector<Error> problems;   ///< one for each manifest or folder that was left out
};

/// Reads every manifest. Of two plugins with one id the bundled one stands, unless the user said in
/// `preferred` that the other shall; among the others the order is command line, environment, user.
[[nodiscard]] Discovered discover(const SearchPaths& paths, const std::set<std::string>& preferred);

/// The folders of PLANWRIGHT_PLUGIN_PATH; those that are not absolute are problems.
[[nodiscard]] std::vector<std::filesystem::path> split_path_list(std::string_view list,
                                                                 std::vector<Error>& problems);

} // namespace planwright::host
