// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace planwright::runner {

/// What the host asks of a runner on its command line. Not for people.
struct Options {
    std::filesystem::path library;           ///< the plugin library to serve; empty with `program`
    std::string plugin;                      ///< which of its plugins
    std::vector<std::string> program;        ///< a program that speaks the protocol itself
    std::string conformance;                 ///< a case of the conformance suite to run instead
    std::vector<std::filesystem::path> read; ///< folders it may read besides its own
    std::uint64_t memory_mib = 1024;
    std::uint64_t cpu_seconds = 60; ///< for each request; in all for a program
};

/// planwright-runner --library FILE --plugin ID [--conformance CASE] [--memory-mib N]
///                   [--cpu-seconds N] [--read FOLDER]..
/// planwright-runner [...] --program FILE [ARGUMENT]..   (last)
[[nodiscard]] Result<Options> parse_options(const std::vector<std::string>& arguments);

} // namespace planwright::runner
