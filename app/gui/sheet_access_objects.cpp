// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sheet_access_objects.h"

#include "core/text.h"
#include "gui/wx_text.h"

#include <gtk/gtk-a11y.h>

#include <algorithm>
#include <cstring>
#include <utility>

using planwright::gui::access::CellKey;
using planwright::gui::access::Source;

// The three types, in the way of GObject: a C structure each, with what C++ needs behind a pointer.

struct PwDocument {
    GtkWidgetAccessible parent;
    Source* source;
};
struct PwDocumentClass {
    GtkWidgetAccessibleClass parent;
};
struct PwTable {
    AtkObject parent;
    Source* source;
};
struct PwTableClass {
    AtkObjectClass parent;
};
struct PwCell {
    AtkObject parent;
    Source* source;
    CellKey* key;
};
struct PwCellClass {
    AtkObjectClass parent;
};

namespace {

using planwright::GridCell;

template <class Type, class Object>
Type* as(Object* object) {
    return reinterpret_cast<Type*>(object);
}

AtkObject* referenced(AtkObject* object) {
    return object == nullptr ? nullptr : ATK_OBJECT(g_object_ref(object));
}

// ---- the document
// --------------------------------------------------------------------------------

void document_component_init(AtkComponentIface* interface) {
    interface->ref_accessible_at_point = [](AtkComponent* self, gint x, gint y,
                                            AtkCoordType type) -> AtkObject* {
        Source* const source = as<PwDocument>(self)->source;
        if (source == nullptr)
            return nullptr;
        if (type == ATK_XY_WINDOW) {
            gint left = 0;
            gint top = 0;
            atk_component_get_extents(self, &left, &top, nullptr, nullptr, ATK_XY_SCREEN);
            x += left;
            y += top;
        }
        return referenced(source->cell_at(x, y));
    };
}

} // namespace

G_DEFINE_TYPE_WITH_CODE(PwDocument, pw_document, GTK_TYPE_WIDGET_ACCESSIBLE,
                        G_IMPLEMENT_INTERFACE(ATK_TYPE_COMPONENT, document_component_init))

static void pw_document_init(PwDocument* self) {
    self->source = nullptr;
}

static void pw_document_class_init(PwDocumentClass* type) {
    AtkObjectClass* const object = ATK_OBJECT_CLASS(type);
    object->get_n_children = [](AtkObject* self) -> gint {
        Source* const source = as<PwDocument>(self)->source;
        return source == nullptr ? 0 : source->child_count();
    };
    object->ref_child = [](AtkObject* self, gint index) -> AtkObject* {
        Source* const source = as<PwDocument>(self)->source;
        return source == nullptr ? nullptr : referenced(source->child(index));
    };
    object->get_role = [](AtkObject* /*self*/) { return ATK_ROLE_DOCUMENT_FRAME; };
}

// ---- the table
// -----------------------------------------------------------------------------------

namespace {

Source* source_of_table(gpointer self) {
    return static_cast<PwTable*>(self)->source;
}

std::optional<GridCell> cell_of_table(AtkTable* self, gint row, gint column) {
    Source* const source = source_of_table(self);
    if (source == nullptr || row < 0 || column < 0)
        return std::nullopt;
    const auto index =
        source->table().index_at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    return index ? std::optional(source->table().cell(*index)) : std::nullopt;
}

AtkObject* object_at(AtkTable* self, gint row, gint column) {
    Source* const source = source_of_table(self);
    if (source == nullptr || row < 0 || column < 0)
        return nullptr;
    const auto index =
        source->table().index_at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    return index ? source->table_cell(*index) : nullptr;
}

void table_init(AtkTableIface* interface) {
    interface->ref_at = [](AtkTable* self, gint row, gint column) {
        return referenced(object_at(self, row, column));
    };
    interface->get_n_rows = [](AtkTable* self) -> gint {
        Source* const source = source_of_table(self);
        return source == nullptr ? 0 : static_cast<gint>(source->table().row_count());
    };
    interface->get_n_columns = [](AtkTable* /*self*/) -> gint {
        return static_cast<gint>(planwright::sheet_columns);
    };
    interface->get_index_at = [](AtkTable* self, gint row, gint column) -> gint {
        Source* const source = source_of_table(self);
        if (source == nullptr || row < 0 || column < 0)
            return -1;
        const auto index = source->table().index_at(static_cast<std::size_t>(row),
                                                    static_cast<std::size_t>(column));
        return index ? static_cast<gint>(*index) : -1;
    };
    interface->get_row_at_index = [](AtkTable* self, gint index) -> gint {
        Source* const source = source_of_table(self);
        if (source == nullptr || index < 0 ||
            static_cast<std::size_t>(index) >= source->table().cell_count())
            return -1;
        return static_cast<gint>(source->table().cell(static_cast<std::size_t>(index)).row);
    };
    interface->get_column_at_index = [](AtkTable* self, gint index) -> gint {
        Source* const source = source_of_table(self);
        if (source == nullptr || index < 0 ||
            static_cast<std::size_t>(index) >= source->table().cell_count())
            return -1;
        return static_cast<gint>(source->table().cell(static_cast<std::size_t>(index)).column);
    };
    interface->get_row_extent_at = [](AtkTable* self, gint row, gint column) -> gint {
        const auto cell = cell_of_table(self, row, column);
        return cell ? static_cast<gint>(cell->rows) : 0;
    };
    interface->get_column_extent_at = [](AtkTable* self, gint row, gint column) -> gint {
        const auto cell = cell_of_table(self, row, column);
        return cell ? static_cast<gint>(cell->columns) : 0;
    };
    interface->get_column_header = [](AtkTable* self, gint column) {
        return object_at(self, 0, column);
    };
    interface->get_row_header = [](AtkTable* self, gint row) {
        return row > 0 ? object_at(self, row, 0) : nullptr;
    };
}

} // namespace

G_DEFINE_TYPE_WITH_CODE(PwTable, pw_table, ATK_TYPE_OBJECT,
                        G_IMPLEMENT_INTERFACE(ATK_TYPE_TABLE, table_init))

static void pw_table_init(PwTable* self) {
    self->source = nullptr;
}

static void pw_table_class_init(PwTableClass* type) {
    AtkObjectClass* const object = ATK_OBJECT_CLASS(type);
    object->get_n_children = [](AtkObject* self) -> gint {
        Source* const source = source_of_table(self);
        return source == nullptr ? 0 : static_cast<gint>(source->table().cell_count());
    };
    object->ref_child = [](AtkObject* self, gint index) -> AtkObject* {
        Source* const source = source_of_table(self);
        if (source == nullptr || index < 0 ||
            static_cast<std::size_t>(index) >= source->table().cell_count())
            return nullptr;
        return referenced(source->table_cell(static_cast<std::size_t>(index)));
    };
    object->get_role = [](AtkObject* /*self*/) { return ATK_ROLE_TABLE; };
    object->get_index_in_parent = [](AtkObject* self) -> gint {
        Source* const source = source_of_table(self);
        if (source == nullptr)
            return -1;
        for (gint i = 0; i < source->child_count(); ++i) {
            if (source->child(i) == self)
                return i;
        }
        return -1;
    };
    object->ref_state_set = [](AtkObject* self) -> AtkStateSet* {
        AtkStateSet* const states = atk_state_set_new();
        if (source_of_table(self) == nullptr) {
            atk_state_set_add_state(states, ATK_STATE_DEFUNCT);
            return states;
        }
        for (const AtkStateType state :
             {ATK_STATE_ENABLED, ATK_STATE_SENSITIVE, ATK_STATE_VISIBLE, ATK_STATE_SHOWING})
            atk_state_set_add_state(states, state);
        return states;
    };
}

// ---- a cell
// --------------------------------------------------------------------------------------

namespace {

PwCell* cell(gpointer self) {
    return static_cast<PwCell*>(self);
}

/// Empty when the cell is gone.
std::string text_of(gpointer self) {
    return cell(self)->source == nullptr ? std::string()
                                         : cell(self)->source->text(*cell(self)->key);
}

gint length(const std::string& text) {
    return static_cast<gint>(planwright::text::length(text));
}

gchar* part(const std::string& text, gint begin, gint end) {
    const gint all = length(text);
    if (end < 0 || end > all)
        end = all;
    begin = std::clamp(begin, 0, end);
    return g_utf8_substring(text.c_str(), begin, end);
}

/// The stretch around an offset between the ends of what `is_end` tells apart.
template <class IsEnd>
std::pair<gint, gint> around(const std::string& text, gint at, IsEnd is_end) {
    const gint all = length(text);
    gint begin = std::clamp(at, 0, all);
    gint end = begin;
    const auto letter = [&](gint i) {
        return g_utf8_get_char(g_utf8_offset_to_pointer(text.c_str(), i));
    };
    while (begin > 0 && !is_end(letter(begin - 1)))
        --begin;
    while (end < all && !is_end(letter(end)))
        ++end;
    if (end < all)
        ++end; // what ends it belongs to it
    return {begin, end};
}

std::pair<gint, gint> stretch(const std::string& text, gint at, AtkTextGranularity granularity) {
    switch (granularity) {
    case ATK_TEXT_GRANULARITY_CHAR:
        return {at, std::min(at + 1, length(text))};
    case ATK_TEXT_GRANULARITY_WORD:
        return around(text, at, [](gunichar c) { return g_unichar_isspace(c) != 0; });
    case ATK_TEXT_GRANULARITY_SENTENCE:
        return around(text, at,
                      [](gunichar c) { return c == '.' || c == '!' || c == '?' || c == '\n'; });
    default:
        return around(text, at, [](gunichar c) { return c == '\n'; });
    }
}

void cell_text_init(AtkTextIface* interface) {
    interface->get_text = [](AtkText* self, gint begin, gint end) {
        return part(text_of(self), begin, end);
    };
    interface->get_character_count = [](AtkText* self) -> gint { return length(text_of(self)); };
    interface->get_character_at_offset = [](AtkText* self, gint at) -> gunichar {
        const std::string text = text_of(self);
        return at < 0 || at >= length(text)
                   ? 0
                   : g_utf8_get_char(g_utf8_offset_to_pointer(text.c_str(), at));
    };
    interface->get_string_at_offset = [](AtkText* self, gint at, AtkTextGranularity granularity,
                                         gint* begin, gint* end) {
        const std::string text = text_of(self);
        const auto found = stretch(text, at, granularity);
        *begin = found.first;
        *end = found.second;
        return part(text, found.first, found.second);
    };
    interface->get_caret_offset = [](AtkText* self) -> gint {
        const PwCell* const it = cell(self);
        return it->source == nullptr ? -1 : it->source->caret(*it->key).value_or(-1);
    };
    interface->set_caret_offset = [](AtkText* self, gint at) -> gboolean {
        const PwCell* const it = cell(self);
        return it->source != nullptr && it->source->set_caret(*it->key, at);
    };
    interface->get_n_selections = [](AtkText* self) -> gint {
        const PwCell* const it = cell(self);
        if (it->source == nullptr)
            return 0;
        const auto [begin, end] = it->source->selection(*it->key);
        return begin < end ? 1 : 0;
    };
    interface->get_selection = [](AtkText* self, gint number, gint* begin, gint* end) -> gchar* {
        const PwCell* const it = cell(self);
        if (it->source == nullptr || number != 0)
            return nullptr;
        std::tie(*begin, *end) = it->source->selection(*it->key);
        return *begin < *end ? part(text_of(self), *begin, *end) : nullptr;
    };
}

void cell_editable_init(AtkEditableTextIface* interface) {
    interface->set_text_contents = [](AtkEditableText* self, const gchar* words) {
        const PwCell* const it = cell(self);
        if (it->source != nullptr)
            it->source->replace(*it->key, 0, length(text_of(self)), words);
    };
    interface->insert_text = [](AtkEditableText* self, const gchar* words, gint size, gint* at) {
        const PwCell* const it = cell(self);
        const std::string put(words,
                              size < 0 ? std::strlen(words) : static_cast<std::size_t>(size));
        if (it->source != nullptr && it->source->replace(*it->key, *at, *at, put))
            *at += length(put);
    };
    interface->delete_text = [](AtkEditableText* self, gint begin, gint end) {
        const PwCell* const it = cell(self);
        if (it->source != nullptr)
            it->source->replace(*it->key, begin, end, {});
    };
}

void cell_component_init(AtkComponentIface* interface) {
    interface->get_extents = [](AtkComponent* self, gint* x, gint* y, gint* width, gint* height,
                                AtkCoordType type) {
        const PwCell* const it = cell(self);
        const auto rect = it->source == nullptr ? std::nullopt : it->source->extents(*it->key);
        *x = *y = -1;
        *width = *height = 0;
        if (!rect)
            return;
        gint left = 0;
        gint top = 0;
        AtkObject* parent = atk_object_get_parent(ATK_OBJECT(self));
        while (type != ATK_XY_SCREEN && parent != nullptr && !GTK_IS_ACCESSIBLE(parent))
            parent = atk_object_get_parent(parent);
        if (type != ATK_XY_SCREEN && parent != nullptr) {
            // From the corner of the sheet to that of its window.
            gint in_window_x = 0;
            gint in_window_y = 0;
            atk_component_get_extents(ATK_COMPONENT(parent), &left, &top, nullptr, nullptr,
                                      ATK_XY_SCREEN);
            atk_component_get_extents(ATK_COMPONENT(parent), &in_window_x, &in_window_y, nullptr,
                                      nullptr, ATK_XY_WINDOW);
            left -= in_window_x;
            top -= in_window_y;
        }
        *x = rect->x - left;
        *y = rect->y - top;
        *width = rect->width;
        *height = rect->height;
    };
    interface->grab_focus = [](AtkComponent* self) -> gboolean {
        const PwCell* const it = cell(self);
        return it->source != nullptr && it->source->set_caret(*it->key, 0);
    };
}

std::optional<GridCell> grid_of(AtkTableCell* self) {
    const PwCell* const it = cell(self);
    return it->source == nullptr ? std::nullopt : it->source->grid_cell(*it->key);
}

GPtrArray* one(AtkObject* object) {
    GPtrArray* const array = g_ptr_array_new_with_free_func(g_object_unref);
    if (object != nullptr)
        g_ptr_array_add(array, g_object_ref(object));
    return array;
}

AtkObject* heading_of(AtkTableCell* self, bool column) {
    const auto grid = grid_of(self);
    if (!grid || grid->row == 0 || (!column && grid->column == 0))
        return nullptr;
    Source* const source = cell(self)->source;
    const auto index =
        column ? source->table().index_at(0, grid->column) : source->table().index_at(grid->row, 0);
    return index ? source->table_cell(*index) : nullptr;
}

void cell_grid_init(AtkTableCellIface* interface) {
    interface->get_position = [](AtkTableCell* self, gint* row, gint* column) -> gboolean {
        const auto grid = grid_of(self);
        if (!grid)
            return FALSE;
        *row = static_cast<gint>(grid->row);
        *column = static_cast<gint>(grid->column);
        return TRUE;
    };
    interface->get_row_span = [](AtkTableCell* self) -> gint {
        const auto grid = grid_of(self);
        return grid ? static_cast<gint>(grid->rows) : 1;
    };
    interface->get_column_span = [](AtkTableCell* self) -> gint {
        const auto grid = grid_of(self);
        return grid ? static_cast<gint>(grid->columns) : 1;
    };
    interface->get_table = [](AtkTableCell* self) -> AtkObject* {
        return grid_of(self) ? referenced(cell(self)->source->table_object()) : nullptr;
    };
    interface->get_column_header_cells = [](AtkTableCell* self) {
        return one(heading_of(self, true));
    };
    interface->get_row_header_cells = [](AtkTableCell* self) {
        return one(heading_of(self, false));
    };
}

} // namespace

G_DEFINE_TYPE_WITH_CODE(PwCell, pw_cell, ATK_TYPE_OBJECT,
                        G_IMPLEMENT_INTERFACE(ATK_TYPE_TEXT, cell_text_init)
                            G_IMPLEMENT_INTERFACE(ATK_TYPE_EDITABLE_TEXT, cell_editable_init)
                                G_IMPLEMENT_INTERFACE(ATK_TYPE_COMPONENT, cell_component_init)
                                    G_IMPLEMENT_INTERFACE(ATK_TYPE_TABLE_CELL, cell_grid_init))

static void pw_cell_init(PwCell* self) {
    self->source = nullptr;
    self->key = nullptr;
}

static void pw_cell_class_init(PwCellClass* type) {
    AtkObjectClass* const object = ATK_OBJECT_CLASS(type);
    object->get_role = [](AtkObject* self) {
        const PwCell* const it = cell(self);
        return it->source == nullptr ? ATK_ROLE_INVALID : it->source->role(*it->key);
    };
    object->get_name = [](AtkObject* self) -> const gchar* {
        const PwCell* const it = cell(self);
        if (it->source == nullptr)
            return "";
        // The caller borrows it: it is kept with the object.
        gchar* const name = g_strdup(it->source->name(*it->key).c_str());
        g_object_set_data_full(G_OBJECT(self), "planwright-name", name, g_free);
        return name;
    };
    object->get_index_in_parent = [](AtkObject* self) -> gint {
        const PwCell* const it = cell(self);
        return it->source == nullptr ? -1 : it->source->index_of(*it->key);
    };
    object->ref_state_set = [](AtkObject* self) -> AtkStateSet* {
        const PwCell* const it = cell(self);
        AtkStateSet* const states = atk_state_set_new();
        if (it->source == nullptr || it->source->index_of(*it->key) < 0) {
            atk_state_set_add_state(states, ATK_STATE_DEFUNCT);
            return states;
        }
        for (const AtkStateType state :
             {ATK_STATE_ENABLED, ATK_STATE_SENSITIVE, ATK_STATE_VISIBLE, ATK_STATE_MULTI_LINE,
              ATK_STATE_SELECTABLE_TEXT, ATK_STATE_FOCUSABLE})
            atk_state_set_add_state(states, state);
        if (it->source->extents(*it->key))
            atk_state_set_add_state(states, ATK_STATE_SHOWING);
        if (it->source->editable(*it->key))
            atk_state_set_add_state(states, ATK_STATE_EDITABLE);
        else
            atk_state_set_add_state(states, ATK_STATE_READ_ONLY);
        if (it->source->focused(*it->key))
            atk_state_set_add_state(states, ATK_STATE_FOCUSED);
        return states;
    };
    G_OBJECT_CLASS(type)->finalize = [](GObject* self) {
        delete cell(self)->key;
        G_OBJECT_CLASS(pw_cell_parent_class)->finalize(self);
    };
}

namespace planwright::gui::access {

AtkObject* make_document(GtkWidget* widget, Source* source) {
    auto* const object =
        ATK_OBJECT(g_object_new(pw_document_get_type(), "widget", widget, nullptr));
    as<PwDocument>(object)->source = source;
    atk_object_initialize(object, widget);
    atk_object_set_name(object, to_utf8(tr("Plan")).c_str());
    return object;
}

AtkObject* make_table(AtkObject* document, Source* source) {
    auto* const object = ATK_OBJECT(g_object_new(pw_table_get_type(), nullptr));
    as<PwTable>(object)->source = source;
    atk_object_set_parent(object, document);
    atk_object_set_name(object, to_utf8(tr("Recommendations and actions")).c_str());
    return object;
}

AtkObject* make_cell(AtkObject* parent, Source* source, CellKey key) {
    auto* const object = ATK_OBJECT(g_object_new(pw_cell_get_type(), nullptr));
    as<PwCell>(object)->source = source;
    as<PwCell>(object)->key = new CellKey(std::move(key));
    atk_object_set_parent(object, parent);
    return object;
}

void let_go(AtkObject* object) {
    if (G_TYPE_CHECK_INSTANCE_TYPE(object, pw_cell_get_type()))
        as<PwCell>(object)->source = nullptr;
    else if (G_TYPE_CHECK_INSTANCE_TYPE(object, pw_table_get_type()))
        as<PwTable>(object)->source = nullptr;
    else if (G_TYPE_CHECK_INSTANCE_TYPE(object, pw_document_get_type()))
        as<PwDocument>(object)->source = nullptr;
}

} // namespace planwright::gui::access
