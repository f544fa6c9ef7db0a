// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file_platform.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace planwright::platform {

namespace {

[[nodiscard]] std::error_code last_error() {
    return {errno, std::generic_category()};
}
[[nodiscard]] int descriptor(NativeFile file) {
    return static_cast<int>(file);
}
[[nodiscard]] NativeFile open_file(const std::filesystem::path& path, int flags, mode_t mode,
                                   std::error_code& error) {
    int file = -1;
    do
        file = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    while (file < 0 && errno == EINTR);
    error = file < 0 ? last_error() : std::error_code();
    return file;
}

} // namespace

NativeFile create_new(const std::filesystem::path& path, Access access, std::error_code& error) {
    const mode_t mode = access == Access::owner_only ? 0600 : 0666; // 0666: the umask decides
    return open_file(path, O_WRONLY | O_CREAT | O_EXCL, mode, error);
}

NativeFile open_existing(const std::filesystem::path& path, std::error_code& error) {
    return open_file(path, O_WRONLY | O_NOCTTY, 0, error);
}

NativeFile standard_output() {
    static_cast<void>(std::fflush(stdout)); // what was printed before comes first
    return STDOUT_FILENO;
}

std::FILE* standard_input() {
    return stdin;
}

std::FILE* open_for_reading(const std::filesystem::path& path) {
    return std::fopen(path.c_str(), "rbe");
}

std::error_code write_all(NativeFile file, std::string_view bytes) {
    constexpr std::size_t most = std::size_t{1} << 30U; // some systems refuse more in one call
    while (!bytes.empty()) {
        const ssize_t written =
            ::write(descriptor(file), bytes.data(), std::min(bytes.size(), most));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return last_error();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::error_code flush_to_disk(NativeFile file) {
    return ::fsync(descriptor(file)) == 0 ? std::error_code() : last_error();
}

std::error_code close(NativeFile file) {
    // After EINTR the descriptor is gone on Linux; asking again could close another thread's file.
    return ::close(descriptor(file)) == 0 || errno == EINTR ? std::error_code() : last_error();
}

std::error_code copy_permissions(NativeFile file, const std::filesystem::path& old) {
    constexpr mode_t bits = 07777;
    struct stat wanted {};
    struct stat given {};
    if (::stat(old.c_str(), &wanted) != 0 || ::fstat(descriptor(file), &given) != 0)
        return last_error();
    // Only root may give a file away; whoever may write the old file may replace it all the same.
    // First the owner: changing it takes special bits off.
    if (wanted.st_uid != given.st_uid || wanted.st_gid != given.st_gid) {
        if (::fchown(descriptor(file), wanted.st_uid, wanted.st_gid) != 0 && errno != EPERM)
            return last_error();
    }
    if (::fchmod(descriptor(file), wanted.st_mode & bits) == 0)
        return {};
    // A file system without permissions of its own gives every file the same: nothing is lost.
    const std::error_code refused = last_error();
    const bool same =
        ::fstat(descriptor(file), &given) == 0 && (given.st_mode & bits) == (wanted.st_mode & bits);
    return same ? std::error_code() : refused;
}

std::error_code replace(const std::filesystem::path& temporary,
                        const std::filesystem::path& target) {
    return ::rename(temporary.c_str(), target.c_str()) == 0 ? std::error_code() : last_error();
}

void flush_folder(const std::filesystem::path& folder) {
    std::error_code error;
    const NativeFile file = open_file(folder, O_RDONLY | O_DIRECTORY, 0, error);
    if (file == no_file)
        return;
    // The new file is in place by now, so a failure here would not be a failure to save.
    static_cast<void>(flush_to_disk(file));
    static_cast<void>(close(file));
}

unsigned long process_id() {
    return static_cast<unsigned long>(::getpid());
}

} // namespace planwright::platform
