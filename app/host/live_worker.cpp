// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/live_worker.h"

#include "checks/merge.h"
#include "host/places.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace planwright::host {

namespace {

constexpr std::size_t rows_at_once = 32;

FieldRange whole_plan() {
    return {{{}, Field::document, 0}, {}};
}

Diagnostic failure_at(const Failure& failure, const wire::Paragraph& paragraph) {
    const auto place = to_model(
        wire::Range{paragraph.at, paragraph.start, paragraph.start + paragraph.text.size()});
    Diagnostic finding = to_diagnostic(failure, place.value_or(whole_plan()));
    finding.fragment = paragraph.text;
    return finding;
}

bool is_for_later(const Failure& failure) {
    return failure.kind == Failure::Kind::cancelled || failure.kind == Failure::Kind::paused;
}

bool says_failed(const Diagnostic& finding) {
    return finding.rule == finding.plugin + ".failed";
}

} // namespace

void LiveCheck::Worker::adopt(Submitted submitted) {
    const bool first = !plan_;
    const LiveRows::Touched touched =
        first ? rows_.open(*submitted.snapshot, *submitted.edition)
              : rows_.change(*plan_, *submitted.snapshot, *submitted.edition, findings_);
    plan_ = std::move(submitted.snapshot.plan);
    if (edition_ != submitted.edition) {
        edition_ = std::move(submitted.edition);
        const Edition& judging = options_.compare_with ? *options_.compare_with : *edition_;
        findings_.set_weights(weights_in_force(judging, options_.weights));
    }
    revision_ = submitted.snapshot.revision;
    for (Plugin& plugin : known_) {
        plugin.queue.add_first(touched.rows);
        plugin.urgent = first ? 0 : plugin.urgent + touched.rows.size();
        plugin.dirty |= touched.interests;
    }
    built_in_dirty_ = true;
    view_is_old_ = true;
    finished_ = false;
}

void LiveCheck::Worker::start_again(std::string_view name) {
    for (Plugin& plugin : known_) {
        if (plugin.session->manifest().id != name || !plan_)
            continue;
        plugin.queue.clear();
        plugin.queue.add_first(LiveRows::all_of(*plan_));
        plugin.urgent = 0;
        plugin.dirty = PW_INTEREST_ALL;
        finished_ = false;
    }
}

bool LiveCheck::Worker::work() {
    if (!plan_)
        return false;
    for (Plugin& plugin : known_) {
        if (plugin.urgent > 0 && check_some_rows(plugin))
            return true;
    }
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (check_some_rows(known_[turn_++ % known_.size()]))
            return true;
    }
    if (Clock::now() < idle_at())
        return false;
    if (check_built_in())
        return true;
    return std::any_of(known_.begin(), known_.end(),
                       [this](Plugin& plugin) { return check_whole(plugin); });
}

std::optional<wire::Description> LiveCheck::Worker::ready(Plugin& plugin) {
    if (plugin.session->state() == RestartPolicy::State::paused)
        return std::nullopt;
    auto about = plugin.session->start(running_);
    if (about) {
        findings_.set(plugin.failure_source, {}, {});
        return std::move(*about);
    }
    // It is tried again until the session gives it up.
    if (plugin.session->state() == RestartPolicy::State::off)
        fail(plugin, about.error());
    return std::nullopt;
}

/// The plugin is off: nothing waits for it any more.
void LiveCheck::Worker::fail(Plugin& plugin, const Failure& failure) {
    plugin.queue.clear();
    plugin.urgent = 0;
    plugin.dirty = 0;
    findings_.set(plugin.failure_source, {}, {to_diagnostic(failure, whole_plan())});
}

bool LiveCheck::Worker::check_some_rows(Plugin& plugin) {
    if (plugin.queue.empty()) {
        plugin.urgent = 0;
        return false;
    }
    const auto about = ready(plugin);
    if (!about)
        return false;
    if (!about->has(PW_EXT_TEXT_CHECK)) {
        plugin.queue.clear();
        plugin.urgent = 0;
        return true;
    }
    const std::vector<Id> rows =
        plugin.queue.take(plugin.urgent > 0 ? std::min(plugin.urgent, rows_at_once) : rows_at_once);
    plugin.urgent -= std::min(plugin.urgent, rows.size());
    std::vector<wire::Paragraph> paragraphs;
    for (const Id row : rows) {
        for (wire::Paragraph& paragraph : rows_.paragraphs_of(row))
            paragraphs.push_back(std::move(paragraph));
    }
    take_answers(plugin, rows, paragraphs,
                 plugins_->check_texts(*plugin.session, paragraphs, running_));
    report();
    return true;
}

void LiveCheck::Worker::take_answers(Plugin& plugin, const std::vector<Id>& rows,
                                     const std::vector<wire::Paragraph>& paragraphs,
                                     std::vector<Answer<std::vector<Diagnostic>>> answers) {
    std::vector<Id> later;
    std::optional<Failure> off;
    std::size_t next = 0;
    for (const Id row : rows) {
        std::vector<Diagnostic> found;
        bool wait = false;
        for (; next < paragraphs.size() && paragraphs[next].at.row == row.value; ++next) {
            auto& answer = answers[next];
            if (answer)
                std::move(answer->begin(), answer->end(), std::back_inserter(found));
            else if (is_for_later(answer.error()))
                wait = true;
            else if (answer.error().kind == Failure::Kind::off)
                off = answer.error();
            else
                found.push_back(failure_at(answer.error(), paragraphs[next]));
        }
        if (wait)
            later.push_back(row);
        else
            findings_.set(plugin.text_source, row, std::move(found));
    }
    plugin.queue.add_first(later);
    plugin.urgent += later.size();
    if (off)
        fail(plugin, *off);
}

bool LiveCheck::Worker::check_built_in() {
    if (!built_in_dirty_ || !options_.built_in) {
        built_in_dirty_ = false;
        return false;
    }
    std::vector<Diagnostic> found = check(*plan_, built_in_options());
    if (!running_.cancelled()) {
        findings_.replace(0, std::move(found));
        built_in_dirty_ = false;
        report();
    }
    return true;
}

bool LiveCheck::Worker::check_whole(Plugin& plugin) {
    if (plugin.dirty == 0)
        return false;
    const auto about = ready(plugin);
    if (!about)
        return false;
    if (!about->has(PW_EXT_PLAN_CHECK) || (plugin.dirty & about->interests) == 0) {
        plugin.dirty = 0;
        return true;
    }
    plugin.session->set_plan(view());
    auto answer = plugin.session->check_plan(running_);
    if (!answer && is_for_later(answer.error()))
        return true;
    if (!answer && answer.error().kind == Failure::Kind::off) {
        fail(plugin, answer.error());
    } else {
        plugin.dirty = 0;
        findings_.replace(plugin.plan_source,
                          answer ? std::move(*answer)
                                 : std::vector{to_diagnostic(answer.error(), whole_plan())});
    }
    report();
    return true;
}

const std::shared_ptr<const PlanView>& LiveCheck::Worker::view() {
    if (view_is_old_) {
        const auto as_of = options_.as_of ? options_.as_of : plan_->front->cover.submitted;
        view_ = PlanView::make(with_registers(*plan_, options_.owners), *edition_,
                               {revision_, as_of}, view_.get());
        view_is_old_ = false;
    }
    return view_;
}

CheckOptions LiveCheck::Worker::built_in_options() const {
    CheckOptions options{*edition_};
    options.gate = options_.gate;
    options.as_of = options_.as_of;
    options.compare_with = options_.compare_with.get();
    options.cancel = running_;
    return options;
}

/// What a newer plan is waiting for is reported with that plan's ranges.
void LiveCheck::Worker::report() {
    if (has_orders())
        return;
    LiveUpdate update;
    update.revision = revision_;
    for (const Id row : findings_.take_changed())
        update.rows.push_back(
            {row, findings_.of_row(row, *plan_, *edition_, plugins_->instead_of())});
    if (!update.rows.empty())
        listener_(update);
}

void LiveCheck::Worker::finish() {
    report();
    LiveUpdate update;
    update.revision = revision_;
    auto all = merge_findings(*plan_, *edition_, findings_.all(), plugins_->instead_of());
    update.plugin_failed = std::any_of(all.begin(), all.end(), says_failed);
    update.all = std::make_shared<const std::vector<Diagnostic>>(std::move(all));
    finished_ = true;
    listener_(update);
}

bool LiveCheck::Worker::is_finished() const {
    return !built_in_dirty_ && std::all_of(known_.begin(), known_.end(), [](const Plugin& plugin) {
        return plugin.queue.empty() && plugin.dirty == 0;
    });
}

LiveCheck::Worker::Clock::time_point LiveCheck::Worker::idle_at() {
    const std::lock_guard lock(mutex_);
    return last_submit_ + options_.idle;
}

std::optional<LiveCheck::Worker::Clock::time_point> LiveCheck::Worker::wake_at() {
    std::optional<Clock::time_point> earliest;
    const auto consider = [&](Clock::time_point when) {
        earliest = earliest ? std::min(*earliest, when) : when;
    };
    if (built_in_dirty_)
        consider(idle_at());
    for (const Plugin& plugin : known_) {
        if (plugin.queue.empty() && plugin.dirty == 0)
            continue;
        const bool paused = plugin.session->state() == RestartPolicy::State::paused;
        consider(paused ? plugin.session->ready_at() : idle_at());
    }
    return earliest;
}

} // namespace planwright::host
