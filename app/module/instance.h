// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "module/collector.h"
#include "module/host_side.h"
#include "module/plan_store.h"
#include "planwright/plugin.h"
#include "wire/protocol.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::module {

/// One plugin of a library, made and started, called over the C interface. Its calls fail with
/// cancelled, with io when the plugin says that it failed, or with refused when it broke a rule of
/// the interface; `what` is a clause that fits behind the plugin's name. Used by one thread at a
/// time; a crash of the plugin is a crash of this process.
class Instance {
public:
    [[nodiscard]] static Result<std::unique_ptr<Instance>>
    start(const std::filesystem::path& library, std::string_view plugin_id, wire::Offer offer,
          HostSide::Listener listener);
    ~Instance();
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    [[nodiscard]] const wire::Description& description() const { return description_; }

    /// New settings, words or glossary.
    [[nodiscard]] Result<void> configure(wire::Offer offer);

    [[nodiscard]] Result<std::vector<wire::Finding>> check_text(const wire::Paragraph& paragraph,
                                                                const CallContext& context);

    [[nodiscard]] Result<void> open_plan(wire::Facts facts);
    [[nodiscard]] Result<void> append_rows(std::vector<wire::SharedRow> rows);
    [[nodiscard]] Result<void> change_plan(wire::Facts facts,
                                           const std::vector<wire::Delta>& deltas);
    void close_plan() { plan_.close(); }
    [[nodiscard]] Result<std::vector<wire::Finding>> check_plan(const CallContext& context);

    [[nodiscard]] Result<std::vector<std::string>>
    suggest(const wire::Paragraph& paragraph, const wire::Range& range, const CallContext& context);
    [[nodiscard]] Result<std::vector<wire::Covered>> coverage(const CallContext& context);
    [[nodiscard]] Result<std::vector<wire::TableRow>> table(std::string_view id,
                                                            const CallContext& context);
    [[nodiscard]] Result<std::vector<wire::Edit>> command(std::string_view id,
                                                          const CallContext& context);
    [[nodiscard]] Result<std::vector<wire::Edit>> transform(std::string_view id,
                                                            const wire::Paragraph& paragraph,
                                                            const wire::Range& range,
                                                            const CallContext& context);

private:
    Instance(wire::Offer offer, HostSide::Listener listener, std::string plugin_id);
    [[nodiscard]] Result<void> make(const pw_factory& factory, std::string_view plugin_id);
    [[nodiscard]] Result<void> describe();

    /// Calls `work` and judges how it went.
    template <class Work>
    [[nodiscard]] Result<void> call(Work work);
    /// The same with a sink; gives what it collected.
    template <class Work>
    [[nodiscard]] Result<Collected> collect(Accepts accepts, const CallContext& context, Work work);
    [[nodiscard]] Result<void> judge(pw_status status);
    [[nodiscard]] Accepts in_paragraph(Accepts::What what, const wire::Paragraph& paragraph) const;
    [[nodiscard]] Accepts in_plan(Accepts::What what) const;
    template <class Extension>
    [[nodiscard]] const Extension* extension(const char* id) const;

    HostSide host_;
    Sinks sinks_;
    PlanStore plan_;
    const pw_plugin* plugin_ = nullptr;
    wire::Description description_;
    const pw_text_check* text_check_ = nullptr;
    const pw_plan_check* plan_check_ = nullptr;
    const pw_suggest* suggest_ = nullptr;
    const pw_coverage* coverage_ = nullptr;
    const pw_tables* tables_ = nullptr;
    const pw_commands* commands_ = nullptr;
    const pw_transform* transform_ = nullptr;
    const pw_changed* settings_changed_ = nullptr;
    const pw_changed* words_changed_ = nullptr;
};

} // namespace planwright::module
