// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/weights.h"
#include "config/config.h"
#include "host/manifest.h"
#include "host/plugin_set.h"

#include <map>
#include <string>
#include <vector>

/// Settings files as the host understands them: held against the plugins that are there. What does
/// not fit is one error a fault, with file and line, and is left out. What is about a plugin that
/// is not there is passed over: it may be on another computer.
namespace planwright::host {

/// The options of each plugin.
[[nodiscard]] std::map<std::string, SettingValues>
plugin_settings(const config::Config& config, const std::vector<Manifest>& plugins,
                std::vector<Error>& problems);

/// The weights of rules. Rules of plugins that declare none are taken as they are.
[[nodiscard]] RuleWeights rule_weights(const config::Config& config,
                                       const std::vector<Manifest>& plugins,
                                       std::vector<Error>& problems);

/// The folders that rights open, by right: those of the rule packs.
[[nodiscard]] std::map<std::string, std::vector<std::string>>
granted_folders(const config::Config& config);

[[nodiscard]] PluginChoice plugin_choice(const config::Config& config);
[[nodiscard]] Limits limits(const config::Config& config);

} // namespace planwright::host
