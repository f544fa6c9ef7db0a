// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/differences.h"
#include "model/row_content.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

// Level by level: the rows of a level that may differ are collected from both plans, each with its
// parent and place; rows are then paired by id, so that one that moved to another parent is found.
// The children of paired rows are trimmed of what they share at begin and end.
namespace planwright {

namespace {

using Kind = RowDelta::Kind;
using Row = RowDelta::Row;
/// Group, recommendation and action counted from 1; 0 for the row above itself.
using Place = std::array<std::size_t, 3>;

template <class T>
struct Candidate {
    const T* row = nullptr;
    Id parent;
    std::size_t index = 0; ///< in the parent
    Place place{};
};
template <class T>
using Candidates = std::vector<Candidate<T>>;

template <class T>
struct Level {
    Candidates<T> before;
    Candidates<T> after;
};

/// Takes the rows [first, last) of a sequence whose parent stands at `above`.
template <class T>
void collect(Candidates<T>& into, const Sequence<T>& rows, std::size_t first, std::size_t last,
             Id parent, const Place& above) {
    const auto depth =
        static_cast<std::size_t>(std::find(above.begin(), above.end(), 0U) - above.begin());
    for (std::size_t i = first; i < last; ++i) {
        Candidate<T> candidate{rows.item(i).get(), parent, i, above};
        candidate.place[depth] = i + 1;
        into.push_back(candidate);
    }
}

/// Takes what lies between the begin and the end that two versions of a sequence share.
template <class T>
void collect_difference(Level<T>& level, const Sequence<T>& before, const Sequence<T>& after,
                        Id parent, const Place& above_before, const Place& above_after) {
    if (before.same_as(after))
        return;
    const std::size_t begin = before.common_prefix(after);
    const std::size_t most = std::min(before.size(), after.size()) - begin;
    const std::size_t end = std::min(before.common_suffix(after), most);
    collect(level.before, before, begin, before.size() - end, parent, above_before);
    collect(level.after, after, begin, after.size() - end, parent, above_after);
}

/// Of rows that stayed with their parent: those that must have moved for the rest to keep its
/// order. `old_places` in the new order; marks all outside one longest rising row of them.
[[nodiscard]] std::vector<bool> out_of_order(const std::vector<std::size_t>& old_places) {
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> tails; // index of the smallest end of a rising row of each length
    std::vector<std::size_t> previous(old_places.size(), none);
    for (std::size_t i = 0; i < old_places.size(); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), old_places[i],
            [&](std::size_t index, std::size_t place) { return old_places[index] < place; });
        if (at != tails.begin())
            previous[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> moved(old_places.size(), true);
    for (std::size_t i = tails.empty() ? none : tails.back(); i != none; i = previous[i])
        moved[i] = false;
    return moved;
}

class Comparison {
public:
    void plans(const Plan& before, const Plan& after) {
        if (!same_heading(before, after) ||
            (before.front != after.front && !same_content(*before.front, *after.front)))
            add_part(Row::front, {});
        Level<Group> groups;
        collect_difference(groups, before.groups, after.groups, Id(), {}, {});
        Level<Recommendation> recommendations;
        pair(groups, [&](const Candidate<Group>* b, const Candidate<Group>* a) {
            children(recommendations, b, a, &Group::recommendations);
        });
        Level<Action> actions;
        pair(recommendations,
             [&](const Candidate<Recommendation>* b, const Candidate<Recommendation>* a) {
                 children(actions, b, a, &Recommendation::actions);
             });
        pair(actions, [](const Candidate<Action>*, const Candidate<Action>*) {});
        if (before.annotations != after.annotations &&
            !same_content(*before.annotations, *after.annotations))
            add_part(Row::annotations, {std::numeric_limits<std::size_t>::max(), 0, 0});
    }

    [[nodiscard]] std::vector<RowDifference> take() {
        std::stable_sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
            const bool a_gone = a.difference.delta.kind == Kind::removed;
            const bool b_gone = b.difference.delta.kind == Kind::removed;
            return std::tie(a_gone, a.place) < std::tie(b_gone, b.place);
        });
        std::vector<RowDifference> differences;
        differences.reserve(found_.size());
        for (const Found& found : found_)
            differences.push_back(found.difference);
        return differences;
    }

private:
    struct Found {
        Place place;
        RowDifference difference;
    };

    void add_part(Row part, const Place& place) {
        RowDifference difference;
        difference.delta = {Kind::changed, part, Id()};
        found_.push_back({place, difference});
    }
    template <class T>
    void add(Kind kind, const Candidate<T>* before, const Candidate<T>* after) {
        const Candidate<T>& any = after != nullptr ? *after : *before;
        const T* const old_row = before != nullptr ? before->row : nullptr;
        const T* const new_row = after != nullptr ? after->row : nullptr;
        RowDifference difference;
        difference.delta = {kind, set_rows(difference, old_row, new_row), any.row->id};
        found_.push_back({any.place, difference});
    }
    static Row set_rows(RowDifference& d, const Group* before, const Group* after) {
        d.group_before = before;
        d.group_after = after;
        return Row::group;
    }
    static Row set_rows(RowDifference& d, const Recommendation* before,
                        const Recommendation* after) {
        d.recommendation_before = before;
        d.recommendation_after = after;
        return Row::recommendation;
    }
    static Row set_rows(RowDifference& d, const Action* before, const Action* after) {
        d.action_before = before;
        d.action_after = after;
        return Row::action;
    }

    template <class T, class Parent>
    static void children(Level<T>& level, const Candidate<Parent>* before,
                         const Candidate<Parent>* after, Sequence<T> Parent::*rows) {
        static const Sequence<T> none;
        const Candidate<Parent>& any = before != nullptr ? *before : *after;
        collect_difference(level, before != nullptr ? before->row->*rows : none,
                           after != nullptr ? after->row->*rows : none, any.row->id,
                           before != nullptr ? before->place : Place{},
                           after != nullptr ? after->place : Place{});
    }

    /// Pairs the rows of a level, notes what differs, and goes on to each pair that is not shared.
    template <class T, class Descend>
    void pair(const Level<T>& level, Descend descend) {
        std::unordered_map<Id, const Candidate<T>*> old;
        old.reserve(level.before.size());
        for (const Candidate<T>& candidate : level.before)
            old.emplace(candidate.row->id, &candidate);
        for (std::size_t i = 0; i < level.after.size();)
            i = family(level.after, i, old, descend);
        for (const Candidate<T>& candidate : level.before) {
            const auto at = old.find(candidate.row->id);
            if (at == old.end() || at->second != &candidate)
                continue;
            const Candidate<T>* const gone = nullptr;
            add(Kind::removed, &candidate, gone);
            descend(&candidate, gone);
        }
    }

    /// The rows of one parent, from `first` on; gives the index behind them. Takes the partners out
    /// of `old`.
    template <class T, class Descend>
    std::size_t family(const Candidates<T>& rows, std::size_t first,
                       std::unordered_map<Id, const Candidate<T>*>& old, Descend descend) {
        std::vector<std::size_t> old_places;
        std::vector<std::pair<const Candidate<T>*, const Candidate<T>*>> stayed;
        std::size_t i = first;
        for (; i < rows.size() && rows[i].parent == rows[first].parent; ++i) {
            const Candidate<T>& now = rows[i];
            const auto at = old.find(now.row->id);
            const Candidate<T>* const was = at == old.end() ? nullptr : at->second;
            if (was == nullptr) {
                add(Kind::inserted, was, &now);
            } else {
                old.erase(at);
                if (was->parent == now.parent) {
                    old_places.push_back(was->index);
                    stayed.emplace_back(was, &now);
                } else {
                    add(Kind::moved, was, &now);
                }
                if (was->row == now.row)
                    continue;
                if (!same_content(*was->row, *now.row))
                    add(Kind::changed, was, &now);
            }
            descend(was, &now);
        }
        const std::vector<bool> moved = out_of_order(old_places);
        for (std::size_t k = 0; k < moved.size(); ++k) {
            if (moved[k])
                add(Kind::moved, stayed[k].first, stayed[k].second);
        }
        return i;
    }

    std::vector<Found> found_;
};

} // namespace

std::vector<RowDifference> differences(const Plan& before, const Plan& after) {
    Comparison comparison;
    comparison.plans(before, after);
    return comparison.take();
}

std::vector<RowDelta> deltas(const Plan& before, const Plan& after) {
    std::vector<RowDelta> result;
    for (const RowDifference& difference : differences(before, after))
        result.push_back(difference.delta);
    return result;
}

} // namespace planwright
