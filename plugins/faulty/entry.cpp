// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "faulty.h"

#include <new>

namespace {

using faulty::Fault;

/// The fault at an index of the lists taken together; null behind the last.
const Fault* fault_at(std::uint32_t index) {
    for (const Fault* list : {faulty::results, faulty::processes, faulty::probes}) {
        for (const Fault* fault = list; !fault->id.empty(); ++fault) {
            if (index-- == 0)
                return fault;
        }
    }
    return nullptr;
}

struct Plugin {
    pw_descriptor descriptor{};
    pw_plugin raw{};
    const Fault* fault = nullptr;

    static const Plugin& of(const pw_plugin* raw) { return *static_cast<const Plugin*>(raw->ctx); }
};

pw_status PW_CALL start(const pw_plugin* raw) {
    const Plugin& plugin = Plugin::of(raw);
    return plugin.fault->start == nullptr ? PW_OK : plugin.fault->start();
}

pw_status PW_CALL check(const pw_plugin* raw, const pw_paragraph* paragraph, const pw_sink* sink) {
    const Plugin& plugin = Plugin::of(raw);
    if (paragraph->text.size == 0 || plugin.fault->check == nullptr)
        return PW_OK;
    return plugin.fault->check(*paragraph, *sink);
}

void PW_CALL destroy(const pw_plugin* raw) {
    const Plugin& plugin = Plugin::of(raw);
    if (plugin.fault->destroy != nullptr)
        plugin.fault->destroy();
    delete &plugin;
}

const void* PW_CALL get_extension(const pw_plugin*, pw_text id) {
    static const pw_text_check table{sizeof table, 0, check};
    return faulty::view(id) == PW_EXT_TEXT_CHECK ? &table : nullptr;
}

pw_descriptor descriptor_of(const Fault& fault) {
    return {sizeof(pw_descriptor), 0, faulty::text(fault.id), faulty::text(fault.id),
            PW_TEXT("1.0")};
}

const pw_descriptor* PW_CALL descriptor(const pw_factory*, std::uint32_t index) {
    constexpr std::uint32_t most = 64;
    static pw_descriptor descriptors[most];
    const Fault* fault = fault_at(index);
    if (fault == nullptr || index >= most)
        return nullptr;
    descriptors[index] = descriptor_of(*fault);
    return &descriptors[index];
}

const pw_plugin* PW_CALL create(const pw_factory*, const pw_host*, pw_text id) {
    for (std::uint32_t i = 0; fault_at(i) != nullptr; ++i) {
        if (fault_at(i)->id != faulty::view(id))
            continue;
        auto* plugin = new (std::nothrow) Plugin;
        if (plugin == nullptr)
            return nullptr;
        plugin->fault = fault_at(i);
        plugin->descriptor = descriptor_of(*plugin->fault);
        plugin->raw = {sizeof(pw_plugin), 0, &plugin->descriptor, plugin, start, destroy,
                       get_extension};
        return &plugin->raw;
    }
    return nullptr;
}

const void* PW_CALL get_factory(pw_text id) {
    static const pw_factory factory{sizeof factory, 0, descriptor, create};
    return faulty::view(id) == PW_PLUGIN_FACTORY ? &factory : nullptr;
}

pw_status PW_CALL init(pw_text) {
    return PW_OK;
}

void PW_CALL deinit() {}

} // namespace

PW_DECLARE_ENTRY
const pw_entry planwright_entry_1 = {sizeof(pw_entry), PW_ABI_MAJOR, PW_ABI_MINOR, 0, init,
                                     deinit,           get_factory};
