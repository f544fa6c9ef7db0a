// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"

#include <nlohmann/json.hpp>

namespace planwright {

namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& s) {
    return s.empty() ? Json(nullptr) : Json(s);
}

Json counts(const std::optional<SummaryCounts>& summary) {
    if (!summary)
        return nullptr;
    return {{"agreed", summary->agreed},
            {"partly_agreed", summary->partly_agreed},
            {"not_agreed", summary->not_agreed},
            {"total", summary->total}};
}

Json decisions(const ImportReport& report) {
    Json result = Json::array();
    for (const Decision& decision : report.decisions) {
        result.push_back({{"kind", std::string(to_string(decision.kind))},
                          {"recommendation", text_or_null(decision.recommendation)},
                          {"action", decision.action == 0 ? Json(nullptr) : Json(decision.action)},
                          {"text", decision.text},
                          {"did", decision.did}});
    }
    return result;
}

Json set_aside(const ImportReport& report) {
    Json result = Json::array();
    for (const SetAside& piece : report.set_aside) {
        result.push_back({{"text", piece.text},
                          {"line", piece.line},
                          {"column", piece.column},
                          {"why", piece.why}});
    }
    return result;
}

Json put_in(const ImportReport& report) {
    Json result = Json::array();
    for (const PutIn& piece : report.put_in)
        result.push_back({{"text", piece.text}, {"where", piece.where}, {"why", piece.why}});
    return result;
}

Json repairs(const std::vector<RepairNote>& notes) {
    Json result = Json::array();
    for (const RepairNote& note : notes)
        result.push_back(
            {{"line", note.place.line}, {"column", note.place.column}, {"what", note.what}});
    return result;
}

} // namespace

std::string report_json(const Imported& imported) {
    const ImportReport& report = imported.report;
    Json json = {{"source", report.source},
                 {"format", report.format},
                 {"edition", report.edition},
                 {"recommendations", recommendation_count(imported.plan)},
                 {"actions", action_count(imported.plan)},
                 {"printed_summary", counts(report.printed_summary)},
                 {"summary_matches", report.summary_matches},
                 {"decisions", decisions(report)},
                 {"set_aside", set_aside(report)},
                 {"put_in", put_in(report)}};
    if (!imported.repairs.empty())
        json["repairs"] = repairs(imported.repairs);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace planwright
