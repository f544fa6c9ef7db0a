// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file_platform.h"

#define WIN32_LEAN_AND_MEAN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <algorithm>

namespace planwright::platform {

namespace {

[[nodiscard]] std::error_code last_error() {
    return {static_cast<int>(::GetLastError()), std::system_category()};
}
[[nodiscard]] HANDLE handle(NativeFile file) {
    return reinterpret_cast<HANDLE>(file);
}
[[nodiscard]] NativeFile open_file(const std::filesystem::path& path, DWORD disposition,
                                   std::error_code& error) {
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                      disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
    error = file == INVALID_HANDLE_VALUE ? last_error() : std::error_code();
    return file == INVALID_HANDLE_VALUE ? no_file : reinterpret_cast<NativeFile>(file);
}

} // namespace

// A new file has the access rights of its folder; those of an old one are kept by ReplaceFileW.
NativeFile create_new(const std::filesystem::path& path, Access /*access*/,
                      std::error_code& error) {
    return open_file(path, CREATE_NEW, error);
}

NativeFile open_existing(const std::filesystem::path& path, std::error_code& error) {
    return open_file(path, OPEN_EXISTING, error);
}

NativeFile standard_output() {
    static_cast<void>(std::fflush(stdout)); // what was printed before comes first
    return reinterpret_cast<NativeFile>(::GetStdHandle(STD_OUTPUT_HANDLE));
}

std::FILE* standard_input() {
    ::_setmode(::_fileno(stdin), _O_BINARY);
    return stdin;
}

std::FILE* open_for_reading(const std::filesystem::path& path) {
    return ::_wfopen(path.c_str(), L"rb");
}

std::error_code write_all(NativeFile file, std::string_view bytes) {
    constexpr std::size_t most = std::size_t{1} << 30U;
    while (!bytes.empty()) {
        DWORD written = 0;
        const auto size = static_cast<DWORD>(std::min(bytes.size(), most));
        if (::WriteFile(handle(file), bytes.data(), size, &written, nullptr) == 0)
            return last_error();
        bytes.remove_prefix(written);
    }
    return {};
}

std::error_code flush_to_disk(NativeFile file) {
    return ::FlushFileBuffers(handle(file)) != 0 ? std::error_code() : last_error();
}

std::error_code close(NativeFile file) {
    return ::CloseHandle(handle(file)) != 0 ? std::error_code() : last_error();
}

std::error_code copy_permissions(NativeFile /*file*/, const std::filesystem::path& /*old*/) {
    return {};
}

std::error_code replace(const std::filesystem::path& temporary,
                        const std::filesystem::path& target) {
    if (::ReplaceFileW(target.c_str(), temporary.c_str(), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS,
                       nullptr, nullptr) != 0)
        return {};
    if (::GetLastError() != ERROR_FILE_NOT_FOUND)
        return last_error();
    return ::MoveFileExW(temporary.c_str(), target.c_str(),
                         MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0
               ? std::error_code()
               : last_error();
}

void flush_folder(const std::filesystem::path& /*folder*/) {} // MOVEFILE_WRITE_THROUGH has done it

unsigned long process_id() {
    return ::GetCurrentProcessId();
}

} // namespace planwright::platform
