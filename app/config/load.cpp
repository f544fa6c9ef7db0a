// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "config/keys.h"
#include "config/nodes.h"
#include "core/file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

namespace planwright::config {

namespace {

namespace fs = std::filesystem;

/// Settings are written by hand; a larger file is something else.
constexpr std::uint64_t max_bytes = 1024ULL * 1024;

bool looks_like_file(std::string_view name) {
    return name.find_first_of("/\\") != std::string_view::npos || name.ends_with(".xml");
}

/// Reads one file's settings over those of `config`.
class Reader {
public:
    Reader(Source source, Config& config) : source_(std::move(source)), config_(config) {}

    void read(const toml::table& top) { read_table("", top); }

private:
    void read_table(std::string_view table, const toml::table& entries) {
        for (const auto& [name, node] : entries) {
            const Key* const key = find(table, name.str());
            if (key != nullptr && key->user_only && source_.kind() == Origin::Kind::project_file)
                source_.problem(name.source(),
                                fmt::format("“{}” is not for a project’s file", name.str()),
                                "a plan’s folder names no place of plugins; put it into your own "
                                "settings file");
            else if (key != nullptr)
                std::visit([this, name = name.str(),
                            at = &node](const auto& kind) { take(name, *at, kind); },
                           key->kind);
            else if (!table.empty() || !read_inner(name, node))
                unknown(table, name);
        }
    }

    /// The tables of the top; false when it is none of them.
    bool read_inner(const toml::key& name, const toml::node& node) {
        const std::string_view table = name.str();
        const bool known = std::any_of(keys().begin(), keys().end(),
                                       [&](const Key& key) { return key.table == table; });
        if (!known && table != rules_table && table != plugins_table)
            return false;
        const toml::table* const entries = source_.table(table, node);
        if (entries == nullptr)
            return true;
        if (table == rules_table)
            read_rules(*entries);
        else if (table == plugins_table)
            read_plugins(*entries);
        else
            read_table(table, *entries);
        return true;
    }

    void read_rules(const toml::table& rules) {
        for (const auto& [rule, node] : rules) {
            // [rules] template.owner-style = "off" without quotation marks is a table in TOML.
            if (const auto* const dotted = node.as_table()) {
                for (const auto& [name, inner] : *dotted)
                    set_rule(fmt::format("{}.{}", rule.str(), name.str()), inner);
            } else {
                set_rule(std::string(rule.str()), node);
            }
        }
    }

    void set_rule(const std::string& rule, const toml::node& node) {
        if (auto weight = source_.choice(rule, node, rule_weights()))
            config_.rules[rule] = {*std::move(weight), source_.origin(node)};
    }

    void read_plugins(const toml::table& plugins) {
        for (const auto& [id, node] : plugins) {
            const std::string table = fmt::format("plugins.{}", id.str());
            const toml::table* const options = source_.table(table, node);
            if (options == nullptr)
                continue;
            for (const auto& [name, value_node] : *options) {
                auto value =
                    source_.plugin_value(fmt::format("{}.{}", table, name.str()), value_node);
                if (value)
                    config_.plugins[std::string(id.str())][std::string(name.str())] = {
                        *std::move(value), source_.origin(value_node)};
            }
        }
    }

    void take(std::string_view name, const toml::node& node, const Choice& kind) {
        if (auto value = source_.choice(name, node, kind.choices))
            config_.*kind.member = {*std::move(value), source_.origin(node)};
    }
    void take(std::string_view name, const toml::node& node, const Whole& kind) {
        if (const auto value = source_.whole(name, node, kind.least, kind.most))
            config_.*kind.member = {*value, source_.origin(node)};
    }
    void take(std::string_view name, const toml::node& node, const NameList& kind) {
        if (const auto items = source_.list(name, node)) {
            Names names;
            for (const Setting<std::string>& item : *items)
                names.push_back(item.value);
            config_.*kind.member = {std::move(names), source_.origin(node)};
        }
    }
    void take(std::string_view name, const toml::node& node, const NameOrFile& kind) {
        auto value = source_.text(name, node);
        if (value && looks_like_file(*value))
            value = source_.path(*value).string();
        if (value)
            config_.*kind.member = {*std::move(value), source_.origin(node)};
    }
    void take(std::string_view name, const toml::node& node, const FileList& kind) {
        const auto* const array = node.as_array();
        const auto items = source_.list(name, node);
        if (!items)
            return;
        Files files;
        for (std::size_t i = 0; i < items->size(); ++i) {
            const fs::path path = source_.path((*items)[i].value);
            std::error_code error;
            // A pipe or a device would be read without end.
            if (kind.folders ? fs::is_directory(path, error) : fs::is_regular_file(path, error))
                files.push_back({path, (*items)[i].origin});
            else
                source_.problem((*array)[i].source(),
                                fmt::format("“{}” names {}, which is no {}", name, path.string(),
                                            kind.folders ? "folder" : "file"),
                                "correct its name; it is looked for from the folder of this file");
        }
        // Before those of the file read earlier.
        Files& all = config_.*kind.member;
        all.insert(all.begin(), std::make_move_iterator(files.begin()),
                   std::make_move_iterator(files.end()));
    }

    static const Key* find(std::string_view table, std::string_view name) {
        const auto all = keys();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Key& key) {
            return key.table == table && key.name == name;
        });
        return found == all.end() ? nullptr : &*found;
    }

    void unknown(std::string_view table, const toml::key& name) {
        std::vector<std::string> known;
        for (const Key& key : keys()) {
            const bool here = !key.user_only || source_.kind() == Origin::Kind::user_file;
            if (key.table == table && here)
                known.emplace_back(key.name);
            else if (table.empty() && !key.table.empty() && here &&
                     (known.empty() || known.back() != fmt::format("[{}]", key.table)))
                known.push_back(fmt::format("[{}]", key.table));
        }
        if (table.empty()) {
            known.push_back(fmt::format("[{}]", rules_table));
            known.push_back(fmt::format("[{}.ID]", plugins_table));
        }
        source_.problem(name.source(),
                        table.empty()
                            ? fmt::format("there is no setting “{}”", name.str())
                            : fmt::format("there is no setting “{}” in [{}]", name.str(), table),
                        fmt::format("the settings are {}", fmt::join(known, ", ")));
    }

    Source source_;
    Config& config_;
};

void read_file_into(const fs::path& file, Origin::Kind kind, Loaded& loaded) {
    const auto bytes = read_file(file, max_bytes);
    if (!bytes) {
        if (kind != Origin::Kind::user_file || bytes.error().code != ErrorCode::not_found)
            loaded.problems.push_back(bytes.error());
        return;
    }
    const toml::parse_result parsed = toml::parse(*bytes, file.string());
    if (!parsed) {
        const toml::parse_error& error = parsed.error();
        loaded.problems.push_back(
            {ErrorCode::malformed,
             fmt::format("this is not TOML: {}", error.description()),
             "correct the line; docs/configuration.md shows how settings are written",
             {file.string(), error.source().begin.line, error.source().begin.column}});
        return;
    }
    Reader(Source(file, kind, loaded.problems), loaded.config).read(parsed.table());
}

} // namespace

Loaded load(const fs::path& user_file, const fs::path& project_file) {
    Loaded loaded;
    if (!user_file.empty())
        read_file_into(user_file, Origin::Kind::user_file, loaded);
    if (!project_file.empty())
        read_file_into(project_file, Origin::Kind::project_file, loaded);
    return loaded;
}

} // namespace planwright::config
