// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "module/instance.h"

#include <clocale>
#include <string>

/// How Instance calls its plugin; for its source files.
namespace planwright::module {

/// Notices a call that changed the locale of the process, and puts it back: numbers in files would
/// be written another way.
class LocaleGuard {
public:
    LocaleGuard() : before_(std::setlocale(LC_ALL, nullptr)) {}
    LocaleGuard(const LocaleGuard&) = delete;
    LocaleGuard& operator=(const LocaleGuard&) = delete;
    ~LocaleGuard() {
        if (changed())
            std::setlocale(LC_ALL, before_.c_str());
    }
    [[nodiscard]] bool changed() const { return before_ != std::setlocale(LC_ALL, nullptr); }

private:
    std::string before_;
};

template <class Work>
Result<void> Instance::call(Work work) {
    const unsigned misuses = host_.misuses();
    const LocaleGuard locale;
    pw_status status = PW_E_FAILED;
    try {
        status = work();
    } catch (...) {
        return fail(ErrorCode::refused, "let an exception out");
    }
    if (auto rule = sinks_.take_broken_rule())
        return fail(ErrorCode::refused, std::move(*rule));
    if (locale.changed())
        return fail(ErrorCode::refused, "changed the locale of the program");
    if (host_.misuses() != misuses)
        return fail(ErrorCode::refused, "says that a rule of the interface was broken");
    return judge(status);
}

template <class Work>
Result<Collected> Instance::collect(Accepts accepts, const CallContext& context, Work work) {
    const pw_sink* sink = sinks_.begin(std::move(accepts), context);
    Result<void> done = call([&] { return work(sink); });
    Collected collected = sinks_.end();
    if (!done)
        return tl::unexpected(done.error());
    return collected;
}

} // namespace planwright::module
