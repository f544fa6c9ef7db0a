// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "wire/protocol.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::host {

/// An option that a plugin declares; the host stores its values and draws its form.
struct SettingSpec {
    enum class Type : std::uint8_t { boolean, integer, number, text, choice, list };
    std::string key;
    Type type = Type::boolean;
    wire::Setting standard; ///< the value when nobody sets one
    std::string label;
    std::string help;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::vector<std::string> choices;
};

/// A rule that a plugin may find breaches of.
struct RuleSpec {
    std::string id; ///< "PLUGIN.name"
    std::string title;
    std::string severity; ///< "hint", "warning" or "error"
    std::string help;
    std::vector<std::string> instead_of; ///< rules of other plugins whose place it takes
};

/// Where a plugin was found.
enum class Origin : std::uint8_t { bundled, user, named };

/// plugin.json, read and checked against what schemas/plugin.schema.json asks.
struct Manifest {
    std::string id;
    std::string name;
    std::string version;
    std::string description;
    std::filesystem::path folder;     ///< absolute
    std::filesystem::path library;    ///< absolute; empty for a program
    std::vector<std::string> program; ///< words of a command, run in the folder
    std::vector<std::string> rights;  ///< "user-words", "dictionaries", "rule-packs"
    std::vector<RuleSpec> rules;
    std::vector<SettingSpec> settings;
    Origin origin = Origin::named;

    [[nodiscard]] bool asks_for(std::string_view right) const;
};

/// Reads FOLDER/plugin.json. Fails with one clause that names the member.
[[nodiscard]] Result<Manifest> read_manifest(const std::filesystem::path& folder);
[[nodiscard]] Result<Manifest> parse_manifest(std::string_view json,
                                              const std::filesystem::path& folder);

using SettingValues = std::map<std::string, wire::Setting>;

/// Whether a value is one that the setting can have.
[[nodiscard]] bool is_allowed(const SettingSpec& spec, const wire::Setting& value);

/// The values in force: the plan's, else the user's, else the standard ones. Values of unknown
/// keys, of another type or out of range are left out, each with a line in `problems`.
[[nodiscard]] SettingValues resolve_settings(const Manifest& manifest, const SettingValues& user,
                                             const SettingValues& plan,
                                             std::vector<std::string>& problems);

} // namespace planwright::host
