// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace planwright {

/// A fixed 64-bit hash (FNV-1a, with a final mix), the same on every machine and release: stored
/// ids depend on it.
class StableHash {
public:
    StableHash& add(std::string_view bytes); ///< length-prefixed: add("ab").add("c") differs from
                                             ///< add("a").add("bc")
    StableHash& add(std::uint64_t value);
    [[nodiscard]] std::uint64_t value() const;

private:
    std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

} // namespace planwright
