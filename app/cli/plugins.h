// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "host/plugin_set.h"
#include "setup/plan_setup.h"

#include <future>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::cli {

/// The plugins of one run of the program: found once, then put to work in sets. Bundled ones work
/// in this process, all others in children. What they write at the level of a warning or above goes
/// to standard error, each line once.
class Plugins {
public:
    /// Looks for them where `session` and the user's own settings say; what was left out is a line
    /// each on standard error.
    explicit Plugins(const Session& session);
    Plugins(const Plugins&) = delete;
    Plugins& operator=(const Plugins&) = delete;

    [[nodiscard]] const setup::Installed& installed() const { return installed_; }
    [[nodiscard]] const std::vector<host::Manifest>& all() const { return installed_.plugins; }

    /// Settings put to use, and those of a plan's files. What is wrong with word lists is told.
    [[nodiscard]] setup::PlanSetup set_up(config::Loaded settings) const;
    [[nodiscard]] setup::PlanSetup set_up_for(const std::string& plan) const;

    /// Any thread. The set must not outlive this object.
    [[nodiscard]] std::unique_ptr<host::PluginSet> make_set(const host::PluginChoice& choice,
                                                            host::PluginSetOptions options);
    /// The same, and starts the plugins on a thread of its own: dictionaries and rules are loaded
    /// while the caller reads a plan.
    [[nodiscard]] std::future<std::unique_ptr<host::PluginSet>>
    start_set(const host::PluginChoice& choice, host::PluginSetOptions options);

private:
    void write(const host::Manifest& plugin, std::uint32_t level, std::string_view line);

    const Session& session_;
    setup::Installed installed_;
    std::mutex mutex_; // of lines_
    std::set<std::string> lines_;
};

} // namespace planwright::cli
