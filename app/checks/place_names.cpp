// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/place_names.h"

#include "core/text.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace planwright {
namespace {

bool is_plain(std::string_view number) {
    return !number.empty() && std::all_of(number.begin(), number.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '.' || c == '-';
    });
}

bool is_counted(Field field) {
    return field == Field::cover || field == Field::introduction || field == Field::definitions;
}

bool is_of_action(Field field) {
    return field == Field::text || field == Field::owner || field == Field::target;
}

bool is_of_recommendation(Field field) {
    return field == Field::number || field == Field::recommendation || field == Field::status ||
           field == Field::preamble;
}

std::optional<std::uint32_t> count_of(std::string_view s) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
    const bool whole = error == std::errc() && end == s.data() + s.size() && value > 0;
    return whole ? std::optional(value) : std::nullopt;
}

/// "action[2]": its two parts; the key is empty without brackets.
struct Segment {
    std::string_view kind;
    std::string_view key;
};

Segment segment_of(std::string_view s) {
    const std::size_t open = s.find('[');
    if (open == std::string_view::npos || !s.ends_with(']'))
        return {s, {}};
    return {s.substr(0, open), s.substr(open + 1, s.size() - open - 2)};
}

auto no_place(std::string what) {
    return fail(ErrorCode::not_found, std::move(what),
                "places are written as recommendation[3]/action[2]/target");
}

} // namespace

PlaceNames::PlaceNames(const Plan& plan) {
    for (const Group& group : plan.groups) {
        groups_.push_back(group.id);
        rows_[group.id] = {{}, groups_.size(), group.recommendations.size(), {}};
        for (const Recommendation& recommendation : group.recommendations) {
            by_number_[recommendation.number].push_back(recommendation.id);
            rows_[recommendation.id] = {group.id, 0, recommendation.actions.size(),
                                        recommendation.number};
            std::vector<Id>& actions = actions_[recommendation.id];
            for (const Action& action : recommendation.actions) {
                actions.push_back(action.id);
                rows_[action.id] = {recommendation.id, actions.size(), 0, {}};
            }
        }
    }
    for (const auto& [number, ids] : by_number_) {
        if (ids.size() > 1 || !is_plain(number)) {
            for (const Id id : ids)
                rows_[id].number = to_string(id);
        }
    }
}

std::string PlaceNames::row_name(Id row) const {
    const auto found = rows_.find(row);
    if (found == rows_.end())
        return {};
    const Row& at = found->second;
    if (!at.parent)
        return fmt::format("group[{}]/", at.count);
    if (!at.number.empty())
        return fmt::format("recommendation[{}]/", at.number);
    return fmt::format("{}action[{}]/", row_name(at.parent), at.count);
}

std::string PlaceNames::name(const FieldRef& field) const {
    std::string result = row_name(field.row);
    result += to_string(field.field);
    if (is_counted(field.field))
        result += fmt::format("[{}]", field.index + 1);
    return result;
}

Result<Id> PlaceNames::find_recommendation_row(std::string_view key) const {
    const auto found = by_number_.find(std::string(key));
    if (found != by_number_.end() && found->second.size() == 1)
        return found->second.front();
    if (found != by_number_.end() && !key.empty())
        return no_place(fmt::format("{} recommendations have the number {}; name one by its id, "
                                    "for example recommendation[{}]",
                                    found->second.size(), key, to_string(found->second.front())));
    const auto id = parse_id(key);
    if (id && actions_.count(*id) > 0)
        return *id;
    return no_place(fmt::format("there is no recommendation “{}” in this plan", key));
}

Result<Id> PlaceNames::find_row(std::string_view kind, std::string_view key, Id parent) const {
    if (kind == "recommendation")
        return find_recommendation_row(key);
    const auto count = count_of(key);
    if (kind == "group") {
        if (count && *count <= groups_.size())
            return groups_[*count - 1];
        return no_place(
            fmt::format("there is no group “{}”; this plan has {}", key, groups_.size()));
    }
    const auto actions = actions_.find(parent);
    if (kind != "action" || actions == actions_.end())
        return no_place(fmt::format("“{}[{}]” is no part of a plan", kind, key));
    if (count && *count <= actions->second.size())
        return actions->second[*count - 1];
    return no_place(fmt::format("{} has no action “{}”; it has {}",
                                row_name(parent).substr(0, row_name(parent).size() - 1), key,
                                actions->second.size()));
}

Result<FieldRef> PlaceNames::find(std::string_view name) const {
    FieldRef result;
    std::string_view kind;
    for (const std::string_view part : text::split(name, '/')) {
        const Segment segment = segment_of(part);
        const auto field = parse_field(segment.kind);
        const bool is_row = !segment.key.empty() && !(field && is_counted(*field));
        if (is_row) {
            const auto row = find_row(segment.kind, segment.key, result.row);
            if (!row)
                return tl::unexpected(row.error());
            kind = segment.kind;
            result = {*row,
                      kind == "action"           ? Field::text
                      : kind == "recommendation" ? Field::recommendation
                                                 : Field::group_heading,
                      0};
            continue;
        }
        const bool fits =
            field && (kind == "action"           ? is_of_action(*field)
                      : kind == "recommendation" ? is_of_recommendation(*field)
                      : kind == "group"          ? *field == Field::group_heading
                                        : !is_of_action(*field) && !is_of_recommendation(*field) &&
                                              *field != Field::group_heading);
        if (!fits)
            return no_place(fmt::format("“{}” is no place of a plan", name));
        result.field = *field;
        if (is_counted(*field)) {
            const auto count = count_of(segment.key);
            if (!count)
                return no_place(fmt::format("“{}” needs a number from 1: {}[1]", name, part));
            result.index = *count - 1;
        }
    }
    return result;
}

} // namespace planwright
