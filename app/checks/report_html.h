// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report.h"

#include <string>
#include <vector>

namespace planwright {

/// The findings as one HTML page for the head of a service: what blocks, counts, then for each
/// recommendation, the worst first, what was found, where, and what to do. Stands alone: no script,
/// no other file, nothing from a plan but text.
[[nodiscard]] std::string report_html(const std::vector<CheckedFile>& files,
                                      const ReportTool& tool);

} // namespace planwright
