// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/feature.h"

#include "packs/text.h"

#include <array>

namespace planwright::packs {

namespace {

constexpr std::array<std::string_view, 6> keywords{"Given ", "When ", "Then ",
                                                   "And ",   "But ",  "* "};

std::string_view after_keyword(std::string_view line) {
    for (const std::string_view keyword : keywords)
        if (line.starts_with(keyword))
            return trim(line.substr(keyword.size()));
    return {};
}

bool is_quotes(std::string_view line) {
    return line == "\"\"\"" || line == "'''" || line == "```";
}

} // namespace

tl::expected<std::vector<Scenario>, Refusal> read_feature(std::string_view text, std::string file) {
    std::vector<Scenario> scenarios;
    std::vector<Step> background;
    std::vector<Step>* steps = nullptr;
    bool quoted = false;
    std::size_t number = 0;
    for (const std::string& raw : split(text, "\n")) {
        ++number;
        const std::string_view line = trim(raw);
        if (is_quotes(line)) {
            if (steps == nullptr || steps->empty())
                return tl::unexpected(Refusal{file, number, "a text stands outside a step"});
            quoted = !quoted;
        } else if (quoted) {
            steps->back().lines.emplace_back(line);
        } else if (line.starts_with("Background:")) {
            steps = &background;
        } else if (line.starts_with("Scenario") && line.find(':') != line.npos) {
            const std::string_view name = trim(line.substr(line.find(':') + 1));
            scenarios.push_back({std::string(name), number, background});
            steps = &scenarios.back().steps;
        } else if (const std::string_view words = after_keyword(line);
                   !words.empty() && steps != nullptr) {
            steps->push_back({std::string(words), {}});
        }
    }
    if (quoted)
        return tl::unexpected(Refusal{std::move(file), number, "a text in quotes has no end"});
    return scenarios;
}

} // namespace planwright::packs
