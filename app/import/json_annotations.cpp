// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/hash.h"
#include "import/json_rows.h"

#include <fmt/format.h>

namespace planwright {

namespace {

bool is_of_action(Field field) {
    return field == Field::text || field == Field::owner || field == Field::target;
}
bool is_of_recommendation(Field field) {
    return field == Field::number || field == Field::recommendation || field == Field::status ||
           field == Field::preamble;
}

/// The row that a place names by its ids; nothing when there is none.
std::optional<Id> row_of(const Plan& plan, Field field, const JsonObject& place) {
    const std::optional<Id> recommendation = parse_id(place.text("recommendation_id"));
    const std::optional<Id> action = parse_id(place.text("action_id"));
    if (is_of_action(field))
        return action && find_action(plan, *action) ? action : std::nullopt;
    if (!is_of_recommendation(field) && field != Field::group_heading)
        return Id{};
    const auto row = recommendation ? find_recommendation(plan, *recommendation) : std::nullopt;
    if (!row)
        return std::nullopt;
    return field == Field::group_heading ? plan.groups[row->group].id : *recommendation;
}

std::optional<FieldRange> read_place(JsonReading& reading, const JsonObject& owner,
                                     const Plan& plan) {
    const JsonNode* node = owner.find("place");
    if (!node)
        return std::nullopt;
    const JsonObject place(reading, *node,
                           {"recommendation", "recommendation_id", "action", "action_id", "index",
                            "field", "start", "end"});
    const std::optional<Field> field = parse_field(place.text("field"));
    if (!field)
        return std::nullopt;
    const std::optional<Id> row = row_of(plan, *field, place);
    FieldRange result;
    result.at.field = *field;
    result.at.index = static_cast<std::uint32_t>(place.count("index"));
    result.range = {place.count("start"), place.count("end")};
    if (!row || result.range.begin > result.range.end)
        return std::nullopt;
    result.at.row = *row;
    return result;
}

void set_aside_unplaced(JsonReading& reading, const JsonObject& object, std::string words) {
    reading.decide(DecisionKind::repaired, words,
                   "It stands on a row that is not in the plan; it was left out.");
    reading.set_aside(object.node(), std::move(words),
                      "it stands on a row that is not in the plan");
}

void read_waiver(JsonReading& reading, const JsonNode& node, const Plan& plan, Annotations& out) {
    const JsonObject object(reading, node,
                            {"id", "rule", "place", "fragment", "by", "when", "reason"});
    Waiver waiver;
    waiver.rule = object.line("rule");
    waiver.fragment = object.text("fragment");
    waiver.by = object.line("by");
    waiver.when = object.line("when");
    waiver.reason = object.text("reason");
    const std::optional<FieldRange> place = read_place(reading, object, plan);
    if (!place)
        return set_aside_unplaced(reading, object, waiver.reason);
    waiver.place = *place;
    const std::uint64_t seed = StableHash()
                                   .add("waiver")
                                   .add(waiver.rule)
                                   .add(waiver.fragment)
                                   .add(out.waivers.size())
                                   .value();
    waiver.id = reading.id_for(object.text("id"), seed);
    out.waivers.push_back(std::move(waiver));
}

void read_comment(JsonReading& reading, const JsonNode& node, const Plan& plan, Annotations& out) {
    const JsonObject object(reading, node, {"id", "place", "resolved", "remarks"});
    Comment comment;
    std::string words;
    comment.resolved = object.truth("resolved");
    for (const JsonNode& item : object.items("remarks")) {
        const JsonObject remark(reading, item, {"by", "when", "text"});
        comment.remarks.push_back({remark.line("by"), remark.line("when"), remark.text("text")});
        words += (words.empty() ? "" : "\n") + comment.remarks.back().text;
    }
    const std::optional<FieldRange> place = read_place(reading, object, plan);
    if (!place)
        return set_aside_unplaced(reading, object, std::move(words));
    comment.place = *place;
    const std::uint64_t seed =
        StableHash().add("comment").add(words).add(out.comments.size()).value();
    comment.id = reading.id_for(object.text("id"), seed);
    out.comments.push_back(std::move(comment));
}

} // namespace

Annotations read_json_annotations(JsonReading& reading, const JsonObject& root, const Plan& plan) {
    Annotations result;
    for (const JsonNode& node : root.items("waivers"))
        read_waiver(reading, node, plan, result);
    for (const JsonNode& node : root.items("comments"))
        read_comment(reading, node, plan, result);
    return result;
}

} // namespace planwright
