// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/report_json.h"

#include "checks/places.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string_view>

namespace planwright {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json id_or_null(Id id) {
    return id ? Json(to_string(id)) : Json(nullptr);
}

bool is_counted(Field field) {
    return field == Field::cover || field == Field::introduction || field == Field::definitions;
}

Json place_json(const FieldRange& place, const PlaceIndex& places) {
    const ResolvedPlace resolved = places.resolve(place.at);
    return {{"recommendation", text_or_null(resolved.recommendation)},
            {"recommendation_id", id_or_null(resolved.recommendation_id)},
            {"action", resolved.action > 0 ? Json(resolved.action) : Json(nullptr)},
            {"action_id", id_or_null(resolved.action_id)},
            {"index", is_counted(place.at.field) ? Json(place.at.index) : Json(nullptr)},
            {"field", to_string(place.at.field)},
            {"start", place.range.begin},
            {"end", place.range.end}};
}

Json related_json(const Diagnostic& finding, const PlaceIndex& places) {
    Json list = Json::array();
    for (const Related& related : finding.related) {
        list.push_back({{"place", place_json(related.place, places)},
                        {"fragment", related.fragment},
                        {"note", related.note}});
    }
    return list;
}

Json fixes_json(const Diagnostic& finding, const PlaceIndex& places) {
    Json list = Json::array();
    for (const Fix& fix : finding.fixes) {
        Json edits = Json::array();
        for (const Edit& edit : fix.edits) {
            edits.push_back(
                {{"place", place_json(edit.place, places)}, {"replacement", edit.replacement}});
        }
        list.push_back({{"title", fix.title}, {"safe", fix.safe}, {"edits", std::move(edits)}});
    }
    return list;
}

Json waived_json(const Diagnostic& finding, const Plan& plan) {
    const std::vector<Waiver>& waivers = plan.annotations->waivers;
    if (!finding.waived || *finding.waived >= waivers.size())
        return nullptr;
    const Waiver& waiver = waivers[*finding.waived];
    return {{"by", waiver.by}, {"when", waiver.when}, {"reason", waiver.reason}};
}

Json finding_json(const Diagnostic& finding, const Plan& plan, const PlaceIndex& places) {
    return {{"rule", finding.rule},
            {"plugin", finding.plugin},
            {"severity", to_string(finding.severity)},
            {"blocks", finding.blocks},
            {"letter", finding.letter != 0 ? Json(std::string(1, finding.letter)) : Json(nullptr)},
            {"message", finding.message},
            {"help", text_or_null(finding.help)},
            {"place", place_json(finding.place, places)},
            {"fragment", finding.fragment},
            {"related", related_json(finding, places)},
            {"fixes", fixes_json(finding, places)},
            {"waived", waived_json(finding, plan)}};
}

Json range_json(const ByteRange& range) {
    Json pair = Json::array();
    pair.push_back(range.begin);
    pair.push_back(range.end);
    return pair;
}

/// One entry for each action, null for the letters that it does not cover.
Json coverage_json(const CheckedFile& file) {
    Json list = Json::array();
    if (!file.covered)
        return list;
    std::map<Id, std::map<char, ByteRange>> letters;
    for (const Covered& one : *file.covered)
        letters[one.place.at.row][one.letter] = one.place.range;
    for (const Group& group : file.plan.groups) {
        for (const Recommendation& recommendation : group.recommendations) {
            int number = 0;
            for (const Action& action : recommendation.actions) {
                Json entry = Json::object();
                entry["action_id"] = to_string(action.id);
                entry["recommendation"] = text_or_null(recommendation.number);
                entry["action"] = ++number;
                const auto& covered = letters[action.id];
                for (const char letter : {'S', 'M', 'A', 'R', 'T'}) {
                    const auto found = covered.find(letter);
                    entry[std::string(1, letter)] =
                        found == covered.end() ? Json(nullptr) : range_json(found->second);
                }
                list.push_back(std::move(entry));
            }
        }
    }
    return list;
}

Json file_json(const CheckedFile& file) {
    Json findings = Json::array();
    const PlaceIndex places(file.plan);
    for (const Diagnostic& finding : file.findings)
        findings.push_back(finding_json(finding, file.plan, places));
    return {{"file", file.file},
            {"error", file.error ? Json(describe(*file.error)) : Json(nullptr)},
            {"findings", std::move(findings)},
            {"smart", coverage_json(file)}};
}

/// File names and broken files may hold bytes that are no UTF-8.
std::string indented(const Json& value, std::string_view indent) {
    const std::string lines = value.dump(2, ' ', false, Json::error_handler_t::replace);
    std::string result;
    for (const std::string_view line : text::split(lines, '\n')) {
        result += result.empty() ? "" : "\n";
        result += indent;
        result += line;
    }
    return result;
}

class JsonReport : public ReportWriter {
public:
    std::string file(const CheckedFile& file) override {
        const std::string_view before = begun_ ? ",\n" : opening;
        begun_ = true;
        return std::string(before) + indented(file_json(file), "    ");
    }
    std::string end() override { return begun_ ? "\n  ]\n}\n" : std::string(opening) + "]\n}\n"; }

private:
    static constexpr std::string_view opening = "{\n  \"version\": 1,\n  \"files\": [\n";
    bool begun_ = false;
};

} // namespace

std::unique_ptr<ReportWriter> make_json_report() {
    return std::make_unique<JsonReport>();
}

std::string report_json(const std::vector<CheckedFile>& files) {
    return write_report(*make_json_report(), files);
}

} // namespace planwright
