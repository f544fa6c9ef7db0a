// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/process.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace planwright::testing {

namespace {

struct Pipe {
    std::array<int, 2> ends{-1, -1};
    Pipe() {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("no pipe");
        }
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void close_end(std::size_t end) {
        if (ends[end] >= 0) {
            close(ends[end]);
            ends[end] = -1;
        }
    }
};

std::string read_all(int descriptor) {
    std::string all;
    std::array<char, 65536> buffer{};
    ssize_t got = 0;
    while ((got = read(descriptor, buffer.data(), buffer.size())) > 0) {
        all.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return all;
}

void write_all(int descriptor, const std::string& bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote = write(descriptor, bytes.data() + done, bytes.size() - done);
        if (wrote <= 0) {
            return; // the program closed its input: its right
        }
        done += static_cast<std::size_t>(wrote);
    }
}

[[noreturn]] void become(const std::vector<std::string>& arguments,
                         const std::vector<std::string>& environment) {
    for (const std::string& entry : environment) {
        putenv(const_cast<char*>(entry.c_str()));
    }
    std::vector<char*> pointers;
    for (const std::string& argument : arguments) {
        pointers.push_back(const_cast<char*>(argument.c_str()));
    }
    pointers.push_back(nullptr);
    execv(pointers[0], pointers.data());
    _exit(127);
}

} // namespace

ProcessResult run_process(const std::vector<std::string>& arguments, const std::string& input,
                          const std::vector<std::string>& environment) {
    std::signal(SIGPIPE, SIG_IGN);
    Pipe in;
    Pipe out;
    Pipe err;
    const pid_t child = fork();
    if (child < 0) {
        throw std::runtime_error("no process");
    }
    if (child == 0) {
        dup2(in.ends[0], STDIN_FILENO);
        dup2(out.ends[1], STDOUT_FILENO);
        dup2(err.ends[1], STDERR_FILENO);
        std::signal(SIGPIPE, SIG_DFL);
        become(arguments, environment);
    }
    in.close_end(0);
    out.close_end(1);
    err.close_end(1);
    ProcessResult result;
    std::thread feeder([&] {
        write_all(in.ends[1], input);
        in.close_end(1);
    });
    std::thread errors([&] { result.err = read_all(err.ends[0]); });
    result.out = read_all(out.ends[0]);
    errors.join();
    feeder.join();
    int status = 0;
    waitpid(child, &status, 0);
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

ProcessResult run_planwright(std::vector<std::string> arguments, const std::string& input) {
    arguments.insert(arguments.begin(), PLANWRIGHT_BIN_DIR "/planwright");
    // The settings of whoever runs the tests are not part of them.
    return run_process(arguments, input, {"XDG_CONFIG_HOME=/nonexistent"});
}

} // namespace planwright::testing
