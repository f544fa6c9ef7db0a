// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/rule_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planwright::packs {

namespace {

/// Kinds that Vale knows and this engine does not run.
struct Refused {
    std::string_view kind;
    std::string_view why;
};
constexpr std::array refused_kinds{
    Refused{"script", "it runs a program of the pack, which is not done"},
    Refused{"spelling", "the spelling plugin checks spelling, with its own dictionaries"},
};

/// Keys that say nothing about what a rule finds.
constexpr std::array<std::string_view, 3> remarks{"tests", "name", "code"};

Made make_check(const std::string& kind, Definition& definition, const Surroundings& surroundings,
                const Action& action) {
    if (kind == "existence")
        return make_existence(definition, surroundings);
    if (kind == "substitution")
        return make_substitution(definition, surroundings, action);
    if (kind == "occurrence")
        return make_occurrence(definition);
    if (kind == "repetition")
        return make_repetition(definition, surroundings);
    if (kind == "consistency")
        return make_consistency(definition, surroundings);
    if (kind == "conditional")
        return make_conditional(definition, surroundings);
    if (kind == "capitalization")
        return make_capitalization(definition, surroundings, action);
    if (kind == "metric")
        return make_metric(definition);
    if (kind == "readability")
        return make_readability(definition);
    if (kind == "sequence")
        return make_sequence(definition);
    for (const Refused& refused : refused_kinds)
        if (kind == refused.kind)
            definition.fault("extends", fmt::format("rules of the kind \"{}\" are not run: {}",
                                                    kind, refused.why));
    definition.fault("extends", kind.empty()
                                    ? std::string("the key \"extends\" is missing")
                                    : fmt::format("rules of the kind \"{}\" are unknown", kind));
    return nullptr;
}

void read_scopes(Definition& definition, Rule& rule) {
    auto scopes = definition.take_list("scope");
    // Measures of the whole document, and sequences, have a scope of their own whatever they say.
    if (rule.extends == "metric" || rule.extends == "readability")
        scopes = {"summary"};
    else if (rule.extends == "sequence")
        scopes = {"sentence"};
    if (!scopes.empty())
        rule.scopes = std::move(scopes);
    for (const std::string& scope : rule.scopes)
        if (std::string fault = fault_of_scope(scope); !fault.empty())
            definition.fault("scope", std::move(fault));
}

void read_common(Definition& definition, Rule& rule) {
    rule.extends = definition.take_text("extends");
    rule.message = definition.take_text("message");
    rule.description = definition.take_text("description");
    rule.link = definition.take_text("link");
    rule.limit = static_cast<int>(std::clamp(definition.take_number("limit"), 0.0, 1e6));
    for (const std::string_view key : remarks)
        if (key != "code" || !definition.take_flag("code"))
            definition.ignore(key);
        else
            definition.fault("code", "\"code\" is of an old format; it is \"scope: raw\" now");
    const std::string level = definition.take_text("level", "warning");
    if (const auto known = level_named(level))
        rule.level = *known;
    else
        definition.fault("level", "\"level\" is suggestion, warning or error");
    rule.action = definition.take_action();
    // What a rule finds does not depend on what it offers: without its action it still holds.
    if (!can_run(rule.action))
        rule.action = {};
    if (rule.message.empty())
        definition.fault("message", "the key \"message\" is missing");
    read_scopes(definition, rule);
}

} // namespace

std::optional<Level> level_named(std::string_view name) {
    if (name == "suggestion")
        return Level::suggestion;
    if (name == "warning")
        return Level::warning;
    if (name == "error")
        return Level::error;
    return std::nullopt;
}

tl::expected<Rule, Refusal> read_rule(std::string_view yaml, std::string name, std::string file,
                                      const Surroundings& surroundings) {
    auto definition = Definition::read(yaml, std::move(file));
    if (!definition)
        return tl::unexpected(definition.error());
    Rule rule;
    rule.name = std::move(name);
    read_common(*definition, rule);
    rule.check = make_check(rule.extends, *definition, surroundings, rule.action);
    if (auto refusal = definition->refusal())
        return tl::unexpected(*std::move(refusal));
    return rule;
}

} // namespace planwright::packs
