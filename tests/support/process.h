// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace planwright::testing {

/// What a program did: its exit code (128 + signal when it was killed) and all it wrote.
struct ProcessResult {
    int exit_code = -1;
    std::string out;
    std::string err;
};

/// Runs a program with these arguments (no shell), `input` on its standard input, and waits for it.
/// The environment is the test's own plus `environment` ("NAME=value").
[[nodiscard]] ProcessResult run_process(const std::vector<std::string>& arguments,
                                        const std::string& input = {},
                                        const std::vector<std::string>& environment = {});

/// Runs the built command line.
[[nodiscard]] ProcessResult run_planwright(std::vector<std::string> arguments,
                                           const std::string& input = {});

} // namespace planwright::testing
