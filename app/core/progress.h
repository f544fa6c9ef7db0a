// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string_view>

namespace planwright {

/// Asks long work to stop. Copies share one flag; any thread may cancel or ask. A default-made
/// token never cancels.
class CancelToken {
public:
    CancelToken() = default;
    [[nodiscard]] static CancelToken make() {
        CancelToken token;
        token.flag_ = std::make_shared<std::atomic<bool>>(false);
        return token;
    }
    void cancel() const {
        if (flag_)
            flag_->store(true, std::memory_order_relaxed);
    }
    [[nodiscard]] bool cancelled() const { return flag_ && flag_->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> flag_;
};

/// Told how far long work is: a fraction from 0 to 1 and a short note. Called on the thread that
/// does the work. May be empty.
using Progress = std::function<void(double fraction, std::string_view note)>;

} // namespace planwright
