// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/glue.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <type_traits>

/// Exports classes from a library.
namespace pw::glue {

/// Makes the plugin; null when its constructor failed.
template <class T>
const pw_plugin* make(const pw_host* host, const pw_descriptor* descriptor) noexcept {
    try {
        auto holder = std::make_unique<Holder<T>>(*host);
        if constexpr (std::is_constructible_v<T, const Host&>)
            holder->object = std::make_unique<T>(holder->host);
        else
            holder->object = std::make_unique<T>();
        static_cast<Plugin&>(*holder->object).attach(holder->host);
        if constexpr (std::is_base_of_v<Tables, T>)
            holder->tables.set(static_cast<const Tables&>(*holder->object).tables());
        if constexpr (std::is_base_of_v<Commands, T>)
            holder->commands.set(static_cast<const Commands&>(*holder->object).commands());
        if constexpr (std::is_base_of_v<Transform, T>)
            holder->transforms.set(static_cast<const Transform&>(*holder->object).transforms());
        using F = Functions<T>;
        holder->raw = {sizeof(pw_plugin), 0,          descriptor,      holder.get(),
                       F::start,          F::destroy, F::get_extension};
        return &holder.release()->raw;
    } catch (...) {
        return nullptr;
    }
}

/// One plugin of a library, as PW_EXPORT_PLUGINS lists them.
struct Registration {
    pw_descriptor descriptor;
    const pw_plugin* (*make)(const pw_host*, const pw_descriptor*) noexcept;
};

} // namespace pw::glue

namespace pw {

/// A line of the list for PW_EXPORT_PLUGINS: what the class T is. The strings must be literals.
template <class T>
glue::Registration plugin(std::string_view id, std::string_view name, std::string_view version) {
    static_assert(std::is_base_of_v<Plugin, T>, "derive from pw::Plugin");
    return {{sizeof(pw_descriptor), 0, text(id), text(name), text(version)}, glue::make<T>};
}

} // namespace pw

/// Defines the library's entry; once in a library, outside any namespace.
#define PW_EXPORT_PLUGINS(...)                                                                     \
    namespace {                                                                                    \
    const pw::glue::Registration* pw_find_plugin(std::uint32_t index) {                            \
        static const pw::glue::Registration list[] = {__VA_ARGS__};                                \
        return index < sizeof list / sizeof *list ? &list[index] : nullptr;                        \
    }                                                                                              \
    const pw_descriptor* PW_CALL pw_descriptor_at(const pw_factory*, std::uint32_t index) {        \
        const pw::glue::Registration* found = pw_find_plugin(index);                               \
        return found == nullptr ? nullptr : &found->descriptor;                                    \
    }                                                                                              \
    const pw_plugin* PW_CALL pw_create(const pw_factory*, const pw_host* host, pw_text id) {       \
        if (host == nullptr)                                                                       \
            return nullptr;                                                                        \
        for (std::uint32_t i = 0; pw_find_plugin(i) != nullptr; ++i) {                             \
            if (pw::view(pw_find_plugin(i)->descriptor.id) == pw::view(id))                        \
                return pw_find_plugin(i)->make(host, &pw_find_plugin(i)->descriptor);              \
        }                                                                                          \
        return nullptr;                                                                            \
    }                                                                                              \
    const void* PW_CALL pw_get_factory(pw_text id) {                                               \
        static const pw_factory factory{sizeof factory, 0, pw_descriptor_at, pw_create};           \
        return pw::view(id) == PW_PLUGIN_FACTORY ? &factory : nullptr;                             \
    }                                                                                              \
    pw_status PW_CALL pw_init(pw_text) {                                                           \
        return PW_OK;                                                                              \
    }                                                                                              \
    void PW_CALL pw_deinit(void) {}                                                                \
    }                                                                                              \
    PW_DECLARE_ENTRY                                                                               \
    const pw_entry planwright_entry_1 = {sizeof(pw_entry), PW_ABI_MAJOR, PW_ABI_MINOR,  0,         \
                                         pw_init,          pw_deinit,    pw_get_factory};

/// The usual case of one plugin in a library.
#define PW_EXPORT_PLUGIN(Class, id, name, version)                                                 \
    PW_EXPORT_PLUGINS(pw::plugin<Class>(id, name, version))
