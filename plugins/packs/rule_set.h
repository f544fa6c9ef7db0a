// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/rule.h"
#include "packs/settings.h"

#include <filesystem>
#include <string>
#include <vector>

namespace planwright::packs {

/// Rules that can be run, by name, and why others of the same packs are not.
struct RuleSet {
    std::vector<Rule> rules;
    std::vector<Refusal> refused;
};

/// The rules that settings turn on for the files of one section, with their levels. Styles stand
/// below the styles' path, a folder each; vocabularies in Vocab/NAME or config/vocabularies/NAME
/// there. The style "Vale" is built in: repeated words, and the vocabulary's own rules.
[[nodiscard]] RuleSet load_rules(const Settings& settings, const Section& section);

/// Every rule of one style folder. `accepted` are words that its rules leave alone.
[[nodiscard]] RuleSet load_style(const std::filesystem::path& folder,
                                 std::vector<std::string> accepted);

/// The bytes of a file of at most 4 MB.
[[nodiscard]] tl::expected<std::string, Refusal> read_text_file(const std::filesystem::path& file);

} // namespace planwright::packs
