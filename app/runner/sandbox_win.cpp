// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/sandbox.h"

#include <process.h>
#include <windows.h>

namespace planwright::runner {

namespace {

/// The job that this process stands in; its handle stays open to the end.
HANDLE job = nullptr;

} // namespace

Result<void> enter_sandbox(const Sandbox& sandbox) {
    job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_PROCESS_MEMORY |
        JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    // A program that takes this one's place is a second process here.
    limits.BasicLimitInformation.ActiveProcessLimit = sandbox.may_become_another_program ? 2 : 1;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(sandbox.memory_mib) * 1024 * 1024;
    JOBOBJECT_BASIC_UI_RESTRICTIONS desktop{};
    desktop.UIRestrictionsClass = JOB_OBJECT_UILIMIT_HANDLES | JOB_OBJECT_UILIMIT_READCLIPBOARD |
                                  JOB_OBJECT_UILIMIT_WRITECLIPBOARD |
                                  JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS | JOB_OBJECT_UILIMIT_DESKTOP |
                                  JOB_OBJECT_UILIMIT_EXITWINDOWS;
    if (job == nullptr ||
        SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) ==
            0 ||
        SetInformationJobObject(job, JobObjectBasicUIRestrictions, &desktop, sizeof desktop) == 0 ||
        AssignProcessToJobObject(job, GetCurrentProcess()) == 0)
        return fail(ErrorCode::refused, "the system refuses limits for this process");
    return {};
}

void allow_cpu_seconds(std::uint64_t seconds) {
    FILETIME begun{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (GetProcessTimes(GetCurrentProcess(), &begun, &ended, &kernel, &user) == 0)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    if (QueryInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits,
                                  nullptr) == 0)
        return;
    constexpr std::uint64_t ticks_a_second = 10'000'000;
    const std::uint64_t used =
        (static_cast<std::uint64_t>(user.dwHighDateTime) << 32U) | user.dwLowDateTime;
    limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart =
        static_cast<LONGLONG>(used + seconds * ticks_a_second);
    static_cast<void>(
        SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits));
}

Error become(const std::vector<std::string>& program) {
    std::vector<const char*> pointers;
    for (const std::string& word : program)
        pointers.push_back(word.c_str());
    pointers.push_back(nullptr);
    const auto code = _spawnvp(_P_WAIT, pointers.front(), pointers.data());
    if (code >= 0)
        ExitProcess(static_cast<UINT>(code));
    return {ErrorCode::io, "the program could not be started", {}, {program.front()}};
}

} // namespace planwright::runner
