// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/sandbox.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#include <cerrno>
#include <csignal>
#include <cstring>

namespace planwright::runner {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#else
constexpr bool sanitized = false;
#endif

/// The resources are an enumeration in one C library and plain numbers in another.
template <class Resource>
bool limit(Resource resource, rlim_t most) {
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return false;
    if (now.rlim_max != RLIM_INFINITY && now.rlim_max < most)
        most = now.rlim_max;
    const rlimit wanted{most, most};
    return setrlimit(resource, &wanted) == 0;
}

bool set_limits(std::uint64_t memory_mib) {
    // A sanitizer maps terabytes that it never uses.
    const bool memory = sanitized || limit(RLIMIT_AS, memory_mib * 1024 * 1024);
    return memory && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 128);
}

#ifdef __linux__
Result<void> restrict_this_system(const Sandbox& sandbox) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return fail(ErrorCode::refused, "the system refuses to restrict this process");
    if (auto done = restrict_reading(sandbox.read); !done)
        return done;
    return restrict_system_calls(sandbox.may_become_another_program);
}
#else
Result<void> restrict_this_system(const Sandbox&) {
    return {};
}
#endif

} // namespace

Result<void> enter_sandbox(const Sandbox& sandbox) {
    if (!set_limits(sandbox.memory_mib))
        return fail(ErrorCode::refused, "the system refuses limits for this process");
    return restrict_this_system(sandbox);
}

void allow_cpu_seconds(std::uint64_t seconds) {
    rusage used{};
    rlimit limits{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limits) != 0)
        return;
    const auto so_far = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1;
    limits.rlim_cur = so_far + seconds;
    static_cast<void>(setrlimit(RLIMIT_CPU, &limits));
}

Error become(const std::vector<std::string>& program) {
    std::vector<std::string> words = program;
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execvp(pointers.front(), pointers.data());
    return {ErrorCode::io,
            fmt::format("the program could not be started: {}", std::strerror(errno)),
            {},
            {program.front()}};
}

} // namespace planwright::runner
