// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>

namespace planwright::host {

/// Tells whether the last run of a program with windows came to a proper end. When it did not, the
/// next one offers to begin without the plugins of others (PluginChoice::third_party false).
/// Several runs at one time do not disturb each other.
class RunGuard {
public:
    /// Leaves a mark for this run in the folder, which is made when it is not there.
    [[nodiscard]] static Result<RunGuard> begin(const std::filesystem::path& state_folder);

    /// A run before this one ended without a word. Its mark is gone now: the next run begins as
    /// usual unless this one ends so, too.
    [[nodiscard]] bool last_run_crashed() const { return crashed_; }

    /// Takes this run's mark away: the end is a proper one.
    [[nodiscard]] Result<void> end() const;

private:
    RunGuard(std::filesystem::path mark, bool crashed)
        : mark_(std::move(mark)), crashed_(crashed) {}

    std::filesystem::path mark_;
    bool crashed_ = false;
};

/// Where the user's state is kept: planwright under XDG_STATE_HOME, else ~/.local/state; under
/// LOCALAPPDATA on Windows. Empty when there is no such place.
[[nodiscard]] std::filesystem::path state_folder();

/// The system's number of this process, and whether one with a number runs.
[[nodiscard]] std::int64_t own_process();
[[nodiscard]] bool is_running(std::int64_t process);

} // namespace planwright::host
