// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report_writer.h"

#include <memory>
#include <string>
#include <vector>

namespace planwright {

/// The findings as workflow commands of GitHub Actions, one a line: each becomes an annotation of
/// its file. Waived findings are left out. Nothing in a plan can end a command or begin another.
[[nodiscard]] std::unique_ptr<ReportWriter> make_github_report();
[[nodiscard]] std::string report_github(const std::vector<CheckedFile>& files);

} // namespace planwright
