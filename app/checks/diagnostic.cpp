// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/diagnostic.h"

#include <array>

namespace planwright {
namespace {

/// In the order of the enumeration.
constexpr auto severity_names = std::to_array<std::string_view>({"hint", "warning", "error"});

} // namespace

std::string_view to_string(Severity severity) {
    return severity_names[static_cast<std::size_t>(severity)];
}

std::optional<Severity> parse_severity(std::string_view s) {
    for (std::size_t i = 0; i < severity_names.size(); ++i) {
        if (severity_names[i] == s)
            return static_cast<Severity>(i);
    }
    return std::nullopt;
}

} // namespace planwright
