// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/progress.h"
#include "host/failure.h"
#include "host/plan_view.h"
#include "wire/protocol.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::host {

/// What went wrong in a call; the clause fits behind the plugin's name. After a fault the backend
/// is of no more use.
struct Problem {
    Failure::Kind kind = Failure::Kind::failed;
    std::string what;

    [[nodiscard]] bool is_fault() const { return kind <= Failure::Kind::nonsense; }
};

[[nodiscard]] inline Problem could_not_start(const std::string& why) {
    return {Failure::Kind::not_started, "could not be started (" + why + ")"};
}

template <class T>
using Got = tl::expected<T, Problem>;

/// One running plugin, in this process or in a child. One call at a time, from any thread.
class Backend {
public:
    virtual ~Backend() = default;

    /// The first call.
    [[nodiscard]] virtual Got<wire::Description> start(const wire::Offer& offer) = 0;
    [[nodiscard]] virtual Got<void> configure(const wire::Offer& offer) = 0;

    using TextResult = Got<std::vector<wire::Finding>>;
    /// One result for each paragraph in order, up to and with the first that was a fault or was
    /// cancelled; those after it were not checked.
    [[nodiscard]] virtual std::vector<TextResult>
    check_texts(const std::vector<const wire::Paragraph*>& paragraphs,
                const CancelToken& cancel) = 0;

    [[nodiscard]] virtual Got<void> open_plan(const PlanView& plan) = 0;
    [[nodiscard]] virtual Got<void> change_plan(const wire::Facts& facts,
                                                const std::vector<wire::Delta>& deltas) = 0;
    [[nodiscard]] virtual Got<std::vector<wire::Finding>> check_plan(const CancelToken& cancel) = 0;

    [[nodiscard]] virtual Got<std::vector<std::string>> suggest(const wire::Paragraph& paragraph,
                                                                const wire::Range& range,
                                                                const CancelToken& cancel) = 0;
    [[nodiscard]] virtual Got<std::vector<wire::Covered>> coverage(const CancelToken& cancel) = 0;
    [[nodiscard]] virtual Got<std::vector<wire::TableRow>> table(std::string_view id,
                                                                 const CancelToken& cancel) = 0;
    [[nodiscard]] virtual Got<std::vector<wire::Edit>> command(std::string_view id,
                                                               const CancelToken& cancel) = 0;
    [[nodiscard]] virtual Got<std::vector<wire::Edit>> transform(std::string_view id,
                                                                 const wire::Paragraph& paragraph,
                                                                 const wire::Range& range,
                                                                 const CancelToken& cancel) = 0;
};

/// Told of what plugins say besides answers; on the thread of the call.
struct Listener {
    std::function<void(std::uint32_t level, std::string_view message)> log;
    std::function<void(std::string_view word)> propose;
};

} // namespace planwright::host
