// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/linter.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// A rule from YAML without its message, which becomes "%s"; the test fails if it is refused.
[[nodiscard]] Rule rule_from(const std::string& yaml, std::vector<std::string> accepted = {});

/// What a rule finds in one paragraph: "BEGIN: message" for each alert.
[[nodiscard]] std::vector<std::string> found_by(const std::string& yaml, std::string_view text);
[[nodiscard]] std::vector<std::string> found_by(const std::string& yaml, const Document& document);

/// What the rule offers for the first thing it finds.
[[nodiscard]] std::vector<std::string> offered_by(const std::string& yaml, std::string_view text);

/// Why a rule is refused; empty if it is not.
[[nodiscard]] std::string refusal_of(const std::string& yaml);

} // namespace planwright::packs
