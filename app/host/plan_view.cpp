// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/plan_view.h"

#include "host/places.h"
#include "host/plan_rows.h"

namespace planwright::host {

/// Fills a view, taking from its predecessor what did not change.
class PlanViewBuilder {
public:
    PlanViewBuilder(PlanView& view, const PlanView* before) : view_(view), before_(before) {}

    void add(const Plan& plan) {
        for (auto group = plan.groups.begin(); group != plan.groups.end(); ++group) {
            add_row(group.shared(), Id{}, [&](Id) { return group_row(*group); });
            const auto& recommendations = group->recommendations;
            for (auto one = recommendations.begin(); one != recommendations.end(); ++one) {
                add_row(one.shared(), group->id,
                        [&](Id parent) { return recommendation_row(*one, parent); });
                for (auto action = one->actions.begin(); action != one->actions.end(); ++action)
                    add_row(action.shared(), one->id,
                            [&](Id parent) { return action_row(*action, parent); });
            }
        }
    }

private:
    template <class T, class Make>
    void add_row(const std::shared_ptr<const T>& source, Id parent, Make make) {
        const auto old = find_before(source->id.value);
        wire::SharedRow row;
        if (old && before_->sources_[*old] == source &&
            before_->rows_[*old]->parent == parent.value) {
            row = before_->rows_[*old];
        } else {
            wire::Row made = make(parent);
            // A recommendation is another value when one of its actions is; its own row may not be.
            if (old && *before_->rows_[*old] == made)
                row = before_->rows_[*old];
            else
                row = std::make_shared<const wire::Row>(std::move(made));
        }
        view_.rows_.push_back(std::move(row));
        view_.sources_.push_back(source);
    }

    /// Mostly the row behind the one that was found last.
    [[nodiscard]] std::optional<std::size_t> find_before(std::uint64_t id) {
        if (before_ == nullptr)
            return std::nullopt;
        if (next_ < before_->rows_.size() && before_->rows_[next_]->id == id)
            return next_++;
        const auto found = before_->find(id);
        if (found)
            next_ = *found + 1;
        return found;
    }

    PlanView& view_;
    const PlanView* before_;
    std::size_t next_ = 0;
};

std::shared_ptr<const PlanView> PlanView::make(const Plan& plan, const Edition& edition,
                                               const About& about, const PlanView* before) {
    std::shared_ptr<PlanView> view(new PlanView);
    view->facts_ = facts_of(plan, edition);
    view->facts_.revision = about.revision;
    if (about.as_of)
        view->facts_.as_of = day_of(*about.as_of);
    PlanViewBuilder(*view, before).add(plan);
    return view;
}

std::optional<std::size_t> PlanView::find(std::uint64_t id) const {
    std::call_once(indexed_, [this] {
        index_.reserve(rows_.size());
        for (std::size_t i = 0; i < rows_.size(); ++i)
            index_.emplace(rows_[i]->id, i);
    });
    const auto found = index_.find(id);
    return found == index_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string_view> PlanView::text_of(const wire::Place& at) const {
    if (at.field >= PW_ROW_FIELDS) {
        for (const wire::FrameText& text : facts_.frame) {
            if (text.at == at)
                return text.text;
        }
        const bool whole = at.row == 0 && at.index == 0 &&
                           (at.field == PW_FIELD_DOCUMENT || at.field == PW_FIELD_SUMMARY);
        return whole ? std::optional<std::string_view>("") : std::nullopt;
    }
    const auto found = at.index == 0 ? find(at.row) : std::nullopt;
    if (!found || rows_[*found]->kind != kind_of_field(at.field))
        return std::nullopt;
    return rows_[*found]->fields[at.field];
}

std::vector<wire::Paragraph> PlanView::paragraphs_of(const wire::Row& row,
                                                     const std::string& language) {
    std::vector<wire::Paragraph> result;
    const auto add = [&](std::uint32_t field, std::uint64_t begin, std::uint64_t end) {
        wire::Paragraph& p = result.emplace_back();
        p.at = {row.id, field, 0};
        p.start = begin;
        p.text = row.fields[field].substr(begin, end - begin);
        p.language = language;
        return &p;
    };
    for (std::uint32_t field = 0; field < PW_ROW_FIELDS; ++field) {
        if (row.fields[field].empty() || field == PW_FIELD_NUMBER || field == PW_FIELD_STATUS)
            continue;
        if (field == PW_FIELD_OWNER || field == PW_FIELD_TARGET) {
            add(field, 0, row.fields[field].size());
            continue;
        }
        for (const wire::Span& span : row.spans) {
            if (span.field != field || span.text_begin == span.end)
                continue;
            wire::Paragraph& p = *add(field, span.text_begin, span.end);
            p.kind = span.kind;
            p.list = span.list;
            p.level = span.level;
            if (!span.language.empty())
                p.language = span.language;
        }
    }
    return result;
}

std::vector<wire::Paragraph> PlanView::paragraphs_of(const wire::Facts& frame) {
    std::vector<wire::Paragraph> result;
    for (const wire::FrameText& text : frame.frame) {
        if (text.text.empty())
            continue;
        wire::Paragraph& p = result.emplace_back();
        p.at = text.at;
        p.text = text.text;
        p.language = frame.language;
    }
    return result;
}

std::vector<wire::Paragraph> PlanView::paragraphs() const {
    std::vector<wire::Paragraph> result = paragraphs_of(facts_);
    for (const wire::SharedRow& row : rows_) {
        for (wire::Paragraph& p : paragraphs_of(*row, facts_.language))
            result.push_back(std::move(p));
    }
    return result;
}

} // namespace planwright::host
