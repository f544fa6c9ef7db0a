// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/manifest.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::host {

namespace {

bool in_range(const SettingSpec& spec, double value) {
    return (!spec.minimum || value >= *spec.minimum) && (!spec.maximum || value <= *spec.maximum);
}

void take(const Manifest& manifest, const SettingValues& values, std::string_view whose,
          SettingValues& result, std::vector<std::string>& problems) {
    for (const auto& [key, value] : values) {
        const auto spec =
            std::find_if(manifest.settings.begin(), manifest.settings.end(),
                         [name = key](const SettingSpec& one) { return one.key == name; });
        if (spec == manifest.settings.end())
            problems.push_back(fmt::format("{} has no setting \"{}\"; {} value is left out",
                                           manifest.name, key, whose));
        else if (!is_allowed(*spec, value))
            problems.push_back(
                fmt::format("{} cannot have that value for \"{}\"; {} value is left out",
                            manifest.name, key, whose));
        else
            result[key] = value;
    }
}

} // namespace

bool is_allowed(const SettingSpec& spec, const wire::Setting& value) {
    using Type = SettingSpec::Type;
    const auto* integer = std::get_if<std::int64_t>(&value.value);
    const auto* number = std::get_if<double>(&value.value);
    const auto* text = std::get_if<std::string>(&value.value);
    switch (spec.type) {
    case Type::boolean:
        return std::holds_alternative<bool>(value.value);
    case Type::integer:
        return integer != nullptr && in_range(spec, static_cast<double>(*integer));
    case Type::number:
        return (number != nullptr && in_range(spec, *number)) ||
               (integer != nullptr && in_range(spec, static_cast<double>(*integer)));
    case Type::text:
        return text != nullptr;
    case Type::choice:
        return text != nullptr &&
               std::find(spec.choices.begin(), spec.choices.end(), *text) != spec.choices.end();
    case Type::list:
        return std::holds_alternative<std::vector<std::string>>(value.value);
    }
    return false;
}

SettingValues resolve_settings(const Manifest& manifest, const SettingValues& user,
                               const SettingValues& plan, std::vector<std::string>& problems) {
    SettingValues result;
    for (const SettingSpec& spec : manifest.settings)
        result[spec.key] = spec.standard;
    take(manifest, user, "the user's", result, problems);
    take(manifest, plan, "the plan's", result, problems);
    return result;
}

} // namespace planwright::host
