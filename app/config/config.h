// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

/// Settings as plain values. Any thread may read a Config; nothing in it knows a file any more
/// but by name.
namespace planwright::config {

/// Where a value comes from; the later kinds win.
struct Origin {
    enum class Kind : std::uint8_t { standard, user_file, project_file, command_line };
    Kind kind = Kind::standard;
    SourcePlace place; ///< of the two files; the option's name as `file` for the command line
};

template <class T>
struct Setting {
    T value{};
    Origin origin;
};

using Names = std::vector<std::string>;
/// What an option of a plugin can be set to.
using PluginValue = std::variant<bool, std::int64_t, double, std::string, Names>;
/// Files named by both files stand here together: the project's first, then the user's. All are
/// absolute, and were regular files when the settings were read.
using Files = std::vector<Setting<std::filesystem::path>>;

/// All settings in force for one plan.
struct Config {
    Setting<std::string> gate{"draft", {}};     ///< "draft" or "submission"
    Setting<std::string> min_level{"hint", {}}; ///< "hint", "warning" or "error"
    Setting<std::string> fail_level{"error", {}};
    Setting<Names> only; ///< plugins; empty: all
    Setting<Names> without;
    Setting<std::string> edition; ///< id or absolute path of a file; or empty
    Files words;                  ///< word lists: right as they stand
    Files deny;                   ///< word lists: never right
    Files prefer;                 ///< word lists: one word instead of another
    Files glossary;
    Files owners; ///< owner registers
    Files packs;  ///< folders of rule packs
    /// Milliseconds that a plugin may take for an answer before it counts as hung.
    Setting<std::int64_t> answer_ms{2000, {}};
    Setting<std::int64_t> memory_mib{1024, {}}; ///< that a plugin may use
    /// Rule to "off", "hint", "warning" or "error". What blocks keeps its weight all the same.
    std::map<std::string, Setting<std::string>> rules;
    /// Plugin, then option. The host holds them against the plugin's manifest.
    std::map<std::string, std::map<std::string, Setting<PluginValue>>> plugins;

    /// From the user's own file only: a project can name no place of a plugin.
    Files plugin_path;
    Setting<Names> preferred_plugins; ///< ids of the user's own plugins that stand for bundled ones
};

/// Settings read, and what is wrong with the files: one error a fault, with file and line. What is
/// wrong is left out of `config`; a run that must not pass by mistake stops at a fault.
struct Loaded {
    Config config;
    std::vector<Error> problems;
};

/// Reads the user's file and then the project's over it. An empty path, and a user's file that is
/// not there, count as an empty file.
[[nodiscard]] Loaded load(const std::filesystem::path& user_file,
                          const std::filesystem::path& project_file);

/// The user's own file, which need not exist: planwright/config.toml under XDG_CONFIG_HOME (else
/// ~/.config), or under APPDATA on Windows. Empty when there is no such place.
[[nodiscard]] std::filesystem::path user_file();

/// The nearest .planwright.toml in the folder of `plan` or above it; empty when there is none. For
/// "-", standard input, it is looked for from the working folder.
[[nodiscard]] std::filesystem::path project_file(const std::filesystem::path& plan);

/// Every value and where it comes from, as TOML with the origins in comments.
[[nodiscard]] std::string print(const Config& config);

} // namespace planwright::config
