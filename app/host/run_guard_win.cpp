// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/run_guard.h"

#include <windows.h>

#include <cstdlib>

namespace planwright::host {

std::int64_t own_process() {
    return static_cast<std::int64_t>(GetCurrentProcessId());
}

bool is_running(std::int64_t process) {
    HANDLE handle =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return false;
    DWORD code = 0;
    const bool runs = GetExitCodeProcess(handle, &code) != 0 && code == STILL_ACTIVE;
    CloseHandle(handle);
    return runs;
}

std::filesystem::path state_folder() {
    const wchar_t* data = _wgetenv(L"LOCALAPPDATA");
    return data == nullptr ? std::filesystem::path() : std::filesystem::path(data) / "planwright";
}

} // namespace planwright::host
