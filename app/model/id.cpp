// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/id.h"

namespace planwright {

namespace {

constexpr std::size_t hex_digits = 16;

[[nodiscard]] std::optional<unsigned> hex_value(char c) {
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

} // namespace

std::string to_string(Id id) {
    std::string hex(hex_digits, '0');
    std::uint64_t rest = id.value;
    for (auto digit = hex.rbegin(); digit != hex.rend(); ++digit, rest >>= 4U)
        *digit = "0123456789abcdef"[rest & 0xFU];
    return hex;
}

std::optional<Id> parse_id(std::string_view hex) {
    if (hex.size() != hex_digits)
        return std::nullopt;
    Id id;
    for (const char c : hex) {
        const std::optional<unsigned> value = hex_value(c);
        if (!value)
            return std::nullopt;
        id.value = (id.value << 4U) | *value;
    }
    return id ? std::optional(id) : std::nullopt;
}

} // namespace planwright
