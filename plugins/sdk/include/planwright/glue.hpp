// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/interfaces.hpp"

#include <atomic>
#include <cstdint>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// Behind PW_EXPORT_PLUGIN: the tables of functions that C sees. Authors need not read it.
namespace pw::glue {

/// Tables, commands or transforms, kept with the texts that their pw_item point to.
class Items {
public:
    void set(std::vector<Item> items) {
        items_ = std::move(items);
        raw_.clear();
        for (const Item& item : items_)
            raw_.push_back({sizeof(pw_item), 0, text(item.id), text(item.title), text(item.help)});
    }
    [[nodiscard]] const pw_item* at(std::uint32_t index) const {
        return index < raw_.size() ? &raw_[index] : nullptr;
    }

private:
    std::vector<Item> items_;
    std::vector<pw_item> raw_;
};

/// One plugin at work: the C struct, the host, and the author's object.
template <class T>
struct Holder {
    pw_plugin raw{};
    Host host;
    std::unique_ptr<T> object;
    std::atomic<bool> busy{false};
    Items tables;
    Items commands;
    Items transforms;

    explicit Holder(const pw_host& of) : host(of) {}

    static Holder& of(const pw_plugin* plugin) { return *static_cast<Holder*>(plugin->ctx); }
};

/// True while it holds the plugin: a second call at the same time is the host's fault.
class Turn {
public:
    explicit Turn(std::atomic<bool>& busy) : busy_(busy), mine_(!busy.exchange(true)) {}
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() {
        if (mine_)
            busy_.store(false);
    }
    [[nodiscard]] bool mine() const { return mine_; }

private:
    std::atomic<bool>& busy_;
    bool mine_;
};

/// Runs `work(object)` and turns whatever leaves it into a status.
template <class T, class Work>
pw_status guarded(const pw_plugin* plugin, Work work) noexcept {
    if (plugin == nullptr || plugin->ctx == nullptr)
        return PW_E_ARGUMENT;
    Holder<T>& holder = Holder<T>::of(plugin);
    const Turn turn(holder.busy);
    if (!turn.mine()) {
        holder.host.log(PW_LOG_MISUSE, "the host called while another call was running");
        return PW_E_STATE;
    }
    try {
        work(*holder.object);
        return PW_OK;
    } catch (const Cancelled&) {
        return PW_CANCELLED;
    } catch (const Enough&) {
        return PW_OK;
    } catch (const Misuse& misuse) {
        holder.host.log(PW_LOG_MISUSE, misuse.what());
        return misuse.status();
    } catch (const std::bad_alloc&) {
        return PW_E_MEMORY;
    } catch (const std::exception& error) {
        holder.host.log(PW_LOG_ERROR, error.what());
        return PW_E_FAILED;
    } catch (...) {
        holder.host.log(PW_LOG_ERROR, "something that is no std::exception was thrown");
        return PW_E_FAILED;
    }
}

/// The host must give whole structs; an older one may lack members at the end that we never read.
template <class... Structs>
bool given(const Structs*... structs) {
    return ((structs != nullptr) && ...);
}

template <class T>
struct Functions {
    static pw_status PW_CALL start(const pw_plugin* plugin) {
        return guarded<T>(plugin, [](T& object) { object.start(); });
    }
    static void PW_CALL destroy(const pw_plugin* plugin) {
        if (plugin == nullptr)
            return;
        Holder<T>* holder = &Holder<T>::of(plugin);
        try {
            delete holder;
        } catch (...) { // a destructor that throws has nobody to tell
        }
    }
    static pw_status PW_CALL check_text(const pw_plugin* plugin, const pw_paragraph* paragraph,
                                        const pw_sink* sink) {
        if (!given(paragraph, sink))
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            Sink out(*sink);
            static_cast<TextCheck&>(object).check_text(Paragraph(*paragraph), out);
        });
    }
    static std::uint32_t PW_CALL interests(const pw_plugin* plugin) {
        return static_cast<const PlanCheck&>(*Holder<T>::of(plugin).object).interests();
    }
    static pw_status PW_CALL begin(const pw_plugin* plugin, const pw_plan* plan) {
        if (!given(plan))
            return PW_E_ARGUMENT;
        return guarded<T>(
            plugin, [&](T& object) { static_cast<PlanCheck&>(object).begin_plan(Plan(*plan)); });
    }
    static pw_status PW_CALL rows(const pw_plugin* plugin, const pw_plan* plan) {
        if (!given(plan))
            return PW_E_ARGUMENT;
        return guarded<T>(
            plugin, [&](T& object) { static_cast<PlanCheck&>(object).plan_rows(Plan(*plan)); });
    }
    static pw_status PW_CALL change(const pw_plugin* plugin, const pw_plan* plan,
                                    const pw_delta* deltas, std::uint64_t count) {
        if (!given(plan) || (count > 0 && deltas == nullptr))
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            static_cast<PlanCheck&>(object).change_plan(Plan(*plan), deltas, count);
        });
    }
    static pw_status PW_CALL check_plan(const pw_plugin* plugin, const pw_plan* plan,
                                        const pw_sink* sink) {
        if (!given(plan, sink))
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            Sink out(*sink);
            static_cast<PlanCheck&>(object).check_plan(Plan(*plan), out);
        });
    }
    static pw_status PW_CALL cover(const pw_plugin* plugin, const pw_plan* plan,
                                   const pw_sink* sink) {
        if (!given(plan, sink))
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            Sink out(*sink);
            static_cast<Coverage&>(object).cover_plan(Plan(*plan), out);
        });
    }
    static pw_status PW_CALL suggest(const pw_plugin* plugin, const pw_paragraph* paragraph,
                                     const pw_range* range, const pw_sink* sink) {
        if (!given(paragraph, sink) || range == nullptr)
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            Sink out(*sink);
            static_cast<Suggest&>(object).suggest(Paragraph(*paragraph), *range, out);
        });
    }
    static const pw_item* PW_CALL table(const pw_plugin* plugin, std::uint32_t index) {
        return Holder<T>::of(plugin).tables.at(index);
    }
    static pw_status PW_CALL build_table(const pw_plugin* plugin, pw_text id, const pw_plan* plan,
                                         const pw_sink* sink) {
        if (!given(plan, sink))
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            Sink out(*sink);
            static_cast<Tables&>(object).build_table(view(id), Plan(*plan), out);
        });
    }
    static const pw_item* PW_CALL command(const pw_plugin* plugin, std::uint32_t index) {
        return Holder<T>::of(plugin).commands.at(index);
    }
    static pw_status PW_CALL run_command(const pw_plugin* plugin, pw_text id, const pw_plan* plan,
                                         const pw_sink* sink) {
        if (!given(plan, sink))
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            Sink out(*sink);
            static_cast<Commands&>(object).run_command(view(id), Plan(*plan), out);
        });
    }
    static const pw_item* PW_CALL transform(const pw_plugin* plugin, std::uint32_t index) {
        return Holder<T>::of(plugin).transforms.at(index);
    }
    static pw_status PW_CALL run_transform(const pw_plugin* plugin, pw_text id,
                                           const pw_paragraph* paragraph, const pw_range* range,
                                           const pw_sink* sink) {
        if (!given(paragraph, sink) || range == nullptr)
            return PW_E_ARGUMENT;
        return guarded<T>(plugin, [&](T& object) {
            Sink out(*sink);
            static_cast<Transform&>(object).run_transform(view(id), Paragraph(*paragraph), *range,
                                                          out);
        });
    }
    static pw_status PW_CALL settings_changed(const pw_plugin* plugin) {
        return guarded<T>(
            plugin, [](T& object) { static_cast<SettingsChanged&>(object).settings_changed(); });
    }
    static pw_status PW_CALL words_changed(const pw_plugin* plugin) {
        return guarded<T>(plugin,
                          [](T& object) { static_cast<WordsChanged&>(object).words_changed(); });
    }
    static const void* PW_CALL get_extension(const pw_plugin* plugin, pw_text id);
};

template <class T>
const void* PW_CALL Functions<T>::get_extension(const pw_plugin* /*plugin*/, pw_text id) {
    [[maybe_unused]] const std::string_view name = view(id);
    if constexpr (std::is_base_of_v<TextCheck, T>) {
        static const pw_text_check table{sizeof table, 0, check_text};
        if (name == PW_EXT_TEXT_CHECK)
            return &table;
    }
    if constexpr (std::is_base_of_v<PlanCheck, T>) {
        static const pw_plan_check table{sizeof table, 0,      interests, begin,
                                         rows,         change, check_plan};
        if (name == PW_EXT_PLAN_CHECK)
            return &table;
    }
    if constexpr (std::is_base_of_v<Coverage, T>) {
        static const pw_coverage table{sizeof table, 0, cover};
        if (name == PW_EXT_COVERAGE)
            return &table;
    }
    if constexpr (std::is_base_of_v<Suggest, T>) {
        static const pw_suggest table{sizeof table, 0, suggest};
        if (name == PW_EXT_SUGGEST)
            return &table;
    }
    if constexpr (std::is_base_of_v<Tables, T>) {
        static const pw_tables functions{sizeof functions, 0, table, build_table};
        if (name == PW_EXT_TABLES)
            return &functions;
    }
    if constexpr (std::is_base_of_v<Commands, T>) {
        static const pw_commands table{sizeof table, 0, command, run_command};
        if (name == PW_EXT_COMMANDS)
            return &table;
    }
    if constexpr (std::is_base_of_v<Transform, T>) {
        static const pw_transform table{sizeof table, 0, transform, run_transform};
        if (name == PW_EXT_TRANSFORM)
            return &table;
    }
    if constexpr (std::is_base_of_v<SettingsChanged, T>) {
        static const pw_changed table{sizeof table, 0, settings_changed};
        if (name == PW_EXT_SETTINGS)
            return &table;
    }
    if constexpr (std::is_base_of_v<WordsChanged, T>) {
        static const pw_changed table{sizeof table, 0, words_changed};
        if (name == PW_EXT_WORDS)
            return &table;
    }
    return nullptr;
}

} // namespace pw::glue
