// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/library.h"

#include <dlfcn.h>
#include <fmt/format.h>

namespace planwright::module {

std::string library_file_name(std::string_view name) {
#ifdef __APPLE__
    return fmt::format("lib{}.dylib", name);
#else
    return fmt::format("lib{}.so", name);
#endif
}

Result<const void*> load_symbol(const std::filesystem::path& library, const char* symbol) {
    void* handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) {
        const char* why = dlerror();
        return fail(ErrorCode::io,
                    fmt::format("the library could not be loaded: {}", why ? why : "no reason"), {},
                    {library.string()});
    }
    const void* address = dlsym(handle, symbol);
    if (address == nullptr)
        return fail(ErrorCode::malformed, fmt::format("the library does not export {}", symbol),
                    "a plugin for this program exports it", {library.string()});
    return address;
}

} // namespace planwright::module
