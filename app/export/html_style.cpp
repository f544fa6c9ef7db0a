// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/html_style.h"

#include "export/html_blocks.h"

#include <fmt/format.h>

#include <set>

namespace planwright::doc {

namespace {

/// Where the columns end, for lines that the table draws.
std::string edges(TableKind kind, const std::vector<unsigned>& widths) {
    std::string css = fmt::format("table.{} {{", table_class(kind));
    unsigned at = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        at += widths[i];
        css += fmt::format(" --edge-{}: {}.{}%;", i + 1, at / 10, at % 10);
    }
    return css + " }\n";
}

void add_widths(const Table& table, std::set<TableKind>& done, std::string& css) {
    if (table.widths.empty() || !done.insert(table.kind).second)
        return;
    for (std::size_t i = 0; i < table.widths.size(); ++i) {
        css +=
            fmt::format("table.{} col:nth-child({}) {{ width: {}.{}%; }}\n",
                        table_class(table.kind), i + 1, table.widths[i] / 10, table.widths[i] % 10);
    }
    css += edges(table.kind, table.widths);
}

} // namespace

std::string css_string(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&')
            result += fmt::format("\\{:x} ", byte);
        else
            result += c;
    }
    return result + "\"";
}

std::string document_css(const Document& document) {
    std::string css;
    std::set<TableKind> done;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block.content))
                add_widths(*table, done, css);
        }
    }
    std::string marks = document.draft ? "DRAFT" : "";
    if (!document.marking.empty())
        marks = clean(document.marking) + (marks.empty() ? "" : " – ") + marks;
    if (!marks.empty())
        css += fmt::format("@page {{ @top-center {{ content: {}; }} }}\n", css_string(marks));
    css += fmt::format("@page {{ @bottom-left {{ content: {}; }} }}\n",
                       css_string(clean(document.title)));
    return css;
}

} // namespace planwright::doc
