// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/plugins.h"

#include "config/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace planwright::cli {

Plugins::Plugins(const Session& session) : session_(session) {
    std::vector<std::filesystem::path> named(session.plugin_paths.begin(),
                                             session.plugin_paths.end());
    // What is wrong in the user's file is said by whoever checks with it.
    const config::Config own = config::load(config::user_file(), {}).config;
    for (const auto& folder : own.plugin_path) {
        named.push_back(folder.value);
    }
    const config::Names& preferred = own.preferred_plugins.value;
    found_ = host::discover(host::search_paths(places_, std::move(named)),
                            {preferred.begin(), preferred.end()});
    for (const Error& problem : found_.problems) {
        session_.note(describe(problem));
    }
}

bool Plugins::has(std::string_view id) const {
    return std::any_of(all().begin(), all().end(),
                       [&](const host::Manifest& plugin) { return plugin.id == id; });
}

std::unique_ptr<host::PluginSet> Plugins::make_set(const host::PluginChoice& choice,
                                                   host::PluginSetOptions options) {
    options.runner = places_.runner;
    options.isolate_bundled = false;
    for (const std::filesystem::path& folder : places_.dictionaries) {
        options.folders["dictionaries"].push_back(folder.string());
    }
    options.session.wait_until = [](host::Instant instant) {
        std::this_thread::sleep_until(instant);
    };
    options.log = [this](const host::Manifest& plugin, std::uint32_t level, std::string_view line) {
        write(plugin, level, line);
    };
    return std::make_unique<host::PluginSet>(all(), choice, options);
}

void Plugins::write(const host::Manifest& plugin, std::uint32_t level, std::string_view line) {
    if (level < PW_LOG_WARNING) {
        return;
    }
    std::string whole = fmt::format("plugin \"{}\": {}", plugin.id, line);
    const std::lock_guard lock(mutex_);
    if (lines_.insert(whole).second) {
        session_.note(whole);
    }
}

} // namespace planwright::cli
