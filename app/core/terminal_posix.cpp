// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace planwright {

bool is_terminal(Stream stream) {
    switch (stream) {
    case Stream::input:
        return isatty(STDIN_FILENO) == 1;
    case Stream::output:
        return isatty(STDOUT_FILENO) == 1;
    case Stream::error:
        return isatty(STDERR_FILENO) == 1;
    }
    return false;
}

unsigned terminal_width() {
    winsize size{};
    // ioctl is the only interface; its variadic signature is POSIX's.
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) { // NOLINT(cppcoreguidelines-pro-type-vararg)
        return 0;
    }
    return size.ws_col;
}

} // namespace planwright
