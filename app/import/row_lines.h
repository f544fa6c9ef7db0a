// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace planwright {

/// The line, from 1, at which each row says its id in a native or JSON file; empty for other files.
[[nodiscard]] std::unordered_map<Id, std::uint32_t> row_lines(std::string_view bytes);

} // namespace planwright
