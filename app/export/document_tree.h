// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edition_facts.h"
#include "model/id.h"
#include "model/plan.h"
#include "model/rich_text.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The finished document as headings, paragraphs, lists and tables: built once from plan and
/// edition, written by every format. Knows no format and no toolkit.
namespace planwright::doc {

/// How the document is laid out.
enum class Profile : std::uint8_t {
    faithful,   ///< as such plans are published: one table, group rows across it, merged cells
    accessible, ///< one table a group under a real heading, no merged cells, plain fixed text
};

/// Short forms and what they stand for.
using Glossary = std::map<std::string, std::string, std::less<>>;

struct Options {
    Profile profile = Profile::faithful;
    bool draft = true; ///< everything but a submission says DRAFT
    Glossary glossary;
};

/// A stretch of text in one style. '\n' in it is a forced line break.
struct Inline {
    std::string text;
    RunStyle style = RunStyle::plain;
    std::string link;      ///< an http, https or mailto address, or an anchor ("#r-…"), or empty
    std::string expansion; ///< what this abbreviation stands for, or empty
};
using Inlines = std::vector<Inline>;
[[nodiscard]] std::string plain(const Inlines& inlines);

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
    unsigned level = 1;
    Inlines text;
    std::string anchor;
    std::string language; ///< only where it differs from the document's
};

/// What a paragraph is, for writers that give it a style of its own.
enum class TextRole : std::uint8_t {
    body,
    organisation,
    cover_line,
    lead_in,
    background,
    measure,
    reason,
    pointer,
    added, ///< words that are not the plan's: what a reader needs in place of a merged or empty
           ///< cell
};
[[nodiscard]] std::string_view to_string(TextRole role);

struct Text {
    Inlines text;
    TextRole role = TextRole::body;
    std::string language; ///< only where it differs from the document's
};

struct ListItem {
    Text text;
    Blocks nested; ///< lists below this item
};
/// Items of one kind. `level` counts from 0.
struct List {
    ListKind kind = ListKind::bullet;
    unsigned level = 0;
    std::vector<ListItem> items;
};

/// What a header cell is the header of.
enum class Scope : std::uint8_t { none, column, row, row_group };

struct Cell {
    Blocks blocks;
    Scope scope = Scope::none; ///< none: a data cell
    unsigned columns = 1;      ///< spanned to the right
    unsigned rows = 1;         ///< spanned downward; the rows below have no cell there
    bool numeric = false;      ///< a count, set to the right
    std::string anchor;
    Id row; ///< the recommendation that a header cell stands for
};

enum class RowKind : std::uint8_t { plain, header, group, preamble, action, total };
struct Row {
    RowKind kind = RowKind::plain;
    std::vector<Cell> cells;
    std::string anchor;
    Id row;            ///< the action, for kind action; the group, for kind group
    Id recommendation; ///< the recommendation it belongs to
};

/// Rows that belong together; spans do not leave them.
struct RowGroup {
    std::vector<Row> rows;
    std::string anchor;
    Id row; ///< the group of the plan
};

enum class TableKind : std::uint8_t { definitions, plan, summary };
struct Table {
    TableKind kind = TableKind::plan;
    std::string anchor;
    std::string caption;
    std::string caption_language; ///< as in Text
    bool caption_shown = true;    ///< false: for assistive technology only
    std::vector<unsigned> widths; ///< of the columns, in thousandths of the table's; may be empty
    std::vector<Row> header;
    std::vector<RowGroup> body;
    Id row; ///< the group of the plan that the whole table shows
};

struct Block {
    std::variant<Text, Heading, List, Table> content;
};

enum class Part : std::uint8_t { cover, contents, introduction, plan, summary };
struct Section {
    Part part = Part::plan;
    Blocks blocks;
};

struct Document {
    std::string title; ///< property: "DRAFT: …"
    std::string organisation;
    std::string language;
    std::string marking; ///< protective marking, or empty
    bool draft = true;
    Profile profile = Profile::faithful;
    std::vector<Section> sections;
};

[[nodiscard]] Document build_document(const Plan& plan, const Edition& edition,
                                      const Options& options);

/// Rich text as paragraphs and nested lists. Lists begin at level 0, and an item that is more than
/// one level deeper than the one before it comes to stand one deeper.
[[nodiscard]] Blocks blocks_of(const RichText& text, const Glossary& glossary);
/// One paragraph's runs, abbreviations of the glossary marked.
[[nodiscard]] Inlines inlines_of(const Paragraph& paragraph, const Glossary& glossary);
/// The address when it may stand in a document as a link (http, https, mailto), else empty.
[[nodiscard]] std::string safe_link(std::string_view address);

} // namespace planwright::doc
