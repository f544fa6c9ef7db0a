// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/row_layout.h"

#include <algorithm>
#include <cmath>

namespace planwright {

namespace {

/// The rich text inside a row, kept alive by the row.
template <class Row>
[[nodiscard]] std::shared_ptr<const RichText> part_of(const std::shared_ptr<const Row>& row,
                                                      const RichText& text) {
    return {row, &text};
}

[[nodiscard]] std::shared_ptr<const RichText> words(std::string_view text) {
    return std::make_shared<const RichText>(one_paragraph(std::string(text)));
}

[[nodiscard]] bool needs_reason(const Recommendation& recommendation) {
    return recommendation.status == Status::partly_agreed ||
           recommendation.status == Status::not_agreed;
}

[[nodiscard]] std::size_t length(const RichText& text) {
    std::size_t sum = 0;
    for (const Paragraph& paragraph : text)
        sum += paragraph.text.size();
    return sum;
}

} // namespace

bool shows_preamble(const Recommendation& recommendation) {
    return !recommendation.preamble.empty() || recommendation.actions.empty() ||
           needs_reason(recommendation);
}

std::optional<std::size_t> RowLayout::find(const FieldRef& field) const {
    const auto at = std::find_if(cells.begin(), cells.end(), [&field](const SheetCell& cell) {
        return cell.field == field && cell.role != CellRole::reason;
    });
    return at == cells.end() ? std::nullopt
                             : std::optional(static_cast<std::size_t>(at - cells.begin()));
}

std::optional<std::size_t> RowLayout::at(Point point) const {
    const auto at = std::find_if(cells.begin(), cells.end(),
                                 [point](const SheetCell& c) { return c.box.contains(point); });
    return at == cells.end() ? std::nullopt
                             : std::optional(static_cast<std::size_t>(at - cells.begin()));
}

std::shared_ptr<const CellLayout> RowBuilder::set(const FieldRef& field,
                                                  std::shared_ptr<const RichText> text,
                                                  const CellFormat& format) {
    if (before_ != nullptr) {
        const std::optional<std::size_t> old = before_->find(field);
        if (old) {
            const CellLayout& layout = *before_->cells[*old].text;
            if (layout.format() == format &&
                (layout.shared_text() == text || layout.text() == *text))
                return before_->cells[*old].text;
        }
    }
    return CellLayout::make(std::move(text), format, tools_);
}

SheetCell RowBuilder::cell(const FieldRef& field, CellRole role,
                           std::shared_ptr<const RichText> text, Place place, FontRole font) {
    const double padding = geometry_.padding;
    SheetCell cell;
    cell.field = field;
    cell.role = role;
    cell.locked = role == CellRole::fixed || role == CellRole::counted;
    cell.text_at = {place.x + padding, place.y + padding};
    cell.text = set(field, std::move(text),
                    {std::max(1.0, place.width - 2 * padding), font, geometry_.indent,
                     geometry_.paragraph_gap});
    cell.box = {place.x, place.y, place.width, cell.text->height() + 2 * padding};
    return cell;
}

SheetCell RowBuilder::column_cell(const FieldRef& field, CellRole role,
                                  std::shared_ptr<const RichText> text, std::size_t column,
                                  std::size_t count, double y) {
    SheetCell result = cell(field, role, std::move(text),
                            {geometry_.left(column), y, geometry_.span(column, count)});
    result.framed = true;
    return result;
}

void RowBuilder::add_left_cells(const std::shared_ptr<const Recommendation>& recommendation,
                                bool number_locked, RowLayout& row) {
    const Id id = recommendation->id;
    row.cells.push_back(column_cell({id, Field::number, 0}, CellRole::number,
                                    words(recommendation->number), 0, 1, 0));
    row.cells.back().locked = number_locked;
    row.cells.push_back(column_cell({id, Field::recommendation, 0}, CellRole::recommendation,
                                    part_of(recommendation, recommendation->text), 1, 1, 0));
    SheetCell status = column_cell(
        {id, Field::status, 0}, CellRole::status,
        words(recommendation->status ? to_string(*recommendation->status) : std::string_view()), 2,
        1, 0);
    if (!needs_reason(*recommendation)) {
        row.cells.push_back(std::move(status));
    } else {
        const std::optional<ReasonCategory> category = recommendation->reason_category;
        SheetCell reason = cell({id, Field::status, 0}, CellRole::reason,
                                words(category ? to_string(*category) : std::string_view()),
                                {geometry_.left(2), 0, geometry_.span(2)}, FontRole::note);
        const double below = status.text->height();
        reason.text_at.y += below;
        reason.box = {reason.text_at.x, reason.text_at.y, reason.text->format().width,
                      reason.text->height()};
        status.box.height += reason.text->height();
        row.cells.push_back(std::move(status));
        row.cells.push_back(std::move(reason));
    }
}

double RowBuilder::add_action(const std::shared_ptr<const Action>& action, std::uint32_t index,
                              double y, RowLayout& row) {
    SheetCell text = column_cell({action->id, Field::text, 0}, CellRole::action,
                                 part_of(action, action->text), 3, 1, y);
    if (geometry_.strip_height > 0)
        text.box.height += geometry_.strip_gap + geometry_.strip_height;
    SheetCell owner = column_cell({action->id, Field::owner, 0}, CellRole::owner,
                                  words(action->owner.written), 4, 1, y);
    SheetCell target = column_cell({action->id, Field::target, 0}, CellRole::target,
                                   words(action->target.written), 5, 1, y);
    const double height =
        std::ceil(std::max({text.box.height, owner.box.height, target.box.height}));
    for (SheetCell* each : {&text, &owner, &target}) {
        each->box.height = height;
        each->row = index;
        row.cells.push_back(std::move(*each));
    }
    return y + height;
}

/// Left cells span all rows; the last row reaches down to where they end.
void RowBuilder::stretch(std::size_t left_cells, double rows_end, RowLayout& row) const {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        SheetCell& each = row.cells[i];
        if (i >= left_cells) {
            if (each.box.bottom() == rows_end)
                each.box.height = row.height - each.box.y;
            continue;
        }
        // A category moves with the answer that it stands under.
        double bottom = each.text_at.y + each.text->height();
        if (each.role == CellRole::status && i + 1 < left_cells)
            bottom += row.cells[i + 1].text->height();
        each.follow_room = std::max(0.0, row.height - geometry_.padding - bottom);
        if (each.role != CellRole::reason)
            each.box.height = row.height;
    }
}

RowLayout RowBuilder::recommendation(const std::shared_ptr<const Recommendation>& recommendation,
                                     bool number_locked, const RowLayout* before) {
    before_ = before;
    RowLayout row;
    row.cells.reserve(6 + 3 * recommendation->actions.size());
    add_left_cells(recommendation, number_locked, row);
    double left_height = 0;
    for (const SheetCell& each : row.cells)
        left_height = std::max(left_height, each.box.height);
    const std::size_t left_cells = row.cells.size();
    double y = 0;
    if (shows_preamble(*recommendation)) {
        row.cells.push_back(
            column_cell({recommendation->id, Field::preamble, 0}, CellRole::preamble,
                        part_of(recommendation, recommendation->preamble), 3, 3, 0));
        row.cells.back().box.height = y = std::ceil(row.cells.back().box.height);
        row.row_ends.push_back(y);
    }
    for (std::size_t i = 0; i < recommendation->actions.size(); ++i) {
        y = add_action(recommendation->actions.item(i), static_cast<std::uint32_t>(i), y, row);
        row.row_ends.push_back(y);
    }
    row.height = std::ceil(std::max(y, left_height));
    row.row_ends.back() = row.height;
    stretch(left_cells, y, row);
    before_ = nullptr;
    return row;
}

RowLayout RowBuilder::group(const std::shared_ptr<const Group>& group) {
    RowLayout row;
    SheetCell heading =
        cell({group->id, Field::group_heading, 0}, CellRole::group_heading,
             part_of(group, group->heading), {0, 0, geometry_.width}, FontRole::strong);
    heading.framed = true;
    row.height = heading.box.height = std::ceil(heading.box.height);
    row.row_ends.push_back(row.height);
    row.cells.push_back(std::move(heading));
    return row;
}

double RowBuilder::estimate(const Recommendation& recommendation) {
    const double letter = tools_.width("n", {}) * 0.93;
    const double padding = 2 * geometry_.padding;
    const auto height = [&](std::size_t bytes, double width, double lines_above) {
        const double letters_a_line = std::max(1.0, (width - padding) / letter);
        const double lines = std::ceil(static_cast<double>(bytes) / letters_a_line);
        return (std::max(1.0, lines) + lines_above) * geometry_.line_height + padding;
    };
    const double left = height(length(recommendation.text), geometry_.span(1), 0);
    const double strip =
        geometry_.strip_height > 0 ? geometry_.strip_gap + geometry_.strip_height : 0;
    double right = 0;
    if (shows_preamble(recommendation))
        right += height(length(recommendation.preamble), geometry_.span(3, 3), 0);
    for (const Action& action : recommendation.actions) {
        const double more =
            action.text.empty() ? 0 : 0.4 * (static_cast<double>(action.text.size()) - 1);
        right += std::max(height(length(action.text), geometry_.span(3), more) + strip,
                          height(action.owner.written.size(), geometry_.span(4), 0));
    }
    return std::ceil(std::max(left, right));
}

} // namespace planwright
