// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/run_guard.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace planwright::host {

std::int64_t own_process() {
    return getpid();
}

bool is_running(std::int64_t process) {
    return process > 0 && (kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

std::filesystem::path state_folder() {
    const char* state = std::getenv("XDG_STATE_HOME"); // NOLINT: read only
    if (state != nullptr && std::filesystem::path(state).is_absolute())
        return std::filesystem::path(state) / "planwright";
    const char* home = std::getenv("HOME"); // NOLINT: read only
    if (home == nullptr || !std::filesystem::path(home).is_absolute())
        return {};
    return std::filesystem::path(home) / ".local/state/planwright";
}

} // namespace planwright::host
