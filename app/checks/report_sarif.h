// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report_writer.h"

#include <memory>
#include <string>
#include <vector>

namespace planwright {

/// The findings as SARIF 2.1.0; ends with a line feed. Each plugin is an extension of the tool with
/// its rules. A plan is an artifact, and each field concerned is one inside it, with its text: so
/// regions and fixes are exact although a plan's fields are no lines of a file. Waived findings are
/// suppressed ones. A fix that no edit of text can say is left out.
[[nodiscard]] std::unique_ptr<ReportWriter> make_sarif_report(const ReportTool& tool);
[[nodiscard]] std::string report_sarif(const std::vector<CheckedFile>& files,
                                       const ReportTool& tool);

} // namespace planwright
