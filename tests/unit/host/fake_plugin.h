// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/session.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace planwright::host {

/// What a fake plugin does, and what it was asked. Any thread.
struct FakePlugin {
    std::uint32_t interests = PW_INTEREST_ALL;
    std::atomic<bool> broken{false};      ///< ends whatever it is asked
    std::atomic<bool> plan_waits{false};  ///< a check of the plan ends when it is cancelled
    std::atomic<unsigned> plan_checks{0}; ///< that came to an end by themselves

    std::vector<std::string> take_asked() {
        const std::lock_guard lock(mutex_);
        return std::exchange(asked_, {});
    }
    void note(const std::string& text) {
        const std::lock_guard lock(mutex_);
        asked_.push_back(text);
    }

private:
    std::mutex mutex_;
    std::vector<std::string> asked_;
};

/// Finds each "x" of a paragraph; in the plan, each "y" of an action's text. The text "block" holds
/// it up until it is cancelled.
class FakeBackend : public Backend {
public:
    explicit FakeBackend(std::shared_ptr<FakePlugin> fake) : fake_(std::move(fake)) {}

    Got<wire::Description> start(const wire::Offer&) override {
        return wire::Description{
            "fake",           "Fake", "1", {PW_EXT_PLAN_CHECK, PW_EXT_SUGGEST, PW_EXT_TEXT_CHECK},
            fake_->interests, {},     {},  {}};
    }
    Got<void> configure(const wire::Offer&) override { return {}; }

    std::vector<TextResult> check_texts(const std::vector<const wire::Paragraph*>& paragraphs,
                                        const CancelToken& cancel) override {
        std::vector<TextResult> results;
        for (const wire::Paragraph* one : paragraphs) {
            fake_->note(one->text);
            if (fake_->broken) {
                results.emplace_back(tl::unexpected(Problem{Failure::Kind::ended, "ended"}));
                return results;
            }
            if (one->text == "block") {
                wait(cancel);
                results.emplace_back(tl::unexpected(Problem{Failure::Kind::cancelled, "was"}));
                return results;
            }
            results.emplace_back(found("fake.x", 'x', one->text, one->at, one->start));
        }
        return results;
    }

    Got<void> open_plan(const PlanView& plan) override {
        rows_.clear();
        for (const wire::SharedRow& row : plan.rows())
            rows_[row->id] = row;
        return {};
    }
    Got<void> change_plan(const wire::Facts&, const std::vector<wire::Delta>& deltas) override {
        for (const wire::Delta& delta : deltas) {
            if (delta.kind == PW_DELTA_REMOVED)
                rows_.erase(delta.row_id);
            else if (delta.row)
                rows_[delta.row_id] = delta.row;
        }
        return {};
    }
    Got<std::vector<wire::Finding>> check_plan(const CancelToken& cancel) override {
        if (fake_->plan_waits) {
            wait(cancel);
            return tl::unexpected(Problem{Failure::Kind::cancelled, "was"});
        }
        std::vector<wire::Finding> all;
        for (const auto& [id, row] : rows_) {
            for (const wire::Finding& one :
                 found("fake.y", 'y', row->fields[PW_FIELD_TEXT], {id, PW_FIELD_TEXT, 0}, 0))
                all.push_back(one);
        }
        ++fake_->plan_checks;
        return all;
    }

    Got<std::vector<std::string>> suggest(const wire::Paragraph& paragraph, const wire::Range&,
                                          const CancelToken&) override {
        return std::vector{paragraph.text + "?"};
    }
    Got<std::vector<wire::Covered>> coverage(const CancelToken&) override {
        return std::vector<wire::Covered>();
    }
    Got<std::vector<wire::TableRow>> table(std::string_view, const CancelToken&) override {
        return std::vector<wire::TableRow>();
    }
    Got<std::vector<wire::Edit>> command(std::string_view, const CancelToken&) override {
        return std::vector<wire::Edit>();
    }
    Got<std::vector<wire::Edit>> transform(std::string_view, const wire::Paragraph&,
                                           const wire::Range&, const CancelToken&) override {
        return std::vector<wire::Edit>();
    }

private:
    static void wait(const CancelToken& cancel) {
        while (!cancel.cancelled())
            std::this_thread::yield();
    }
    static std::vector<wire::Finding> found(const std::string& rule, char what,
                                            const std::string& text, const wire::Place& at,
                                            std::uint64_t start) {
        std::vector<wire::Finding> all;
        for (std::size_t i = text.find(what); i != text.npos; i = text.find(what, i + 1)) {
            wire::Finding& one = all.emplace_back();
            one.rule = rule;
            one.message = "Found.";
            one.place = {at, start + i, start + i + 1};
        }
        return all;
    }

    std::shared_ptr<FakePlugin> fake_;
    std::map<std::uint64_t, wire::SharedRow> rows_;
};

[[nodiscard]] inline std::unique_ptr<Session> fake_session(const std::shared_ptr<FakePlugin>& fake,
                                                           SessionOptions options = {}) {
    Manifest manifest;
    manifest.id = manifest.name = "fake";
    manifest.version = "1";
    return std::make_unique<Session>(
        manifest, wire::Offer(), [fake] { return std::make_unique<FakeBackend>(fake); },
        std::move(options));
}

} // namespace planwright::host
