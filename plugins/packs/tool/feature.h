// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/rule.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// A step of a scenario: its words without the keyword, and the text between three quotation marks.
struct Step {
    std::string words;
    std::vector<std::string> lines;
};

struct Scenario {
    std::string name;
    std::size_t line = 0;
    std::vector<Step> steps;
};

/// Reads a Gherkin file as packs have them: scenarios of plain steps. Fails on a text that has no
/// end.
[[nodiscard]] tl::expected<std::vector<Scenario>, Refusal> read_feature(std::string_view text,
                                                                        std::string file);

} // namespace planwright::packs
