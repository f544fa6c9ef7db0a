// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace planwright {

/// The largest input any reader takes, in bytes.
inline constexpr std::uint64_t max_input_bytes = 256ULL * 1024 * 1024;

/// The whole file as bytes; "-" is standard input. Fails with io, not_found or too_large, the path
/// in the error's place.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path,
                                            std::uint64_t max_bytes = max_input_bytes);

/// Replaces `path` with `bytes`, or leaves it exactly as it was: temporary file in the same folder,
/// every write checked, flushed to disk, permissions of the old file kept, renamed over it, the
/// folder flushed. A symbolic link is followed and its target replaced. "-" is standard output; an
/// existing path that is no regular file is written straight.
[[nodiscard]] Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

/// A new file that only grows, readable by its owner alone: a journal. What `append` reported as
/// done is on the disk. Movable; one thread at a time.
class AppendFile {
public:
    /// Fails when the name is taken.
    [[nodiscard]] static Result<AppendFile> create(const std::filesystem::path& path);
    AppendFile(AppendFile&& other) noexcept;
    AppendFile& operator=(AppendFile&& other) noexcept;
    AppendFile(const AppendFile&) = delete;
    AppendFile& operator=(const AppendFile&) = delete;
    ~AppendFile();

    /// Writes all of it behind what is there, and flushes it to the disk. After a failure the file
    /// may end in a part of it.
    [[nodiscard]] Result<void> append(std::string_view bytes);
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    AppendFile(std::filesystem::path path, std::intptr_t file)
        : path_(std::move(path)), file_(file) {}

    std::filesystem::path path_;
    std::intptr_t file_ = -1;
};

/// The steps of a write that can fail; tests make one of them fail to see that nothing is lost.
enum class WriteStep : std::uint8_t { create, write, flush, close, rename };

/// Installs a fault for the next writes of this thread: the step fails as if the system had set
/// `error_number`. Lives as long as the object; `fired()` says whether the step was reached. For
/// tests.
class InjectedWriteFault {
public:
    InjectedWriteFault(WriteStep step, int error_number);
    ~InjectedWriteFault();
    InjectedWriteFault(const InjectedWriteFault&) = delete;
    InjectedWriteFault& operator=(const InjectedWriteFault&) = delete;
    [[nodiscard]] bool fired() const { return fired_; }
    /// Asked by write_file at each step: the error number to fail with, or 0.
    [[nodiscard]] int reach(WriteStep step) {
        fired_ = fired_ || step == step_;
        return step == step_ ? error_number_ : 0;
    }

private:
    WriteStep step_;
    int error_number_;
    bool fired_ = false;
    InjectedWriteFault* outer_; ///< the fault that was installed before, back when this one ends
};

} // namespace planwright
