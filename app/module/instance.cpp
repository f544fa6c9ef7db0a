// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/instance.h"

#include "module/instance_calls.h"
#include "module/library.h"
#include "module/texts.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::module {

namespace {

constexpr std::uint32_t max_items = 100;

/// Tables, commands or transforms that a function lists.
template <class Extension>
Result<std::vector<wire::Item>> items_of(const pw_plugin* plugin, const Extension* extension) {
    std::vector<wire::Item> items;
    if (extension == nullptr)
        return items;
    for (std::uint32_t i = 0; i <= max_items; ++i) {
        const pw_item* item = extension->item(plugin, i);
        if (item == nullptr)
            return items;
        if (i == max_items)
            break;
        const auto id = checked(item->id);
        const auto title = checked(item->title);
        const auto help = checked(item->help);
        if (item->struct_size < sizeof(pw_item) || !id || id->empty() || !title || !help)
            return fail(ErrorCode::refused, "lists an item without an id, or not in UTF-8");
        items.push_back({*id, *title, *help});
    }
    return fail(ErrorCode::refused, "lists items without end");
}

} // namespace

Instance::Instance(wire::Offer offer, HostSide::Listener listener, std::string plugin_id)
    : host_(std::move(offer), std::move(listener)), sinks_(std::move(plugin_id)) {}

Instance::~Instance() {
    if (plugin_ != nullptr)
        plugin_->destroy(plugin_);
}

Result<std::unique_ptr<Instance>> Instance::start(const std::filesystem::path& library,
                                                  std::string_view plugin_id, wire::Offer offer,
                                                  HostSide::Listener listener) {
    const auto entry = load_library(library);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto factory = plugin_factory(**entry);
    if (!factory)
        return tl::unexpected(factory.error());
    std::unique_ptr<Instance> instance(
        new Instance(std::move(offer), std::move(listener), std::string(plugin_id)));
    if (auto made = instance->make(**factory, plugin_id); !made)
        return tl::unexpected(made.error());
    if (auto described = instance->describe(); !described)
        return tl::unexpected(described.error());
    return instance;
}

Result<void> Instance::make(const pw_factory& factory, std::string_view plugin_id) {
    plugin_ = factory.create(&factory, host_.raw(), text_of(plugin_id));
    if (plugin_ == nullptr)
        return fail(ErrorCode::not_found,
                    fmt::format("the library makes no plugin \"{}\"", plugin_id));
    if (plugin_->struct_size < sizeof(pw_plugin) || plugin_->descriptor == nullptr ||
        plugin_->descriptor->struct_size < sizeof(pw_descriptor) || plugin_->start == nullptr ||
        plugin_->destroy == nullptr || plugin_->get_extension == nullptr) {
        plugin_ = nullptr;
        return fail(ErrorCode::refused, "lacks a descriptor or functions");
    }
    const auto id = checked(plugin_->descriptor->id);
    const auto name = checked(plugin_->descriptor->name);
    const auto version = checked(plugin_->descriptor->version);
    if (!id || *id != plugin_id || !name || !version)
        return fail(ErrorCode::refused, "describes itself as another plugin, or not in UTF-8");
    description_.id = *id;
    description_.name = *name;
    description_.version = *version;
    return call([this] { return plugin_->start(plugin_); });
}

template <class Extension>
const Extension* Instance::extension(const char* id) const {
    const auto* found = static_cast<const Extension*>(plugin_->get_extension(plugin_, text_of(id)));
    return found != nullptr && found->struct_size >= sizeof(Extension) ? found : nullptr;
}

Result<void> Instance::describe() {
    const auto find = [this](const char* id, auto*& out) {
        out = extension<
            std::remove_cv_t<std::remove_pointer_t<std::remove_reference_t<decltype(out)>>>>(id);
        if (out != nullptr)
            description_.extensions.emplace_back(id);
    };
    find(PW_EXT_TEXT_CHECK, text_check_);
    find(PW_EXT_PLAN_CHECK, plan_check_);
    find(PW_EXT_SUGGEST, suggest_);
    find(PW_EXT_COVERAGE, coverage_);
    find(PW_EXT_TABLES, tables_);
    find(PW_EXT_COMMANDS, commands_);
    find(PW_EXT_TRANSFORM, transform_);
    find(PW_EXT_SETTINGS, settings_changed_);
    find(PW_EXT_WORDS, words_changed_);
    std::sort(description_.extensions.begin(), description_.extensions.end());
    if (plan_check_ != nullptr)
        description_.interests = plan_check_->interests(plugin_);

    auto tables = items_of(plugin_, tables_);
    auto commands = items_of(plugin_, commands_);
    auto transforms = items_of(plugin_, transform_);
    for (const auto* items : {&tables, &commands, &transforms}) {
        if (!*items)
            return tl::unexpected(items->error());
    }
    description_.tables = std::move(*tables);
    description_.commands = std::move(*commands);
    description_.transforms = std::move(*transforms);
    return {};
}

Result<void> Instance::configure(wire::Offer offer) {
    const bool settings = offer.settings != host_.offer().settings;
    const wire::Offer& before = host_.offer();
    const bool words = offer.words != before.words || offer.glossary != before.glossary ||
                       offer.well_known != before.well_known;
    host_.set_offer(std::move(offer));
    Result<void> done;
    if (settings && settings_changed_ != nullptr)
        done = call([this] { return settings_changed_->changed(plugin_); });
    if (done && words && words_changed_ != nullptr)
        done = call([this] { return words_changed_->changed(plugin_); });
    return done;
}

} // namespace planwright::module
