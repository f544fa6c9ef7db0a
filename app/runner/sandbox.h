// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// Takes rights away from this process, for good. What a system does not have is left out; what it
/// has and refuses is an error, and nothing must be run then.
namespace planwright::runner {

struct Sandbox {
    std::uint64_t memory_mib = 1024;
    std::vector<std::filesystem::path> read; ///< folders and files that may be read
    bool may_become_another_program = false; ///< for an exec() that follows
};

/// No network, no writing of files, no new processes, no reading outside `read` and the system's
/// own folders, no more memory than given; dies with its parent. Before any thread is started.
[[nodiscard]] Result<void> enter_sandbox(const Sandbox& sandbox);

/// From now on this process may use so many seconds of processor time more; then it is ended.
void allow_cpu_seconds(std::uint64_t seconds);

/// Becomes another program; returns only when that failed.
[[nodiscard]] Error become(const std::vector<std::string>& program);

// The parts of enter_sandbox on Linux.
[[nodiscard]] Result<void> restrict_system_calls(bool may_become_another_program);
[[nodiscard]] Result<void> restrict_reading(const std::vector<std::filesystem::path>& read);

} // namespace planwright::runner
