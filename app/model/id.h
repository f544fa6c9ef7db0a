// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace planwright {

/// A stable 64-bit identity of a group, recommendation, action, comment or waiver; 0 is "none".
/// Written as 16 hex digits. Imported ids hash edition, place and text, so that importing twice
/// gives the same; ids made while editing are random.
struct Id {
    std::uint64_t value = 0;

    [[nodiscard]] explicit operator bool() const { return value != 0; }
    friend bool operator==(Id, Id) = default;
    friend auto operator<=>(Id, Id) = default;
};

[[nodiscard]] std::string to_string(Id id); ///< 16 lower-case hex digits
[[nodiscard]] std::optional<Id>
parse_id(std::string_view hex); ///< exactly 16 hex digits, not all zero

/// Where new ids come from; the caller owns randomness. Must never give 0 or an id already in the
/// plan.
using IdSource = std::function<Id()>;

} // namespace planwright

template <>
struct std::hash<planwright::Id> {
    std::size_t operator()(planwright::Id id) const noexcept {
        return static_cast<std::size_t>(id.value * 0x9E3779B97F4A7C15ULL);
    }
};
