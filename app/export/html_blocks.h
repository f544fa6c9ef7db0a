// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/document_tree.h"
#include "xml/writer.h"

#include <string>
#include <string_view>

namespace planwright::doc {

/// The text with what no file can hold replaced, so that one odd character does not cost a
/// document.
[[nodiscard]] std::string clean(std::string_view text);
[[nodiscard]] std::string_view table_class(TableKind kind);

/// Writes blocks of the document tree as HTML elements.
class HtmlBlocks {
public:
    explicit HtmlBlocks(xml::Writer& out) : out_(out) {}

    void write(const Blocks& blocks, unsigned indent);

private:
    void write(const Text& text, unsigned indent);
    void write(const Heading& heading, unsigned indent);
    void write(const List& list, unsigned indent);
    void write(const Table& table, unsigned indent);
    void table_head(const Table& table, unsigned indent);
    void rows(const std::vector<Row>& rows, unsigned indent);
    void row(const Row& row, unsigned indent);
    void cell(const Cell& cell, unsigned indent);
    void cell_attributes(const Cell& cell);
    void cell_text(const Text& text, bool numeric);
    void stays_in_view(const Blocks& blocks, unsigned indent);
    void inlines(const Inlines& inlines);
    void inline_text(const Inline& piece);
    void language(std::string_view language);
    void optional(std::string_view name, std::string_view value);

    xml::Writer& out_;
};

} // namespace planwright::doc
