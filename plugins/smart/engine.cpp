// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/engine.h"

#include "smart/plan_rules.h"
#include "smart/rules.h"

#include <algorithm>
#include <iterator>

namespace planwright::smart {

namespace {

/// FNV-1a over everything of a row that a rule can see.
class Hash {
public:
    void add(std::string_view text) {
        for (const char c : text) {
            value_ ^= static_cast<unsigned char>(c);
            value_ *= 0x100000001B3ULL;
        }
        add(text.size());
    }
    void add(std::uint64_t number) {
        value_ ^= number;
        value_ *= 0x100000001B3ULL;
    }
    void add(const pw_row& row) {
        add(row.row_id);
        add(row.status);
        add(row.target);
        for (std::uint32_t i = 0; i < PW_ROW_FIELDS; ++i)
            add(field(row, i));
        for (std::uint64_t i = 0; i < row.span_count; ++i) {
            add(row.spans[i].kind);
            add(row.spans[i].list);
            add(row.spans[i].text_begin);
        }
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0xCBF29CE484222325ULL;
};

void check_action(const Place& place, Found& found) {
    check_owner(place, found);
    check_answer(place, found);
    if (reads_as_background(place.action)) {
        // Text that only tells skips the rules for actions, but words of time and doubt still
        // count.
        if (!place.action.completed() && place.action.row->target != PW_TARGET_MONTH) {
            check_verbs(place, found);
            check_phrases(place, found);
        }
        return check_background(place, found);
    }
    check_verbs(place, found);
    check_phrases(place, found);
    check_measures(place, found);
    check_whole(place, found);
}

} // namespace

void Engine::set(const Settings& settings) {
    settings_ = settings;
    kept_.clear();
}

const Engine::Kept& Engine::look(const pw_plan& plan, const pw_row* group,
                                 const pw_row& recommendation,
                                 const std::vector<const pw_row*>& actions) {
    Hash hash;
    if (group != nullptr)
        hash.add(field(*group, PW_FIELD_GROUP_HEADING));
    hash.add(recommendation);
    for (const pw_row* row : actions)
        hash.add(*row);
    Kept& kept = kept_[recommendation.row_id];
    const bool known = kept.hash == hash.value() && kept.used != 0;
    kept.used = round_;
    if (known)
        return kept;
    kept.hash = hash.value();
    kept.coverage.clear();
    const Recommendation read_one = read(plan, group, recommendation, actions);
    Found found(settings_);
    for (const Action& action : read_one.actions) {
        if (recommendation.status != PW_STATUS_NOT_AGREED)
            check_action({read_one, action}, found);
        kept.coverage.push_back({action.row->row_id, coverage_of(action)});
    }
    if (recommendation.status == PW_STATUS_AGREED)
        check_drift(read_one, found);
    kept.marks = found.take();
    // In the order of the rows; marks of one row are in order already.
    std::stable_sort(kept.marks.begin(), kept.marks.end(), [&](const Mark& a, const Mark& b) {
        const auto place = [&](const Mark& mark) {
            return std::find_if(actions.begin(), actions.end(),
                                [&](const pw_row* row) { return row->row_id == mark.at.row_id; });
        };
        return place(a) < place(b);
    });
    return kept;
}

void Engine::look(const pw_plan& plan) {
    ++round_;
    order_.clear();
    const pw_row* group = nullptr;
    for (std::uint64_t i = 0; i < plan.row_count;) {
        const pw_row& row = *pw_row_at(&plan, i++);
        if (row.kind == PW_ROW_GROUP)
            group = row.loose != 0 ? nullptr : &row;
        if (row.kind != PW_ROW_RECOMMENDATION)
            continue;
        std::vector<const pw_row*> actions;
        for (; i < plan.row_count && pw_row_at(&plan, i)->kind == PW_ROW_ACTION; ++i)
            actions.push_back(pw_row_at(&plan, i));
        order_.push_back(&look(plan, group, row, actions));
        if (poll_)
            poll_();
    }
    for (auto one = kept_.begin(); one != kept_.end();)
        one = one->second.used == round_ ? std::next(one) : kept_.erase(one);
}

std::vector<pw::Finding> Engine::check(const pw_plan& plan) {
    look(plan);
    std::vector<Mark> marks;
    for (const Kept* kept : order_)
        marks.insert(marks.end(), kept->marks.begin(), kept->marks.end());
    group_repeats(plan, settings_, marks);
    check_dates(plan, settings_, marks);
    std::vector<pw::Finding> findings;
    findings.reserve(marks.size());
    for (const Mark& mark : marks)
        findings.push_back(to_finding(mark));
    return findings;
}

std::vector<ActionCoverage> Engine::coverage(const pw_plan& plan) {
    look(plan);
    std::vector<ActionCoverage> all;
    for (const Kept* kept : order_)
        all.insert(all.end(), kept->coverage.begin(), kept->coverage.end());
    return all;
}

} // namespace planwright::smart
