// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/conformance.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cassert>
#include <cstdio>
#include <cstring>

#if defined(__SANITIZE_ADDRESS__)
#define PLANWRIGHT_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PLANWRIGHT_ADDRESS_SANITIZER
#endif
#endif
#ifdef PLANWRIGHT_ADDRESS_SANITIZER
#include <sanitizer/allocator_interface.h>
#endif

namespace planwright::runner {

GuardedText::GuardedText(std::string_view text) {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t pages = (text.size() + page - 1) / page + 1; // the last cannot be read
    bytes_ = pages * page;
    pages_ = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert(pages_ != MAP_FAILED);
    char* const guard = static_cast<char*>(pages_) + bytes_ - page;
    std::memcpy(guard - text.size(), text.data(), text.size());
    begin_ = guard - text.size();
    size_ = text.size();
    mprotect(guard, page, PROT_NONE);
}

GuardedText::~GuardedText() {
    munmap(pages_, bytes_);
}

void GuardedText::close() {
    mprotect(pages_, bytes_, PROT_NONE);
}

unsigned count_threads() {
    std::error_code error;
    unsigned count = 0;
    for (std::filesystem::directory_iterator one("/proc/self/task", error), end;
         !error && one != end; one.increment(error))
        ++count;
    return count;
}

std::uint64_t memory_in_use_mib() {
#ifdef PLANWRIGHT_ADDRESS_SANITIZER
    // What is freed stays resident for a while there, so pages say nothing of leaks.
    return __sanitizer_get_current_allocated_bytes() / (1024UL * 1024);
#else
    std::FILE* file = std::fopen("/proc/self/statm", "re");
    if (file == nullptr)
        return 0;
    unsigned long total = 0;
    unsigned long resident = 0;
    const bool read = std::fscanf(file, "%lu %lu", &total, &resident) == 2;
    std::fclose(file);
    return read ? resident * static_cast<unsigned long>(sysconf(_SC_PAGESIZE)) / (1024UL * 1024)
                : 0;
#endif
}

std::string output_of(const std::function<void()>& work) {
    int ends[2];
    std::fflush(stdout);
    const int before = dup(STDOUT_FILENO);
    if (before < 0 || pipe(ends) != 0 || dup2(ends[1], STDOUT_FILENO) < 0)
        return "standard output could not be watched";
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    fcntl(ends[1], F_SETFL, O_NONBLOCK); // more than a pipe holds is thrown away
    work();
    std::fflush(stdout);
    char room[4096];
    const ssize_t size = read(ends[0], room, sizeof room);
    dup2(before, STDOUT_FILENO);
    for (const int end : {before, ends[0], ends[1]})
        close(end);
    return size > 0 ? std::string(room, static_cast<std::size_t>(size)) : std::string();
}

} // namespace planwright::runner
