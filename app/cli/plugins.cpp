// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/plugins.h"

#include <fmt/format.h>

#include <thread>
#include <utility>

namespace planwright::cli {

Plugins::Plugins(const Session& session)
    : session_(session),
      installed_(
          setup::find_installed({session.plugin_paths.begin(), session.plugin_paths.end()})) {
    for (const Error& problem : installed_.problems) {
        session_.note(describe(problem));
    }
}

setup::PlanSetup Plugins::set_up(config::Loaded settings) const {
    setup::PlanSetup setup = setup::set_up(std::move(settings), installed_);
    for (const Error& note : setup.notes) {
        session_.note(describe(note));
    }
    return setup;
}

setup::PlanSetup Plugins::set_up_for(const std::string& plan) const {
    return set_up(config::load(config::user_file(), config::project_file(plan)));
}

std::unique_ptr<host::PluginSet> Plugins::make_set(const host::PluginChoice& choice,
                                                   host::PluginSetOptions options) {
    options.isolate_bundled = false;
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
