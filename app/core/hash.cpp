// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/hash.h"

namespace planwright {

namespace {

constexpr std::uint64_t fnv_prime = 0x100000001b3ULL;

} // namespace

StableHash& StableHash::add(std::string_view bytes) {
    add(static_cast<std::uint64_t>(bytes.size()));
    for (const char c : bytes)
        state_ = (state_ ^ static_cast<unsigned char>(c)) * fnv_prime;
    return *this;
}

StableHash& StableHash::add(std::uint64_t value) {
    for (unsigned shift = 0; shift < 64; shift += 8)
        state_ = (state_ ^ ((value >> shift) & 0xFFU)) * fnv_prime;
    return *this;
}

std::uint64_t StableHash::value() const {
    std::uint64_t h = state_; // the high bits of FNV-1a alone change too little with the last bytes
    h = (h ^ (h >> 33U)) * 0xff51afd7ed558ccdULL;
    h = (h ^ (h >> 33U)) * 0xc4ceb9fe1a85ec53ULL;
    return h ^ (h >> 33U);
}

} // namespace planwright
