// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/rule_set.h"

#include <filesystem>

namespace planwright::packs {

/// The rules of a folder that settings name. One with a settings file of Vale (".vale.ini") has the
/// rules that it turns on for Markdown. Any other is a style, when rule files stand in it, or a
/// folder of styles, of which all rules count. A folder without any rule is refused.
[[nodiscard]] RuleSet load_pack(const std::filesystem::path& folder);

} // namespace planwright::packs
