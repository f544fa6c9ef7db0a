// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/plugin.h"
#include "wire/protocol.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace planwright::module {

/// The host as one plugin sees it over the C interface.
class HostSide {
public:
    /// Told of log lines and proposed words; from any thread, but not two at a time.
    struct Listener {
        std::function<void(std::uint32_t level, std::string_view message)> log;
        std::function<void(std::string_view word)> propose;
    };

    HostSide(wire::Offer offer, Listener listener);
    HostSide(const HostSide&) = delete;
    HostSide& operator=(const HostSide&) = delete;

    [[nodiscard]] const pw_host* raw() const { return &host_; }
    [[nodiscard]] const wire::Offer& offer() const { return *offer_; }
    void set_offer(wire::Offer offer) {
        offer_ = std::make_unique<const wire::Offer>(std::move(offer));
    }

    /// How many lines of level PW_LOG_MISUSE were written.
    [[nodiscard]] unsigned misuses() const { return misuses_.load(); }

private:
    struct Functions; // the C functions
    void write(std::uint32_t level, pw_text message);
    [[nodiscard]] pw_status propose(pw_text word);

    std::unique_ptr<const wire::Offer> offer_; // its texts are borrowed: replaced as a whole
    Listener listener_;
    std::string name_;
    std::string version_;
    pw_host host_{};
    std::mutex mutex_; // of the listener
    std::atomic<unsigned> lines_{0};
    std::atomic<unsigned> proposals_{0};
    std::atomic<unsigned> misuses_{0};
};

} // namespace planwright::module
