// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/terminal.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace planwright {

namespace {

HANDLE handle_of(Stream stream) {
    switch (stream) {
    case Stream::input:
        return GetStdHandle(STD_INPUT_HANDLE);
    case Stream::output:
        return GetStdHandle(STD_OUTPUT_HANDLE);
    case Stream::error:
        return GetStdHandle(STD_ERROR_HANDLE);
    }
    return INVALID_HANDLE_VALUE;
}

} // namespace

bool is_terminal(Stream stream) {
    DWORD mode = 0;
    return GetConsoleMode(handle_of(stream), &mode) != 0;
}

unsigned terminal_width() {
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(handle_of(Stream::output), &info) == 0) {
        return 0;
    }
    return static_cast<unsigned>(info.srWindow.Right - info.srWindow.Left + 1);
}

} // namespace planwright
