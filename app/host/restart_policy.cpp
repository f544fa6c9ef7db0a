// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/restart_policy.h"

namespace planwright::host {

RestartPolicy::State RestartPolicy::state() const {
    if (off_)
        return State::off;
    return now_() < ready_at_ ? State::paused : State::ready;
}

void RestartPolicy::fault() {
    forget_old_faults();
    const Instant now = now_();
    faults_.push_back(now);
    if (faults_.size() >= faults_until_off)
        off_ = true;
    std::chrono::milliseconds pause = first_pause;
    for (std::size_t i = 1; i < faults_.size(); ++i)
        pause *= growth;
    ready_at_ = now + pause;
}

void RestartPolicy::turn_on() {
    faults_.clear();
    ready_at_ = {};
    off_ = false;
}

void RestartPolicy::forget_old_faults() {
    const Instant now = now_();
    while (!faults_.empty() && now - faults_.front() >= window)
        faults_.pop_front();
}

} // namespace planwright::host
