// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/session.h"
#include "model/plan.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::host {

inline const std::filesystem::path test_plugins = TEST_PLUGINS;
inline const std::filesystem::path runner_path =
    std::filesystem::path(PLANWRIGHT_BIN_DIR) / "planwright-runner";

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

/// One of the plugins of plugins/faulty.
[[nodiscard]] inline Manifest faulty(const std::string& id, const std::string& library = "faulty") {
    Manifest manifest;
    manifest.id = id;
    manifest.name = id;
    manifest.version = "1.0";
    manifest.folder = test_plugins;
    manifest.library = test_plugins / ("lib" + library + ".so");
    return manifest;
}

[[nodiscard]] inline Manifest installed(const std::string& id) {
    auto manifest = read_manifest(test_plugins / id);
    EXPECT_TRUE(manifest) << (manifest ? "" : describe(manifest.error()));
    return manifest ? *manifest : Manifest();
}

[[nodiscard]] inline wire::Paragraph paragraph(std::string text, std::uint64_t row = 7,
                                               std::uint64_t start = 0) {
    wire::Paragraph p;
    p.at = {row, PW_FIELD_TEXT, 0};
    p.start = start;
    p.text = std::move(text);
    p.language = "en-GB";
    return p;
}

/// A clock that stands until it is moved.
struct TestClock {
    Instant now = Instant(std::chrono::hours(1000));

    [[nodiscard]] std::function<Instant()> function() {
        return [this] { return now; };
    }
};

/// Deadlines long enough for a busy machine; what hangs on purpose gets a short one.
[[nodiscard]] inline SessionOptions options(TestClock& clock, bool hangs = false) {
    SessionOptions result;
    result.limits.start = hangs ? std::chrono::milliseconds(1500) : std::chrono::seconds(60);
    result.limits.hard = hangs ? std::chrono::milliseconds(300) : std::chrono::seconds(60);
    result.now = clock.function();
    result.wait_until = [&clock](Instant instant) { clock.now = instant; };
    return result;
}

[[nodiscard]] inline std::unique_ptr<Session> child(const Manifest& manifest, SessionOptions with,
                                                    wire::Offer offer = {}) {
    return child_session(manifest, offer, runner_path, std::move(with));
}

} // namespace planwright::host
