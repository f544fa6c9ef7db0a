// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <system_error>

/// What file.cpp needs from the operating system; file_posix.cpp and file_win.cpp give it. Nothing
/// else includes this.
namespace planwright::platform {

/// A handle of the system: a file descriptor or a HANDLE.
using NativeFile = std::intptr_t;
inline constexpr NativeFile no_file = -1;

enum class Access : std::uint8_t { as_usual, owner_only };
/// Makes a file that did not exist before. `no_file` with `error` set on failure;
/// errc::file_exists when the name is taken.
[[nodiscard]] NativeFile create_new(const std::filesystem::path& path, Access access,
                                    std::error_code& error);
/// Opens something that exists and is no regular file (a device, a pipe) for writing.
[[nodiscard]] NativeFile open_existing(const std::filesystem::path& path, std::error_code& error);
/// Standard output in binary mode; never closed.
[[nodiscard]] NativeFile standard_output();
/// Standard input in binary mode.
[[nodiscard]] std::FILE* standard_input();
[[nodiscard]] std::FILE* open_for_reading(const std::filesystem::path& path);

/// Writes all bytes, however many calls that takes.
[[nodiscard]] std::error_code write_all(NativeFile file, std::string_view bytes);
[[nodiscard]] std::error_code flush_to_disk(NativeFile file);
[[nodiscard]] std::error_code close(NativeFile file);

/// Gives the open new file the permissions and, where the system lets us, the owner of `old`.
[[nodiscard]] std::error_code copy_permissions(NativeFile file, const std::filesystem::path& old);
/// Renames `temporary` over `target`, which may or may not exist, in one step.
[[nodiscard]] std::error_code replace(const std::filesystem::path& temporary,
                                      const std::filesystem::path& target);
/// Makes a rename in the folder last through a power cut. Where a file system cannot, it does
/// nothing.
void flush_folder(const std::filesystem::path& folder);
[[nodiscard]] unsigned long process_id();

} // namespace planwright::platform
