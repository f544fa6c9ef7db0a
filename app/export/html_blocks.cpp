// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/html_blocks.h"

#include "xml/characters.h"

#include <fmt/format.h>

#include <array>

namespace planwright::doc {

namespace {

struct StyleElement {
    RunStyle style;
    std::string_view name;
};
constexpr std::array<StyleElement, 4> style_elements{{{RunStyle::bold, "strong"},
                                                      {RunStyle::italic, "em"},
                                                      {RunStyle::superscript, "sup"},
                                                      {RunStyle::subscript, "sub"}}};

std::string id_or_nothing(Id id) {
    return id ? to_string(id) : std::string();
}

/// The paragraph that is all there is in a cell.
const Text* only_text(const Blocks& blocks) {
    return blocks.size() == 1 ? std::get_if<Text>(&blocks[0].content) : nullptr;
}

std::string_view role_class(TextRole role) {
    return role == TextRole::body ? std::string_view() : to_string(role);
}

/// A recommendation's first row, which is set off from the one above.
bool begins_recommendation(const Row& row) {
    return !row.cells.empty() && row.cells[0].row;
}

std::string row_class(const Row& row) {
    constexpr std::array<std::string_view, 6> kinds{"", "", "group", "preamble", "action", "total"};
    std::string result(kinds[static_cast<std::size_t>(row.kind)]);
    if (begins_recommendation(row))
        result += result.empty() ? "first" : " first";
    return result;
}

} // namespace

std::string clean(std::string_view text) {
    return xml::without_forbidden(text);
}

std::string_view table_class(TableKind kind) {
    constexpr std::array<std::string_view, 3> classes{"definitions", "plan", "summary"};
    return classes[static_cast<std::size_t>(kind)];
}

void HtmlBlocks::optional(std::string_view name, std::string_view value) {
    if (!value.empty())
        out_.attribute(name, clean(value));
}

void HtmlBlocks::language(std::string_view language) {
    optional("lang", language);
}

void HtmlBlocks::write(const Blocks& blocks, unsigned indent) {
    for (const Block& block : blocks)
        std::visit([&](const auto& content) { write(content, indent); }, block.content);
}

void HtmlBlocks::write(const Text& text, unsigned indent) {
    out_.newline(indent);
    out_.start("p");
    optional("class", role_class(text.role));
    language(text.language);
    inlines(text.text);
    out_.end();
}

void HtmlBlocks::write(const Heading& heading, unsigned indent) {
    out_.newline(indent);
    out_.start(fmt::format("h{}", heading.level));
    optional("id", heading.anchor);
    language(heading.language);
    inlines(heading.text);
    out_.end();
}

void HtmlBlocks::write(const List& list, unsigned indent) {
    out_.newline(indent);
    out_.start(list.kind == ListKind::bullet ? "ul" : "ol");
    if (list.kind == ListKind::letter)
        out_.attribute("type", "a");
    for (const ListItem& item : list.items) {
        out_.newline(indent + 2);
        out_.start("li");
        optional("class", role_class(item.text.role));
        language(item.text.language);
        inlines(item.text.text);
        write(item.nested, indent + 4);
        if (!item.nested.empty())
            out_.newline(indent + 2);
        out_.end();
    }
    out_.newline(indent);
    out_.end();
}

void HtmlBlocks::write(const Table& table, unsigned indent) {
    out_.newline(indent);
    out_.start("div"); // scrolls by itself where the window is narrow, also by keyboard
    out_.attribute("class", "scroll");
    out_.attribute("role", "group");
    out_.attribute("tabindex", "0");
    out_.attribute("aria-labelledby", table.anchor + "-caption");
    out_.newline(indent + 2);
    out_.start("table");
    out_.attribute("class", table_class(table.kind));
    optional("id", table.anchor);
    optional("data-id", id_or_nothing(table.row));
    table_head(table, indent + 4);
    for (const RowGroup& group : table.body) {
        out_.newline(indent + 4);
        out_.start("tbody");
        optional("id", group.anchor);
        optional("data-id", id_or_nothing(group.row));
        rows(group.rows, indent + 4);
        out_.end();
    }
    out_.newline(indent + 2);
    out_.end();
    out_.newline(indent);
    out_.end();
}

void HtmlBlocks::table_head(const Table& table, unsigned indent) {
    out_.newline(indent);
    out_.start("caption");
    out_.attribute("id", table.anchor + "-caption");
    optional("class", table.caption_shown ? "" : "unseen");
    language(table.caption_language);
    out_.text(clean(table.caption));
    out_.end();
    if (!table.widths.empty()) {
        out_.newline(indent);
        out_.start("colgroup");
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            out_.start("col");
            out_.end();
        }
        out_.end();
    }
    out_.newline(indent);
    out_.start("thead");
    rows(table.header, indent);
    out_.end();
}

void HtmlBlocks::rows(const std::vector<Row>& rows, unsigned indent) {
    for (const Row& each : rows)
        row(each, indent + 2);
    out_.newline(indent);
}

void HtmlBlocks::row(const Row& row, unsigned indent) {
    out_.newline(indent);
    out_.start("tr");
    optional("class", row_class(row));
    optional("id", row.anchor);
    optional("data-id", id_or_nothing(row.row));
    optional("data-recommendation", id_or_nothing(row.recommendation));
    for (const Cell& content : row.cells)
        cell(content, indent + 2);
    out_.newline(indent);
    out_.end();
}

void HtmlBlocks::cell_attributes(const Cell& cell) {
    constexpr std::array<std::string_view, 4> scopes{"", "col", "row", "rowgroup"};
    optional("scope", scopes[static_cast<std::size_t>(cell.scope)]);
    if (cell.columns > 1)
        out_.attribute("colspan", std::to_string(cell.columns));
    if (cell.rows > 1)
        out_.attribute("rowspan", std::to_string(cell.rows));
    optional("id", cell.anchor);
    optional("data-id", id_or_nothing(cell.row));
}

void HtmlBlocks::cell(const Cell& cell, unsigned indent) {
    out_.newline(indent);
    out_.start(cell.scope == Scope::none ? "td" : "th");
    cell_attributes(cell);
    if (cell.rows > 1) {
        stays_in_view(cell.blocks, indent + 2);
    } else if (const Text* text = only_text(cell.blocks)) {
        cell_text(*text, cell.numeric);
    } else {
        write(cell.blocks, indent + 2);
        if (!cell.blocks.empty())
            out_.newline(indent);
    }
    out_.end();
}

/// A cell's only paragraph needs no element of its own.
void HtmlBlocks::cell_text(const Text& text, bool numeric) {
    std::string classes(role_class(text.role));
    if (numeric)
        classes += classes.empty() ? "count" : " count";
    optional("class", classes);
    language(text.language);
    inlines(text.text);
}

/// A merged cell may be taller than the window; its words stay in sight.
void HtmlBlocks::stays_in_view(const Blocks& blocks, unsigned indent) {
    out_.newline(indent);
    out_.start("div");
    out_.attribute("class", "stays");
    write(blocks, indent + 2);
    out_.newline(indent);
    out_.end();
    out_.newline(indent - 2);
}

void HtmlBlocks::inlines(const Inlines& inlines) {
    for (const Inline& piece : inlines) {
        unsigned open = 0;
        const auto start = [&](std::string_view name) {
            out_.start(name);
            ++open;
        };
        if (!piece.link.empty()) {
            start("a");
            out_.attribute("href", clean(piece.link));
        }
        for (const StyleElement& element : style_elements) {
            if (has(piece.style, element.style))
                start(element.name);
        }
        if (!piece.expansion.empty()) {
            start("abbr");
            out_.attribute("title", clean(piece.expansion));
        }
        inline_text(piece);
        for (; open > 0; --open)
            out_.end();
    }
}

/// Line feeds become breaks; "Head of A/Head of B" may be broken after the slash.
void HtmlBlocks::inline_text(const Inline& piece) {
    const auto element = [&](std::string_view name) {
        out_.start(name);
        out_.end();
    };
    const std::string text = clean(piece.text);
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool line_feed = text[at] == '\n';
        const bool inner_slash = text[at] == '/' && at + 1 < text.size() && at > 0 &&
                                 text[at + 1] != ' ' && text[at - 1] != ' ';
        if (!line_feed && !inner_slash)
            continue;
        out_.text(std::string_view(text).substr(begin, at - begin + (line_feed ? 0 : 1)));
        element(line_feed ? "br" : "wbr");
        begin = at + 1;
    }
    out_.text(std::string_view(text).substr(begin));
}

} // namespace planwright::doc
