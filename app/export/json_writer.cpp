// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/json_writer.h"

#include "core/date.h"
#include "core/text.h"
#include "model/paragraph_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace planwright {

namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

template <class T>
Json name_or_null(const std::optional<T>& value) {
    return value ? Json(to_string(*value)) : Json(nullptr);
}

template <class T>
Json iso_or_null(const std::optional<T>& value) {
    return value ? Json(to_iso(*value)) : Json(nullptr);
}

Json cover_json(const Cover& cover) {
    Json dates = Json::array();
    Json reports = Json::array();
    for (const CoverReport& report : cover.reports) {
        reports.push_back(
            {{"body", text_or_null(report.body)}, {"date", iso_or_null(report.date)}});
        if (report.date &&
            std::find(dates.begin(), dates.end(), to_iso(*report.date)) == dates.end())
            dates.push_back(to_iso(*report.date));
    }
    return {{"submitted", iso_or_null(cover.submitted)},
            {"submitted_raw", text_or_null(cover.submitted_written)},
            {"in_response_to", text_or_null(text::join(cover.response_lines, " "))},
            {"in_response_to_lines", cover.response_lines},
            {"reports_published", std::move(dates)},
            {"reports_published_raw", text_or_null(cover.published_written)},
            {"reports", std::move(reports)}};
}

/// One string a paragraph, its list mark before it.
Json introduction_json(const RichText& introduction) {
    Json result = Json::array();
    const std::vector<std::string> marks = list_marks(introduction);
    for (std::size_t i = 0; i < introduction.size(); ++i)
        result.push_back(marks[i] + introduction[i].text);
    return result;
}

Json definitions_json(const std::vector<Definition>& definitions) {
    Json result = Json::array();
    for (const Definition& row : definitions) {
        result.push_back({{"term", row.term},
                          {"definition", plain_text(row.definition)},
                          {"comment", plain_text(row.comment)}});
    }
    return result;
}

Json paragraphs_json(const RichText& text) {
    Json result = Json::array();
    for (const Paragraph& paragraph : text) {
        result.push_back({{"kind", to_string(paragraph.kind)},
                          {"list", to_string(paragraph.list)},
                          {"level", paragraph.level},
                          {"text", paragraph.text}});
    }
    return result;
}

/// Lines, not paragraphs: a paragraph may hold forced line breaks.
std::size_t lines_of_lead_in(const Action& action) {
    std::size_t lines = 0;
    for (std::size_t i = 0; i < lead_in_lines(action); ++i) {
        const std::string& text = action.text[i].text;
        lines += 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    }
    return lines;
}

Json action_json(const Action& action) {
    return {{"id", to_string(action.id)},
            {"text", plain_text(action.text)},
            {"lead_in_lines", lines_of_lead_in(action)},
            {"paragraphs", paragraphs_json(action.text)},
            {"owner", text_or_null(action.owner.written)},
            {"lead", text_or_null(action.owner.lead)},
            {"supports", action.owner.supports},
            {"target", text_or_null(action.target.written)},
            {"target_kind", name_or_null(action.target.kind)},
            {"due", iso_or_null(action.target.due)},
            {"review", text_or_null(action.target.review)}};
}

Json recommendation_json(const Group& group, const Recommendation& recommendation) {
    Json actions = Json::array();
    for (const Action& action : recommendation.actions)
        actions.push_back(action_json(action));
    return {{"id", to_string(recommendation.id)},
            {"no", recommendation.number},
            {"group_heading", text_or_null(group.loose ? "" : plain_text(group.heading))},
            {"recommendation", plain_text(recommendation.text)},
            {"status", name_or_null(recommendation.status)},
            {"reason_category", name_or_null(recommendation.reason_category)},
            {"preamble", text_or_null(plain_text(recommendation.preamble))},
            {"actions", std::move(actions)}};
}

bool is_counted(Field field) {
    return field == Field::cover || field == Field::introduction || field == Field::definitions;
}

/// Where a comment or waiver stands; a group is named by its first recommendation.
Json place_json(const Plan& plan, const FieldRange& place) {
    const Recommendation* recommendation = nullptr;
    const Action* action = nullptr;
    std::size_t action_number = 0;
    if (const auto at = find_action(plan, place.at.row)) {
        recommendation = &plan.groups[at->group].recommendations[at->recommendation];
        action = &recommendation->actions[at->action];
        action_number = at->action + 1;
    } else if (const auto row = find_recommendation(plan, place.at.row)) {
        recommendation = &plan.groups[row->group].recommendations[row->recommendation];
    } else if (const auto group = find_group(plan, place.at.row)) {
        if (!plan.groups[*group].recommendations.empty())
            recommendation = &plan.groups[*group].recommendations[0];
    }
    return {
        {"recommendation", recommendation ? Json(recommendation->number) : Json(nullptr)},
        {"recommendation_id", recommendation ? Json(to_string(recommendation->id)) : Json(nullptr)},
        {"action", action ? Json(action_number) : Json(nullptr)},
        {"action_id", action ? Json(to_string(action->id)) : Json(nullptr)},
        {"index", is_counted(place.at.field) ? Json(place.at.index) : Json(nullptr)},
        {"field", to_string(place.at.field)},
        {"start", place.range.begin},
        {"end", place.range.end}};
}

Json waivers_json(const Plan& plan) {
    Json result = Json::array();
    for (const Waiver& waiver : plan.annotations->waivers) {
        result.push_back({{"id", to_string(waiver.id)},
                          {"rule", waiver.rule},
                          {"place", place_json(plan, waiver.place)},
                          {"fragment", waiver.fragment},
                          {"by", waiver.by},
                          {"when", waiver.when},
                          {"reason", waiver.reason}});
    }
    return result;
}

Json comments_json(const Plan& plan) {
    Json result = Json::array();
    for (const Comment& comment : plan.annotations->comments) {
        Json remarks = Json::array();
        for (const Remark& remark : comment.remarks)
            remarks.push_back({{"by", remark.by}, {"when", remark.when}, {"text", remark.text}});
        result.push_back({{"id", to_string(comment.id)},
                          {"place", place_json(plan, comment.place)},
                          {"resolved", comment.resolved},
                          {"remarks", std::move(remarks)}});
    }
    return result;
}

Json summary_json(const SummaryCounts& counts) {
    return {{"agreed", counts.agreed},
            {"partly_agreed", counts.partly_agreed},
            {"not_agreed", counts.not_agreed},
            {"total", counts.total}};
}

} // namespace

std::string write_json(const Plan& plan, const Edition& edition) {
    const FrameWording frame = effective_frame(plan, edition);
    Json recommendations = Json::array();
    for_each_recommendation(plan, [&](const Group& group, const Recommendation& recommendation) {
        recommendations.push_back(recommendation_json(group, recommendation));
    });
    const Json root = {{"edition", plan.edition_id},
                       {"language", plan.language},
                       {"cover", cover_json(plan.front->cover)},
                       {"introduction", introduction_json(frame.introduction)},
                       {"definitions", definitions_json(frame.definitions)},
                       {"plan_title", text_or_null(plan.front->title)},
                       {"column_headings", frame.column_headings},
                       {"recommendations", std::move(recommendations)},
                       {"summary", summary_json(summary_of(plan))},
                       {"waivers", waivers_json(plan)},
                       {"comments", comments_json(plan)}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace planwright
