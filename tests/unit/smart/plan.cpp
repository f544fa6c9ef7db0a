// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan.h"

#include "language/expressions.h"

TestPlan::TestPlan() {
    plan_.struct_size = sizeof plan_;
    plan_.row_size = sizeof(pw_row);
    plan_.language = keep("en-GB");
    plan_.submitted = {2024, 5, 1};
    plan_.as_of = {2024, 5, 1};
}

pw_text TestPlan::keep(const std::string& text) {
    const std::string& kept = texts_.emplace_back(text);
    return {kept.data(), kept.size()};
}

pw_row& TestPlan::add(std::uint32_t kind, std::uint64_t parent) {
    pw_row row{};
    row.struct_size = sizeof row;
    row.kind = kind;
    row.row_id = rows_.size() + 1;
    row.parent_id = parent;
    return rows_.emplace_back(row);
}

void TestPlan::recommend(const std::string& text, std::uint32_t status,
                         const std::string& heading) {
    pw_row& group = add(PW_ROW_GROUP, 0);
    group.loose = heading.empty() ? 1 : 0;
    group.fields[PW_FIELD_GROUP_HEADING] = keep(heading);
    group_ = group.row_id;
    pw_row& row = add(PW_ROW_RECOMMENDATION, group_);
    row.status = status;
    row.fields[PW_FIELD_RECOMMENDATION] = keep(text);
    recommendation_ = row.row_id;
}

std::uint64_t TestPlan::act(const Line& line) {
    pw_row& row = add(PW_ROW_ACTION, recommendation_);
    std::string text;
    std::vector<pw_span>& spans = spans_.emplace_back();
    const auto paragraph = [&](const std::string& words, std::uint32_t kind, std::uint32_t list) {
        if (!text.empty())
            text += '\n';
        const std::size_t begin = text.size();
        const std::string mark = list == PW_LIST_NONE ? "" : "- ";
        text += mark + words;
        spans.push_back(
            {PW_FIELD_TEXT, kind, list, 0, begin, begin + mark.size(), text.size(), {}});
    };
    if (!line.lead_in.empty())
        paragraph(line.lead_in, PW_TEXT_LEAD_IN, PW_LIST_NONE);
    paragraph(line.text, PW_TEXT_ACTION, PW_LIST_NONE);
    for (const std::string& item : line.items)
        paragraph(item, PW_TEXT_ACTION, PW_LIST_BULLET);
    row.spans = spans.data();
    row.span_count = spans.size();
    row.fields[PW_FIELD_TEXT] = keep(text);
    row.fields[PW_FIELD_TARGET] = keep(line.target);
    set_owner(row, line.owner);
    set_target(row, line.target);
    return row.row_id;
}

void TestPlan::set_owner(pw_row& row, const std::string& owner) {
    row.fields[PW_FIELD_OWNER] = keep(owner);
    std::vector<pw_text>& supports = supports_.emplace_back();
    std::size_t begin = 0;
    while (begin < owner.size()) {
        const std::size_t end = std::min(owner.find(" / ", begin), owner.size());
        const pw_text post = keep(owner.substr(begin, end - begin));
        if (row.lead.size == 0)
            row.lead = post;
        else
            supports.push_back(post);
        begin = end + 3;
    }
    row.supports = supports.data();
    row.support_count = supports.size();
}

void TestPlan::set_target(pw_row& row, const std::string& target) {
    const bool complete = target.find("omplete") != std::string::npos;
    const bool ongoing = target.find("ngoing") != std::string::npos;
    row.target = PW_TARGET_OTHER;
    if (complete)
        row.target = ongoing ? PW_TARGET_COMPLETED_AND_ONGOING : PW_TARGET_COMPLETED;
    else if (ongoing)
        row.target = PW_TARGET_ONGOING;
    const planwright::language::Tokens tokens(target);
    for (const auto& one : planwright::language::expressions(tokens, 0, tokens.size())) {
        if (one.month == 0)
            continue;
        row.target = PW_TARGET_MONTH;
        row.due = {static_cast<std::uint16_t>(one.year), static_cast<std::uint8_t>(one.month), 0};
    }
}

const pw_plan& TestPlan::plan() {
    ++plan_.revision;
    plan_.row_count = rows_.size();
    plan_.rows = rows_.data();
    return plan_;
}

std::string TestPlan::field(std::uint64_t row, std::uint32_t which) const {
    const pw_text& text = rows_.at(row - 1).fields[which];
    return std::string(text.data, static_cast<std::size_t>(text.size));
}
