// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "core/memory.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <exception>

namespace planwright::cli {

namespace {

constexpr const char* version_line = "planwright " PLANWRIGHT_VERSION;

void add_common(CLI::App& app, Session& session) {
    app.set_version_flag("--version", version_line, "Print the version and stop");
    app.add_flag("-q,--quiet", session.quiet, "Print results and errors only");
    app.add_option_function<std::string>(
           "--plugin-path",
           [&session](const std::string& folder) { session.plugin_paths.push_back(folder); },
           "A folder to look for plugins in; may be repeated")
        ->trigger_on_parse();
    app.set_help_flag("-h,--help", "Print this help and stop");
}

} // namespace

void Session::report(const Error& error) {
    fmt::print(stderr, "planwright: {}\n", describe(error));
    raise(Exit::failed);
}

void Session::note(std::string_view line) const {
    if (!quiet) {
        fmt::print(stderr, "planwright: {}\n", line);
    }
}

CLI::App* add_command(CLI::App& parent, Session& session, const std::string& name,
                      const std::string& description) {
    CLI::App* command = parent.add_subcommand(name, description);
    add_common(*command, session);
    return command;
}

namespace {

/// CLI11 words its errors for programmers; people get what is wrong with what they typed.
std::string sentence(const CLI::App& used, const CLI::ParseError& error) {
    const std::vector<std::string> unknown = used.remaining();
    const bool wants_command = !used.get_subcommands([](const CLI::App*) { return true; }).empty();
    if (!unknown.empty() && unknown.front().starts_with('-')) {
        return fmt::format("there is no option “{}”", unknown.front());
    }
    if (!unknown.empty() && wants_command) {
        return fmt::format("there is no command “{}”", unknown.front());
    }
    if (!unknown.empty()) {
        return fmt::format("“{}” is one argument too many", unknown.front());
    }
    if (wants_command && error.get_name() == "RequiredError") {
        return "a command is missing";
    }
    return error.what();
}

int usage_error(const CLI::App& app, const CLI::ParseError& error) {
    const CLI::App* used = &app;
    while (!used->get_subcommands().empty()) {
        used = used->get_subcommands().front();
    }
    std::string path = used->get_name();
    for (const CLI::App* parent = used->get_parent(); parent != nullptr;
         parent = parent->get_parent()) {
        path.insert(0, parent->get_name() + " ");
    }
    fmt::print(stderr, "planwright: {}; see {} --help\n", sentence(*used, error), path);
    return static_cast<int>(Exit::failed);
}

int run(int argc, char** argv) {
    Session session;
    CLI::App app("Drafts, checks and exports official action plans.", "planwright");
    add_common(app, session);
    app.require_subcommand(1);
    add_new(app, session);
    add_convert(app, session);
    add_check(app, session);
    add_fix(app, session);
    add_waive(app, session);
    add_tables(app, session);
    add_edition(app, session);
    add_glossary(app, session);
    add_plugins(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        return usage_error(app, error);
    }
    if (std::fflush(stdout) != 0) {
        fmt::print(stderr,
                   "planwright: standard output: could not be written; is the disk full?\n");
        session.raise(Exit::failed);
    }
    return session.exit_code();
}

} // namespace

} // namespace planwright::cli

int main(int argc, char** argv) {
    planwright::prepare_memory();
    try {
        return planwright::cli::run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "planwright: stopped by an unexpected fault: {}\n", error.what());
    }
    return 2;
}
