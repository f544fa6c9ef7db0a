// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/plugin/pack_folder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace planwright::packs {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> settings_names{".vale.ini", "_vale.ini", "vale.ini",
                                                         ".vale"};
/// What plans are taken for when a settings file asks which kind of file it is.
constexpr std::string_view file_like_a_plan = "plan.md";

std::optional<fs::path> settings_file(const fs::path& folder) {
    for (const std::string_view name : settings_names)
        if (fs::is_regular_file(folder / name))
            return folder / name;
    return std::nullopt;
}

std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        entries.push_back(it->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

bool is_rule_file(const fs::path& path) {
    return path.extension() == ".yml" && fs::is_regular_file(path);
}

bool is_style(const fs::path& folder) {
    const std::vector<fs::path> entries = entries_of(folder);
    return std::any_of(entries.begin(), entries.end(), is_rule_file);
}

void append(RuleSet more, RuleSet& set) {
    std::move(more.rules.begin(), more.rules.end(), std::back_inserter(set.rules));
    std::move(more.refused.begin(), more.refused.end(), std::back_inserter(set.refused));
}

RuleSet of_settings(const fs::path& file) {
    RuleSet set;
    const auto text = read_text_file(file);
    const auto settings = text ? read_settings(*text, file)
                               : tl::expected<Settings, Refusal>(tl::unexpect, text.error());
    if (!settings) {
        set.refused.push_back(settings.error());
        return set;
    }
    return load_rules(*settings, section_for(*settings, file_like_a_plan));
}

RuleSet of_styles(const fs::path& folder) {
    if (is_style(folder))
        return load_style(folder, {});
    RuleSet set;
    for (const fs::path& entry : entries_of(folder))
        if (fs::is_directory(entry) && is_style(entry))
            append(load_style(entry, {}), set);
    return set;
}

} // namespace

RuleSet load_pack(const fs::path& folder) {
    const auto file = settings_file(folder);
    RuleSet set = file ? of_settings(*file) : of_styles(folder);
    if (set.rules.empty() && set.refused.empty())
        set.refused.push_back({folder.string(), 0, "no rule of a pack stands in this folder"});
    return set;
}

} // namespace planwright::packs
