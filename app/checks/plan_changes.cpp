// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/plan_changes.h"

#include "checks/place_names.h"
#include "checks/report_words.h"
#include "core/text.h"
#include "model/document.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace planwright {
namespace {

constexpr std::array row_fields{Field::group_heading, Field::number,   Field::recommendation,
                                Field::status,        Field::preamble, Field::text,
                                Field::owner,         Field::target};
/// Bytes shown on either side of what differs.
constexpr std::size_t around = 40;

std::string category_of(const Plan& plan, Id row) {
    const auto at = find_recommendation(plan, row);
    if (!at || !recommendation_at(plan, *at).reason_category)
        return {};
    return std::string(to_string(*recommendation_at(plan, *at).reason_category));
}

void compare_front(const Plan& before, const Plan& after, const Edition& edition,
                   const PlaceNames& names, std::vector<FieldChange>& changes) {
    for (const Field field :
         {Field::cover, Field::introduction, Field::definitions, Field::plan_title}) {
        for (std::uint32_t index = 0;; ++index) {
            const FieldRef at{{}, field, index};
            const auto old = field_text(before, edition, at);
            const auto now = field_text(after, edition, at);
            if ((!old && !now) || (field == Field::plan_title && index > 0))
                break;
            if (old != now)
                changes.push_back(
                    {at, names.name(at), old.value_or(std::string()), now.value_or(std::string())});
        }
    }
}

/// Where to begin to show what leads up to a difference: at a word.
std::size_t shown_from(std::string_view before) {
    if (before.size() <= around)
        return 0;
    const std::size_t space = before.find(' ', before.size() - around);
    std::size_t from = space == std::string_view::npos ? before.size() - around : space + 1;
    while (!text::is_code_point_edge(before, from) && from > 0)
        --from;
    return from;
}

/// Where to end to show what follows a difference that ends at `end`.
std::size_t shown_to(std::string_view text, std::size_t end) {
    if (text.size() - end <= around)
        return text.size();
    const std::size_t space = text.substr(0, end + around).rfind(' ');
    std::size_t to = space == std::string_view::npos || space < end ? end + around : space;
    while (!text::is_code_point_edge(text, to))
        ++to;
    return to;
}

ShownChange window_of(std::string_view before, std::string_view after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t begin = 0;
    while (begin < shorter && before[begin] == after[begin])
        ++begin;
    std::size_t end = 0;
    while (end < shorter - begin &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    begin = shown_from(before.substr(0, begin));
    end = before.size() - shown_to(before, before.size() - end);
    const auto cut = [&](std::string_view s) {
        return fmt::format("{}{}{}", begin > 0 ? "…" : "",
                           one_line(s.substr(begin, s.size() - end - begin)), end > 0 ? "…" : "");
    };
    return {cut(before), cut(after)};
}

} // namespace

std::vector<FieldChange> plan_changes(const Plan& before, const Plan& after,
                                      const Edition& edition) {
    const PlaceNames names(after);
    const PlaceNames old_names(before);
    std::vector<FieldChange> changes;
    for (const RowDelta& delta : deltas(before, after)) {
        if (delta.row == RowDelta::Row::front)
            compare_front(before, after, edition, names, changes);
        if (!delta.id || delta.row == RowDelta::Row::annotations)
            continue;
        const bool gone = delta.kind == RowDelta::Kind::removed;
        for (const Field field : row_fields) {
            const FieldRef at{delta.id, field, 0};
            const auto old = field_text(before, edition, at);
            const auto now = field_text(after, edition, at);
            if (old.value_or(std::string()) != now.value_or(std::string()))
                changes.push_back({at, gone ? old_names.name(at) : names.name(at),
                                   old.value_or(std::string()), now.value_or(std::string())});
        }
        std::string old = category_of(before, delta.id);
        std::string now = category_of(after, delta.id);
        if (old != now)
            changes.push_back({{delta.id, Field::status, 0},
                               names.name({delta.id, Field::status, 0}) + " (reason category)",
                               std::move(old),
                               std::move(now)});
    }
    return changes;
}

ShownChange shown(const FieldChange& change) {
    return window_of(change.before, change.after);
}

std::string changes_text(const std::vector<FieldChange>& changes) {
    std::string out;
    for (const FieldChange& change : changes) {
        const ShownChange window = shown(change);
        out += fmt::format("  {}\n", one_line(change.place));
        if (!change.before.empty())
            out += fmt::format("    - {}\n", window.before);
        if (!change.after.empty())
            out += fmt::format("    + {}\n", window.after);
    }
    return out;
}

} // namespace planwright
