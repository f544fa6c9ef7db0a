// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/coverage.h"
#include "checks/diagnostic.h"
#include "core/result.h"
#include "model/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace planwright {

/// One file of a report of findings: either an error, or a plan and what was found in it.
struct CheckedFile {
    std::string file; ///< as the user named it
    std::optional<Error> error;
    Plan plan;
    std::shared_ptr<const Edition> edition; ///< the plan's own; null with an error
    std::vector<Diagnostic> findings;       ///< in order
    /// Which letters of SMART the actions cover; absent when nobody looked.
    std::optional<std::vector<Covered>> covered;
    bool plugin_failed = false; ///< not everything was looked at
    /// The line of each row in the file, where the file's format has such.
    std::unordered_map<Id, std::uint32_t> lines;
};

/// A rule as reports introduce it.
struct RuleInfo {
    std::string id;
    std::string title;
    std::string help; ///< or empty
    Severity severity = Severity::warning;
};

/// A plugin that took part in a check.
struct PluginInfo {
    std::string id;
    std::string name;
    std::string version;
    std::vector<RuleInfo> rules; ///< those it declares; it may find others
};

/// Who made a report. The built-in rules are known to the reports themselves.
struct ReportTool {
    std::string version; ///< of this program
    std::vector<PluginInfo> plugins;
};

} // namespace planwright
