// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/date.h"
#include "core/text.h"
#include "export/document_parts.h"
#include "export/fixed_text.h"
#include "export/tables.h"

#include <fmt/format.h>

namespace planwright::doc {

namespace {

std::string submitted_of(const Context& context) {
    const Cover& cover = context.plan.front->cover;
    if (cover.submitted_written.empty())
        return cover.submitted ? to_words(*cover.submitted) : std::string();
    return context.accessible() ? with_plain_dates(cover.submitted_written)
                                : cover.submitted_written;
}

std::string published_of(const Context& context) {
    const Cover& cover = context.plan.front->cover;
    if (!cover.published_written.empty()) {
        return context.accessible() ? with_plain_dates(cover.published_written)
                                    : cover.published_written;
    }
    std::string result;
    for (const CoverReport& report : cover.reports) {
        const std::string date = report.date ? to_words(*report.date) : std::string();
        const std::string_view space = report.body.empty() || date.empty() ? "" : " ";
        result += fmt::format("{}{}{}{}", result.empty() ? "" : ", ", report.body, space, date);
    }
    return result;
}

/// "Action Plan Submitted: 21st August 2023."
void add_cover_line(const Context& context, Section& section, std::string_view label,
                    const std::string& value) {
    if (label.empty() && value.empty())
        return;
    Text line{{}, TextRole::cover_line, {}};
    if (!label.empty())
        line.text.push_back({context.fixed(label) + " ", RunStyle::bold, {}, {}});
    if (!value.empty())
        line.text.push_back({value, RunStyle::plain, {}, {}});
    section.blocks.push_back({std::move(line)});
}

Table definitions_table(const Context& context) {
    Table table;
    table.kind = TableKind::definitions;
    table.anchor = "definitions";
    table.caption = "What the answers mean";
    table.caption_language = context.added_language;
    table.caption_shown = context.accessible();
    table.widths = {150, 350, 500};
    Row header{RowKind::header, {}, {}, {}, {}};
    for (const std::string& heading : context.frame.definition_headings)
        header.cells.push_back(context.fixed_header(heading, Scope::column));
    table.header.push_back(std::move(header));
    table.body.emplace_back();
    for (const Definition& definition : context.frame.definitions) {
        Row row;
        row.cells.push_back(context.fixed_header(definition.term, Scope::row));
        row.cells.emplace_back().blocks = context.fixed_blocks(definition.definition);
        row.cells.emplace_back().blocks = context.fixed_blocks(definition.comment);
        table.body.back().rows.push_back(std::move(row));
    }
    return table;
}

Cell count_cell(std::string_view count) {
    Cell cell;
    cell.blocks.push_back({Text{{{std::string(count), RunStyle::plain, {}, {}}}, {}, {}}});
    cell.numeric = true;
    return cell;
}

/// As printed, one heading spans both columns; merged cells are what the accessible one avoids.
Row summary_header(const Context& context, const GeneratedTable& counts) {
    Row header{RowKind::header, {}, {}, {}, {}};
    header.cells.push_back(context.fixed_header(counts.header[0], Scope::column));
    if (!context.accessible()) {
        header.cells[0].columns = 2;
        return header;
    }
    Cell number;
    number.scope = Scope::column;
    number.numeric = true;
    number.blocks.push_back(
        {Text{{{counts.header[1], RunStyle::plain, {}, {}}}, {}, context.added_language}});
    header.cells.push_back(std::move(number));
    return header;
}

} // namespace

Section cover_section(const Context& context) {
    const Cover& cover = context.plan.front->cover;
    const FrameWording& frame = context.frame;
    Section section{Part::cover, {}};
    if (!frame.organisation.empty()) {
        section.blocks.push_back(
            {Text{{{context.fixed(frame.organisation), RunStyle::plain, {}, {}}},
                  TextRole::organisation,
                  context.frame_language}});
    }
    const std::string& published_label =
        cover.published_label.empty() ? frame.published_label : cover.published_label;
    const std::string response = text::join(cover.response_lines, "\n");
    if (context.accessible()) {
        section.blocks.push_back({context.heading(1, context.title(), {})});
        add_cover_line(context, section, frame.submitted_label, submitted_of(context));
        add_cover_line(context, section, {}, response);
    } else {
        add_cover_line(context, section, frame.submitted_label, submitted_of(context));
        section.blocks.push_back(
            {context.heading(1, response.empty() ? context.title() : response, {})});
    }
    add_cover_line(context, section, published_label, published_of(context));
    return section;
}

Section introduction_section(const Context& context) {
    Section section{Part::introduction, {}};
    std::string heading = context.fixed(context.frame.introduction_heading);
    if (!heading.empty()) {
        Heading block = context.heading(2, std::move(heading), "introduction");
        block.language = context.frame_language;
        section.blocks.push_back({std::move(block)});
    }
    for (Block& block : context.fixed_blocks(context.frame.introduction))
        section.blocks.push_back(std::move(block));
    if (!context.frame.definitions.empty())
        section.blocks.push_back({definitions_table(context)});
    return section;
}

Section summary_section(const Context& context) {
    const GeneratedTable counts = summary_table(context.plan, context.edition);
    Section section{Part::summary, {}};
    Heading heading = context.heading(2, "Summary", "summary");
    heading.language = context.added_language;
    section.blocks.push_back({std::move(heading)});
    Table table;
    table.kind = TableKind::summary;
    table.anchor = "summary-table";
    table.caption = counts.caption;
    table.caption_language = context.added_language;
    table.caption_shown = context.accessible();
    table.header.push_back(summary_header(context, counts));
    table.body.emplace_back();
    for (const GeneratedTable::Row& counted : counts.rows) {
        Row row;
        row.kind = counted.total ? RowKind::total : RowKind::plain;
        row.cells.push_back(context.fixed_header(counted.cells[0].text, Scope::row));
        row.cells.push_back(count_cell(counted.cells[1].text));
        table.body.back().rows.push_back(std::move(row));
    }
    section.blocks.push_back({std::move(table)});
    if (!counts.note.empty())
        section.blocks.push_back(context.added(counts.note));
    return section;
}

} // namespace planwright::doc
