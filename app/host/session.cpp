// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/session.h"

#include "core/hash.h"
#include "host/child_backend.h"
#include "host/local_backend.h"
#include "host/session_calls.h"

#include <fmt/format.h>

namespace planwright::host {

Session::Session(Manifest manifest, wire::Offer offer, MakeBackend make, SessionOptions options)
    : manifest_(std::move(manifest)),
      offer_(std::move(offer)),
      make_(std::move(make)),
      options_(std::move(options)),
      policy_(options_.now) {}

Failure Session::failure(Failure::Kind kind, std::string_view what) const {
    return {kind, manifest_.id,
            fmt::format("The plugin \"{}\" {}, so this has not been checked by it.", manifest_.name,
                        what)};
}

Failure Session::handle(const Problem& problem, std::uint64_t asked) {
    if (problem.is_fault()) {
        forget_backend();
        policy_.fault();
        if (asked != 0)
            remembered_.insert(asked);
    }
    return failure(problem.kind, problem.what);
}

void Session::forget_backend() {
    backend_.reset();
    plan_sent_.reset();
}

void Session::note_time(Instant begun, std::size_t questions) {
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(options_.now() - begun);
    if (took <= options_.limits.soft * questions)
        return;
    ++slow_calls_;
    if (options_.listener.log)
        options_.listener.log(PW_LOG_WARNING,
                              fmt::format("took {} ms for {} questions", took.count(), questions));
}

Answer<void> Session::ensure_running() {
    if (policy_.state() == RestartPolicy::State::paused && options_.wait_until)
        options_.wait_until(policy_.ready_at());
    if (policy_.state() == RestartPolicy::State::off)
        return tl::unexpected(failure(Failure::Kind::off, "failed three times and is off"));
    if (policy_.state() == RestartPolicy::State::paused)
        return tl::unexpected(failure(Failure::Kind::paused, "failed and is being restarted"));
    if (!backend_) {
        backend_ = make_();
        auto description = backend_->start(offer_);
        if (description && description->id != manifest_.id)
            description =
                tl::unexpected(Problem{Failure::Kind::nonsense, "says that it is another plugin"});
        if (!description) {
            // Whatever the reason was, it will most likely be there again.
            forget_backend();
            policy_.fault();
            return tl::unexpected(failure(description.error().kind, description.error().what));
        }
        description_ = std::move(*description);
        offer_changed_ = false;
    }
    if (offer_changed_) {
        offer_changed_ = false;
        if (auto done = backend_->configure(offer_); !done) {
            forget_backend();
            policy_.fault();
            return tl::unexpected(failure(done.error().kind, done.error().what));
        }
    }
    return {};
}

Answer<void> Session::ensure_plan() {
    if (auto running = ensure_running(); !running)
        return running;
    if (!plan_)
        return tl::unexpected(failure(Failure::Kind::failed, "was asked about no plan"));
    if (plan_sent_ == plan_)
        return {};
    Got<void> done = tl::unexpected(Problem{});
    if (plan_sent_)
        done = backend_->change_plan(plan_->facts(), row_deltas(*plan_sent_, *plan_));
    if (!done && !done.error().is_fault())
        done = backend_->open_plan(*plan_);
    if (!done) {
        plan_sent_.reset();
        return tl::unexpected(handle(done.error(), hash_of_plan("open")));
    }
    plan_sent_ = plan_;
    return {};
}

Answer<wire::Description> Session::start(const CancelToken&) {
    if (auto running = ensure_running(); !running)
        return tl::unexpected(running.error());
    return description_;
}

void Session::configure(wire::Offer offer) {
    if (offer == offer_)
        return;
    offer_ = std::move(offer);
    offer_changed_ = true;
}

bool Session::set_glossary(const std::vector<wire::Term>& terms,
                           const std::vector<std::string>& well_known) {
    if (terms == offer_.glossary && well_known == offer_.well_known)
        return false;
    offer_.glossary = terms;
    offer_.well_known = well_known;
    offer_changed_ = true;
    return true;
}

std::uint64_t Session::hash_of(const wire::Paragraph& paragraph) const {
    StableHash hash;
    hash.add(manifest_.version).add(paragraph.language).add(paragraph.text);
    return hash.value() | 1U;
}

std::uint64_t Session::hash_of_plan(std::string_view what) const {
    StableHash hash;
    hash.add(manifest_.version).add(what);
    for (const wire::FrameText& text : plan_->facts().frame)
        hash.add(text.text);
    for (const wire::SharedRow& row : plan_->rows()) {
        hash.add(row->id);
        for (const std::string& field : row->fields)
            hash.add(field);
    }
    return hash.value() | 1U;
}

TextOf Session::in_plan() const {
    return [plan = plan_](const wire::Place& at) -> std::optional<TextAt> {
        const auto text = plan->text_of(at);
        if (!text)
            return std::nullopt;
        return TextAt{*text, 0};
    };
}

std::unique_ptr<Session> child_session(const Manifest& manifest, const wire::Offer& offer,
                                       const std::filesystem::path& runner,
                                       SessionOptions options) {
    Launch launch{runner, {}, options.limits};
    for (const auto& [right, folders] : offer.folders) {
        for (const std::string& folder : folders)
            launch.read.emplace_back(folder);
    }
    const Listener listener = options.listener;
    return std::make_unique<Session>(
        manifest, offer, [=] { return std::make_unique<ChildBackend>(manifest, launch, listener); },
        std::move(options));
}

std::unique_ptr<Session> local_session(const Manifest& manifest, const wire::Offer& offer,
                                       SessionOptions options) {
    const Listener listener = options.listener;
    return std::make_unique<Session>(
        manifest, offer, [=] { return std::make_unique<LocalBackend>(manifest, listener); },
        std::move(options));
}

} // namespace planwright::host
