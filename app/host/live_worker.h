// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/check.h"
#include "host/live_check.h"
#include "host/live_findings.h"
#include "host/live_queue.h"
#include "host/live_rows.h"
#include "host/plan_view.h"

#include <condition_variable>
#include <mutex>
#include <thread>

/// The thread behind LiveCheck; for its source files.
namespace planwright::host {

class LiveCheck::Worker {
public:
    Worker(std::unique_ptr<PluginSet> plugins, LiveCheckOptions options, Listener listener);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void submit(Snapshot snapshot, std::shared_ptr<const Edition> edition);
    void run(Task task, bool newest_plan);
    void start_again(std::string_view plugin); ///< in a task: its findings are looked for anew

private:
    using Clock = std::chrono::steady_clock;

    /// What is known and to be done about one plugin.
    struct Plugin {
        Session* session = nullptr;
        LiveFindings::Source text_source = 0;
        LiveFindings::Source plan_source = 0;
        LiveFindings::Source failure_source = 0;
        LiveQueue queue;
        std::size_t urgent = 0;  ///< rows at the front of the queue that were edited last
        std::uint32_t dirty = 0; ///< PW_INTEREST_... since the plan was last checked
    };
    struct Submitted {
        Snapshot snapshot;
        std::shared_ptr<const Edition> edition;
    };
    struct Orders {
        std::optional<Submitted> submitted;
        std::vector<Task> tasks;
        bool stop = false;
    };

    void loop();
    [[nodiscard]] Orders take_orders();
    [[nodiscard]] bool has_orders();
    void wait(std::optional<Clock::time_point> until);
    void adopt(Submitted submitted);
    void run_tasks(const std::vector<Task>& tasks);
    /// One piece of work; false when there is none that can be done now.
    [[nodiscard]] bool work();
    [[nodiscard]] bool check_some_rows(Plugin& plugin);
    [[nodiscard]] bool check_whole(Plugin& plugin);
    [[nodiscard]] bool check_built_in();
    [[nodiscard]] std::optional<wire::Description> ready(Plugin& plugin);
    void take_answers(Plugin& plugin, const std::vector<Id>& rows,
                      const std::vector<wire::Paragraph>& paragraphs,
                      std::vector<Answer<std::vector<Diagnostic>>> answers);
    void fail(Plugin& plugin, const Failure& failure);
    [[nodiscard]] const std::shared_ptr<const PlanView>& view();
    [[nodiscard]] CheckOptions built_in_options() const;
    void report();
    void finish();
    [[nodiscard]] bool is_finished() const;
    [[nodiscard]] Clock::time_point idle_at();
    /// When something can be done that cannot be done now.
    [[nodiscard]] std::optional<Clock::time_point> wake_at();

    std::unique_ptr<PluginSet> plugins_;
    const LiveCheckOptions options_;
    const Listener listener_;

    // Shared with the callers.
    std::mutex mutex_;
    std::condition_variable arrived_;
    Orders orders_;
    CancelToken cancel_; ///< of what is being done
    Clock::time_point last_submit_;

    // The thread's own.
    CancelToken running_; ///< the same token
    std::vector<Plugin> known_;
    std::shared_ptr<const Plan> plan_;
    std::shared_ptr<const Edition> edition_;
    std::uint64_t revision_ = 0;
    LiveRows rows_;
    LiveFindings findings_;
    std::shared_ptr<const PlanView> view_;
    bool view_is_old_ = true;
    bool built_in_dirty_ = false;
    bool finished_ = true;
    std::size_t turn_ = 0; ///< whose rows are next, when none are urgent
    std::thread thread_;   // last: begins when all else is there
};

} // namespace planwright::host
