// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/local_backend.h"

namespace planwright::host {

namespace {

Problem problem_of(const Error& error) {
    switch (error.code) {
    case ErrorCode::cancelled:
        return {Failure::Kind::cancelled, error.what};
    case ErrorCode::refused:
        return {Failure::Kind::nonsense, error.what};
    case ErrorCode::unsupported:
        return {Failure::Kind::not_offered, error.what};
    default:
        return {Failure::Kind::failed, error.what};
    }
}

template <class T>
Got<T> got(Result<T> result) {
    if (!result)
        return tl::unexpected(problem_of(result.error()));
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*result);
}

module::CallContext context(const CancelToken& cancel) {
    return {[cancel] { return cancel.cancelled(); }, {}};
}

} // namespace

Got<wire::Description> LocalBackend::start(const wire::Offer& offer) {
    auto instance =
        module::Instance::start(library_, id_, offer, {listener_.log, listener_.propose});
    if (!instance)
        return tl::unexpected(could_not_start(instance.error().what));
    instance_ = std::move(*instance);
    return instance_->description();
}

Got<void> LocalBackend::configure(const wire::Offer& offer) {
    return got(instance_->configure(offer));
}

std::vector<Backend::TextResult>
LocalBackend::check_texts(const std::vector<const wire::Paragraph*>& paragraphs,
                          const CancelToken& cancel) {
    std::vector<TextResult> results;
    for (const wire::Paragraph* paragraph : paragraphs) {
        results.push_back(got(instance_->check_text(*paragraph, context(cancel))));
        const bool stop =
            !results.back() && (results.back().error().is_fault() ||
                                results.back().error().kind == Failure::Kind::cancelled);
        if (stop)
            break;
    }
    return results;
}

Got<void> LocalBackend::open_plan(const PlanView& plan) {
    if (auto done = got(instance_->open_plan(plan.facts())); !done)
        return done;
    return got(instance_->append_rows(plan.rows()));
}

Got<void> LocalBackend::change_plan(const wire::Facts& facts,
                                    const std::vector<wire::Delta>& deltas) {
    return got(instance_->change_plan(facts, deltas));
}

Got<std::vector<wire::Finding>> LocalBackend::check_plan(const CancelToken& cancel) {
    return got(instance_->check_plan(context(cancel)));
}

Got<std::vector<std::string>> LocalBackend::suggest(const wire::Paragraph& paragraph,
                                                    const wire::Range& range,
                                                    const CancelToken& cancel) {
    return got(instance_->suggest(paragraph, range, context(cancel)));
}

Got<std::vector<wire::Covered>> LocalBackend::coverage(const CancelToken& cancel) {
    return got(instance_->coverage(context(cancel)));
}

Got<std::vector<wire::TableRow>> LocalBackend::table(std::string_view id,
                                                     const CancelToken& cancel) {
    return got(instance_->table(id, context(cancel)));
}

Got<std::vector<wire::Edit>> LocalBackend::command(std::string_view id, const CancelToken& cancel) {
    return got(instance_->command(id, context(cancel)));
}

Got<std::vector<wire::Edit>> LocalBackend::transform(std::string_view id,
                                                     const wire::Paragraph& paragraph,
                                                     const wire::Range& range,
                                                     const CancelToken& cancel) {
    return got(instance_->transform(id, paragraph, range, context(cancel)));
}

} // namespace planwright::host
