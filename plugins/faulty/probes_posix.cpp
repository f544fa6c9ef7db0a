// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "faulty.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

namespace faulty {

namespace {

bool can_open(const char* path, int flags) {
    const int file = open(path, flags | O_CLOEXEC, 0600);
    if (file >= 0)
        close(file);
    return file >= 0;
}

bool can_connect() {
    const int made = socket(AF_INET, SOCK_STREAM, 0);
    if (made >= 0)
        close(made);
    return made >= 0;
}

bool can_fork() {
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child > 0;
}

bool can_run_program() {
    // Succeeding never returns; the call is only made with a program that does not exist.
    char* const none[] = {nullptr};
    execve("/nowhere/program", none, none);
    return errno == ENOENT;
}

bool can_raise_memory() {
    const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
    rlimit now{};
    getrlimit(RLIMIT_FSIZE, &now);
    return setrlimit(RLIMIT_FSIZE, &more) == 0 && now.rlim_cur != RLIM_INFINITY && geteuid() != 0;
}

bool can_start_thread() {
    bool ran = false;
    std::thread([&] { ran = true; }).join();
    return ran;
}

/// Finds one rule for each thing that this process can do. The text names a file: it is tried too.
pw_status probe(const pw_paragraph& paragraph, const pw_sink& sink) {
    const std::string path(view(paragraph.text));
    const std::string other = path + ".new";
    const struct {
        const char* rule;
        bool can;
    } results[] = {
        {"probe.read", can_open(path.c_str(), O_RDONLY)},
        {"probe.write", can_open(path.c_str(), O_WRONLY) || can_open(path.c_str(), O_RDWR)},
        {"probe.create", can_open(other.c_str(), O_WRONLY | O_CREAT)},
        {"probe.create-to-read", can_open(other.c_str(), O_RDONLY | O_CREAT)},
        {"probe.remove", unlink(path.c_str()) == 0},
        {"probe.rename", rename(path.c_str(), other.c_str()) == 0},
        {"probe.mode", chmod(path.c_str(), 0600) == 0},
        {"probe.folder", mkdir(other.c_str(), 0700) == 0},
        {"probe.memory-file", memfd_create("x", 0) >= 0},
        {"probe.network", can_connect()},
        {"probe.fork", can_fork()},
        {"probe.program", can_run_program()},
        {"probe.signal-parent", kill(getppid(), 0) == 0},
        {"probe.outlive-parent", prctl(PR_SET_PDEATHSIG, 0) == 0},
        {"probe.new-privileges", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1},
        {"probe.limits", can_raise_memory()},
        {"probe.thread", can_start_thread()},
        {"probe.environment", getenv("PLANWRIGHT_PROBE") != nullptr},
    };
    for (const auto& result : results) {
        const pw_diagnostic out = finding(paragraph, result.rule, "This can be done.");
        if (result.can && sink.diagnostic(&sink, &out) != PW_OK)
            return PW_E_FAILED;
    }
    return PW_OK;
}

} // namespace

const Fault probes[] = {
    {"probe", nullptr, probe, nullptr},
    {{}, nullptr, nullptr, nullptr},
};

} // namespace faulty
