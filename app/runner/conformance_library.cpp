// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Cases about how a library is found out, and about the life of a plugin.
#include "core/text.h"
#include "module/library.h"
#include "module/texts.h"
#include "runner/conformance.h"

#include <fmt/format.h>

#include <set>

namespace planwright::runner {

namespace {

using module::text_of;

constexpr std::string_view nonsense = "planwright.nonsense/1";

Result<const pw_factory*> factory_of(const Subject& subject) {
    const auto entry = module::load_library(subject.library);
    if (!entry)
        return tl::unexpected(entry.error());
    return module::plugin_factory(**entry);
}

Result<void> loads(const Subject& subject) {
    const auto factory = factory_of(subject);
    return factory ? Result<void>() : only_failure(factory.error());
}

Result<void> describes(const Subject& subject) {
    const auto factory = factory_of(subject);
    if (!factory)
        return only_failure(factory.error());
    std::set<std::string> ids;
    std::uint32_t index = 0;
    for (; const pw_descriptor* one = (*factory)->descriptor(*factory, index); ++index) {
        const auto id = module::checked(one->id);
        if (one->struct_size < sizeof(pw_descriptor) || !id || id->empty() ||
            !module::checked(one->name) || !module::checked(one->version))
            return breach("gives a descriptor that is not whole, or not in UTF-8");
        if (!ids.insert(*id).second || index > 1000)
            return breach("lists plugins twice or without end");
    }
    if (ids.count(subject.plugin) == 0)
        return breach(fmt::format("does not list \"{}\"", subject.plugin));
    for (const std::uint32_t behind : {index + 1, index + 1000, UINT32_MAX}) {
        if ((*factory)->descriptor(*factory, behind) != nullptr)
            return breach("describes a plugin behind the last");
    }
    return {};
}

Result<void> knows_only_its_ids(const Subject& subject) {
    const auto entry = module::load_library(subject.library);
    if (!entry)
        return only_failure(entry.error());
    if ((*entry)->get_factory(text_of(nonsense)) != nullptr ||
        (*entry)->get_factory({nullptr, 0}) != nullptr)
        return breach("has a factory for an id that does not exist");
    const auto factory = module::plugin_factory(**entry);
    if (!factory)
        return only_failure(factory.error());
    const module::HostSide host({}, {});
    for (const std::string_view id : {nonsense, std::string_view()}) {
        if ((*factory)->create(*factory, host.raw(), text_of(id)) != nullptr)
            return breach("makes a plugin of an id that does not exist");
    }
    const pw_plugin* plugin = (*factory)->create(*factory, host.raw(), text_of(subject.plugin));
    if (plugin == nullptr)
        return breach("could not be made");
    const bool answers = plugin->get_extension(plugin, text_of(nonsense)) != nullptr ||
                         plugin->get_extension(plugin, {nullptr, 0}) != nullptr;
    plugin->destroy(plugin);
    return answers ? Result<void>(breach("has an extension that does not exist")) : Result<void>();
}

/// All function pointers of a table, which follow the struct's size.
bool is_whole(const void* table, std::size_t functions) {
    struct Head {
        std::uint32_t struct_size;
        std::uint32_t reserved;
        void (*first)();
    };
    const auto* head = static_cast<const Head*>(table);
    if (head->struct_size < sizeof(std::uint64_t) + functions * sizeof(void (*)()))
        return false;
    const auto* function = reinterpret_cast<void (*const*)()>(&head->first);
    for (std::size_t i = 0; i < functions; ++i) {
        if (function[i] == nullptr)
            return false;
    }
    return true;
}

Result<void> has_whole_tables(const Subject& subject) {
    const auto factory = factory_of(subject);
    if (!factory)
        return only_failure(factory.error());
    const module::HostSide host({}, {});
    const pw_plugin* plugin = (*factory)->create(*factory, host.raw(), text_of(subject.plugin));
    if (plugin == nullptr)
        return breach("could not be made");
    Result<void> result;
    constexpr std::pair<const char*, std::size_t> tables[] = {
        {PW_EXT_TEXT_CHECK, 1}, {PW_EXT_PLAN_CHECK, 5}, {PW_EXT_COVERAGE, 1},
        {PW_EXT_SUGGEST, 1},    {PW_EXT_TABLES, 2},     {PW_EXT_COMMANDS, 2},
        {PW_EXT_TRANSFORM, 2},  {PW_EXT_SETTINGS, 1},   {PW_EXT_WORDS, 1}};
    for (const auto& [id, functions] : tables) {
        const void* table = plugin->get_extension(plugin, text_of(id));
        if (table != nullptr && !is_whole(table, functions))
            result = breach(fmt::format("has {} with a size or a function missing", id));
        if (table != plugin->get_extension(plugin, text_of(id)))
            result = breach(fmt::format("gives another table for {} each time", id));
    }
    plugin->destroy(plugin);
    return result;
}

Result<void> starts_again_and_again(const Subject& subject) {
    for (int i = 0; i < 3; ++i) {
        if (const auto instance = subject.start(); !instance)
            return only_failure(instance.error());
    }
    return {};
}

Result<void> is_destroyed_unstarted(const Subject& subject) {
    const auto factory = factory_of(subject);
    if (!factory)
        return only_failure(factory.error());
    const module::HostSide host({}, {});
    const pw_plugin* plugin = (*factory)->create(*factory, host.raw(), text_of(subject.plugin));
    if (plugin == nullptr)
        return breach("could not be made");
    plugin->destroy(plugin);
    return {};
}

/// A host that has nothing to offer.
const void* PW_CALL offers_nothing(const pw_host*, pw_text) {
    return nullptr;
}

Result<void> lives_with_a_poor_host(const Subject& subject) {
    const auto factory = factory_of(subject);
    if (!factory)
        return only_failure(factory.error());
    const pw_host host{sizeof host, 0, nullptr, text_of("Host"), text_of("0"), offers_nothing};
    const pw_plugin* plugin = (*factory)->create(*factory, &host, text_of(subject.plugin));
    if (plugin == nullptr)
        return {}; // an orderly no
    const pw_status status = plugin->start(plugin);
    plugin->destroy(plugin);
    return status > 0 ? Result<void>(breach("is cancelled when nobody cancels")) : Result<void>();
}

Result<void> ends_and_begins_anew(const Subject& subject) {
    const auto entry = module::load_library(subject.library);
    if (!entry)
        return only_failure(entry.error());
    if (const auto instance = subject.start(); !instance)
        return only_failure(instance.error());
    (*entry)->deinit();
    const std::string folder = subject.library.parent_path().string();
    if ((*entry)->init(text_of(folder)) != PW_OK)
        return breach("cannot be initialised again after deinit");
    const auto instance = subject.start();
    return instance ? Result<void>() : only_failure(instance.error());
}

} // namespace

std::vector<Case> library_cases() {
    return {
        {"loads", "The library exports its entry, initialises itself, and has a factory.", loads},
        {"descriptors", "Every plugin has a whole descriptor, and the list of them ends.",
         describes},
        {"unknown-ids", "What is asked for by an unknown id is not there.", knows_only_its_ids},
        {"tables", "Every extension's table is whole, and always the same.", has_whole_tables},
        {"life", "A plugin can be made, started and destroyed, time after time.",
         starts_again_and_again},
        {"unstarted", "A plugin can be destroyed without having been started.",
         is_destroyed_unstarted},
        {"poor-host", "A host that offers no extension is no reason to crash.",
         lives_with_a_poor_host},
        {"deinit", "After deinit the library can be initialised again.", ends_and_begins_anew},
    };
}

} // namespace planwright::runner
