// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"

#include "core/file_platform.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <memory>
#include <utility>

namespace planwright {

namespace fs = std::filesystem;

namespace {

thread_local InjectedWriteFault* current_fault = nullptr;

/// What an installed fault makes of this step: an error, or none.
[[nodiscard]] std::error_code injected(WriteStep step) {
    const int number = current_fault != nullptr ? current_fault->reach(step) : 0;
    return {number, std::generic_category()};
}

[[nodiscard]] std::string shown(const fs::path& path) {
    const auto utf8 = path.u8string();
    return {reinterpret_cast<const char*>(utf8.data()), utf8.size()};
}

struct Reason {
    std::errc error;
    std::string_view what;
    std::string_view advice;
};
constexpr std::array reasons{
    Reason{std::errc::no_such_file_or_directory, "there is no such file or folder",
           "check the name"},
    Reason{std::errc::permission_denied, "permission is denied",
           "ask for access, or choose another folder"},
    Reason{std::errc::operation_not_permitted, "permission is denied",
           "ask for access, or choose another folder"},
    Reason{std::errc::read_only_file_system, "the disk is read-only", "choose another folder"},
    Reason{std::errc::no_space_on_device, "the disk is full", "make room, or choose another disk"},
    Reason{std::errc::file_too_large, "the file is too large for this disk", "choose another disk"},
    Reason{std::errc::is_a_directory, "it is a folder, not a file", "name a file"},
    Reason{std::errc::not_a_directory, "a part of the path is a file, not a folder",
           "check the name"},
    Reason{std::errc::filename_too_long, "the name is too long", "choose a shorter one"},
    Reason{std::errc::too_many_symbolic_link_levels, "its symbolic links lead in a circle",
           "mend the links"},
    Reason{std::errc::io_error, "the disk reports an error", "try another disk"},
};

/// "cannot write: the disk is full", the path in the place.
[[nodiscard]] tl::unexpected<Error> refusal(std::string_view doing, const std::error_code& error,
                                            const fs::path& path) {
    const auto code =
        error == std::errc::no_such_file_or_directory ? ErrorCode::not_found : ErrorCode::io;
    SourcePlace place{shown(path), 0, 0};
    for (const Reason& reason : reasons) {
        if (error == reason.error)
            return fail(code, fmt::format("cannot {}: {}", doing, reason.what),
                        std::string(reason.advice), std::move(place));
    }
    return fail(code, fmt::format("cannot {}: {}", doing, error.message()), {}, std::move(place));
}

[[nodiscard]] std::error_code stream_error() {
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

struct FileCloser {
    void operator()(std::FILE* file) const {
        if (file != stdin)
            static_cast<void>(std::fclose(file)); // only read from: nothing can be lost
    }
};
using InputFile = std::unique_ptr<std::FILE, FileCloser>;

/// Reads to the end, or one byte past `max_bytes`.
[[nodiscard]] std::error_code read_to_end(std::FILE* file, std::uint64_t max_bytes,
                                          std::uint64_t expected, std::string& bytes) {
    constexpr std::size_t least = 64 * 1024;
    const auto most = static_cast<std::size_t>(max_bytes) + 1;
    std::size_t size = 0;
    bytes.resize(std::min(most, std::max(least, static_cast<std::size_t>(expected) + 1)));
    for (;;) {
        errno = 0;
        const std::size_t got = std::fread(bytes.data() + size, 1, bytes.size() - size, file);
        size += got;
        if (got == 0 || size == most)
            break;
        if (size == bytes.size())
            bytes.resize(std::min(most, size * 2));
    }
    bytes.resize(size);
    return std::ferror(file) != 0 ? stream_error() : std::error_code();
}

[[nodiscard]] tl::unexpected<Error> too_large(const fs::path& path, std::uint64_t max_bytes) {
    constexpr std::uint64_t mebibyte = 1024 * 1024;
    const std::string limit = max_bytes >= mebibyte ? fmt::format("{} MiB", max_bytes / mebibyte)
                                                    : fmt::format("{} bytes", max_bytes);
    return fail(ErrorCode::too_large, "it is larger than " + limit, "split it, or leave parts out",
                SourcePlace{shown(path), 0, 0});
}

/// Where a write to `path` really goes: symbolic links followed, also one to a file not yet there.
[[nodiscard]] std::error_code follow_links(fs::path& path) {
    constexpr int most_links = 40;
    for (int i = 0; i < most_links; ++i) {
        std::error_code error;
        const fs::file_status status = fs::symlink_status(path, error);
        if (status.type() != fs::file_type::symlink)
            return status.type() == fs::file_type::none ? error : std::error_code();
        const fs::path target = fs::read_symlink(path, error);
        if (error)
            return error;
        path = path.parent_path() / target; // an absolute target replaces the whole
    }
    return std::make_error_code(std::errc::too_many_symbolic_link_levels);
}

[[nodiscard]] std::error_code write_bytes(platform::NativeFile file, std::string_view bytes) {
    const std::error_code fault = injected(WriteStep::write);
    if (!fault)
        return platform::write_all(file, bytes);
    // A disk that fills up takes a part first.
    const std::error_code partly = platform::write_all(file, bytes.substr(0, bytes.size() / 2));
    return partly ? partly : fault;
}

[[nodiscard]] std::error_code close_file(platform::NativeFile file) {
    const std::error_code fault = injected(WriteStep::close);
    const std::error_code error = platform::close(file);
    return fault ? fault : error;
}

/// A file beside the target that vanishes again unless it took the target's place.
class TemporaryFile {
public:
    TemporaryFile() = default;
    ~TemporaryFile() { discard(); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] std::error_code create(const fs::path& folder, platform::Access access) {
        if (const std::error_code fault = injected(WriteStep::create))
            return fault;
        static std::atomic<unsigned> counter{0};
        constexpr int most_tries = 1000; // names left behind by processes that were killed
        std::error_code error;
        for (int i = 0; i < most_tries; ++i) {
            path_ =
                folder / fmt::format(".planwright-{}-{}.tmp", platform::process_id(), ++counter);
            file_ = platform::create_new(path_, access, error);
            if (error != std::errc::file_exists)
                break;
        }
        exists_ = file_ != platform::no_file;
        return error;
    }
    [[nodiscard]] std::error_code fill(std::string_view bytes) {
        if (const std::error_code error = write_bytes(file_, bytes))
            return error;
        if (const std::error_code fault = injected(WriteStep::flush))
            return fault;
        return platform::flush_to_disk(file_);
    }
    [[nodiscard]] std::error_code close() {
        return close_file(std::exchange(file_, platform::no_file));
    }
    [[nodiscard]] std::error_code rename_to(const fs::path& target) {
        if (const std::error_code fault = injected(WriteStep::rename))
            return fault;
        const std::error_code error = platform::replace(path_, target);
        exists_ = static_cast<bool>(error);
        return error;
    }
    [[nodiscard]] platform::NativeFile file() const { return file_; }

private:
    void discard() {
        if (file_ != platform::no_file)
            static_cast<void>(platform::close(file_));
        std::error_code ignored; // the failure that led here is the one to tell
        if (exists_)
            fs::remove(path_, ignored);
    }

    fs::path path_;
    platform::NativeFile file_ = platform::no_file;
    bool exists_ = false;
};

[[nodiscard]] std::error_code replace_file(const fs::path& target, bool exists,
                                           std::string_view bytes) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    TemporaryFile temporary;
    const auto access = exists ? platform::Access::owner_only : platform::Access::as_usual;
    if (const std::error_code error = temporary.create(folder, access))
        return error;
    if (exists) {
        if (const std::error_code error = platform::copy_permissions(temporary.file(), target))
            return error;
    }
    if (const std::error_code error = temporary.fill(bytes))
        return error;
    if (const std::error_code error = temporary.close())
        return error;
    if (const std::error_code error = temporary.rename_to(target))
        return error;
    platform::flush_folder(folder);
    return {};
}

[[nodiscard]] std::error_code write_straight(const fs::path& path, std::string_view bytes) {
    std::error_code error = injected(WriteStep::create);
    if (error)
        return error;
    const platform::NativeFile file = platform::open_existing(path, error);
    if (error)
        return error;
    error = write_bytes(file, bytes);
    const std::error_code closing = close_file(file);
    return error ? error : closing;
}

} // namespace

Result<std::string> read_file(const fs::path& path, std::uint64_t max_bytes) {
    const bool is_standard = path == "-";
    std::error_code error;
    if (!is_standard && fs::is_directory(path, error))
        return refusal("read", std::make_error_code(std::errc::is_a_directory), path);
    std::uint64_t size = 0;
    if (!is_standard && fs::is_regular_file(path, error))
        size = fs::file_size(path, error);
    if (error)
        size = 0;
    if (size > max_bytes)
        return too_large(path, max_bytes);
    errno = 0;
    const InputFile file(is_standard ? platform::standard_input()
                                     : platform::open_for_reading(path));
    if (!file)
        return refusal("read", stream_error(), path);
    std::string bytes;
    if (const std::error_code failed = read_to_end(file.get(), max_bytes, size, bytes))
        return refusal("read", failed, path);
    if (bytes.size() > max_bytes)
        return too_large(path, max_bytes);
    return bytes;
}

Result<void> write_file(const fs::path& path, std::string_view bytes) {
    std::error_code error;
    if (path == "-") {
        error = write_bytes(platform::standard_output(), bytes);
    } else {
        fs::path target = path;
        error = follow_links(target);
        const fs::file_type type = error ? fs::file_type::none : fs::status(target, error).type();
        if (type == fs::file_type::not_found) {
            error = replace_file(target, false, bytes);
        } else if (type == fs::file_type::regular) {
            error = replace_file(target, true, bytes);
        } else if (type == fs::file_type::directory) {
            error = std::make_error_code(std::errc::is_a_directory);
        } else if (!error) {
            error = write_straight(target, bytes);
        }
    }
    if (error)
        return refusal("write", error, path);
    return {};
}

InjectedWriteFault::InjectedWriteFault(WriteStep step, int error_number)
    : step_(step), error_number_(error_number), outer_(current_fault) {
    current_fault = this;
}

InjectedWriteFault::~InjectedWriteFault() {
    current_fault = outer_;
}

Result<AppendFile> AppendFile::create(const fs::path& path) {
    std::error_code error = injected(WriteStep::create);
    platform::NativeFile file = platform::no_file;
    if (!error)
        file = platform::create_new(path, platform::Access::owner_only, error);
    if (error)
        return refusal("write", error, path);
    return AppendFile(path, file);
}

AppendFile::AppendFile(AppendFile&& other) noexcept
    : path_(std::move(other.path_)), file_(std::exchange(other.file_, platform::no_file)) {}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(file_, other.file_);
    return *this;
}

AppendFile::~AppendFile() {
    if (file_ != platform::no_file)
        static_cast<void>(platform::close(file_)); // each append was flushed
}

Result<void> AppendFile::append(std::string_view bytes) {
    std::error_code error = injected(WriteStep::write);
    if (!error)
        error = platform::write_all(file_, bytes);
    if (!error)
        error = injected(WriteStep::flush);
    if (!error)
        error = platform::flush_to_disk(file_);
    if (error)
        return refusal("write", error, path_);
    return {};
}

} // namespace planwright
