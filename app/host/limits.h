// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace planwright::host {

/// What a plugin may use. Settings of the program, not of plugins.
struct Limits {
    std::chrono::milliseconds start{5000}; ///< to load and to start
    std::chrono::milliseconds soft{250};   ///< then the plugin counts as slow
    std::chrono::milliseconds hard{2000};  ///< then it counts as hung, unless the text is long:
    std::uint64_t bytes_a_second = 5ULL * 1024 * 1024; ///< one second more for so much text
    std::uint64_t memory_mib = 1024;
    std::uint64_t max_answer_bytes = 64ULL * 1024 * 1024; ///< of one call

    [[nodiscard]] std::chrono::milliseconds hard_for(std::uint64_t bytes) const {
        return hard + std::chrono::milliseconds(bytes * 1000 / bytes_a_second);
    }
    /// Processor time for one request: as much as it may take, and what two threads may take.
    [[nodiscard]] std::uint64_t cpu_seconds() const {
        return static_cast<std::uint64_t>(
                   std::chrono::ceil<std::chrono::seconds>(start > hard ? start : hard).count()) *
                   2 +
               10;
    }
};

} // namespace planwright::host
