// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/backend.h"
#include "host/limits.h"
#include "host/manifest.h"
#include "host/restart_policy.h"
#include "host/results.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace planwright::host {

/// What a session needs of the world around it.
struct SessionOptions {
    Limits limits;
    std::function<Instant()> now = [] { return std::chrono::steady_clock::now(); };
    /// Waits for a restart instead of answering "paused": for a command line that has nothing else
    /// to do. Called with the instant to wait for; empty: do not wait.
    std::function<void(Instant)> wait_until;
    Listener listener;
};

/// One plugin at work for as long as it is wanted. Starts it when first needed; looks at all it
/// delivers; ends it for a fault, remembers the text that did it, and starts it again when the
/// restart policy lets it. One call at a time, from any thread. What a plugin fails on comes back
/// as a Failure, never as nothing found.
class Session {
public:
    using MakeBackend = std::function<std::unique_ptr<Backend>()>;
    Session(Manifest manifest, wire::Offer offer, MakeBackend make, SessionOptions options);

    [[nodiscard]] const Manifest& manifest() const { return manifest_; }
    [[nodiscard]] RestartPolicy::State state() const { return policy_.state(); }
    /// When a paused plugin may be asked again.
    [[nodiscard]] Instant ready_at() const { return policy_.ready_at(); }
    void turn_on() { policy_.turn_on(); }
    /// How many calls took longer than the soft limit.
    [[nodiscard]] unsigned slow_calls() const { return slow_calls_; }

    /// Starts the plugin if it is not running; gives what it can do.
    [[nodiscard]] Answer<wire::Description> start(const CancelToken& cancel = {});
    /// New settings, words, glossary: before the next call.
    void configure(wire::Offer offer);
    /// Whether it is another one than before.
    bool set_glossary(const std::vector<wire::Term>& terms,
                      const std::vector<std::string>& well_known);
    /// The plan that the next calls are about.
    void set_plan(std::shared_ptr<const PlanView> plan) { plan_ = std::move(plan); }

    /// One answer for each paragraph, in order.
    [[nodiscard]] std::vector<Answer<std::vector<Diagnostic>>>
    check_texts(const std::vector<wire::Paragraph>& paragraphs, const CancelToken& cancel = {});
    [[nodiscard]] Answer<std::vector<Diagnostic>> check_plan(const CancelToken& cancel = {});
    [[nodiscard]] Answer<std::vector<std::string>> suggest(const wire::Paragraph& paragraph,
                                                           const wire::Range& range,
                                                           const CancelToken& cancel = {});
    /// Which words of the plan's actions cover which letter of SMART.
    [[nodiscard]] Answer<std::vector<Covered>> coverage(const CancelToken& cancel = {});
    [[nodiscard]] Answer<std::vector<wire::TableRow>> table(std::string_view id,
                                                            const CancelToken& cancel = {});
    [[nodiscard]] Answer<std::vector<Edit>> command(std::string_view id,
                                                    const CancelToken& cancel = {});
    [[nodiscard]] Answer<std::vector<Edit>> transform(std::string_view id,
                                                      const wire::Paragraph& paragraph,
                                                      const wire::Range& range,
                                                      const CancelToken& cancel = {});

private:
    [[nodiscard]] Answer<void> ensure_running();
    [[nodiscard]] Answer<void> ensure_plan();
    [[nodiscard]] Failure failure(Failure::Kind kind, std::string_view what) const;
    /// Ends the plugin when the problem is its fault, and remembers what it was asked.
    [[nodiscard]] Failure handle(const Problem& problem, std::uint64_t asked);
    void forget_backend();
    void note_time(Instant begun, std::size_t questions);

    [[nodiscard]] std::uint64_t hash_of(const wire::Paragraph& paragraph) const;
    [[nodiscard]] std::uint64_t hash_of_plan(std::string_view what) const;
    [[nodiscard]] bool is_remembered(std::uint64_t asked) const {
        return remembered_.count(asked) > 0;
    }
    [[nodiscard]] Answer<std::vector<Diagnostic>> accept(const std::vector<wire::Finding>& findings,
                                                         const wire::Paragraph& asked);
    /// A call about the plan: `work(backend)`, then `check(result)`, which names a broken rule.
    template <class T, class Work, class Check>
    [[nodiscard]] Answer<T> about_plan(std::string_view what, Work work, Check check);
    /// A call about one paragraph.
    template <class T, class Work, class Check>
    [[nodiscard]] Answer<T> about_text(const wire::Paragraph& paragraph, Work work, Check check);
    template <class T, class Work, class Check>
    [[nodiscard]] Answer<T> ask(const std::function<std::uint64_t()>& asked, Work work,
                                Check check);
    [[nodiscard]] TextOf in_plan() const;

    Manifest manifest_;
    wire::Offer offer_;
    MakeBackend make_;
    SessionOptions options_;
    RestartPolicy policy_;
    std::unique_ptr<Backend> backend_;
    wire::Description description_;
    bool offer_changed_ = false;
    std::shared_ptr<const PlanView> plan_;
    std::shared_ptr<const PlanView> plan_sent_;
    std::unordered_set<std::uint64_t> remembered_;
    unsigned slow_calls_ = 0;
};

/// A session in a child process, and one in this process.
[[nodiscard]] std::unique_ptr<Session> child_session(const Manifest& manifest,
                                                     const wire::Offer& offer,
                                                     const std::filesystem::path& runner,
                                                     SessionOptions options);
[[nodiscard]] std::unique_ptr<Session>
local_session(const Manifest& manifest, const wire::Offer& offer, SessionOptions options);

} // namespace planwright::host
