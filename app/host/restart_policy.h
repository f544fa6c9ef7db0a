// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>

namespace planwright::host {

using Instant = std::chrono::steady_clock::time_point;

/// When a plugin that failed may be started again: after pauses that grow, and after three faults
/// in ten minutes not before somebody turns it on. The clock is the caller's.
class RestartPolicy {
public:
    explicit RestartPolicy(std::function<Instant()> now) : now_(std::move(now)) {}

    static constexpr unsigned faults_until_off = 3;
    static constexpr auto window = std::chrono::minutes(10);
    static constexpr auto first_pause = std::chrono::milliseconds(200);
    static constexpr unsigned growth = 5; ///< each pause is so much longer than the one before

    enum class State : std::uint8_t { ready, paused, off };
    [[nodiscard]] State state() const;
    /// The end of the pause; the past when there is none.
    [[nodiscard]] Instant ready_at() const { return ready_at_; }

    void fault();   ///< the plugin was ended for a fault of its own
    void turn_on(); ///< the user wants it back: all faults are forgotten

private:
    void forget_old_faults();

    std::function<Instant()> now_;
    std::deque<Instant> faults_;
    Instant ready_at_{};
    bool off_ = false;
};

} // namespace planwright::host
