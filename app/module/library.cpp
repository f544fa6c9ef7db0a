// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/library.h"

#include "module/texts.h"

#include <fmt/format.h>

#include <map>
#include <mutex>

namespace planwright::module {

Result<const pw_entry*> load_entry(const std::filesystem::path& library) {
    if (!library.is_absolute())
        return fail(ErrorCode::refused, "a library is only loaded by its full path", {},
                    {library.string()});
    auto symbol = load_symbol(library, PW_ENTRY_SYMBOL);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto* entry = static_cast<const pw_entry*>(*symbol);
    if (entry->struct_size < sizeof(pw_entry) || entry->init == nullptr ||
        entry->deinit == nullptr || entry->get_factory == nullptr)
        return fail(ErrorCode::malformed, "the library's entry lacks functions", {},
                    {library.string()});
    if (entry->abi_major != PW_ABI_MAJOR)
        return fail(ErrorCode::unsupported,
                    fmt::format("the library speaks version {} of the plugin interface, not {}",
                                entry->abi_major, PW_ABI_MAJOR),
                    {}, {library.string()});
    return entry;
}

Result<const pw_entry*> load_library(const std::filesystem::path& library) {
    static std::mutex mutex;
    static std::map<const pw_entry*, pw_status> initialised;
    auto entry = load_entry(library);
    if (!entry)
        return entry;
    const std::lock_guard lock(mutex);
    const auto [known, is_new] = initialised.try_emplace(*entry, PW_OK);
    if (is_new) {
        const std::string folder = library.parent_path().string();
        known->second = (*entry)->init(text_of(folder));
    }
    if (known->second != PW_OK)
        return fail(ErrorCode::refused, "the library could not initialise itself", {},
                    {library.string()});
    return entry;
}

Result<const pw_factory*> plugin_factory(const pw_entry& entry) {
    const auto* factory =
        static_cast<const pw_factory*>(entry.get_factory(text_of(PW_PLUGIN_FACTORY)));
    if (factory == nullptr || factory->struct_size < sizeof(pw_factory) ||
        factory->descriptor == nullptr || factory->create == nullptr)
        return fail(ErrorCode::malformed, "the library makes no plugins");
    return factory;
}

} // namespace planwright::module
