// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/report_html.h"

#include "checks/html_report_parts.h"
#include "core/text.h"
#include "embedded/report_page.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace planwright {
namespace html_report {

std::string escaped(std::string_view s) {
    std::string result;
    for (const char c : one_line(s)) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

void Tally::add(const Diagnostic& finding) {
    if (finding.waived) {
        ++waived;
        return;
    }
    if (finding.blocks) {
        ++blocking;
        return;
    }
    errors += finding.severity == Severity::error ? 1 : 0;
    warnings += finding.severity == Severity::warning ? 1 : 0;
    hints += finding.severity == Severity::hint ? 1 : 0;
}

std::vector<Section> worst_first(const CheckedFile& file, const PlaceIndex& places,
                                 std::string_view anchor_prefix) {
    std::vector<Section> sections;
    std::map<std::pair<std::string, Id>, std::size_t> known;
    for (const Diagnostic& finding : file.findings) {
        if (finding.waived)
            continue;
        const FieldRef& at = finding.place.at;
        const Id row =
            at.field == Field::group_heading ? at.row : places.resolve(at).recommendation_id;
        std::string heading = heading_of(at, places);
        const auto [found, is_new] = known.emplace(std::pair(heading, row), sections.size());
        if (is_new) {
            Section& section = sections.emplace_back();
            section.heading = std::move(heading);
            section.anchor = fmt::format("{}-{}", anchor_prefix, sections.size());
            if (const auto place = find_recommendation(file.plan, row))
                section.recommendation = &recommendation_at(file.plan, *place);
        }
        Section& section = sections[found->second];
        section.findings.push_back(&finding);
        section.counts.add(finding);
    }
    const auto weight = [](const Section& section) {
        const Tally& counts = section.counts;
        return std::tuple(counts.blocking, counts.errors, counts.warnings, counts.hints);
    };
    std::stable_sort(sections.begin(), sections.end(),
                     [&](const Section& a, const Section& b) { return weight(a) > weight(b); });
    return sections;
}

void Page::heading(unsigned level, std::string_view text, std::string_view anchor) {
    const std::string id =
        anchor.empty() ? std::string() : fmt::format(" id=\"{}\"", escaped(anchor));
    out_ += fmt::format("<h{0}{1}>{2}</h{0}>\n", level, id, escaped(text));
}

void Page::paragraph(std::string_view css_class, std::string_view text) {
    out_ += fmt::format("<p class=\"{}\">{}</p>\n", css_class, escaped(text));
}

} // namespace html_report

namespace {

std::string title_of(const CheckedFile& first, std::size_t files) {
    if (files != 1)
        return fmt::format("Check of {}", counted(files, "plan"));
    const std::string title = first.error ? std::string() : one_line(first.plan.front->title);
    return fmt::format("Check of {}", title.empty() ? one_line(first.file) : title);
}

class HtmlReport : public ReportWriter {
public:
    HtmlReport(const ReportTool& tool, std::size_t files)
        : tool_(tool), page_(tool_), files_(files) {}

    std::string file(const CheckedFile& file) override {
        if (done_++ == 0)
            begin(file);
        page_.file(file, files_ == 1 ? 1 : 2, done_);
        return text::to_valid_utf8(page_.take());
    }

    std::string end() override {
        page_.paragraph("about", fmt::format("Checked with Planwright {}.", tool_.version));
        page_.raw("</main>\n</body>\n</html>\n");
        return text::to_valid_utf8(page_.take());
    }

private:
    void begin(const CheckedFile& first) {
        const std::string title = title_of(first, files_);
        page_.raw(
            fmt::format("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n",
                        html_report::escaped(title),
                        embedded::report_page::file("report.css").value_or(std::string_view())));
        page_.heading(1, title);
    }

    ReportTool tool_;
    html_report::Page page_;
    std::size_t files_;
    std::size_t done_ = 0;
};

} // namespace

std::unique_ptr<ReportWriter> make_html_report(const ReportTool& tool, std::size_t files) {
    return std::make_unique<HtmlReport>(tool, files);
}

std::string report_html(const std::vector<CheckedFile>& files, const ReportTool& tool) {
    return write_report(*make_html_report(tool, files.size()), files);
}

} // namespace planwright
