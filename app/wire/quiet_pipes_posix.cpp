// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/quiet_pipes.h"

#include <csignal>
#include <ctime>

namespace planwright::wire {

struct QuietPipes::Before {
    sigset_t mask;
    bool pending;
};

namespace {

sigset_t only_sigpipe() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    return set;
}

bool sigpipe_is_pending() {
    sigset_t pending;
    sigpending(&pending);
    return sigismember(&pending, SIGPIPE) == 1;
}

} // namespace

QuietPipes::QuietPipes() : before_(std::make_unique<Before>()) {
    const sigset_t set = only_sigpipe();
    pthread_sigmask(SIG_BLOCK, &set, &before_->mask);
    before_->pending = sigpipe_is_pending();
}

QuietPipes::~QuietPipes() {
    if (!before_->pending && sigpipe_is_pending()) {
        const sigset_t set = only_sigpipe();
        const timespec no_time{};
        sigtimedwait(&set, nullptr, &no_time);
    }
    pthread_sigmask(SIG_SETMASK, &before_->mask, nullptr);
}

} // namespace planwright::wire
