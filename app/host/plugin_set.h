// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/merge.h"
#include "glossary/layers.h"
#include "host/manifest.h"
#include "host/paragraph_cache.h"
#include "host/session.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::host {

/// Which plugins somebody wants to run, by id.
struct PluginChoice {
    std::vector<std::string> only; ///< empty: all
    std::vector<std::string> without;
    bool third_party = true; ///< false: bundled ones alone (safe mode)

    [[nodiscard]] bool wants(std::string_view id) const;
    [[nodiscard]] bool wants(const Manifest& manifest) const;
};

/// A line that a plugin wrote; level is PW_LOG_...
using PluginLog =
    std::function<void(const Manifest& plugin, std::uint32_t level, std::string_view line)>;

/// How the plugins of a set are run.
struct PluginSetOptions {
    std::filesystem::path runner; ///< planwright-runner
    /// Bundled libraries in children too: the editor's way. All others always are.
    bool isolate_bundled = true;
    SessionOptions session; ///< its listener's `log` is not used
    PluginLog log;
    std::map<std::string, SettingValues> settings; ///< the user's, by plugin
    /// Folders that rights open: those of "dictionaries" and "rule-packs". A plugin that asks for
    /// rule packs is left out while there are none: it has nothing to run.
    std::map<std::string, std::vector<std::string>> folders;
    std::vector<wire::Word> words; ///< for plugins with the right "user-words"; sorted
    std::vector<wire::Term> glossary;
    std::vector<std::string> well_known; ///< abbreviations that need no explanation; sorted
};

/// What a plugin is offered when it starts.
[[nodiscard]] wire::Offer offer_for(const Manifest& manifest, const PluginSetOptions& options);

/// A table, command or transform, and the plugin that has it.
struct PluginItem {
    std::string plugin;
    wire::Item item;
};

/// Plugins at work: one session each, in order of their ids. A plugin starts when it is first
/// asked. One call at a time, from any thread; work on several threads has a set for each.
class PluginSet {
public:
    /// Takes those of the plugins that `choice` wants.
    PluginSet(const std::vector<Manifest>& plugins, const PluginChoice& choice,
              const PluginSetOptions& options);
    /// Sessions that somebody made, in order of their ids.
    explicit PluginSet(std::vector<std::unique_ptr<Session>> sessions);

    [[nodiscard]] const std::vector<std::unique_ptr<Session>>& sessions() const {
        return sessions_;
    }
    /// Null when there is no such plugin in the set.
    [[nodiscard]] Session* find(std::string_view plugin) const;

    /// What the manifests say of rules that take the place of others.
    [[nodiscard]] const InsteadOf& instead_of() const { return instead_of_; }

    /// Session::check_texts, but asks only for paragraphs that have not been seen before.
    [[nodiscard]] std::vector<Answer<std::vector<Diagnostic>>>
    check_texts(Session& session, const std::vector<wire::Paragraph>& paragraphs,
                const CancelToken& cancel = {});
    /// New settings, words or glossary for one plugin: before the next call.
    void configure(std::string_view plugin, wire::Offer offer);

    /// Starts all of them, so that later calls need not wait for it. A failure shows when the
    /// plugin is asked next.
    void start();
    /// The glossary in force for the plan that comes next. Gives the plugins for which it is
    /// another one than before: what they found has to be looked for again.
    std::vector<std::string> set_glossary(const GlossaryLayers& layers,
                                          std::string_view edition_variant);
    /// The plan that tables and commands are about, and checks of whole plans.
    void set_plan(const std::shared_ptr<const PlanView>& plan);

    /// Everything that the plugins list, in order of plugin, then as the plugin lists it. A plugin
    /// that cannot be started adds to `failures`.
    [[nodiscard]] std::vector<PluginItem> tables(std::vector<Failure>& failures);
    [[nodiscard]] std::vector<PluginItem> commands(std::vector<Failure>& failures);
    [[nodiscard]] std::vector<PluginItem> transforms(std::vector<Failure>& failures);

private:
    void add(std::unique_ptr<Session> session);
    [[nodiscard]] std::vector<PluginItem> items(std::vector<wire::Item> wire::Description::*which,
                                                std::vector<Failure>& failures);

    std::vector<std::unique_ptr<Session>> sessions_;
    std::map<const Session*, ParagraphCache> seen_;
    InsteadOf instead_of_;
};

} // namespace planwright::host
