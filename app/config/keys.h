// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config/config.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <variant>

/// The table of settings: reading, printing and the documentation follow it.
namespace planwright::config {

/// A text that is one of a few.
struct Choice {
    Setting<std::string> Config::*member;
    std::span<const std::string_view> choices;
};
struct NameList {
    Setting<Names> Config::*member;
};
/// An edition's id, or a file's name.
struct NameOrFile {
    Setting<std::string> Config::*member;
};
/// Names of files, or of folders, from the folder of the settings file.
struct FileList {
    Files Config::*member;
    bool folders = false;
};
struct Whole {
    Setting<std::int64_t> Config::*member;
    std::int64_t least = 0;
    std::int64_t most = 0;
};

struct Key {
    std::string_view table; ///< "" for the top of the file
    std::string_view name;
    std::variant<Choice, NameList, NameOrFile, FileList, Whole> kind;
    bool user_only = false; ///< has no meaning, and is refused, in a project's file
};

/// All keys but the free ones under [rules] and [plugins.ID], in the order they are printed in.
[[nodiscard]] std::span<const Key> keys();

inline constexpr std::string_view rules_table = "rules";
inline constexpr std::string_view plugins_table = "plugins";
/// What a rule can be set to.
[[nodiscard]] std::span<const std::string_view> rule_weights();

} // namespace planwright::config
