// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rules.h"
#include "checks/sarif_parts.h"

#include <fmt/core.h>

namespace planwright::sarif {
namespace {

/// A sentence of our tables: a capital letter and a full stop.
std::string sentence(std::string_view s) {
    std::string result(s);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z')
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    if (!result.empty() && result.back() != '.')
        result += '.';
    return result;
}

Json descriptor(std::string_view id, std::string_view title, std::string_view help,
                Severity severity) {
    Json rule = {{"id", id}};
    if (!title.empty())
        rule["shortDescription"] = message(sentence(title));
    if (!help.empty())
        rule["help"] = message(sentence(help));
    rule["defaultConfiguration"] = {{"level", level(severity)}};
    return rule;
}

Json built_in(const Rule& rule) {
    Json result = descriptor(rule.id, rule.finds, rule.why, rule.severity);
    Json properties = {{"blocks", rule.blocks}};
    if (rule.letter != 0)
        properties["letter"] = std::string(1, rule.letter);
    result["properties"] = std::move(properties);
    return result;
}

} // namespace

Json message(std::string_view text) {
    return {{"text", text}};
}

std::string_view level(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::hint:
        break;
    }
    return "note";
}

std::size_t Tool::Component::add(Json descriptor) {
    const std::string id = descriptor["id"];
    const auto [at, is_new] = index.emplace(id, rules.size());
    if (is_new)
        rules.push_back(std::move(descriptor));
    return at->second;
}

Tool::Tool(const ReportTool& tool) {
    driver_.about = {{"name", "Planwright"}, {"version", tool.version}};
    if (!tool.version.empty())
        driver_.about["semanticVersion"] = tool.version;
    for (std::size_t i = 0; i < rule_count; ++i)
        driver_.add(built_in(rule_of(static_cast<RuleKey>(i))));
    for (const PluginInfo& plugin : tool.plugins) {
        by_plugin_[plugin.id] = extensions_.size();
        Component& extension = extensions_.emplace_back();
        extension.about = {
            {"name", plugin.id}, {"fullName", plugin.name}, {"version", plugin.version}};
        for (const RuleInfo& rule : plugin.rules)
            extension.add(descriptor(rule.id, rule.title, rule.help, rule.severity));
    }
}

Tool::Component& Tool::component_of(const std::string& plugin, std::size_t& index) {
    const auto [at, is_new] = by_plugin_.emplace(plugin, extensions_.size());
    if (is_new)
        extensions_.emplace_back().about = {{"name", plugin}};
    index = at->second;
    return extensions_[index];
}

void Tool::refer(const Diagnostic& finding, Json& result) {
    result["ruleId"] = finding.rule;
    const auto descriptor_of = [&] {
        return descriptor(finding.rule, {}, finding.help, finding.severity);
    };
    if (finding.plugin == template_plugin) {
        result["ruleIndex"] = driver_.add(descriptor_of());
        return;
    }
    std::size_t extension = 0;
    Component& component = component_of(finding.plugin, extension);
    result["rule"] = {{"id", finding.rule},
                      {"index", component.add(descriptor_of())},
                      {"toolComponent", {{"name", finding.plugin}, {"index", extension}}}};
}

Json Tool::take() {
    const auto whole = [](Component& component) {
        Json result = std::move(component.about);
        result["rules"] = std::move(component.rules);
        return result;
    };
    Json result = {{"driver", whole(driver_)}};
    if (extensions_.empty())
        return result;
    Json list = Json::array();
    for (Component& extension : extensions_)
        list.push_back(whole(extension));
    result["extensions"] = std::move(list);
    return result;
}

} // namespace planwright::sarif
