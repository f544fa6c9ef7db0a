// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "planwright/plugin.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace planwright::module {

/// The file name of a shared library on this system: "libNAME.so", "NAME.dll", "libNAME.dylib".
[[nodiscard]] std::string library_file_name(std::string_view name);

/// Loads a plugin library for good (it is never unloaded: an object that outlived it would be a
/// crash), finds its entry, and checks that we speak the same version. Does not call into it, but
/// the system runs the library's own constructors. The path must be absolute.
[[nodiscard]] Result<const pw_entry*> load_entry(const std::filesystem::path& library);

/// The same, and initialises the library the first time in this process. Thread-safe.
[[nodiscard]] Result<const pw_entry*> load_library(const std::filesystem::path& library);

/// The library's factory of plugins.
[[nodiscard]] Result<const pw_factory*> plugin_factory(const pw_entry& entry);

/// The platform's part: the address of a symbol in a library.
[[nodiscard]] Result<const void*> load_symbol(const std::filesystem::path& library,
                                              const char* symbol);

} // namespace planwright::module
