// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/checks.h"
#include "packs/rule.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace planwright::packs {

/// Reads one rule file of a Vale style. A rule that cannot be run exactly as Vale runs it is
/// refused, never approximated: scripts, spelling, parts of speech, unknown keys, patterns that
/// mean something else here.
[[nodiscard]] tl::expected<Rule, Refusal> read_rule(std::string_view yaml, std::string name,
                                                    std::string file,
                                                    const Surroundings& surroundings);

[[nodiscard]] std::optional<Level> level_named(std::string_view name);

} // namespace planwright::packs
