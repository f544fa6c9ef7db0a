// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/carry.h"

#include "model/own_text.h"

#include <algorithm>
#include <unordered_map>

namespace planwright {

namespace {

using Kind = RowDelta::Kind;
using Row = RowDelta::Row;

/// The text of a field before and after.
struct Versions {
    std::string before;
    std::string after;
};

[[nodiscard]] Versions versions_of(const RowDifference& row, Field field) {
    switch (row.delta.row) {
    case Row::group:
        return {own_text(*row.group_before), own_text(*row.group_after)};
    case Row::recommendation:
        return {own_text(*row.recommendation_before, field),
                own_text(*row.recommendation_after, field)};
    case Row::action:
        return {own_text(*row.action_before, field), own_text(*row.action_after, field)};
    default:
        return {};
    }
}

class Carrier {
public:
    Carrier(const Plan& before, const Plan& after, const std::vector<RowDifference>& found)
        : before_(before), after_(after) {
        for (const RowDifference& row : found) {
            front_ = front_ || row.delta.row == Row::front;
            if (row.delta.kind == Kind::removed)
                gone_.emplace(row.delta.id, &row);
            else if (row.delta.kind == Kind::changed && row.delta.id)
                changed_.emplace(row.delta.id, &row);
        }
    }

    [[nodiscard]] bool has_work() const { return front_ || !gone_.empty() || !changed_.empty(); }

    /// True when something moved or went.
    template <class Entry>
    bool carry(const std::vector<Entry>& old, std::vector<Entry>& now) const {
        std::unordered_map<Id, const FieldRange*> old_places;
        for (const Entry& entry : old)
            old_places.emplace(entry.id, &entry.place);
        bool any = false;
        std::vector<Entry> kept;
        kept.reserve(now.size());
        for (Entry& entry : now) {
            if (entry.place.at.row && gone_.count(entry.place.at.row) != 0) {
                any = true;
                continue;
            }
            const auto was = old_places.find(entry.id);
            if (was != old_places.end() && *was->second == entry.place) {
                const ByteRange range = moved(entry.place);
                any = any || range != entry.place.range;
                entry.place.range = range;
            }
            kept.push_back(std::move(entry));
        }
        now = std::move(kept);
        return any;
    }

private:
    [[nodiscard]] ByteRange moved(const FieldRange& place) const {
        if (!place.at.row)
            return moved_in_front(place);
        const auto row = changed_.find(place.at.row);
        if (row == changed_.end())
            return place.range;
        const Versions text = versions_of(*row->second, place.at.field);
        return shifted(place.range, text.before, text.after);
    }
    [[nodiscard]] ByteRange moved_in_front(const FieldRange& place) const {
        if (!front_)
            return place.range;
        const std::optional<std::string> before = own_text(before_, place.at);
        const std::optional<std::string> after = own_text(after_, place.at);
        return before && after ? shifted(place.range, *before, *after) : place.range;
    }

    const Plan& before_;
    const Plan& after_;
    std::unordered_map<Id, const RowDifference*> gone_;
    std::unordered_map<Id, const RowDifference*> changed_;
    bool front_ = false;
};

/// Gathers fields that differ.
class FieldChanges {
public:
    void add(Id row, Field field, std::uint32_t index = 0) {
        fields.push_back({row, field, index});
    }
    template <class T>
    void compare(const T& before, const T& after, Id row, Field field, std::uint32_t index = 0) {
        if (!(before == after))
            add(row, field, index);
    }
    void compare(const Group& before, const Group& after) {
        compare(before.heading, after.heading, after.id, Field::group_heading);
    }
    void compare(const Recommendation& before, const Recommendation& after) {
        compare(before.number, after.number, after.id, Field::number);
        compare(before.text, after.text, after.id, Field::recommendation);
        compare(before.status, after.status, after.id, Field::status);
        compare(before.status, after.status, Id(), Field::summary);
        compare(before.preamble, after.preamble, after.id, Field::preamble);
    }
    void compare(const Action& before, const Action& after) {
        compare(before.text, after.text, after.id, Field::text);
        compare(before.owner, after.owner, after.id, Field::owner);
        compare(before.target, after.target, after.id, Field::target);
    }
    void compare(const Cover& before, const Cover& after) {
        if (before.response_lines.size() != after.response_lines.size()) {
            add(Id(), Field::cover, all_indices);
            return;
        }
        compare(before.submitted_written, after.submitted_written, Id(), Field::cover, 0);
        std::uint32_t index = 1;
        for (std::size_t i = 0; i < after.response_lines.size(); ++i, ++index)
            compare(before.response_lines[i], after.response_lines[i], Id(), Field::cover, index);
        compare(before.published_written, after.published_written, Id(), Field::cover, index);
    }
    void compare(const Front& before, const Front& after) {
        compare(before.cover, after.cover);
        compare(before.title, after.title, Id(), Field::plan_title);
        compare(before.overrides.introduction, after.overrides.introduction, Id(),
                Field::introduction, all_indices);
        compare(before.overrides.definitions, after.overrides.definitions, Id(), Field::definitions,
                all_indices);
        compare(before.printed_summary, after.printed_summary, Id(), Field::summary);
    }
    void add_all(const RowDifference& row) {
        const Id id = row.delta.id;
        if (row.delta.row == Row::group)
            add(id, Field::group_heading);
        if (row.delta.row == Row::recommendation) {
            for (const Field field :
                 {Field::number, Field::recommendation, Field::status, Field::preamble})
                add(id, field);
        }
        if (row.delta.row == Row::action) {
            for (const Field field : {Field::text, Field::owner, Field::target})
                add(id, field);
        }
    }

    std::vector<FieldRef> fields;
};

} // namespace

Plan carry_annotations(const Plan& before, Plan after, const std::vector<RowDifference>& found) {
    if (after.annotations->waivers.empty() && after.annotations->comments.empty())
        return after;
    const Carrier carrier(before, after, found);
    if (!carrier.has_work())
        return after;
    Annotations annotations = *after.annotations;
    const bool waivers = carrier.carry(before.annotations->waivers, annotations.waivers);
    const bool comments = carrier.carry(before.annotations->comments, annotations.comments);
    if (waivers || comments)
        after.annotations = std::make_shared<const Annotations>(std::move(annotations));
    return after;
}

std::vector<FieldRef> changed_fields(const Plan& before, const Plan& after,
                                     const std::vector<RowDifference>& found) {
    FieldChanges changes;
    for (const RowDifference& row : found) {
        const bool comes_or_goes =
            row.delta.kind == Kind::inserted || row.delta.kind == Kind::removed;
        if (comes_or_goes && row.delta.row == Row::recommendation)
            changes.add(Id(), Field::summary);
        if (comes_or_goes) {
            changes.add_all(row);
        } else if (row.delta.kind == Kind::changed) {
            switch (row.delta.row) {
            case Row::group:
                changes.compare(*row.group_before, *row.group_after);
                break;
            case Row::recommendation:
                changes.compare(*row.recommendation_before, *row.recommendation_after);
                break;
            case Row::action:
                changes.compare(*row.action_before, *row.action_after);
                break;
            case Row::front:
                changes.compare(*before.front, *after.front);
                break;
            case Row::annotations:
                break;
            }
        }
    }
    changes.add(Id(), Field::document);
    return std::move(changes.fields);
}

} // namespace planwright
