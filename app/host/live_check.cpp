// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/live_check.h"

#include "host/live_worker.h"

#include <utility>

namespace planwright::host {

LiveCheck::LiveCheck(std::unique_ptr<PluginSet> plugins, LiveCheckOptions options,
                     Listener listener)
    : worker_(
          std::make_unique<Worker>(std::move(plugins), std::move(options), std::move(listener))) {}

LiveCheck::~LiveCheck() = default;

void LiveCheck::submit(Snapshot snapshot, std::shared_ptr<const Edition> edition) {
    worker_->submit(std::move(snapshot), std::move(edition));
}

void LiveCheck::run(Task task) {
    worker_->run(std::move(task), true);
}

void LiveCheck::configure(std::string plugin, wire::Offer offer) {
    worker_->run(
        [worker = worker_.get(), plugin = std::move(plugin),
         offer = std::move(offer)](PluginSet& plugins) {
            plugins.configure(plugin, offer);
            worker->start_again(plugin);
        },
        false);
}

void LiveCheck::set_glossary(GlossaryLayers layers, std::string edition_variant) {
    worker_->run(
        [worker = worker_.get(), layers = std::move(layers),
         variant = std::move(edition_variant)](PluginSet& plugins) {
            for (const std::string& plugin : plugins.set_glossary(layers, variant))
                worker->start_again(plugin);
        },
        false);
}

void LiveCheck::turn_on(std::string plugin) {
    worker_->run(
        [worker = worker_.get(), plugin = std::move(plugin)](PluginSet& plugins) {
            if (Session* session = plugins.find(plugin))
                session->turn_on();
            worker->start_again(plugin);
        },
        false);
}

LiveCheck::Worker::Worker(std::unique_ptr<PluginSet> plugins, LiveCheckOptions options,
                          Listener listener)
    : plugins_(std::move(plugins)), options_(std::move(options)), listener_(std::move(listener)) {
    LiveFindings::Source next = 1; // 0: the built-in rules
    // The program's own first: the others may be slow.
    for (const bool bundled : {true, false}) {
        for (const auto& session : plugins_->sessions()) {
            if ((session->manifest().origin == Origin::bundled) != bundled)
                continue;
            Plugin plugin;
            plugin.session = session.get();
            plugin.text_source = next++;
            plugin.plan_source = next++;
            plugin.failure_source = next++;
            known_.push_back(std::move(plugin));
        }
    }
    thread_ = std::thread([this] { loop(); });
}

LiveCheck::Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        orders_.stop = true;
        cancel_.cancel();
    }
    arrived_.notify_all();
    thread_.join();
}

void LiveCheck::Worker::submit(Snapshot snapshot, std::shared_ptr<const Edition> edition) {
    {
        const std::lock_guard lock(mutex_);
        orders_.submitted = Submitted{std::move(snapshot), std::move(edition)};
        last_submit_ = Clock::now();
        cancel_.cancel();
    }
    arrived_.notify_all();
}

void LiveCheck::Worker::run(Task task, bool newest_plan) {
    if (newest_plan) {
        task = [this, asked = std::move(task)](PluginSet& plugins) {
            if (plan_)
                plugins.set_plan(view());
            asked(plugins);
        };
    }
    {
        const std::lock_guard lock(mutex_);
        orders_.tasks.push_back(std::move(task));
        cancel_.cancel();
    }
    arrived_.notify_all();
}

LiveCheck::Worker::Orders LiveCheck::Worker::take_orders() {
    const std::lock_guard lock(mutex_);
    cancel_ = running_ = CancelToken::make();
    return std::exchange(orders_, {});
}

bool LiveCheck::Worker::has_orders() {
    const std::lock_guard lock(mutex_);
    return orders_.stop || orders_.submitted || !orders_.tasks.empty();
}

void LiveCheck::Worker::wait(std::optional<Clock::time_point> until) {
    std::unique_lock lock(mutex_);
    const auto arrived = [this] {
        return orders_.stop || orders_.submitted || !orders_.tasks.empty();
    };
    if (until)
        arrived_.wait_until(lock, *until, arrived);
    else
        arrived_.wait(lock, arrived);
}

void LiveCheck::Worker::loop() {
    while (true) {
        Orders orders = take_orders();
        if (orders.stop)
            return;
        if (orders.submitted)
            adopt(std::move(*orders.submitted));
        run_tasks(orders.tasks);
        if (work())
            continue;
        if (has_orders())
            continue;
        if (is_finished() && !finished_)
            finish();
        else if (is_finished() || !plan_)
            wait(std::nullopt);
        else
            wait(wake_at());
    }
}

void LiveCheck::Worker::run_tasks(const std::vector<Task>& tasks) {
    for (const Task& task : tasks)
        task(*plugins_);
}

} // namespace planwright::host
