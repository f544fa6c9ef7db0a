// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "setup/installed.h"

#include "config/config.h"

#include <algorithm>
#include <utility>

namespace planwright::setup {

bool Installed::has(std::string_view plugin) const {
    return std::any_of(plugins.begin(), plugins.end(),
                       [&](const host::Manifest& one) { return one.id == plugin; });
}

Installed find_installed(std::vector<std::filesystem::path> further) {
    Installed installed;
    installed.places = host::program_places();
    const config::Config own = config::load(config::user_file(), {}).config;
    for (const auto& folder : own.plugin_path)
        further.push_back(folder.value);
    const config::Names& preferred = own.preferred_plugins.value;
    host::Discovered found =
        host::discover(host::search_paths(installed.places, std::move(further)),
                       {preferred.begin(), preferred.end()});
    installed.plugins = std::move(found.plugins);
    installed.problems = std::move(found.problems);
    return installed;
}

} // namespace planwright::setup
