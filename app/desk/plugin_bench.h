// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/weights.h"
#include "config/config.h"
#include "glossary/layers.h"
#include "host/discovery.h"
#include "host/plugin_set.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace planwright::desk {

/// Plugins, settings, words and meanings in force for one plan, found once when it is opened.
struct PluginBench {
    config::Config config;
    host::Discovered found;
    host::PluginChoice choice;
    host::PluginSetOptions options;
    RuleWeights weights;
    GlossaryLayers glossary;     ///< the files' layers, without the plan's own
    std::vector<Error> problems; ///< of settings, manifests and lists; each is one line for people

    /// The plugins at work, in children of their own, with the meanings that hold for the plan.
    [[nodiscard]] std::unique_ptr<host::PluginSet> make_set(const Plan& plan,
                                                            const Edition& edition) const;
};

/// Looks where the settings of the user and of the plan's project say. `plan`: its file, or empty.
[[nodiscard]] PluginBench set_up_plugins(const std::filesystem::path& plan);

/// Reads the word lists of the settings, and the user's own, into the options again.
void read_words(PluginBench& bench);

} // namespace planwright::desk
