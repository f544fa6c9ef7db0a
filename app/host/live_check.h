// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "checks/weights.h"
#include "host/plugin_set.h"
#include "model/document.h"
#include "register/owner_register.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace planwright::host {

/// What is new about the findings of a plan at one revision.
struct LiveUpdate {
    struct Row {
        Id row; ///< none: what stands in the frame, the summary or the document
        std::vector<Diagnostic> findings;
    };
    std::uint64_t revision = 0; ///< ranges are of this one; drop the update when it is not yours
    std::vector<Row> rows;      ///< each instead of all that was known of its row
    /// Once nothing is left to do for the revision: everything in document order, just as
    /// check_all() gives it. Null before.
    std::shared_ptr<const std::vector<Diagnostic>> all;
    bool plugin_failed = false; ///< with `all`: the plan is not clean, whatever was found
};

struct LiveCheckOptions {
    Gate gate = Gate::draft;
    /// The day to look from; the plan's submitted date when absent.
    std::optional<Date> as_of = std::nullopt;
    std::shared_ptr<const Edition> compare_with; ///< may be null
    bool built_in = true;
    RuleWeights weights = {};               ///< what the settings say, over what the edition says
    std::vector<OwnerRegister> owners = {}; ///< under the plan's own posts
    /// How long nobody may have typed before the plan as a whole is looked at.
    std::chrono::milliseconds idle{100};
};

/// Keeps the findings of a plan fresh while somebody edits it, on a thread of its own. After an
/// edit the plugins look at the rows that it touched, those first; when nothing is typed for a
/// moment, at the rest of the rows and then at the plan as a whole, each only when it declared an
/// interest in what changed. Findings on words that did not change move with the edit. A plugin
/// that is slow, hangs or is being restarted holds up nobody but itself: what is asked is cancelled
/// when the next edit comes.
///
/// submit() and run() never block and may be called from any thread; the listener is called on the
/// thread of the check, never after the destructor. The plugins' sessions must not wait for
/// restarts (SessionOptions::wait_until empty).
class LiveCheck {
public:
    using Listener = std::function<void(const LiveUpdate&)>;

    LiveCheck(std::unique_ptr<PluginSet> plugins, LiveCheckOptions options, Listener listener);
    ~LiveCheck();
    LiveCheck(const LiveCheck&) = delete;
    LiveCheck& operator=(const LiveCheck&) = delete;

    /// The plan as it is now. Of several that come while the thread works only the last counts.
    void submit(Snapshot snapshot, std::shared_ptr<const Edition> edition);

    /// What else is asked of plugins: suggestions, tables, commands. Runs as soon as the plugin
    /// that is at work has let go; sessions have the newest plan that was submitted. The task is
    /// dropped without being run when the check ends first.
    using Task = std::function<void(PluginSet&)>;
    void run(Task task);

    /// New settings, words or glossary for one plugin: all it found is looked for again.
    void configure(std::string plugin, wire::Offer offer);
    /// Another glossary: what found by it is looked for again.
    void set_glossary(GlossaryLayers layers, std::string edition_variant);
    /// The user wants a plugin back that was switched off for its faults.
    void turn_on(std::string plugin);

private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace planwright::host
