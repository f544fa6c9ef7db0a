// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/tables.h"

#include "core/text.h"
#include "xml/writer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace planwright {

namespace {

using Cell = GeneratedTable::Cell;

/// Spreadsheets run what begins with one of these; the apostrophe makes it text.
std::string as_text(std::string_view field) {
    constexpr std::string_view formula = "=+-@\t\r";
    const bool runs = !field.empty() && formula.find(field[0]) != std::string_view::npos;
    return runs ? "'" + std::string(field) : std::string(field);
}

std::string quoted_csv(std::string_view text) {
    std::string field = as_text(text);
    if (field.find_first_of("\",\r\n") == std::string_view::npos)
        return field;
    std::string result = "\"";
    for (const char c : field)
        result.append(c == '"' ? 2 : 1, c);
    return result + "\"";
}

std::vector<std::size_t> text_widths(const GeneratedTable& table) {
    std::vector<std::size_t> widths;
    for (const std::string& name : table.header)
        widths.push_back(text::display_width(name));
    for (const GeneratedTable::Row& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths[i], text::display_width(row.cells[i].text));
    }
    return widths;
}

/// A column of numbers only.
bool is_numeric(const GeneratedTable& table, std::size_t column) {
    return !table.rows.empty() &&
           std::all_of(table.rows.begin(), table.rows.end(), [&](const GeneratedTable::Row& row) {
               return row.cells[column].number.has_value();
           });
}

void add_padded(std::string& line, std::string_view text, std::size_t width, bool to_the_right) {
    const std::string space(width - text::display_width(text), ' ');
    if (!line.empty())
        line += "  ";
    line += to_the_right ? space + std::string(text) : std::string(text) + space;
}

std::string trimmed_line(const std::string& line) {
    return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
}

Cell count(std::uint64_t number) {
    return {std::to_string(number), number};
}

/// Blocks and nothing else.
bool is_bar(std::string_view text) {
    constexpr std::string_view block = "█";
    if (text.empty())
        return false;
    for (std::size_t at = 0; at < text.size(); at += block.size()) {
        if (text.substr(at, block.size()) != block)
            return false;
    }
    return true;
}

void write_html_row(xml::Writer& out, const GeneratedTable::Row& row) {
    out.newline(4);
    out.start("tr");
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        out.start(i == 0 ? "th" : "td");
        if (i == 0)
            out.attribute("scope", "row");
        // A bar is for the eye; its number stands beside it.
        const bool bar = is_bar(row.cells[i].text);
        if (bar) {
            out.start("span");
            out.attribute("aria-hidden", "true");
        }
        out.text(row.cells[i].text);
        if (bar)
            out.end();
        out.end();
    }
    out.end();
}

} // namespace

GeneratedTable summary_table(const Plan& plan, const Edition& edition) {
    const FrameWording frame = effective_frame(plan, edition);
    const SummaryCounts counts = summary_of(plan);
    GeneratedTable table;
    table.id = "summary";
    table.caption = "Number of recommendations by answer";
    table.header = {frame.summary_heading, "Number"};
    const std::array<unsigned, 3> by_status{counts.agreed, counts.partly_agreed, counts.not_agreed};
    for (std::size_t i = 0; i < all_statuses.size(); ++i) {
        const Cell name{std::string(to_string(all_statuses[i])), std::nullopt};
        table.rows.push_back({{name, count(by_status[i])}, {}, false});
    }
    table.rows.push_back({{{frame.summary_total, std::nullopt}, count(counts.total)}, {}, true});
    for_each_recommendation(plan, [&](const Group&, const Recommendation& recommendation) {
        if (recommendation.status)
            table.rows[static_cast<std::size_t>(*recommendation.status)].sources.push_back(
                recommendation.id);
        table.rows.back().sources.push_back(recommendation.id);
    });
    const unsigned open = counts.total - counts.agreed - counts.partly_agreed - counts.not_agreed;
    if (open > 0)
        table.note = fmt::format("{} of them {} no answer yet.", open, open == 1 ? "has" : "have");
    return table;
}

std::string table_text(const GeneratedTable& table) {
    const std::vector<std::size_t> widths = text_widths(table);
    std::string result;
    std::string line;
    std::string rule;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        add_padded(line, table.header[i], widths[i], is_numeric(table, i));
        add_padded(rule, std::string(widths[i], '-'), widths[i], false);
    }
    result += trimmed_line(line) + trimmed_line(rule);
    for (const GeneratedTable::Row& row : table.rows) {
        line.clear();
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            add_padded(line, row.cells[i].text, widths[i], is_numeric(table, i));
        result += trimmed_line(line);
    }
    return table.note.empty() ? result : result + table.note + "\n";
}

std::string table_csv(const GeneratedTable& table) {
    std::string result;
    const auto add_line = [&](const std::vector<std::string>& fields) {
        result += text::join(fields, ",") + "\r\n";
    };
    std::vector<std::string> fields;
    for (const std::string& name : table.header)
        fields.push_back(quoted_csv(name));
    add_line(fields);
    for (const GeneratedTable::Row& row : table.rows) {
        fields.clear();
        for (const Cell& cell : row.cells)
            fields.push_back(quoted_csv(cell.text));
        add_line(fields);
    }
    return result;
}

Result<std::string> table_html(const GeneratedTable& table) {
    xml::Writer out(xml::Writer::Form::html_fragment);
    out.start("table");
    out.newline(2);
    out.element("caption", table.caption);
    out.newline(2);
    out.start("thead");
    out.newline(4);
    out.start("tr");
    for (const std::string& name : table.header) {
        out.start("th");
        out.attribute("scope", "col");
        out.text(name);
        out.end();
    }
    out.end();
    out.newline(2);
    out.end();
    out.newline(2);
    out.start("tbody");
    for (const GeneratedTable::Row& row : table.rows)
        write_html_row(out, row);
    out.newline(2);
    out.end();
    out.newline(0);
    out.end();
    if (!table.note.empty()) {
        out.newline(0);
        out.element("p", table.note);
    }
    out.newline(0);
    return out.finish();
}

std::string table_json(const GeneratedTable& table) {
    using Json = nlohmann::ordered_json;
    Json rows = Json::array();
    for (const GeneratedTable::Row& row : table.rows) {
        Json cells = Json::array();
        for (const Cell& cell : row.cells)
            cells.push_back(cell.number ? Json(*cell.number) : Json(cell.text));
        Json sources = Json::array();
        for (const Id id : row.sources)
            sources.push_back(to_string(id));
        rows.push_back({{"cells", std::move(cells)}, {"sources", std::move(sources)}});
    }
    const Json root = {{"table", table.id},
                       {"caption", table.caption},
                       {"header", table.header},
                       {"rows", std::move(rows)},
                       {"note", table.note.empty() ? Json(nullptr) : Json(table.note)}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace planwright
