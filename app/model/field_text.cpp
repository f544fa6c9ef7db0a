// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/own_text.h"

namespace planwright {

namespace {

using Text = std::optional<std::string>;

[[nodiscard]] Text cover_line(const Cover& cover, std::uint32_t index) {
    const std::size_t published = cover.response_lines.size() + 1;
    if (index == 0)
        return cover.submitted_written;
    if (index == published)
        return cover.published_written;
    return index < published ? Text(cover.response_lines[index - 1]) : std::nullopt;
}

/// One paragraph as it stands in the plain text of the whole, mark and all.
[[nodiscard]] Text paragraph_line(const RichText& text, std::uint32_t index) {
    if (index >= text.size())
        return std::nullopt;
    return list_marks(text)[index] + text[index].text;
}

[[nodiscard]] Text definition_row(const std::vector<Definition>& rows, std::uint32_t index) {
    if (index >= rows.size())
        return std::nullopt;
    const Definition& row = rows[index];
    return row.term + '\n' + plain_text(row.definition) + '\n' + plain_text(row.comment);
}

} // namespace

std::string own_text(const Group& row) {
    return plain_text(row.heading);
}

std::string own_text(const Recommendation& row, Field field) {
    switch (field) {
    case Field::number:
        return row.number;
    case Field::recommendation:
        return plain_text(row.text);
    case Field::status:
        return row.status ? std::string(to_string(*row.status)) : std::string();
    default:
        return plain_text(row.preamble);
    }
}

std::string own_text(const Action& row, Field field) {
    switch (field) {
    case Field::owner:
        return row.owner.written;
    case Field::target:
        return row.target.written;
    default:
        return plain_text(row.text);
    }
}

namespace {

[[nodiscard]] Text row_text(const Plan& plan, const FieldRef& field) {
    switch (field.field) {
    case Field::group_heading: {
        const std::optional<std::size_t> index = find_group(plan, field.row);
        return index ? Text(own_text(plan.groups[*index])) : std::nullopt;
    }
    case Field::text:
    case Field::owner:
    case Field::target: {
        const std::optional<RowPlace> place = find_action(plan, field.row);
        return place ? Text(own_text(action_at(plan, *place), field.field)) : std::nullopt;
    }
    default: {
        const std::optional<RowPlace> place = find_recommendation(plan, field.row);
        return place ? Text(own_text(recommendation_at(plan, *place), field.field)) : std::nullopt;
    }
    }
}

} // namespace

std::optional<std::string> own_text(const Plan& plan, const FieldRef& field) {
    const Front& front = *plan.front;
    switch (field.field) {
    case Field::cover:
        return cover_line(front.cover, field.index);
    case Field::introduction:
        return front.overrides.introduction
                   ? paragraph_line(*front.overrides.introduction, field.index)
                   : std::nullopt;
    case Field::definitions:
        return front.overrides.definitions
                   ? definition_row(*front.overrides.definitions, field.index)
                   : std::nullopt;
    case Field::plan_title:
        return front.title;
    case Field::group_heading:
    case Field::number:
    case Field::recommendation:
    case Field::status:
    case Field::preamble:
    case Field::text:
    case Field::owner:
    case Field::target:
        return row_text(plan, field);
    case Field::summary:
    case Field::document:
        return std::string();
    }
    return std::nullopt;
}

std::optional<std::string> field_text(const Plan& plan, const Edition& edition,
                                      const FieldRef& field) {
    const FrameOverrides& overrides = plan.front->overrides;
    if (field.field == Field::introduction && !overrides.introduction)
        return paragraph_line(edition.frame.introduction, field.index);
    if (field.field == Field::definitions && !overrides.definitions)
        return definition_row(edition.frame.definitions, field.index);
    return own_text(plan, field);
}

} // namespace planwright
