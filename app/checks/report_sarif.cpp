// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/report_sarif.h"

#include "checks/finding_names.h"
#include "checks/report_words.h"
#include "checks/sarif_parts.h"

#include <fmt/core.h>

namespace planwright {
namespace {

using sarif::Json;

class SarifReport : public ReportWriter {
public:
    explicit SarifReport(const ReportTool& tool) : tool_(tool) {}

    std::string file(const CheckedFile& file) override {
        take(file);
        return {}; // rules and artifacts stand before the results
    }

    std::string end() override {
        Json invocation = {{"executionSuccessful", successful_}};
        if (!notes_.empty())
            invocation["toolExecutionNotifications"] = std::move(notes_);
        const Json run = {
            {"tool", tool_.take()},           {"invocations", Json::array({std::move(invocation)})},
            {"artifacts", artifacts_.take()}, {"columnKind", "unicodeCodePoints"},
            {"defaultEncoding", "UTF-8"},     {"results", std::move(results_)}};
        const Json whole = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                            {"version", "2.1.0"},
                            {"runs", Json::array({run})}};
        // File names and broken files may hold bytes that are no UTF-8.
        return whole.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    }

private:
    void take(const CheckedFile& file) {
        const PlaceNames names(file.plan);
        artifacts_.open(file, names);
        if (file.error) {
            successful_ = false;
            notify(describe(*file.error), file);
            return;
        }
        if (file.plugin_failed) {
            successful_ = false;
            notify("a plugin failed: not everything was looked at", file);
        }
        const PlaceIndex places(file.plan);
        for (const Diagnostic& finding : file.findings)
            results_.push_back(result(finding, file, places));
    }

    void notify(const std::string& what, const CheckedFile& file) {
        notes_.push_back(
            {{"level", "error"},
             {"message", sarif::message(what)},
             {"locations",
              Json::array({{{"physicalLocation",
                             {{"artifactLocation", {{"uri", sarif::uri_of(file.file)}}}}}}})}});
    }

    Json result(const Diagnostic& finding, const CheckedFile& file, const PlaceIndex& places) {
        Json result;
        tool_.refer(finding, result);
        result["kind"] = "fail";
        result["level"] = sarif::level(finding.severity);
        result["message"] =
            sarif::message(fmt::format("{}, {}: {}", heading_of(finding.place.at, places),
                                       place_of(finding.place.at, places), finding.message));
        result["locations"] = Json::array({artifacts_.location(finding.place)});
        result["partialFingerprints"] = {{"planwrightFinding/v1", short_name(finding)}};
        const Json related = related_of(finding);
        if (!related.empty())
            result["relatedLocations"] = related;
        Json fixes = fixes_of(finding);
        if (!fixes.empty())
            result["fixes"] = std::move(fixes);
        result["suppressions"] = suppressions_of(finding, file.plan);
        result["properties"] = properties_of(finding);
        return result;
    }

    /// The words concerned first, in their field; then what the finding itself points to.
    Json related_of(const Diagnostic& finding) {
        Json list = Json::array();
        std::size_t id = 1;
        const auto add = [&](const FieldRange& place, std::string_view note) {
            Json location = {{"id", id++}};
            location["physicalLocation"] = {
                {"artifactLocation", artifacts_.field_location(place.at)},
                {"region", artifacts_.region(place)}};
            if (!note.empty())
                location["message"] = sarif::message(note);
            list.push_back(std::move(location));
        };
        if (!finding.fragment.empty())
            add(finding.place, fmt::format("the words: {}", finding.fragment));
        for (const Related& related : finding.related)
            add(related.place, related.note);
        return list;
    }

    Json fixes_of(const Diagnostic& finding) {
        Json list = Json::array();
        for (const Fix& fix : finding.fixes) {
            if (fix.edits.empty() || fix.operation != Operation::none)
                continue;
            Json changes = Json::array();
            for (const Edit& edit : fix.edits) {
                changes.push_back(
                    {{"artifactLocation", artifacts_.field_location(edit.place.at)},
                     {"replacements",
                      Json::array({{{"deletedRegion", artifacts_.region(edit.place)},
                                    {"insertedContent", sarif::message(edit.replacement)}}})}});
            }
            list.push_back({{"description", sarif::message(fix.title)},
                            {"artifactChanges", std::move(changes)},
                            {"properties", {{"safe", fix.safe}}}});
        }
        return list;
    }

    static Json suppressions_of(const Diagnostic& finding, const Plan& plan) {
        Json list = Json::array();
        const std::vector<Waiver>& waivers = plan.annotations->waivers;
        if (!finding.waived || *finding.waived >= waivers.size())
            return list;
        const Waiver& waiver = waivers[*finding.waived];
        list.push_back(
            {{"kind", "external"},
             {"status", "accepted"},
             {"justification", fmt::format("{}, {}: {}", waiver.by, waiver.when, waiver.reason)}});
        return list;
    }

    static Json properties_of(const Diagnostic& finding) {
        Json properties = {{"blocks", finding.blocks},
                           {"start", finding.place.range.begin},
                           {"end", finding.place.range.end}};
        if (finding.letter != 0)
            properties["letter"] = std::string(1, finding.letter);
        if (!finding.help.empty())
            properties["help"] = finding.help;
        return properties;
    }

    sarif::Tool tool_;
    sarif::Artifacts artifacts_;
    Json results_ = Json::array();
    Json notes_ = Json::array();
    bool successful_ = true;
};

} // namespace

std::unique_ptr<ReportWriter> make_sarif_report(const ReportTool& tool) {
    return std::make_unique<SarifReport>(tool);
}

std::string report_sarif(const std::vector<CheckedFile>& files, const ReportTool& tool) {
    return write_report(*make_sarif_report(tool), files);
}

} // namespace planwright
