// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "wire/message.h"
#include "wire/own_pipes.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <set>

namespace planwright::runner {

/// Reads messages on a thread of its own, so that a call can be cancelled while the plugin works.
/// When the host is gone, this process ends at once.
class Inbox {
public:
    explicit Inbox(const wire::OwnPipes& pipes) : pipes_(pipes) {}
    Inbox(const Inbox&) = delete;
    Inbox& operator=(const Inbox&) = delete;

    /// Starts reading; the thread lasts until the process ends.
    void start();
    /// The next message; blocks. An error is a frame that was no message.
    [[nodiscard]] Result<wire::Message> next();
    [[nodiscard]] bool is_cancelled(std::int64_t id) const;
    /// The call is answered: a cancellation that comes now is about nothing.
    void forget(std::int64_t id);

private:
    void read();
    void take(Result<wire::Message> message);

    const wire::OwnPipes& pipes_;
    mutable std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<Result<wire::Message>> messages_;
    std::set<std::int64_t> cancelled_;
    std::int64_t forgotten_ = -1; // ids up to here are answered
    std::atomic<bool> any_cancelled_{false};
};

} // namespace planwright::runner
