// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/library.h"

#include <fmt/format.h>
#include <windows.h>

namespace planwright::module {

std::string library_file_name(std::string_view name) {
    return fmt::format("{}.dll", name);
}

Result<const void*> load_symbol(const std::filesystem::path& library, const char* symbol) {
    // What the library needs is looked for beside it and in the system, never in the working
    // folder.
    const HMODULE handle =
        LoadLibraryExW(library.c_str(), nullptr,
                       LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (handle == nullptr)
        return fail(ErrorCode::io,
                    fmt::format("the library could not be loaded: error {}", GetLastError()), {},
                    {library.string()});
    const auto address = GetProcAddress(handle, symbol);
    if (address == nullptr)
        return fail(ErrorCode::malformed, fmt::format("the library does not export {}", symbol),
                    "a plugin for this program exports it", {library.string()});
    return reinterpret_cast<const void*>(address);
}

} // namespace planwright::module
