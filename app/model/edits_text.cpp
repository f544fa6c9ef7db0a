// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit_paths.h"
#include "model/edits.h"
#include "model/own_text.h"
#include "model/target_parser.h"

#include <algorithm>

namespace planwright::edits {

namespace {

[[nodiscard]] tl::unexpected<Error> refused(std::string what, std::string advice) {
    return fail(ErrorCode::refused, std::move(what), std::move(advice));
}

/// The rich field of a row, or null when the field is no rich one.
[[nodiscard]] RichText Recommendation::*rich_field(Field field) {
    switch (field) {
    case Field::recommendation:
        return &Recommendation::text;
    case Field::preamble:
        return &Recommendation::preamble;
    default:
        return nullptr;
    }
}

/// Gives the rich field what `change` makes of it.
template <class Change>
[[nodiscard]] Result<Plan> change_rich(const Plan& plan, const FieldRef& field, Change change) {
    if (field.field == Field::group_heading) {
        const Result<std::size_t> at = group_place(plan, field.row);
        if (!at)
            return tl::unexpected(at.error());
        return with_group(plan, *at, [&](Group& row) { row.heading = change(row.heading); });
    }
    if (field.field == Field::text) {
        const Result<RowPlace> at = action_place(plan, field.row);
        if (!at)
            return tl::unexpected(at.error());
        return with_action(plan, *at, [&](Action& row) { row.text = change(row.text); });
    }
    const auto member = rich_field(field.field);
    if (member == nullptr)
        return refused("the field holds no paragraphs", "choose a field with paragraphs");
    const Result<RowPlace> at = recommendation_place(plan, field.row);
    if (!at)
        return tl::unexpected(at.error());
    return with_recommendation(plan, *at,
                               [&](Recommendation& row) { row.*member = change(row.*member); });
}

/// A replacement in NFC. A mark that joins the letter before the range takes that letter in.
struct Replacement {
    ByteRange range;
    std::string text;
};
[[nodiscard]] Replacement normalised(std::string_view before, ByteRange range,
                                     std::string_view replacement) {
    std::string clean =
        text::is_valid_utf8(replacement) && replacement.find('\0') == std::string_view::npos
            ? std::string(replacement)
            : text::to_valid_utf8(replacement);
    if (clean.empty() || !text::is_mark(text::decode_at(clean, 0).code_point))
        return {range, text::to_nfc(clean)};
    std::size_t base = range.begin;
    for (bool mark = true; mark && base > 0;) {
        do
            --base;
        while (base > 0 && !text::is_code_point_edge(before, base));
        mark = text::is_mark(text::decode_at(before, base).code_point);
    }
    const std::string_view kept = before.substr(base, range.begin - base);
    const std::string joined = text::to_nfc(std::string(kept) + clean);
    if (kept.empty() || kept.front() == '\n' || joined.substr(0, kept.size()) == kept)
        return {range, text::to_nfc(clean)};
    return {{base, range.end}, joined};
}

[[nodiscard]] std::string spliced(std::string text, const Replacement& change) {
    return text.replace(change.range.begin, change.range.size(), change.text);
}

/// Reports follow the published line: dates and labels in its order, keys kept. A report that the
/// line no longer names stays, without date, while something hangs on it.
[[nodiscard]] std::vector<CoverReport> reports_from(const Plan& plan, std::string_view line) {
    const auto is_used = [&plan](const std::string& key) {
        bool used = false;
        for_each_recommendation(
            plan, [&](const Group&, const Recommendation& r) { used = used || r.report == key; });
        return used;
    };
    std::vector<CoverReport> reports = plan.front->cover.reports;
    const std::vector<PrintedDate> dates = parse_printed_dates(line);
    const auto has_key = [&reports](const std::string& key) {
        return std::any_of(reports.begin(), reports.end(),
                           [&key](const CoverReport& report) { return report.key == key; });
    };
    for (unsigned number = 1; reports.size() < dates.size(); ++number) {
        std::string key = "r" + std::to_string(number);
        if (!has_key(key))
            reports.push_back({std::move(key), {}, {}});
    }
    for (std::size_t i = 0; i < reports.size(); ++i) {
        reports[i].date = i < dates.size() ? std::optional(dates[i].date) : std::nullopt;
        if (i < dates.size() && !dates[i].label.empty())
            reports[i].body = dates[i].label;
    }
    while (reports.size() > dates.size() && reports.back().body.empty() &&
           !is_used(reports.back().key))
        reports.pop_back();
    return reports;
}

[[nodiscard]] Plan set_cover_line(const Plan& plan, std::uint32_t index, const std::string& line) {
    Front front = *plan.front;
    Cover& cover = front.cover;
    if (index == 0) {
        cover.submitted_written = line;
        cover.submitted = parse_printed_date(line);
    } else if (index > cover.response_lines.size()) {
        cover.published_written = line;
        cover.reports = reports_from(plan, line);
    } else {
        const auto at = cover.response_lines.begin() + static_cast<std::ptrdiff_t>(index - 1);
        const auto next = cover.response_lines.erase(at);
        const std::vector<std::string_view> lines = text::split(line, '\n');
        cover.response_lines.insert(next, lines.begin(), lines.end());
    }
    return set_front(plan, std::move(front));
}

[[nodiscard]] Result<Plan> set_number(const Plan& plan, Id row, std::string number) {
    if (plan.numbers_follow_order)
        return refused("the numbers of this plan follow the order of its recommendations",
                       "move the recommendation instead");
    if (number.find('\n') != std::string::npos)
        return refused("a recommendation's number is a single line", "leave the line break out");
    const Result<RowPlace> at = recommendation_place(plan, row);
    if (!at)
        return tl::unexpected(at.error());
    return with_recommendation(plan, *at, [&](Recommendation& r) { r.number = std::move(number); });
}

} // namespace

Result<Plan> replace_text(const Plan& plan, const FieldRef& field, ByteRange range,
                          std::string_view replacement) {
    switch (field.field) {
    case Field::introduction:
    case Field::definitions:
        return refused("the introduction and the definitions are the edition's words",
                       "change the edition instead");
    case Field::status:
        return refused("column 3 holds one of three answers", "choose one of them");
    case Field::summary:
    case Field::document:
        return refused("this part is made from the rows", "change the rows instead");
    default:
        break;
    }
    const std::optional<std::string> before = own_text(plan, field);
    if (!before)
        return no_such_row("row", field.row);
    if (range.begin > range.end || range.end > before->size() ||
        !text::is_code_point_edge(*before, range.begin) ||
        !text::is_code_point_edge(*before, range.end))
        return no_such_place();
    const Replacement change = normalised(*before, range, replacement);
    switch (field.field) {
    case Field::cover:
        return set_cover_line(plan, field.index, spliced(*before, change));
    case Field::plan_title: {
        Front front = *plan.front;
        front.title = spliced(*before, change);
        return set_front(plan, std::move(front));
    }
    case Field::number:
        return set_number(plan, field.row, spliced(*before, change));
    case Field::owner:
        return set_owner(plan, field.row, parse_owner(spliced(*before, change)));
    case Field::target:
        return set_target(plan, field.row, parse_target(spliced(*before, change)).target);
    default:
        return change_rich(plan, field, [&change](const RichText& text) {
            return replace_plain_text(text, change.range, change.text);
        });
    }
}

Result<Plan> set_rich_text(const Plan& plan, const FieldRef& field, RichText text) {
    for (Paragraph& paragraph : text)
        normalise_runs(paragraph);
    return change_rich(plan, field, [&text](const RichText&) { return std::move(text); });
}

Result<Plan> set_status(const Plan& plan, Id recommendation, std::optional<Status> status) {
    const Result<RowPlace> at = recommendation_place(plan, recommendation);
    if (!at)
        return tl::unexpected(at.error());
    return with_recommendation(plan, *at, [&](Recommendation& row) { row.status = status; });
}

Result<Plan> set_reason_category(const Plan& plan, Id recommendation,
                                 std::optional<ReasonCategory> category) {
    const Result<RowPlace> at = recommendation_place(plan, recommendation);
    if (!at)
        return tl::unexpected(at.error());
    return with_recommendation(plan, *at,
                               [&](Recommendation& row) { row.reason_category = category; });
}

Result<Plan> set_report(const Plan& plan, Id recommendation, std::string key) {
    const Result<RowPlace> at = recommendation_place(plan, recommendation);
    if (!at)
        return tl::unexpected(at.error());
    const std::vector<CoverReport>& reports = plan.front->cover.reports;
    const bool known = std::any_of(reports.begin(), reports.end(),
                                   [&key](const CoverReport& report) { return report.key == key; });
    if (!key.empty() && !known)
        return fail(ErrorCode::not_found, "the cover names no report " + key,
                    "add the report to the cover first");
    return with_recommendation(plan, *at,
                               [&](Recommendation& row) { row.report = std::move(key); });
}

Result<Plan> set_owner(const Plan& plan, Id action, Owner owner) {
    const Result<RowPlace> at = action_place(plan, action);
    if (!at)
        return tl::unexpected(at.error());
    return with_action(plan, *at, [&](Action& row) { row.owner = std::move(owner); });
}

Result<Plan> set_target(const Plan& plan, Id action, Target target) {
    const Result<RowPlace> at = action_place(plan, action);
    if (!at)
        return tl::unexpected(at.error());
    return with_action(plan, *at, [&](Action& row) { row.target = std::move(target); });
}

Plan set_front(const Plan& plan, Front front) {
    Plan next = plan;
    next.front = std::make_shared<const Front>(std::move(front));
    return next;
}

Plan set_annotations(const Plan& plan, Annotations annotations) {
    Plan next = plan;
    next.annotations = std::make_shared<const Annotations>(std::move(annotations));
    return next;
}

} // namespace planwright::edits
