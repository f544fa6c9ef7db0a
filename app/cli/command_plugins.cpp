// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/plugins.h"
#include "host/conformance.h"
#include "host/program_places.h"
#include "host/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace planwright::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string id;
    std::string library;
    std::string plugin;
    unsigned seconds = 10;
};

std::string_view word_for(host::Origin origin) {
    switch (origin) {
    case host::Origin::bundled:
        return "bundled";
    case host::Origin::user:
        return "yours";
    default:
        return "named";
    }
}

void list(const Session& session) {
    const Plugins found(session);
    const std::vector<host::Manifest>& plugins = found.all();
    std::size_t width = 0;
    for (const host::Manifest& plugin : plugins)
        width = std::max(width, plugin.id.size());
    for (const host::Manifest& plugin : plugins)
        fmt::print("{:<{}}  {:<7}  {} {}\n", plugin.id, width, word_for(plugin.origin), plugin.name,
                   plugin.version);
    if (plugins.empty())
        session.note("no plugins were found");
}

Error no_runner() {
    return {ErrorCode::not_found,
            "planwright-runner was not found beside this program",
            "install it again",
            {}};
}

void show_settings(const host::Manifest& plugin) {
    constexpr std::string_view types[] = {"yes or no", "whole number", "number",
                                          "text",      "choice",       "list"};
    for (const host::SettingSpec& setting : plugin.settings)
        fmt::print("setting   {} ({}): {}\n", setting.key,
                   types[static_cast<std::size_t>(setting.type)], setting.label);
}

/// What only the running plugin knows.
void show_abilities(Session& session, Plugins& plugins, const host::Manifest& plugin) {
    if (plugins.installed().places.runner.empty())
        return session.report(no_runner());
    const auto set = plugins.make_set({{plugin.id}, {}}, plugins.set_up_for("").options);
    const auto about = set->sessions().front()->start();
    if (!about)
        return session.report({ErrorCode::io, about.error().message, "", {plugin.folder.string()}});
    for (const std::string& extension : about->extensions)
        fmt::print("does      {}\n", extension);
    for (const wire::Item& table : about->tables)
        fmt::print("table     {}: {}\n", table.id, table.title);
    for (const wire::Item& command : about->commands)
        fmt::print("command   {}: {}\n", command.id, command.title);
    for (const wire::Item& transform : about->transforms)
        fmt::print("transform {}: {}\n", transform.id, transform.title);
}

void info(Session& session, const Options& options) {
    Plugins found(session);
    for (const host::Manifest& plugin : found.all()) {
        if (plugin.id != options.id)
            continue;
        fmt::print("{} {}\n", plugin.name, plugin.version);
        if (!plugin.description.empty())
            fmt::print("{}\n", plugin.description);
        fmt::print("folder    {}\n", plugin.folder.string());
        for (const std::string& right : plugin.rights)
            fmt::print("right     {}\n", right);
        for (const host::RuleSpec& rule : plugin.rules)
            fmt::print("rule      {}: {}\n", rule.id, rule.title);
        show_settings(plugin);
        return show_abilities(session, found, plugin);
    }
    session.report({ErrorCode::not_found,
                    fmt::format("there is no plugin \"{}\"", options.id),
                    "see planwright plugins list",
                    {}});
}

/// Cases as they end, then a line for each plugin.
void show(Session& session, const std::vector<host::ConformanceReport>& reports) {
    for (const host::ConformanceReport& report : reports) {
        const auto kept =
            std::count_if(report.cases.begin(), report.cases.end(),
                          [](const host::ConformanceCase& one) { return one.failure.empty(); });
        fmt::print("{}: {} of {} rules kept\n", report.plugin, kept, report.cases.size());
        if (!report.passed())
            session.raise(Exit::findings);
    }
}

/// A library's file, a plugin's folder, or its manifest.
Result<std::vector<host::ConformanceReport>> judge(const Options& options,
                                                   const host::ConformanceOptions& with) {
    std::error_code error;
    fs::path path = fs::absolute(options.library, error);
    if (path.filename() == "plugin.json")
        path = path.parent_path();
    if (!fs::is_directory(path, error))
        return host::check_library(path, options.plugin, with);
    const auto manifest = host::read_manifest(path);
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto report = host::check_plugin(*manifest, with);
    if (!report)
        return tl::unexpected(report.error());
    return std::vector{std::move(*report)};
}

void check(Session& session, const Options& options) {
    host::ConformanceOptions with;
    with.runner = host::program_places().runner;
    if (with.runner.empty())
        return session.report(no_runner());
    with.deadline = std::chrono::seconds(options.seconds);
    with.on_case = [&](const host::ConformanceCase& one) {
        if (!one.failure.empty())
            fmt::print("broken  {}: {}\n        the plugin {}\n", one.name, one.rule, one.failure);
        else if (!session.quiet)
            fmt::print("kept    {}: {}\n", one.name, one.rule);
        std::fflush(stdout);
    };
    const auto reports = judge(options, with);
    if (!reports)
        return session.report(reports.error());
    show(session, *reports);
}

} // namespace

void add_plugins(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command = add_command(app, session, "plugins", "List plugins, and judge them");
    command->require_subcommand(1);
    add_command(*command, session, "list", "Print every plugin that is found")
        ->callback([&session] { list(session); });

    CLI::App* one = add_command(*command, session, "info", "Print what a plugin can do");
    one->add_option("ID", options->id, "Plugin's id")->required();
    one->callback([options, &session] { info(session, *options); });

    CLI::App* judged = add_command(*command, session, "check",
                                   "Hold a plugin against every rule of the plugin interface");
    judged->add_option("LIBRARY", options->library, "Library, or folder with a plugin.json")
        ->required();
    judged->add_option("--plugin", options->plugin, "Only this plugin of the library");
    judged->add_option("--seconds", options->seconds, "Time for one rule")
        ->capture_default_str()
        ->check(CLI::Range(1U, 3600U));
    judged->callback([options, &session] { check(session, *options); });
}

} // namespace planwright::cli
