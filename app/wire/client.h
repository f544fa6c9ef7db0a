// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/progress.h"
#include "wire/message.h"
#include "wire/process.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace planwright::wire {

/// Why a call gave no result. After the first four the child is dead.
struct CallFailure {
    enum class Kind : std::uint8_t {
        died,      ///< ended before it answered
        hung,      ///< had not answered when the deadline passed
        flooded,   ///< sent more than a call may bring
        nonsense,  ///< sent what is no message, or not the answer to what was asked
        refused,   ///< answered with an error
        cancelled, ///< the caller did not want to wait any longer; the answer will be skipped
    };
    Kind kind = Kind::died;
    int code = 0;     ///< of a refusal
    std::string what; ///< one clause for people

    [[nodiscard]] bool is_fault() const { return kind < Kind::refused; }
};

/// Asks a child, one call at a time. Used by one thread at a time.
class Client {
public:
    explicit Client(std::unique_ptr<ChildProcess> child) : child_(std::move(child)) {}

    struct Limits {
        std::chrono::milliseconds hard{2000};
        std::uint64_t max_bytes = 64ULL * 1024 * 1024; ///< of all frames that one call brings
        std::uint64_t max_notifications = 1'000'000;
    };
    /// What a notification that comes before the answer means: nothing to the deadline, that a part
    /// of the work is done and the deadline begins again, or nothing at all, and the child is
    /// ended.
    enum class Heard : std::uint8_t { fine, step, nonsense };
    using OnNotification = std::function<Heard(const Message&)>;
    using Answer = tl::expected<Json, CallFailure>;

    /// Sends a request and waits for its answer. A child that breaks the rules is ended.
    [[nodiscard]] Answer call(std::string_view method, Json params, const Limits& limits,
                              const CancelToken& cancel = {},
                              const OnNotification& on_notification = {});
    /// Sends without waiting.
    void notify(std::string_view method, Json params);

    [[nodiscard]] ChildProcess& child() { return *child_; }

private:
    [[nodiscard]] Answer await(std::int64_t id, const Limits& limits, const CancelToken& cancel,
                               const OnNotification& on_notification);
    [[nodiscard]] CallFailure end(CallFailure::Kind kind, std::string what);
    [[nodiscard]] CallFailure ended_without(ChildProcess::Event event, const Limits& limits);

    std::unique_ptr<ChildProcess> child_;
    std::int64_t next_id_ = 0;
};

} // namespace planwright::wire
