// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "checks/place_names.h"
#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// The whole name of a finding: "smart.vague-frequency@recommendation[3]/action[2]/text:10-19".
[[nodiscard]] std::string full_name(const Diagnostic& finding, const PlaceNames& places);

/// Seven hex digits that stand for the finding as long as it is found at the same words of the same
/// row: what reports show beside it, and short enough to type.
[[nodiscard]] std::string short_name(const Diagnostic& finding);

/// The finding that `name` means: its short name (four digits or more of it), its whole name, or
/// the whole name without its bytes or its place where only one finding is meant by it. Fails with
/// a sentence, listing what could be meant when that is several.
[[nodiscard]] Result<std::size_t> find_finding(const std::vector<Diagnostic>& findings,
                                               const PlaceNames& places, std::string_view name);

} // namespace planwright
