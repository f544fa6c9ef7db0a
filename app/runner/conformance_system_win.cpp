// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/conformance.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>
#ifdef _WIN32 // it needs the one before
#include <tlhelp32.h>
#endif

#include <cassert>
#include <cstdio>
#include <cstring>

namespace planwright::runner {

namespace {

std::size_t page_size() {
    SYSTEM_INFO info{};
    GetSystemInfo(&info);
    return info.dwPageSize;
}

} // namespace

GuardedText::GuardedText(std::string_view text) {
    const std::size_t page = page_size();
    bytes_ = ((text.size() + page - 1) / page + 1) * page; // the last page cannot be read
    pages_ = VirtualAlloc(nullptr, bytes_, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    assert(pages_ != nullptr);
    char* const guard = static_cast<char*>(pages_) + bytes_ - page;
    std::memcpy(guard - text.size(), text.data(), text.size());
    begin_ = guard - text.size();
    size_ = text.size();
    DWORD before = 0;
    VirtualProtect(guard, page, PAGE_NOACCESS, &before);
}

GuardedText::~GuardedText() {
    VirtualFree(pages_, 0, MEM_RELEASE);
}

void GuardedText::close() {
    DWORD before = 0;
    VirtualProtect(pages_, bytes_, PAGE_NOACCESS, &before);
}

unsigned count_threads() {
    const HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    THREADENTRY32 one{};
    one.dwSize = sizeof one;
    unsigned count = 0;
    for (BOOL more = Thread32First(all, &one); more != 0; more = Thread32Next(all, &one)) {
        if (one.th32OwnerProcessID == GetCurrentProcessId())
            ++count;
    }
    CloseHandle(all);
    return count;
}

std::uint64_t memory_in_use_mib() {
    // The job's own count: it only grows, and growth is what is looked for.
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    if (QueryInformationJobObject(nullptr, JobObjectExtendedLimitInformation, &limits,
                                  sizeof limits, nullptr) == 0)
        return 0;
    return limits.PeakProcessMemoryUsed / (1024UL * 1024);
}

std::string output_of(const std::function<void()>& work) {
    int ends[2];
    std::fflush(stdout);
    const int before = _dup(1);
    if (before < 0 || _pipe(ends, 65536, _O_BINARY) != 0 || _dup2(ends[1], 1) < 0)
        return "standard output could not be watched";
    work();
    std::fflush(stdout);
    std::fputc('.', stdout); // so that reading does not wait
    std::fflush(stdout);
    char room[4096];
    const int size = _read(ends[0], room, sizeof room);
    _dup2(before, 1);
    for (const int end : {before, ends[0], ends[1]})
        _close(end);
    return size > 1 ? std::string(room, static_cast<std::size_t>(size) - 1) : std::string();
}

} // namespace planwright::runner
