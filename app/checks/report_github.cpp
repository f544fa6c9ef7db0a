// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/report_github.h"

#include "checks/report_words.h"

#include <fmt/core.h>

#include <string_view>
#include <utility>

namespace planwright {
namespace {

constexpr std::size_t most_quoted = 120;

std::string_view command_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::hint:
        break;
    }
    return "notice";
}

/// A command ends at the line's end; what could end it earlier is written as %XX. Control
/// characters are gone before.
std::string escaped(std::string_view s, bool property) {
    std::string result;
    for (const char c : s) {
        if (c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ',')))
            result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            result += c;
    }
    return result;
}

class GithubReport : public ReportWriter {
public:
    std::string file(const CheckedFile& file) override {
        write(file);
        return std::exchange(out_, {});
    }
    std::string end() override { return {}; }

private:
    void write(const CheckedFile& file) {
        const std::string name = escaped(one_line(file.file), true);
        if (file.error) {
            out_ += fmt::format("::error file={}::{}\n", name,
                                escaped(one_line(describe(*file.error)), false));
            return;
        }
        const PlaceIndex places(file.plan);
        for (const Diagnostic& finding : file.findings) {
            if (!finding.waived)
                out_ += fmt::format("::{} file={}{},title={}::{}\n", command_of(finding.severity),
                                    name, line_of(finding, file), escaped(finding.rule, true),
                                    message(finding, places));
        }
    }
    static std::string line_of(const Diagnostic& finding, const CheckedFile& file) {
        const auto line = file.lines.find(finding.place.at.row);
        return line == file.lines.end() ? std::string() : fmt::format(",line={}", line->second);
    }

    static std::string message(const Diagnostic& finding, const PlaceIndex& places) {
        const std::string words = shortened(one_line(finding.fragment), most_quoted);
        std::string text =
            fmt::format("{}, {}: {}", heading_of(finding.place.at, places),
                        place_of(finding.place.at, places), one_line(finding.message));
        if (!words.empty())
            text += fmt::format("\n> {}", words);
        if (!finding.help.empty())
            text += fmt::format("\n{}", one_line(finding.help));
        if (!finding.fixes.empty())
            text += fmt::format("\nFix: {}", one_line(finding.fixes.front().title));
        if (finding.blocks)
            text += "\nThis blocks submission.";
        return escaped(text, false);
    }

    std::string out_;
};

} // namespace

std::unique_ptr<ReportWriter> make_github_report() {
    return std::make_unique<GithubReport>();
}

std::string report_github(const std::vector<CheckedFile>& files) {
    return write_report(*make_github_report(), files);
}

} // namespace planwright
