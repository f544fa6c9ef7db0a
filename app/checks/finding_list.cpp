// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_list.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace planwright {

namespace {

/// 0 is the worst.
int badness(const Diagnostic& finding) {
    return finding.blocks ? 0 : 3 - static_cast<int>(finding.severity);
}

/// Where rows stand, to compare places.
std::unordered_map<Id, std::size_t> row_order(const Plan& plan) {
    std::unordered_map<Id, std::size_t> order;
    std::size_t count = 0;
    for (const Group& group : plan.groups) {
        order.emplace(group.id, ++count);
        for (const Recommendation& row : group.recommendations) {
            order.emplace(row.id, ++count);
            for (const Action& action : row.actions)
                order.emplace(action.id, ++count);
        }
    }
    return order;
}

} // namespace

void FindingList::set(std::vector<Diagnostic> findings) {
    std::erase_if(findings, [](const Diagnostic& one) { return one.waived.has_value(); });
    all_ = std::move(findings);
    show(filter_, order_);
}

bool FindingList::fits(const Diagnostic& finding, bool any_severity) const {
    return (any_severity || !filter_.severity || finding.severity == *filter_.severity) &&
           (filter_.plugin.empty() || finding.plugin == filter_.plugin) &&
           (filter_.letter == 0 || finding.letter == filter_.letter) &&
           (!filter_.field || finding.place.at.field == *filter_.field) &&
           (!filter_.blocking_only || finding.blocks);
}

void FindingList::show(const FindingFilter& filter, FindingOrder order) {
    filter_ = filter;
    order_ = order;
    shown_.clear();
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (fits(all_[i], false))
            shown_.push_back(i);
    }
    if (order_ == FindingOrder::worst_first)
        std::stable_sort(shown_.begin(), shown_.end(), [&](std::size_t a, std::size_t b) {
            return badness(all_[a]) < badness(all_[b]);
        });
}

std::array<std::size_t, 3> FindingList::counts() const {
    std::array<std::size_t, 3> result{};
    for (const Diagnostic& finding : all_) {
        if (fits(finding, true))
            ++result[static_cast<std::size_t>(finding.severity)];
    }
    return result;
}

std::vector<std::size_t> FindingList::reading() const {
    std::vector<std::size_t> order(shown_.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shown_[a] < shown_[b]; });
    return order;
}

std::size_t FindingList::beside(std::size_t index, bool forward) const {
    const std::vector<std::size_t> order = reading();
    const auto here =
        static_cast<std::size_t>(std::find(order.begin(), order.end(), index) - order.begin());
    return order[(here + (forward ? 1 : order.size() - 1)) % order.size()];
}

std::optional<std::size_t> FindingList::next(const Plan& plan, const std::optional<Caret>& caret,
                                             bool forward) const {
    if (shown_.empty())
        return std::nullopt;
    const auto order = row_order(plan);
    const auto key = [&](const FieldRef& field, std::size_t offset) {
        const auto row = order.find(field.row);
        const std::size_t at = row == order.end() ? 0 : row->second;
        return std::make_tuple(at, static_cast<int>(field.field), field.index, offset);
    };
    const std::vector<std::size_t> reading = this->reading();
    if (!caret)
        return forward ? reading.front() : reading.back();
    const auto here = key(caret->field, std::min(caret->anchor, caret->head));
    const auto place = [&](std::size_t index) {
        return key((*this)[index].place.at, (*this)[index].place.range.begin);
    };
    if (forward) {
        const auto found = std::find_if(reading.begin(), reading.end(),
                                        [&](std::size_t index) { return place(index) > here; });
        return found == reading.end() ? reading.front() : *found;
    }
    const auto found = std::find_if(reading.rbegin(), reading.rend(),
                                    [&](std::size_t index) { return place(index) < here; });
    return found == reading.rend() ? reading.back() : *found;
}

} // namespace planwright
