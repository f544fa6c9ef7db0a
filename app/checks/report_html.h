// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report_writer.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace planwright {

/// The findings as one HTML page for the head of a service: what blocks, counts, then for each
/// recommendation, the worst first, what was found, where, and what to do. Stands alone: no script,
/// no other file, nothing from a plan but text. `files`: how many there will be.
[[nodiscard]] std::unique_ptr<ReportWriter> make_html_report(const ReportTool& tool,
                                                             std::size_t files);
[[nodiscard]] std::string report_html(const std::vector<CheckedFile>& files,
                                      const ReportTool& tool);

} // namespace planwright
