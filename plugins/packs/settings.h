// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/rule.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planwright::packs {

/// Whether a rule runs, and how loud; as written after its name.
struct Choice {
    std::string rule; ///< "Style.Rule"
    bool on = true;
    std::optional<Level> level;
};

/// What holds for the files that a pattern names.
struct Section {
    std::string files; ///< "*.md", "*.{md,txt}"
    std::vector<std::string> styles;
    std::vector<Choice> choices;
    std::vector<std::string> token_ignores; ///< patterns of text to mask
    std::vector<std::string> block_ignores;
};

/// A `.vale.ini`, as far as packs need one.
struct Settings {
    std::filesystem::path styles_path; ///< beside the settings file if it says nothing
    Level least = Level::suggestion;
    std::vector<std::string> vocabularies;
    std::string word_template;
    std::vector<std::string> skipped_scopes; ///< elements that are not read; empty: the usual ones
    std::vector<std::pair<std::string, std::string>> formats; ///< ending, what it is read as
    std::vector<Section> sections;                            ///< in order; the later one counts
};

/// `file` is named in refusals, and its folder is where a relative StylesPath begins.
[[nodiscard]] tl::expected<Settings, Refusal> read_settings(std::string_view text,
                                                            const std::filesystem::path& file);

/// The sections that hold for a file, as one.
[[nodiscard]] Section section_for(const Settings& settings, std::string_view file);

/// "*" any characters, "?" one, "{a,b}" alternatives.
[[nodiscard]] bool glob_matches(std::string_view glob, std::string_view path);

} // namespace planwright::packs
