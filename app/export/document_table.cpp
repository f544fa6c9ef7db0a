// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/document_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::doc {

namespace {

const std::vector<unsigned> column_widths{56, 200, 102, 374, 153, 115};

Block text_block(std::string text) {
    return {Text{{{std::move(text), RunStyle::plain, {}, {}}}, TextRole::body, {}}};
}

Row header_row(const Context& context) {
    Row row;
    row.kind = RowKind::header;
    for (const std::string& heading : context.frame.column_headings)
        row.cells.push_back(context.fixed_header(heading, Scope::column));
    return row;
}

Cell number_cell(const Recommendation& recommendation) {
    Cell cell;
    cell.row = recommendation.id;
    if (!recommendation.number.empty()) {
        cell.scope = Scope::row;
        cell.blocks.push_back(text_block(recommendation.number));
    }
    return cell;
}

Cell status_cell(const Context& context, const Recommendation& recommendation) {
    Cell cell;
    if (recommendation.status)
        cell.blocks.push_back(text_block(std::string(to_string(*recommendation.status))));
    if (recommendation.reason_category) {
        std::string reasons = fmt::format("{} reasons", to_string(*recommendation.reason_category));
        reasons[0] = static_cast<char>(reasons[0] - 'a' + 'A'); // the four names are plain ASCII
        cell.blocks.push_back(context.added(reasons));
    }
    return cell;
}

Cell rich_cell(const Context& context, const RichText& text) {
    Cell cell;
    cell.blocks = blocks_of(text, context.options.glossary);
    return cell;
}

Cell text_cell(const std::string& text) {
    Cell cell;
    if (!text.empty())
        cell.blocks.push_back(text_block(text));
    return cell;
}

/// Columns 4 to 6 of each row that a recommendation takes in the merged table.
std::vector<Row> right_half(const Context& context, const Recommendation& recommendation) {
    std::vector<Row> rows;
    if (!recommendation.preamble.empty()) {
        Row row;
        row.kind = RowKind::preamble;
        row.cells.push_back(rich_cell(context, recommendation.preamble));
        row.cells.back().columns = 3;
        rows.push_back(std::move(row));
    }
    for (const Action& action : recommendation.actions) {
        Row row;
        row.kind = RowKind::action;
        row.row = action.id;
        row.anchor = anchor_of('a', action.id);
        row.cells.push_back(rich_cell(context, action.text));
        row.cells.push_back(text_cell(action.owner.written));
        row.cells.push_back(text_cell(action.target.written));
        rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        Row row;
        row.cells.resize(3);
        rows.push_back(std::move(row));
    }
    return rows;
}

void add_merged(const Context& context, const Recommendation& recommendation, RowGroup& out) {
    std::vector<Row> rows = right_half(context, recommendation);
    std::vector<Cell> left{number_cell(recommendation), rich_cell(context, recommendation.text),
                           status_cell(context, recommendation)};
    left[0].anchor = anchor_of('r', recommendation.id);
    for (Cell& cell : left)
        cell.rows = static_cast<unsigned>(rows.size());
    std::move(left.begin(), left.end(),
              std::inserter(rows.front().cells, rows.front().cells.begin()));
    for (Row& row : rows) {
        row.recommendation = recommendation.id;
        out.rows.push_back(std::move(row));
    }
}

/// The heading of a group across all six columns.
Row group_row(const Context& context, const Group& group) {
    Row row;
    row.kind = RowKind::group;
    row.row = group.id;
    Cell cell = rich_cell(context, group.heading);
    cell.scope = Scope::row_group;
    cell.columns = 6;
    row.cells.push_back(std::move(cell));
    return row;
}

/// A cell that has something in it, whatever the plan says.
Cell filled(const Context& context, Cell cell, std::string_view otherwise) {
    if (cell.blocks.empty())
        cell.blocks.push_back(context.added(otherwise));
    return cell;
}

void append(Blocks& to, Blocks more) {
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

/// Columns 1 to 3 of a row that stands alone: later rows of a recommendation repeat its number and
/// status, and point to its text.
std::vector<Cell> left_alone(const Context& context, const Recommendation& recommendation,
                             bool first) {
    std::vector<Cell> cells{filled(context, number_cell(recommendation), "Not stated")};
    if (first) {
        cells[0].anchor = anchor_of('r', recommendation.id);
        cells.push_back(filled(context, rich_cell(context, recommendation.text), "Not stated"));
        cells.push_back(filled(context, status_cell(context, recommendation), "Not stated"));
    } else {
        cells[0].row = {};
        cells.push_back(filled(context, {}, "As above"));
        Cell status = status_cell(context, recommendation);
        if (status.blocks.size() > 1)
            status.blocks.pop_back();
        cells.push_back(filled(context, std::move(status), "Not stated"));
    }
    return cells;
}

/// A recommendation without actions: its preamble, if any, in column 4.
Row lone_row(const Context& context, const Recommendation& recommendation) {
    const std::string_view nothing =
        recommendation.status == Status::not_agreed ? "Not applicable" : "Not stated";
    Row row;
    row.kind = recommendation.preamble.empty() ? RowKind::plain : RowKind::preamble;
    row.recommendation = recommendation.id;
    row.cells = left_alone(context, recommendation, true);
    row.cells.push_back(filled(context, rich_cell(context, recommendation.preamble), nothing));
    row.cells.push_back(filled(context, {}, nothing));
    row.cells.push_back(filled(context, {}, nothing));
    return row;
}

void add_alone(const Context& context, const Recommendation& recommendation, RowGroup& out) {
    if (recommendation.actions.empty())
        out.rows.push_back(lone_row(context, recommendation));
    bool first = true;
    for (const Action& action : recommendation.actions) {
        Row row;
        row.kind = RowKind::action;
        row.row = action.id;
        row.anchor = anchor_of('a', action.id);
        row.recommendation = recommendation.id;
        row.cells = left_alone(context, recommendation, first);
        Cell response;
        if (first) // the words before the first action are read before it
            append(response.blocks, rich_cell(context, recommendation.preamble).blocks);
        append(response.blocks, rich_cell(context, action.text).blocks);
        row.cells.push_back(filled(context, std::move(response), "Not stated"));
        row.cells.push_back(filled(context, text_cell(action.owner.written), "Not stated"));
        row.cells.push_back(filled(context, text_cell(action.target.written), "Not stated"));
        out.rows.push_back(std::move(row));
        first = false;
    }
}

Heading group_heading(const Context& context, const Group& group) {
    Heading heading = context.heading(3, {}, anchor_of('g', group.id));
    heading.text.clear();
    for (const Paragraph& paragraph : group.heading) {
        if (!heading.text.empty())
            heading.text.push_back({"\n", RunStyle::plain, {}, {}});
        for (Inline& piece : inlines_of(paragraph, context.options.glossary))
            heading.text.push_back(std::move(piece));
        if (heading.language.empty())
            heading.language = paragraph.language;
    }
    if (!heading.text.empty())
        return heading;
    std::string numbers = numbers_of(group);
    numbers[0] = 'R';
    heading.text.push_back({std::move(numbers), RunStyle::plain, {}, {}});
    heading.language = context.added_language;
    return heading;
}

} // namespace

std::string numbers_of(const Group& group) {
    const auto& rows = group.recommendations;
    if (rows.empty() || rows[0].number.empty() || rows[rows.size() - 1].number.empty())
        return "recommendations";
    if (rows.size() == 1)
        return fmt::format("recommendation {}", rows[0].number);
    return fmt::format("recommendations {} {} {}", rows[0].number, rows.size() == 2 ? "and" : "to",
                       rows[rows.size() - 1].number);
}

Table faithful_table(const Context& context) {
    Table table;
    table.kind = TableKind::plan;
    table.anchor = "plan";
    table.caption = "Recommendations and actions";
    table.caption_language = context.added_language;
    table.caption_shown = false;
    table.widths = column_widths;
    table.header.push_back(header_row(context));
    for (const Group& group : context.plan.groups) {
        RowGroup rows;
        rows.row = group.id;
        rows.anchor = anchor_of('g', group.id);
        if (!group.loose && !group.heading.empty())
            rows.rows.push_back(group_row(context, group));
        for (const Recommendation& recommendation : group.recommendations)
            add_merged(context, recommendation, rows);
        if (!rows.rows.empty())
            table.body.push_back(std::move(rows));
    }
    return table;
}

Table accessible_table(const Context& context, const Group& group) {
    Table table;
    table.kind = TableKind::plan;
    table.anchor = "t-" + to_string(group.id);
    table.caption = "Actions on " + numbers_of(group);
    table.caption_language = context.added_language;
    table.widths = column_widths;
    table.row = group.id;
    table.header.push_back(header_row(context));
    table.body.emplace_back();
    for (const Recommendation& recommendation : group.recommendations)
        add_alone(context, recommendation, table.body.back());
    return table;
}

Section plan_section(const Context& context) {
    Section section{Part::plan, {}};
    if (!context.accessible()) {
        section.blocks.push_back({context.heading(2, context.title(), "action-plan")});
        section.blocks.push_back({faithful_table(context)});
        return section;
    }
    Heading heading = context.heading(2, "Recommendations and actions", "action-plan");
    heading.language = context.added_language;
    section.blocks.push_back({std::move(heading)});
    for (const Group& group : context.plan.groups) {
        section.blocks.push_back({group_heading(context, group)});
        if (group.recommendations.empty())
            section.blocks.push_back(context.added("No recommendations."));
        else
            section.blocks.push_back({accessible_table(context, group)});
    }
    if (context.plan.groups.empty())
        section.blocks.push_back(context.added("No recommendations."));
    return section;
}

} // namespace planwright::doc
