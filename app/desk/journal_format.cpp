// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/journal_format.h"

#include "core/hash.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace planwright::desk {

namespace {

std::uint64_t hash_of(std::string_view bytes) {
    return StableHash().add(bytes).value();
}

/// The number at the front, and the one sign behind it.
std::optional<std::uint64_t> take_number(std::string_view& line, int base, char behind) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value, base);
    const auto size = static_cast<std::size_t>(end - line.data());
    if (error != std::errc() || size >= line.size() || line[size] != behind)
        return std::nullopt;
    line.remove_prefix(size + 1);
    return value;
}

} // namespace

std::string journal_record(std::string_view before, std::string_view after) {
    const auto [b, a] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto kept = static_cast<std::size_t>(b - before.begin());
    const std::string_view old_rest = before.substr(kept);
    const std::string_view new_rest = after.substr(kept);
    const auto [old_end, new_end] =
        std::mismatch(old_rest.rbegin(), old_rest.rend(), new_rest.rbegin(), new_rest.rend());
    const auto tail = static_cast<std::size_t>(old_end - old_rest.rbegin());
    const std::string_view put_in = new_rest.substr(0, new_rest.size() - tail);
    return fmt::format("= {} {} {} {:016x}\n{}\n", kept, old_rest.size() - tail, put_in.size(),
                       hash_of(after), put_in);
}

bool take_journal_record(std::string_view& rest, std::string& state) {
    std::string_view at = rest;
    if (!at.starts_with("= "))
        return false;
    at.remove_prefix(2);
    const auto kept = take_number(at, 10, ' ');
    const auto removed = kept ? take_number(at, 10, ' ') : std::nullopt;
    const auto put_in = removed ? take_number(at, 10, ' ') : std::nullopt;
    const auto hash = put_in ? take_number(at, 16, '\n') : std::nullopt;
    if (!hash || *put_in >= at.size() || at[*put_in] != '\n' || *kept > state.size() ||
        *removed > state.size() - *kept)
        return false;
    std::string next = state;
    next.replace(*kept, *removed, at.substr(0, *put_in));
    if (hash_of(next) != *hash)
        return false;
    state = std::move(next);
    rest = at.substr(*put_in + 1);
    return true;
}

} // namespace planwright::desk
