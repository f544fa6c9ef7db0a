// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/plan_store.h"

#include "module/texts.h"

#include <algorithm>

namespace planwright::module {

RawRow::RawRow(wire::SharedRow row) : row_(std::move(row)) {
    const wire::Row& r = *row_;
    for (const std::string& support : r.supports)
        supports_.push_back(text_of(support));
    for (const wire::Span& s : r.spans)
        spans_.push_back({s.field, s.kind, s.list, s.level, s.line_begin, s.text_begin, s.end,
                          text_of(s.language)});
}

pw_row RawRow::raw() const {
    const wire::Row& r = *row_;
    pw_row out{};
    out.struct_size = sizeof out;
    out.kind = r.kind;
    out.row_id = r.id;
    out.parent_id = r.parent;
    out.loose = r.loose ? 1 : 0;
    out.status = r.status;
    out.reason = r.reason;
    out.target = r.target;
    out.due = module::raw(r.due);
    out.report = text_of(r.report);
    out.lead = text_of(r.lead);
    out.review = text_of(r.review);
    out.supports = supports_.data();
    out.support_count = supports_.size();
    out.spans = spans_.data();
    out.span_count = spans_.size();
    for (std::size_t i = 0; i < r.fields.size(); ++i)
        out.fields[i] = text_of(r.fields[i]);
    return out;
}

void PlanStore::open(wire::Facts facts) {
    close();
    open_ = true;
    set_facts(std::move(facts));
}

void PlanStore::close() {
    *this = PlanStore();
}

void PlanStore::append(std::vector<wire::SharedRow> rows) {
    index_.clear();
    for (wire::SharedRow& row : rows) {
        auto stored = std::make_unique<RawRow>(std::move(row));
        ids_.push_back(stored->row().id);
        raw_.push_back(stored->raw());
        rows_.push_back(std::move(stored));
    }
}

Result<void> PlanStore::change(wire::Facts facts, const std::vector<wire::Delta>& deltas) {
    if (!open_)
        return fail(ErrorCode::not_found, "no plan is open");
    index_.clear();
    for (const wire::Delta& delta : deltas) {
        if (auto done = apply(delta); !done)
            return done;
    }
    set_facts(std::move(facts));
    return {};
}

void PlanStore::set_facts(wire::Facts facts) {
    facts_ = std::move(facts);
    frame_.clear();
    reports_.clear();
    posts_.clear();
    aliases_.clear();
    for (const wire::FrameText& text : facts_.frame)
        frame_.push_back({raw(text.at), text_of(text.text)});
    for (const wire::Report& report : facts_.reports)
        reports_.push_back({text_of(report.key), text_of(report.body), raw(report.published)});
    aliases_.reserve(facts_.posts.size());
    for (const wire::Post& post : facts_.posts) {
        std::vector<pw_text>& aliases = aliases_.emplace_back();
        for (const std::string& alias : post.aliases)
            aliases.push_back(text_of(alias));
        posts_.push_back({text_of(post.title), aliases.data(), aliases.size()});
    }
}

std::optional<std::size_t> PlanStore::find(std::uint64_t id) const {
    const auto found = std::find(ids_.begin(), ids_.end(), id);
    if (found == ids_.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - ids_.begin());
}

Result<void> PlanStore::apply(const wire::Delta& delta) {
    const auto unknown = [] {
        return fail(ErrorCode::not_found, "a delta does not go with the plan that is open");
    };
    const auto at = find(delta.row_id);
    if (at.has_value() == (delta.kind == PW_DELTA_INSERTED))
        return unknown();
    if (delta.kind == PW_DELTA_INSERTED)
        return insert_after(delta.after_id, std::make_unique<RawRow>(delta.row)) ? Result<void>()
                                                                                 : unknown();
    if (delta.kind == PW_DELTA_REMOVED) {
        erase(*at);
    } else if (delta.kind == PW_DELTA_MOVED) {
        std::unique_ptr<RawRow> row = std::move(rows_[*at]);
        erase(*at);
        if (!insert_after(delta.after_id, std::move(row)))
            return unknown();
    } else {
        rows_[*at] = std::make_unique<RawRow>(delta.row);
        raw_[*at] = rows_[*at]->raw();
    }
    return {};
}

bool PlanStore::insert_after(std::uint64_t after, std::unique_ptr<RawRow> row) {
    std::size_t at = 0;
    if (after != 0) {
        const auto before = find(after);
        if (!before)
            return false;
        at = *before + 1;
    }
    const auto offset = static_cast<std::ptrdiff_t>(at);
    ids_.insert(ids_.begin() + offset, row->row().id);
    raw_.insert(raw_.begin() + offset, row->raw());
    rows_.insert(rows_.begin() + offset, std::move(row));
    return true;
}

void PlanStore::erase(std::size_t index) {
    const auto offset = static_cast<std::ptrdiff_t>(index);
    ids_.erase(ids_.begin() + offset);
    raw_.erase(raw_.begin() + offset);
    rows_.erase(rows_.begin() + offset);
}

std::optional<std::string_view> PlanStore::text_of_field(const wire::Place& at) const {
    if (at.field >= PW_ROW_FIELDS) {
        for (const wire::FrameText& text : facts_.frame) {
            if (text.at == at)
                return text.text;
        }
        const bool whole =
            at == wire::Place{} || (at.row == 0 && at.field == PW_FIELD_SUMMARY && at.index == 0);
        return whole ? std::optional<std::string_view>("") : std::nullopt;
    }
    if (index_.empty()) {
        for (std::size_t i = 0; i < ids_.size(); ++i)
            index_.emplace(ids_[i], i);
    }
    const auto found = at.index == 0 ? index_.find(at.row) : index_.end();
    if (found == index_.end())
        return std::nullopt;
    const wire::Row& row = rows_[found->second]->row();
    const bool of_group = at.field == PW_FIELD_GROUP_HEADING;
    const bool of_action = at.field >= PW_FIELD_TEXT;
    const std::uint32_t kind = of_group    ? PW_ROW_GROUP
                               : of_action ? PW_ROW_ACTION
                                           : PW_ROW_RECOMMENDATION;
    if (row.kind != kind)
        return std::nullopt;
    return row.fields[at.field];
}

pw_plan PlanStore::facts_only() const {
    pw_plan plan{};
    plan.struct_size = sizeof plan;
    plan.row_size = sizeof(pw_row);
    plan.revision = facts_.revision;
    plan.language = text_of(facts_.language);
    plan.edition_id = text_of(facts_.edition_id);
    plan.edition_title = text_of(facts_.edition_title);
    plan.edition_variant = text_of(facts_.edition_variant);
    plan.marking = text_of(facts_.marking);
    plan.as_of = raw(facts_.as_of);
    plan.submitted = raw(facts_.submitted);
    plan.window = facts_.window;
    plan.window_unit = facts_.window_unit;
    if (facts_.printed) {
        plan.has_printed = 1;
        std::copy_n(facts_.printed->begin(), 4, plan.printed);
    }
    plan.frame = frame_.data();
    plan.frame_count = frame_.size();
    plan.reports = reports_.data();
    plan.report_count = reports_.size();
    plan.posts = posts_.data();
    plan.post_count = posts_.size();
    return plan;
}

pw_plan PlanStore::from(std::size_t first) const {
    pw_plan plan = facts_only();
    plan.row_count = raw_.size() - first;
    plan.rows = plan.row_count > 0 ? raw_.data() + first : nullptr;
    return plan;
}

pw_plan PlanStore::whole() const {
    return from(0);
}

} // namespace planwright::module
