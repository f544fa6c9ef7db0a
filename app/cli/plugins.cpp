// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/plugins.h"

#include "config/config.h"
#include "host/word_lists.h"

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
    read_words();
}

void Plugins::read_words() {
    const config::Config mine = config::load(config::user_file(), {}).config;
    host::WordFiles files;
    const auto take = [](const config::Files& from, std::vector<std::filesystem::path>& to) {
        for (const auto& file : from) {
            to.push_back(file.value);
        }
    };
    take(mine.words, files.allow);
    take(mine.deny, files.deny);
    take(mine.prefer, files.prefer);
    std::error_code error;
    if (const auto own = host::user_words_file(); std::filesystem::is_regular_file(own, error)) {
        files.allow.push_back(own);
    }
    std::vector<Error> problems;
    words_ = host::read_word_lists(files, problems);
    for (const Error& problem : problems) {
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
    options.words = words_;
    options.session.wait_until = [](host::Instant instant) {
        std::this_thread::sleep_until(instant);
    };
    options.log = [this](const host::Manifest& plugin, std::uint32_t level, std::string_view line) {
        write(plugin, level, line);
    };
    return std::make_unique<host::PluginSet>(all(), choice, options);
}

std::future<std::unique_ptr<host::PluginSet>> Plugins::start_set(const host::PluginChoice& choice,
                                                                 host::PluginSetOptions options) {
    return std::async(std::launch::async, [this, choice, options = std::move(options)] {
        auto set = make_set(choice, options);
        set->start();
        return set;
    });
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
