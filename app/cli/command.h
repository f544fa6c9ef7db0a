// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <CLI/App.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The command line is thin: each command parses its options, calls the folders above, shows what
/// they gave. Every command has its own file and one function add_NAME here.
namespace planwright::cli {

/// Exit codes of the contract; the highest of a run wins.
enum class Exit { done = 0, findings = 1, failed = 2 };

/// What all commands share during one run.
class Session {
public:
    bool quiet = false;
    std::vector<std::string> plugin_paths; ///< --plugin-path, in order

    void raise(Exit code) {
        if (code > exit_) {
            exit_ = code;
        }
    }
    [[nodiscard]] int exit_code() const { return static_cast<int>(exit_); }

    /// "planwright: FILE: what is wrong; what to do" on standard error, and exit code 2.
    void report(const Error& error);
    /// A line on standard error that --quiet silences.
    void note(std::string_view line) const;

private:
    Exit exit_ = Exit::done;
};

/// Adds a subcommand with what every command has (--help, --version, --quiet,
/// --plugin-path) and runs `run` when
/// it was chosen.
CLI::App* add_command(CLI::App& parent, Session& session, const std::string& name,
                      const std::string& description);

void add_new(CLI::App& app, Session& session);
void add_convert(CLI::App& app, Session& session);
void add_check(CLI::App& app, Session& session);
void add_fix(CLI::App& app, Session& session);
void add_waive(CLI::App& app, Session& session);
void add_tables(CLI::App& app, Session& session);
void add_edition(CLI::App& app, Session& session);
void add_glossary(CLI::App& app, Session& session);
void add_plugins(CLI::App& app, Session& session);

} // namespace planwright::cli
