// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/own_pipes.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace planwright::wire {

OwnPipes OwnPipes::claim() {
    constexpr int above_the_standard_ones = 3;
    const OwnPipes pipes(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, above_the_standard_ones),
                         fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, above_the_standard_ones));
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (pipes.input_ < 0 || pipes.output_ < 0 || nothing < 0 || dup2(nothing, STDIN_FILENO) < 0 ||
        dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        std::abort();
    close(nothing);
    std::signal(SIGPIPE, SIG_IGN);
    return pipes;
}

std::size_t OwnPipes::read(char* room, std::size_t size) const {
    while (true) {
        const ssize_t count = ::read(input_, room, size);
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return 0;
    }
}

bool OwnPipes::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t count = ::write(output_, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return false;
        if (count > 0)
            bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace planwright::wire
