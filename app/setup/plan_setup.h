// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/weights.h"
#include "config/config.h"
#include "glossary/layers.h"
#include "host/plugin_set.h"
#include "register/owner_register.h"
#include "setup/installed.h"

#include <vector>

namespace planwright::setup {

/// What settings make of the plugins, words, meanings and posts for one plan.
struct PlanSetup {
    config::Config config;
    host::PluginChoice choice;
    host::PluginSetOptions options; ///< bundled plugins in children, nobody hears the log
    RuleWeights weights;
    GlossaryLayers glossary;           ///< the national one and the files, without the plan's own
    std::vector<OwnerRegister> owners; ///< in the order in which they lie over each other
    /// Of the settings and of the glossaries and registers they name: a check without these would
    /// pass what it should not.
    std::vector<Error> problems;
    std::vector<Error> notes; ///< of word lists: lines that were left out
};

/// Makes use of settings that were read: `config::load()`, with what a program puts over them.
[[nodiscard]] PlanSetup set_up(config::Loaded settings, const Installed& installed);

/// The same from the settings files alone: the user's, and that of the project of `plan`, which may
/// be empty or "-".
[[nodiscard]] PlanSetup set_up_for(const std::filesystem::path& plan, const Installed& installed);

/// Reads the word lists of the settings, and the user's own, into the options again.
void read_words(PlanSetup& setup);

} // namespace planwright::setup
