// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config/config.h"

#include <toml++/toml.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Typed looks at nodes of a settings file. Each says in one error what it wants when it finds
/// something else.
namespace planwright::config {

/// One settings file while it is read.
class Source {
public:
    Source(std::filesystem::path file, Origin::Kind kind, std::vector<Error>& problems)
        : file_(std::move(file)), kind_(kind), problems_(problems) {}

    [[nodiscard]] Origin::Kind kind() const { return kind_; }
    [[nodiscard]] Origin origin(const toml::node& node) const;
    void problem(const toml::source_region& at, std::string what, std::string advice);

    [[nodiscard]] std::optional<std::string> choice(std::string_view name, const toml::node& node,
                                                    std::span<const std::string_view> choices);
    [[nodiscard]] std::optional<std::string> text(std::string_view name, const toml::node& node);
    [[nodiscard]] std::optional<std::int64_t> whole(std::string_view name, const toml::node& node,
                                                    std::int64_t least, std::int64_t most);
    /// Every text of a list, with its node; nothing when it is no list of texts.
    [[nodiscard]] std::optional<std::vector<Setting<std::string>>> list(std::string_view name,
                                                                        const toml::node& node);
    /// Null, with an error, when it is no table.
    [[nodiscard]] const toml::table* table(std::string_view name, const toml::node& node);
    [[nodiscard]] std::optional<PluginValue> plugin_value(std::string_view name,
                                                          const toml::node& node);
    /// The path that `written` means in this file.
    [[nodiscard]] std::filesystem::path path(std::string_view written) const;

private:
    std::filesystem::path file_;
    Origin::Kind kind_;
    std::vector<Error>& problems_;
};

/// "a, b or c", each in quotation marks.
[[nodiscard]] std::string one_of(std::span<const std::string_view> names);

} // namespace planwright::config
