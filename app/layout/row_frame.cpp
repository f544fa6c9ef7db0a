// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/row_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

/// The blocks around the table: what the edition fixes, the fields of the cover, the counts.
namespace planwright {

namespace {

[[nodiscard]] std::shared_ptr<const RichText> words(std::string_view text) {
    return std::make_shared<const RichText>(one_paragraph(std::string(text)));
}

void close(RowLayout& row, double height) {
    row.height = std::ceil(height);
    row.row_ends.push_back(row.height);
}

/// Shares of the width that the columns of the definitions take.
constexpr std::array<double, 4> definition_edges{0, 0.15, 0.5, 1};

} // namespace

SheetCell RowBuilder::fixed(std::string_view text, Place place, FontRole font) {
    return cell({}, CellRole::fixed, words(text), place, font);
}

RowLayout RowBuilder::header(const FrameWording& frame) {
    RowLayout row;
    double height = 0;
    for (std::size_t column = 0; column < sheet_columns; ++column) {
        SheetCell heading =
            fixed(frame.column_headings[column],
                  {geometry_.left(column), 0, geometry_.span(column)}, FontRole::column_heading);
        heading.framed = true;
        height = std::max(height, heading.box.height);
        row.cells.push_back(std::move(heading));
    }
    close(row, height);
    for (SheetCell& each : row.cells)
        each.box.height = row.height;
    return row;
}

/// A label with its field beside it, or the field alone.
void RowBuilder::add_cover_field(std::string_view label, const std::string& value,
                                 std::uint32_t index, double& y, RowLayout& row) {
    double x = 0;
    if (!label.empty()) {
        const double wide = tools_.width(label, {FontRole::strong, RunStyle::plain});
        const double label_width =
            std::min(std::ceil(wide) + geometry_.padding + 1, geometry_.width / 2);
        SheetCell cell = fixed(label, {0, y, label_width + geometry_.padding}, FontRole::strong);
        x = label_width - geometry_.padding / 2;
        row.cells.push_back(std::move(cell));
    }
    row.cells.push_back(cell({{}, Field::cover, index}, CellRole::cover, words(value),
                             {x, y, geometry_.width - x}));
    const double gap = 1.5 * geometry_.padding;
    y += std::max(row.cells.back().box.height,
                  label.empty() ? 0.0 : row.cells[row.cells.size() - 2].box.height) -
         gap;
}

RowLayout RowBuilder::cover(const Plan& plan, const FrameWording& frame) {
    const Cover& cover = plan.front->cover;
    RowLayout row;
    double y = geometry_.padding;
    if (!frame.organisation.empty()) {
        row.cells.push_back(fixed(frame.organisation, {0, y, geometry_.width}, FontRole::strong));
        y = row.cells.back().box.bottom() - geometry_.padding;
    }
    add_cover_field(frame.submitted_label, cover.submitted_written, 0, y, row);
    std::uint32_t index = 1;
    for (const std::string& line : cover.response_lines)
        add_cover_field({}, line, index++, y, row);
    add_cover_field(frame.published_label, cover.published_written, index, y, row);
    close(row, y + 2 * geometry_.padding);
    return row;
}

RowLayout RowBuilder::introduction(const FrameWording& frame) {
    RowLayout row;
    double y = 0;
    if (!frame.introduction_heading.empty()) {
        row.cells.push_back(
            fixed(frame.introduction_heading, {0, y, geometry_.width}, FontRole::heading));
        y = row.cells.back().box.bottom() - geometry_.padding;
    }
    for (std::size_t i = 0; i < frame.introduction.size(); ++i) {
        // One cell a paragraph: each is a field of its own to findings.
        SheetCell paragraph =
            cell({{}, Field::introduction, static_cast<std::uint32_t>(i)}, CellRole::fixed,
                 std::make_shared<const RichText>(RichText{frame.introduction[i]}),
                 {0, y, geometry_.width});
        y = paragraph.box.bottom() - geometry_.padding;
        row.cells.push_back(std::move(paragraph));
    }
    close(row, y + geometry_.padding);
    return row;
}

RowLayout RowBuilder::definitions(const FrameWording& frame) {
    RowLayout row;
    double y = 0;
    const auto add_row = [&](const std::array<std::shared_ptr<const RichText>, 3>& texts,
                             const FieldRef& field, FontRole first, FontRole others) {
        double bottom = y;
        const std::size_t begin = row.cells.size();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const double left = std::round(definition_edges[i] * geometry_.width);
            const double right = std::round(definition_edges[i + 1] * geometry_.width);
            SheetCell each = cell(i == 0 ? field : FieldRef{}, CellRole::fixed, texts[i],
                                  {left, y, right - left}, i == 0 ? first : others);
            each.framed = true;
            bottom = std::max(bottom, std::ceil(each.box.bottom()));
            row.cells.push_back(std::move(each));
        }
        for (std::size_t i = begin; i < row.cells.size(); ++i)
            row.cells[i].box.height = bottom - y;
        y = bottom;
        row.row_ends.push_back(y);
    };
    if (!frame.definitions.empty()) {
        const auto& heads = frame.definition_headings;
        add_row({words(heads[0]), words(heads[1]), words(heads[2])}, {}, FontRole::strong,
                FontRole::strong);
    }
    std::uint32_t index = 0;
    for (const Definition& definition : frame.definitions) {
        add_row({words(definition.term), std::make_shared<const RichText>(definition.definition),
                 std::make_shared<const RichText>(definition.comment)},
                {{}, Field::definitions, index++}, FontRole::strong, FontRole::body);
    }
    row.height = y;
    return row;
}

RowLayout RowBuilder::title(const Plan& plan) {
    RowLayout row;
    row.cells.push_back(cell({{}, Field::plan_title, 0}, CellRole::title, words(plan.front->title),
                             {0, geometry_.padding, geometry_.width}, FontRole::title));
    close(row, row.cells.back().box.bottom() + geometry_.padding);
    return row;
}

RowLayout RowBuilder::summary(const Plan& plan, const FrameWording& frame) {
    const SummaryCounts counts = summary_of(plan);
    const std::array<std::pair<std::string, unsigned>, 4> rows{{
        {std::string(to_string(Status::agreed)), counts.agreed},
        {std::string(to_string(Status::partly_agreed)), counts.partly_agreed},
        {std::string(to_string(Status::not_agreed)), counts.not_agreed},
        {frame.summary_total, counts.total},
    }};
    const double wide = geometry_.span(0, 2);
    const double narrow = geometry_.span(2);
    RowLayout row;
    double y = 2 * geometry_.padding;
    row.row_ends.push_back(y);
    SheetCell heading = fixed(frame.summary_heading, {0, y, wide + narrow}, FontRole::strong);
    heading.framed = true;
    y = heading.box.bottom();
    row.cells.push_back(std::move(heading));
    row.row_ends.push_back(y);
    for (const auto& [label, count] : rows) {
        SheetCell term = fixed(label, {0, y, wide}, FontRole::body);
        SheetCell figure = cell({{}, Field::summary, 0}, CellRole::counted,
                                words(std::to_string(count)), {wide, y, narrow});
        term.framed = figure.framed = true;
        y = term.box.bottom();
        row.cells.push_back(std::move(term));
        row.cells.push_back(std::move(figure));
        row.row_ends.push_back(y);
    }
    row.height = std::ceil(y + 2 * geometry_.padding);
    row.row_ends.back() = row.height;
    return row;
}

} // namespace planwright
