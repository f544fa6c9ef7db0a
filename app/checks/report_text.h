// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report_writer.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace planwright {

struct TextReportOptions {
    bool colour = false;    ///< with the terminal's own colours
    std::size_t width = 80; ///< columns to wrap at
};

/// The findings for a person to read: under each file by recommendation, each with the words
/// concerned, the message, the first fix, the rule and, where it can be waived, the finding's short
/// name; counts at the end. Control characters of the
/// plan are not passed on to the terminal.
[[nodiscard]] std::unique_ptr<ReportWriter> make_text_report(const TextReportOptions& options = {});
[[nodiscard]] std::string report_text(const std::vector<CheckedFile>& files,
                                      const TextReportOptions& options = {});

} // namespace planwright
