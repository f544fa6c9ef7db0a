// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/sheet_layout.h"
#include "layout/table_outline.h"

#include <atk/atk.h>
#include <gtk/gtk.h>

#include <optional>
#include <string>

/// The objects of ATK that stand for a sheet, its table and its cells. They know where they stand
/// and ask the source below for everything else, so that a plan of ten thousand rows costs nothing
/// until somebody listens. Main thread.
namespace planwright::gui::access {

/// A cell by its place: in the table, or beside it by block and cell.
struct CellKey {
    bool in_table = false;
    FieldRef field;         ///< of a cell of the table that is no heading
    std::size_t block = 0;  ///< beside the table; of a heading: 0
    std::size_t number = 0; ///< beside the table: the cell of the block; of a heading: the column

    friend bool operator==(const CellKey&, const CellKey&) = default;
};

/// What the objects ask. Offsets are of characters.
class Source {
public:
    Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    virtual ~Source() = default;

    [[nodiscard]] virtual int child_count() = 0; ///< of the document: the table is one of them
    [[nodiscard]] virtual AtkObject* child(int index) = 0; ///< borrowed; null when there is none
    [[nodiscard]] virtual int index_of(const CellKey& cell) = 0; ///< in its parent; -1 when gone

    [[nodiscard]] virtual const TableOutline& table() = 0;
    [[nodiscard]] virtual AtkObject* table_object() = 0;                ///< borrowed
    [[nodiscard]] virtual AtkObject* table_cell(std::size_t index) = 0; ///< borrowed
    [[nodiscard]] virtual std::optional<GridCell> grid_cell(const CellKey& cell) = 0;

    [[nodiscard]] virtual std::string name(const CellKey& cell) = 0;
    [[nodiscard]] virtual std::string text(const CellKey& cell) = 0;
    [[nodiscard]] virtual AtkRole role(const CellKey& cell) = 0;
    [[nodiscard]] virtual bool editable(const CellKey& cell) = 0;
    [[nodiscard]] virtual bool focused(const CellKey& cell) = 0;
    [[nodiscard]] virtual std::optional<int> caret(const CellKey& cell) = 0;
    /// Begin and end; equal when nothing is selected.
    [[nodiscard]] virtual std::pair<int, int> selection(const CellKey& cell) = 0;
    virtual bool set_caret(const CellKey& cell, int at) = 0;
    virtual bool replace(const CellKey& cell, int begin, int end, const std::string& words) = 0;
    /// On the screen; empty when it is not in view.
    [[nodiscard]] virtual std::optional<GdkRectangle> extents(const CellKey& cell) = 0;
    [[nodiscard]] virtual AtkObject* cell_at(int x, int y) = 0; ///< borrowed
};

/// Each gives a new reference. `source` must outlive the objects or be taken from them first.
[[nodiscard]] AtkObject* make_document(GtkWidget* widget, Source* source);
[[nodiscard]] AtkObject* make_table(AtkObject* document, Source* source);
[[nodiscard]] AtkObject* make_cell(AtkObject* parent, Source* source, CellKey key);
/// The objects stay while somebody holds them, and say nothing from now on.
void let_go(AtkObject* object);

} // namespace planwright::gui::access
