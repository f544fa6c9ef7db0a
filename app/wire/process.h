// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace planwright::wire {

/// How a child ended.
struct ExitStatus {
    std::int64_t code = 0;
    int signal = 0; ///< 0: it ended by itself
};

/// "was ended by signal 11" or "ended with code 3".
[[nodiscard]] std::string describe(const ExitStatus& status);

/// A child process with private pipes on its standard input and output. Its standard error is read
/// and the last of it kept. Used by one thread at a time, but not always by the same; never blocks
/// longer than asked. The child dies with the object.
class ChildProcess {
public:
    struct Options {
        std::filesystem::path program;
        std::vector<std::string> arguments;   ///< without the program's own name
        std::filesystem::path folder;         ///< working folder; empty: this process's
        std::vector<std::string> environment; ///< "NAME=value"; nothing else is inherited
    };
    [[nodiscard]] static Result<std::unique_ptr<ChildProcess>> start(const Options& options);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Queues the bytes; they leave during wait().
    void send(std::string bytes);

    enum class Event : std::uint8_t { frame, ended, nonsense, deadline, cancelled };
    using Clock = std::chrono::steady_clock;
    /// Moves bytes both ways until a frame has come (put into `frame`), the child has ended, it
    /// wrote what is no frame, the deadline has passed, or the token is cancelled (seen within
    /// 10 ms).
    [[nodiscard]] Event wait(Clock::time_point deadline, const CancelToken& cancel,
                             std::string& frame);

    /// Ends the child at once, and waits for that.
    void kill();

    [[nodiscard]] bool running() const;
    [[nodiscard]] std::optional<ExitStatus> exit_status() const; ///< once it has ended
    [[nodiscard]] std::uint64_t received_bytes() const;          ///< on its standard output
    /// The end of what it wrote to standard error, as valid UTF-8.
    [[nodiscard]] std::string last_words() const;

private:
    struct Impl;
    explicit ChildProcess(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// The file of the program that runs; empty when the system does not say.
[[nodiscard]] std::filesystem::path own_program();

/// What a child of ours finds in its environment: a path, UTF-8, and what sanitizers need.
[[nodiscard]] std::vector<std::string> clean_environment();

} // namespace planwright::wire
