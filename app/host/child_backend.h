// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/backend.h"
#include "host/limits.h"
#include "host/manifest.h"
#include "wire/client.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace planwright::host {

/// How children are started.
struct Launch {
    std::filesystem::path runner;            ///< planwright-runner
    std::vector<std::filesystem::path> read; ///< folders granted besides the plugin's own
    Limits limits;
};

/// A plugin in a child process of its own, with as few rights as the system can give, behind
/// deadlines. Serves libraries through planwright-runner, and programs that speak the protocol.
class ChildBackend : public Backend {
public:
    ChildBackend(Manifest manifest, Launch launch, Listener listener);

    [[nodiscard]] Got<wire::Description> start(const wire::Offer& offer) override;
    [[nodiscard]] Got<void> configure(const wire::Offer& offer) override;
    [[nodiscard]] std::vector<TextResult>
    check_texts(const std::vector<const wire::Paragraph*>& paragraphs,
                const CancelToken& cancel) override;
    [[nodiscard]] Got<void> open_plan(const PlanView& plan) override;
    [[nodiscard]] Got<void> change_plan(const wire::Facts& facts,
                                        const std::vector<wire::Delta>& deltas) override;
    [[nodiscard]] Got<std::vector<wire::Finding>> check_plan(const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<std::string>> suggest(const wire::Paragraph& paragraph,
                                                        const wire::Range& range,
                                                        const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::Covered>> coverage(const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::TableRow>> table(std::string_view id,
                                                         const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::Edit>> command(std::string_view id,
                                                       const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::Edit>> transform(std::string_view id,
                                                         const wire::Paragraph& paragraph,
                                                         const wire::Range& range,
                                                         const CancelToken& cancel) override;

    /// Any request at all, for the conformance suite.
    [[nodiscard]] wire::Client::Answer ask(std::string_view method, wire::Json params,
                                           const wire::Client::Limits& limits) {
        return client_->call(method, std::move(params), limits);
    }
    [[nodiscard]] wire::ChildProcess* child() { return client_ ? &client_->child() : nullptr; }

private:
    class Batch;

    [[nodiscard]] wire::ChildProcess::Options command_line() const;
    [[nodiscard]] Got<void> send_lists(const wire::Offer& offer);
    [[nodiscard]] Got<wire::Json> call(std::string_view method, wire::Json params,
                                       std::chrono::milliseconds hard,
                                       const CancelToken& cancel = {},
                                       const wire::Client::OnNotification& also = {});
    [[nodiscard]] Problem problem_of(const wire::CallFailure& failure);
    [[nodiscard]] wire::Client::Heard hear(const wire::Message& message);
    /// A call whose answer is a list, in parts or at once: notifications `method` and the result
    /// have it as `key`.
    template <class T>
    [[nodiscard]] Got<std::vector<T>> gather(std::string_view request, wire::Json&& params,
                                             std::string_view method, const char* key,
                                             std::uint64_t bytes, const CancelToken& cancel);

    Manifest manifest_;
    Launch launch_;
    Listener listener_;
    std::unique_ptr<wire::Client> client_;
    std::uint64_t plan_bytes_ = 0;
};

} // namespace planwright::host
