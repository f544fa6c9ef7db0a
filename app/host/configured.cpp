// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/configured.h"

#include "checks/rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::host {

namespace {

const Manifest* find(const std::vector<Manifest>& plugins, std::string_view id) {
    const auto found = std::find_if(plugins.begin(), plugins.end(),
                                    [&](const Manifest& plugin) { return plugin.id == id; });
    return found == plugins.end() ? nullptr : &*found;
}

Error fault(const config::Origin& origin, std::string what, std::string advice) {
    return {ErrorCode::usage, std::move(what), std::move(advice), origin.place};
}

std::string keys_of(const Manifest& plugin) {
    std::string keys;
    for (const SettingSpec& setting : plugin.settings)
        keys += (keys.empty() ? "" : ", ") + setting.key;
    return keys.empty() ? "it has none" : "its options are " + keys;
}

std::string range_of(const SettingSpec& spec) {
    if (spec.minimum && spec.maximum)
        return fmt::format(" from {} to {}", *spec.minimum, *spec.maximum);
    if (spec.minimum)
        return fmt::format(" from {}", *spec.minimum);
    return spec.maximum ? fmt::format(" up to {}", *spec.maximum) : std::string();
}

std::string wanted_by(const SettingSpec& spec) {
    using Type = SettingSpec::Type;
    switch (spec.type) {
    case Type::boolean:
        return "it must be true or false";
    case Type::integer:
        return fmt::format("it must be a whole number{}", range_of(spec));
    case Type::number:
        return fmt::format("it must be a number{}", range_of(spec));
    case Type::text:
        return "it must be a text in quotation marks";
    case Type::list:
        return "it must be a list of texts";
    case Type::choice:
        break;
    }
    std::string choices;
    for (const std::string& choice : spec.choices)
        choices += fmt::format("{}\"{}\"", choices.empty() ? "" : ", ", choice);
    return fmt::format("it must be one of {}", choices);
}

/// Whether the rule is one that can be given a weight; else a fault.
bool is_rule(const std::string& rule, const config::Origin& origin,
             const std::vector<Manifest>& plugins, std::vector<Error>& problems) {
    if (keeps_its_weight(rule)) {
        problems.push_back(fault(origin, fmt::format("“{}” keeps its weight", rule),
                                 "what blocks a submission can be neither turned off nor weighed "
                                 "otherwise; remove the line"));
        return false;
    }
    const std::string owner = rule.substr(0, rule.find('.'));
    const Manifest* const plugin = find(plugins, owner);
    const bool is_known =
        owner == template_plugin
            ? find_rule(rule) != nullptr
            : plugin == nullptr || plugin->rules.empty() ||
                  std::any_of(plugin->rules.begin(), plugin->rules.end(),
                              [&](const RuleSpec& spec) { return spec.id == rule; });
    if (!is_known)
        problems.push_back(
            fault(origin, fmt::format("there is no rule “{}”", rule),
                  owner == template_plugin
                      ? std::string("docs/rules.md lists the built-in rules")
                      : fmt::format("planwright plugins info {} lists its rules", owner)));
    return is_known;
}

} // namespace

std::map<std::string, SettingValues> plugin_settings(const config::Config& config,
                                                     const std::vector<Manifest>& plugins,
                                                     std::vector<Error>& problems) {
    std::map<std::string, SettingValues> result;
    for (const auto& [id, options] : config.plugins) {
        const Manifest* const plugin = find(plugins, id);
        if (plugin == nullptr)
            continue;
        for (const auto& [key, option] : options) {
            const auto& specs = plugin->settings;
            const auto spec =
                std::find_if(specs.begin(), specs.end(),
                             [name = key](const SettingSpec& one) { return one.key == name; });
            const wire::Setting value{option.value};
            if (spec == specs.end())
                problems.push_back(fault(option.origin,
                                         fmt::format("the plugin “{}” has no option “{}”", id, key),
                                         keys_of(*plugin)));
            else if (!is_allowed(*spec, value))
                problems.push_back(
                    fault(option.origin,
                          fmt::format("the option “{}” of the plugin “{}” cannot be that", key, id),
                          wanted_by(*spec)));
            else
                result[id][key] = value;
        }
    }
    return result;
}

RuleWeights rule_weights(const config::Config& config, const std::vector<Manifest>& plugins,
                         std::vector<Error>& problems) {
    RuleWeights result;
    for (const auto& [rule, weight] : config.rules) {
        if (is_rule(rule, weight.origin, plugins, problems))
            result[rule] = parse_severity(weight.value);
    }
    return result;
}

std::map<std::string, std::vector<std::string>> granted_folders(const config::Config& config) {
    std::map<std::string, std::vector<std::string>> folders;
    for (const auto& pack : config.packs)
        folders["rule-packs"].push_back(pack.value.string());
    return folders;
}

PluginChoice plugin_choice(const config::Config& config) {
    return {config.only.value, config.without.value, true};
}

Limits limits(const config::Config& config) {
    Limits result;
    result.hard = std::chrono::milliseconds(config.answer_ms.value);
    result.soft = std::min(result.soft, result.hard);
    result.memory_mib = static_cast<std::uint64_t>(config.memory_mib.value);
    return result;
}

} // namespace planwright::host
