// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report.h"

#include <string>
#include <vector>

namespace planwright {

/// A report that is said as the files are done, so that a thousand plans need no more memory than
/// one: what file() and end() return, one after another, is the report. Some formats can say
/// nothing before the end. None keeps a plan.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;

    [[nodiscard]] virtual std::string file(const CheckedFile& file) = 0;
    /// Once, after the last file.
    [[nodiscard]] virtual std::string end() = 0;
};

/// The whole of it at once.
[[nodiscard]] inline std::string write_report(ReportWriter& writer,
                                              const std::vector<CheckedFile>& files) {
    std::string report;
    for (const CheckedFile& file : files)
        report += writer.file(file);
    return report + writer.end();
}

} // namespace planwright
