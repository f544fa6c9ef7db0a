// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/report_text.h"

#include "checks/finding_names.h"
#include "checks/report_words.h"
#include "core/text.h"

#include <fmt/core.h>

#include <array>
#include <string_view>
#include <utility>

namespace planwright {
namespace {

/// Words concerned are cut to this many characters.
constexpr std::size_t most_quoted = 90;

enum class Ink { plain, bold, dim, red, yellow, blue, green };
constexpr std::array<std::string_view, 7> codes{"", "1", "2", "1;31", "33", "34", "32"};

Ink ink_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return Ink::red;
    case Severity::warning:
        return Ink::yellow;
    case Severity::hint:
        return Ink::blue;
    }
    return Ink::plain;
}

class TextReport : public ReportWriter {
public:
    explicit TextReport(const TextReportOptions& options) : options_(options) {}

    std::string file(const CheckedFile& file) override {
        ++files_;
        write(file);
        return std::exchange(out_, {});
    }

    std::string end() override {
        if (failed_ > 0)
            line(fmt::format("{} of {} could not be read.", failed_, counted(files_, "file")));
        return std::exchange(out_, {});
    }

private:
    void write(const CheckedFile& file) {
        line(painted(one_line(file.file), Ink::bold));
        if (file.error) {
            wrapped(one_line(describe(*file.error)), 2);
            out_ += '\n';
            ++failed_;
            return;
        }
        const PlaceIndex places(file.plan);
        std::string heading;
        Counts counts;
        for (const Diagnostic& finding : file.findings) {
            counts.add(finding);
            if (finding.waived)
                continue;
            const std::string here = heading_of(finding.place.at, places);
            if (here != heading)
                line(fmt::format("\n{}", painted(here, Ink::bold)));
            heading = here;
            write(finding, places);
        }
        line(fmt::format("\n{}\n", summary(counts)));
    }

    std::string painted(std::string_view text, Ink ink) const {
        if (!options_.colour || ink == Ink::plain)
            return std::string(text);
        return fmt::format("\033[{}m{}\033[0m", codes[static_cast<std::size_t>(ink)], text);
    }

    void line(std::string_view text) { out_ += fmt::format("{}\n", text); }

    /// Wraps words at the width, each line indented.
    void wrapped(std::string_view text, std::size_t indent, Ink ink = Ink::plain) {
        const std::size_t room = options_.width > indent + 20 ? options_.width - indent : 20;
        std::string current;
        const auto flush = [&] {
            line(std::string(indent, ' ') + painted(current, ink));
            current.clear();
        };
        for (const std::string_view word : text::split(text, ' ')) {
            if (!current.empty() && text::length(current) + 1 + text::length(word) > room)
                flush();
            current += fmt::format("{}{}", current.empty() ? "" : " ", word);
        }
        flush();
    }

    void write(const Diagnostic& finding, const PlaceIndex& places) {
        const std::string severity = painted(to_string(finding.severity), ink_of(finding.severity));
        const std::string blocks =
            finding.blocks ? painted(", blocks submission", Ink::red) : std::string();
        const std::string name =
            finding.blocks ? std::string() : fmt::format(" {}", short_name(finding));
        line(fmt::format("  {}: {}{}  {}", place_of(finding.place.at, places), severity, blocks,
                         painted(fmt::format("[{}]{}", finding.rule, name), Ink::dim)));
        wrapped(one_line(finding.message), 4);
        const std::string words = one_line(finding.fragment);
        if (!words.empty())
            wrapped(fmt::format("> {}", shortened(words, most_quoted)), 4, Ink::dim);
        if (!finding.help.empty())
            wrapped(one_line(finding.help), 4);
        if (!finding.fixes.empty())
            wrapped(fix_line(finding), 4, Ink::green);
    }

    static std::string fix_line(const Diagnostic& finding) {
        const Fix& fix = finding.fixes.front();
        const std::size_t others = finding.fixes.size() - 1;
        return fmt::format("Fix: {}{}{}", shortened(one_line(fix.title), most_quoted),
                           fix.safe ? " (safe)" : "",
                           others > 0 ? fmt::format(" (or one of {} more)", others) : "");
    }

    std::string summary(const Counts& counts) const {
        if (counts.total() == 0)
            return painted("Nothing found.", Ink::green) + waived(counts);
        std::string text =
            fmt::format("{}, {}, {}", counted(counts.errors, "error"),
                        counted(counts.warnings, "warning"), counted(counts.hints, "hint"));
        if (counts.blocking > 0)
            text += painted(fmt::format("; {} submission",
                                        counts.blocking == 1
                                            ? "1 of them blocks"
                                            : fmt::format("{} of them block", counts.blocking)),
                            Ink::red);
        return text + '.' + waived(counts);
    }
    static std::string waived(const Counts& counts) {
        return counts.waived > 0 ? fmt::format(" {} waived.", counts.waived) : std::string();
    }

    TextReportOptions options_;
    std::string out_;
    std::size_t files_ = 0;
    std::size_t failed_ = 0;
};

} // namespace

std::unique_ptr<ReportWriter> make_text_report(const TextReportOptions& options) {
    return std::make_unique<TextReport>(options);
}

std::string report_text(const std::vector<CheckedFile>& files, const TextReportOptions& options) {
    return write_report(*make_text_report(options), files);
}

} // namespace planwright
