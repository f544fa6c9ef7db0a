// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report_writer.h"

#include <memory>
#include <string>
#include <vector>

namespace planwright {

/// The findings as JSON, described by schemas/findings.schema.json; ends with a line feed. A fix
/// that no edit of text can say has no edits.
[[nodiscard]] std::unique_ptr<ReportWriter> make_json_report();
[[nodiscard]] std::string report_json(const std::vector<CheckedFile>& files);

} // namespace planwright
