// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "host/discovery.h"
#include "host/plugin_set.h"
#include "host/program_places.h"

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

    [[nodiscard]] const std::vector<host::Manifest>& all() const { return found_.plugins; }
    [[nodiscard]] bool has(std::string_view id) const;
    [[nodiscard]] const host::ProgramPlaces& places() const { return places_; }

    /// Any thread. The set must not outlive this object. `options` has what settings decide: the
    /// rest is put in here.
    [[nodiscard]] std::unique_ptr<host::PluginSet> make_set(const host::PluginChoice& choice,
                                                            host::PluginSetOptions options = {});
    /// The same, and starts the plugins on a thread of its own: dictionaries and rules are loaded
    /// while the caller reads a plan.
    [[nodiscard]] std::future<std::unique_ptr<host::PluginSet>>
    start_set(const host::PluginChoice& choice, host::PluginSetOptions options = {});

private:
    void read_words();
    void write(const host::Manifest& plugin, std::uint32_t level, std::string_view line);

    const Session& session_;
    host::ProgramPlaces places_ = host::program_places();
    host::Discovered found_;
    std::vector<wire::Word> words_;
    std::mutex mutex_; // of lines_
    std::set<std::string> lines_;
};

} // namespace planwright::cli
