// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "host/limits.h"
#include "host/manifest.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace planwright::host {

/// How one rule of the interface fared.
struct ConformanceCase {
    std::string name;
    std::string rule;    ///< as a sentence
    std::string failure; ///< what the plugin does, as a clause; empty: it keeps the rule
};

struct ConformanceReport {
    std::string plugin;
    std::vector<ConformanceCase> cases;

    [[nodiscard]] bool passed() const;
};

struct ConformanceOptions {
    std::filesystem::path runner; ///< planwright-runner
    Limits limits;
    std::chrono::milliseconds deadline{10'000};          ///< of one case
    std::set<std::string> only;                          ///< names of cases; empty: all
    std::function<void(const ConformanceCase&)> on_case; ///< told of each as it ends; may be empty
};

/// Judges plugins of a library, each case in a child of its own that a crash or a hang ends.
/// Without an id, all plugins of the library. Fails only when the suite itself cannot run; a
/// library that cannot be loaded is a report with that one failure.
[[nodiscard]] Result<std::vector<ConformanceReport>>
check_library(const std::filesystem::path& library, const std::string& plugin,
              const ConformanceOptions& options);

/// The same for a plugin with a manifest: a library as above, a program over the wire.
[[nodiscard]] Result<ConformanceReport> check_plugin(const Manifest& manifest,
                                                     const ConformanceOptions& options);

} // namespace planwright::host
