// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "config/nodes.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::config {

namespace {

std::string_view said(const toml::node& node) {
    switch (node.type()) {
    case toml::node_type::table:
        return "a table";
    case toml::node_type::array:
        return "a list";
    case toml::node_type::string:
        return "a text";
    case toml::node_type::integer:
        return "a whole number";
    case toml::node_type::floating_point:
        return "a number";
    case toml::node_type::boolean:
        return "true or false";
    default:
        return "a date or time";
    }
}

} // namespace

std::string one_of(std::span<const std::string_view> names) {
    std::string result;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string_view between = i == 0 ? "" : i + 1 == names.size() ? " or " : ", ";
        result += fmt::format("{}\"{}\"", between, names[i]);
    }
    return result;
}

Origin Source::origin(const toml::node& node) const {
    return {kind_, {file_.string(), node.source().begin.line, 0}};
}

void Source::problem(const toml::source_region& at, std::string what, std::string advice) {
    problems_.push_back({ErrorCode::usage,
                         std::move(what),
                         std::move(advice),
                         {file_.string(), at.begin.line, at.begin.column}});
}

std::optional<std::string> Source::text(std::string_view name, const toml::node& node) {
    if (const auto* const value = node.as_string())
        return value->get();
    problem(node.source(), fmt::format("“{}” is {}", name, said(node)),
            "it must be a text in quotation marks");
    return std::nullopt;
}

std::optional<std::string> Source::choice(std::string_view name, const toml::node& node,
                                          std::span<const std::string_view> choices) {
    const auto* const value = node.as_string();
    if (value != nullptr &&
        std::find(choices.begin(), choices.end(), value->get()) != choices.end())
        return value->get();
    problem(node.source(),
            fmt::format("“{}” is {}", name,
                        value != nullptr ? fmt::format("\"{}\"", value->get())
                                         : std::string(said(node))),
            fmt::format("it must be {}", one_of(choices)));
    return std::nullopt;
}

std::optional<std::int64_t> Source::whole(std::string_view name, const toml::node& node,
                                          std::int64_t least, std::int64_t most) {
    const auto* const value = node.as_integer();
    if (value != nullptr && value->get() >= least && value->get() <= most)
        return value->get();
    problem(node.source(),
            fmt::format("“{}” is {}", name,
                        value != nullptr ? std::to_string(value->get()) : std::string(said(node))),
            fmt::format("it must be a whole number from {} to {}", least, most));
    return std::nullopt;
}

std::optional<std::vector<Setting<std::string>>> Source::list(std::string_view name,
                                                              const toml::node& node) {
    std::vector<Setting<std::string>> result;
    const auto wrong = [&](const toml::node& at) {
        problem(at.source(),
                &at == &node ? fmt::format("“{}” is {}", name, said(at))
                             : fmt::format("there is {} in “{}”", said(at), name),
                "it must be a list of texts, for example [\"a\", \"b\"]");
        return std::nullopt;
    };
    const auto* const array = node.as_array();
    if (array == nullptr)
        return wrong(node);
    for (const toml::node& item : *array) {
        const auto* const value = item.as_string();
        if (value == nullptr)
            return wrong(item);
        result.push_back({value->get(), origin(item)});
    }
    return result;
}

const toml::table* Source::table(std::string_view name, const toml::node& node) {
    if (const auto* const table = node.as_table())
        return table;
    problem(node.source(), fmt::format("“{}” is {}", name, said(node)),
            fmt::format("it must be a table: [{}]", name));
    return nullptr;
}

std::optional<PluginValue> Source::plugin_value(std::string_view name, const toml::node& node) {
    if (const auto* const value = node.as_boolean())
        return PluginValue(value->get());
    if (const auto* const value = node.as_integer())
        return PluginValue(value->get());
    if (const auto* const value = node.as_floating_point())
        return PluginValue(value->get());
    if (const auto* const value = node.as_string())
        return PluginValue(value->get());
    if (node.is_array()) {
        const auto items = list(name, node);
        if (!items)
            return std::nullopt;
        Names names;
        for (const Setting<std::string>& item : *items)
            names.push_back(item.value);
        return PluginValue(std::move(names));
    }
    problem(node.source(), fmt::format("“{}” is {}", name, said(node)),
            "an option of a plugin is a text, a number, true or false, or a list of texts");
    return std::nullopt;
}

std::filesystem::path Source::path(std::string_view written) const {
    return (file_.parent_path() / std::filesystem::path(written)).lexically_normal();
}

} // namespace planwright::config
