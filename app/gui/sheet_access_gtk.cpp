// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "gui/findings_pane.h"
#include "gui/plan_sheet.h"
#include "gui/sheet_access.h"
#include "gui/sheet_access_objects.h"
#include "gui/wx_text.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace planwright::gui {

namespace {

using access::CellKey;

constexpr const char* object_of_widget = "planwright-sheet";

/// The class of wx's drawing widgets gives one kind of object to all of them: a sheet's own stands
/// before it.
AtkObject* (*get_accessible_before)(GtkWidget*) = nullptr;

AtkObject* get_accessible(GtkWidget* widget) {
    auto* const own =
        static_cast<AtkObject*>(g_object_get_data(G_OBJECT(widget), object_of_widget));
    return own != nullptr ? own : get_accessible_before(widget);
}

void put_before(GtkWidget* widget) {
    GtkWidgetClass* const type = GTK_WIDGET_GET_CLASS(widget);
    if (type->get_accessible == get_accessible)
        return;
    get_accessible_before = type->get_accessible;
    type->get_accessible = get_accessible;
}

int characters(std::string_view bytes) {
    return static_cast<int>(text::length(bytes));
}

/// The byte where a character begins; the end when there are not so many.
std::size_t byte_of(const std::string& text, int character) {
    if (character < 0 || character >= characters(text))
        return text.size();
    return static_cast<std::size_t>(g_utf8_offset_to_pointer(text.c_str(), character) -
                                    text.c_str());
}

struct Unref {
    void operator()(AtkObject* object) const {
        access::let_go(object);
        g_object_unref(object);
    }
};
using Object = std::unique_ptr<AtkObject, Unref>;

class GtkSheetAccess : public SheetAccess, private access::Source {
public:
    explicit GtkSheetAccess(PlanSheet& sheet) : sheet_(sheet), widget_(sheet.m_wxwindow) {
        put_before(widget_);
        document_.reset(access::make_document(widget_, this));
        table_object_.reset(access::make_table(document_.get(), this));
        g_object_set_data(G_OBJECT(widget_), object_of_widget, document_.get());
    }
    ~GtkSheetAccess() override { g_object_set_data(G_OBJECT(widget_), object_of_widget, nullptr); }

    void shown() override {
        ready_ = true;
        forget();
    }
    void hidden() override {
        ready_ = false;
        forget();
    }
    void changed(bool plan) override;
    void announce(const std::string& words) override;

private:
    int child_count() override {
        asked_ = true;
        return static_cast<int>(beside().size()) + 1;
    }
    AtkObject* child(int index) override;
    int index_of(const CellKey& cell) override;
    const TableOutline& table() override;
    AtkObject* table_object() override { return table_object_.get(); }
    AtkObject* table_cell(std::size_t index) override;
    std::optional<GridCell> grid_cell(const CellKey& cell) override;
    std::string name(const CellKey& cell) override;
    std::string text(const CellKey& cell) override;
    AtkRole role(const CellKey& cell) override;
    bool editable(const CellKey& cell) override;
    bool focused(const CellKey& cell) override;
    std::optional<int> caret(const CellKey& cell) override;
    std::pair<int, int> selection(const CellKey& cell) override;
    bool set_caret(const CellKey& cell, int at) override;
    bool replace(const CellKey& cell, int begin, int end, const std::string& words) override;
    std::optional<GdkRectangle> extents(const CellKey& cell) override;
    AtkObject* cell_at(int x, int y) override;

    void forget();
    const std::vector<CellKey>& beside();
    [[nodiscard]] const SheetCell* laid_out(const CellKey& cell);
    [[nodiscard]] FieldRef field_of(const CellKey& cell);
    [[nodiscard]] std::optional<CellKey> key_of(const FieldRef& field);
    AtkObject* object_of(const CellKey& key);
    void tell_text(AtkObject* object, const std::string& now);

    PlanSheet& sheet_;
    GtkWidget* widget_;
    Object document_;
    Object table_object_;
    bool ready_ = false;
    bool asked_ = false; ///< somebody listens: until then changes cost nothing
    std::vector<std::pair<CellKey, Object>> beside_objects_;
    std::unordered_map<FieldRef, Object> cells_;
    std::array<Object, sheet_columns> headings_;
    std::shared_ptr<const Plan> outlined_;
    std::optional<TableOutline> outline_;
    std::optional<std::vector<CellKey>> beside_;
    std::size_t before_table_ = 0; ///< how many of these stand above the table
    std::optional<FieldRef> last_field_;
    std::string last_text_;
    bool had_focus_ = false;
};

void GtkSheetAccess::forget() {
    beside_objects_.clear();
    cells_.clear();
    for (Object& heading : headings_)
        heading.reset();
    outline_.reset();
    outlined_.reset();
    beside_.reset();
    last_field_.reset();
    last_text_.clear();
}

const TableOutline& GtkSheetAccess::table() {
    const std::shared_ptr<const Plan> plan =
        ready_ ? sheet_.controller().document().snapshot().plan : std::make_shared<const Plan>();
    if (!outline_ || outlined_ != plan) {
        outline_.emplace(plan);
        outlined_ = plan;
    }
    return *outline_;
}

/// Cells above and below the table, in reading order.
const std::vector<CellKey>& GtkSheetAccess::beside() {
    if (beside_)
        return *beside_;
    beside_.emplace();
    before_table_ = 0;
    if (!ready_)
        return *beside_;
    SheetLayout& layout = sheet_.layout();
    const auto is_row = [&](std::size_t block) {
        return layout.kind(block) == BlockKind::group ||
               layout.kind(block) == BlockKind::recommendation;
    };
    const auto take = [&](std::size_t block) {
        const std::size_t cells = layout.block(block).cells.size();
        for (std::size_t i = 0; i < cells; ++i)
            beside_->push_back({false, {}, block, i});
    };
    const std::size_t count = layout.block_count();
    std::size_t first = 0;
    for (; first < count && layout.kind(first) != BlockKind::summary && !is_row(first); ++first)
        take(first);
    before_table_ = beside_->size();
    std::size_t last = count;
    while (last > first && !is_row(last - 1))
        --last;
    for (; last < count; ++last)
        take(last);
    return *beside_;
}

AtkObject* GtkSheetAccess::child(int index) {
    const auto& cells = beside();
    const auto at = static_cast<std::size_t>(index);
    if (index < 0 || at > cells.size())
        return nullptr;
    if (at == before_table_)
        return table_object_.get();
    return object_of(cells[at < before_table_ ? at : at - 1]);
}

int GtkSheetAccess::index_of(const CellKey& cell) {
    if (cell.in_table) {
        if (cell.field.field == Field::document)
            return static_cast<int>(cell.number);
        const auto index = table().index_of(cell.field);
        return index ? static_cast<int>(*index) : -1;
    }
    const auto& cells = beside();
    const auto found = std::find(cells.begin(), cells.end(), cell);
    if (found == cells.end())
        return -1;
    const auto at = static_cast<std::size_t>(found - cells.begin());
    return static_cast<int>(at < before_table_ ? at : at + 1);
}

AtkObject* GtkSheetAccess::object_of(const CellKey& key) {
    if (!key.in_table) {
        for (const auto& [known, object] : beside_objects_) {
            if (known == key)
                return object.get();
        }
        beside_objects_.emplace_back(key, access::make_cell(document_.get(), this, key));
        return beside_objects_.back().second.get();
    }
    Object& object = key.field.field == Field::document ? headings_[key.number] : cells_[key.field];
    if (!object)
        object.reset(access::make_cell(table_object_.get(), this, key));
    return object.get();
}

AtkObject* GtkSheetAccess::table_cell(std::size_t index) {
    if (index < sheet_columns)
        return object_of({true, {{}, Field::document, 0}, 0, index});
    return object_of({true, table().cell(index).field, 0, 0});
}

std::optional<GridCell> GtkSheetAccess::grid_cell(const CellKey& cell) {
    const int index = cell.in_table ? index_of(cell) : -1;
    if (index < 0)
        return std::nullopt;
    return table().cell(static_cast<std::size_t>(index));
}

/// The cell as it is drawn; null when there is none any more.
const SheetCell* GtkSheetAccess::laid_out(const CellKey& cell) {
    if (!ready_)
        return nullptr;
    if (cell.in_table)
        return &sheet_.layout().header().cells[cell.number];
    if (cell.block >= sheet_.layout().block_count())
        return nullptr;
    const RowLayout& block = sheet_.layout().block(cell.block);
    return cell.number < block.cells.size() ? &block.cells[cell.number] : nullptr;
}

FieldRef GtkSheetAccess::field_of(const CellKey& cell) {
    if (cell.in_table)
        return cell.field;
    const SheetCell* const shown = laid_out(cell);
    return shown != nullptr ? shown->field : FieldRef{{}, Field::document, 0};
}

std::optional<CellKey> GtkSheetAccess::key_of(const FieldRef& field) {
    if (table().index_of(field))
        return CellKey{true, field, 0, 0};
    for (const CellKey& cell : beside()) {
        if (field_of(cell) == field)
            return cell;
    }
    return std::nullopt;
}

std::string GtkSheetAccess::text(const CellKey& cell) {
    if (!ready_)
        return {};
    const FieldRef field = field_of(cell);
    if (field.field != Field::document) {
        if (auto words = field_text(sheet_.controller().plan(), sheet_.layout().edition(), field))
            return *std::move(words);
    }
    const SheetCell* const shown = laid_out(cell);
    return shown != nullptr ? plain_text(shown->text->text()) : std::string();
}

std::string GtkSheetAccess::name(const CellKey& cell) {
    const FieldRef field = field_of(cell);
    if (field.field == Field::document)
        return text(cell);
    return to_utf8(place_words(sheet_.controller().plan(), field));
}

AtkRole GtkSheetAccess::role(const CellKey& cell) {
    if (cell.in_table && cell.field.field == Field::document)
        return ATK_ROLE_COLUMN_HEADER;
    switch (field_of(cell).field) {
    case Field::number:
        return ATK_ROLE_ROW_HEADER;
    case Field::plan_title:
        return ATK_ROLE_HEADING;
    case Field::cover:
        return ATK_ROLE_ENTRY;
    default:
        return cell.in_table ? ATK_ROLE_TABLE_CELL : ATK_ROLE_PARAGRAPH;
    }
}

bool GtkSheetAccess::editable(const CellKey& cell) {
    if (cell.in_table)
        return cell.field.field != Field::document && cell.field.field != Field::status &&
               (cell.field.field != Field::number ||
                !sheet_.controller().plan().numbers_follow_order);
    const SheetCell* const shown = laid_out(cell);
    return shown != nullptr && !shown->locked;
}

bool GtkSheetAccess::focused(const CellKey& cell) {
    return ready_ && sheet_.HasFocus() && sheet_.controller().field() == field_of(cell);
}

std::optional<int> GtkSheetAccess::caret(const CellKey& cell) {
    const auto at = ready_ ? sheet_.controller().caret() : std::nullopt;
    if (!at || at->field != field_of(cell))
        return std::nullopt;
    return characters(std::string_view(text(cell)).substr(0, at->head));
}

std::pair<int, int> GtkSheetAccess::selection(const CellKey& cell) {
    const auto at = ready_ ? sheet_.controller().caret() : std::nullopt;
    if (!at || at->field != field_of(cell))
        return {0, 0};
    const std::string words = text(cell);
    const auto count = [&](std::size_t bytes) {
        return characters(std::string_view(words).substr(0, bytes));
    };
    return {count(std::min(at->anchor, at->head)), count(std::max(at->anchor, at->head))};
}

bool GtkSheetAccess::set_caret(const CellKey& cell, int at) {
    const FieldRef field = field_of(cell);
    if (!ready_ || field.field == Field::document)
        return false;
    const std::size_t byte = byte_of(text(cell), at);
    sheet_.SetFocus();
    return sheet_.select({field, {byte, byte}}) || sheet_.go_to(field);
}

bool GtkSheetAccess::replace(const CellKey& cell, int begin, int end, const std::string& words) {
    const FieldRef field = field_of(cell);
    if (!ready_ || !editable(cell))
        return false;
    const std::string now = text(cell);
    const ByteRange range{byte_of(now, begin), byte_of(now, end)};
    return range.begin <= range.end &&
           sheet_.controller().replace({field, range}, words, "type").has_value();
}

std::optional<GdkRectangle> GtkSheetAccess::extents(const CellKey& cell) {
    if (!ready_)
        return std::nullopt;
    std::optional<wxRect> rect;
    if (const FieldRef field = field_of(cell); field.field != Field::document) {
        rect = sheet_.cell_rect(field);
    } else if (const SheetCell* const shown = laid_out(cell)) {
        if (cell.in_table) // the headings stand above what is scrolled
            rect = wxRect(static_cast<int>(shown->box.x), static_cast<int>(shown->box.y),
                          static_cast<int>(shown->box.width), static_cast<int>(shown->box.height));
        else
            rect = sheet_.to_window(shown->box.moved({0, sheet_.layout().top(cell.block)}));
    }
    if (!rect || !rect->Intersects(sheet_.GetClientRect()))
        return std::nullopt;
    const wxPoint corner = sheet_.ClientToScreen(rect->GetTopLeft());
    return GdkRectangle{corner.x, corner.y, rect->width, rect->height};
}

AtkObject* GtkSheetAccess::cell_at(int x, int y) {
    if (!ready_)
        return nullptr;
    const wxPoint point = sheet_.ScreenToClient({x, y});
    const auto hit = sheet_.layout().hit(sheet_.to_sheet(point), sheet_.top());
    if (!hit)
        return nullptr;
    const SheetCell& shown = sheet_.layout().block(hit->block).cells[hit->cell];
    if (shown.field.field != Field::document && table().index_of(shown.field))
        return object_of({true, shown.field, 0, 0});
    return object_of({false, {}, hit->block, hit->cell});
}

/// What was put in and taken out, as one stretch.
void GtkSheetAccess::tell_text(AtkObject* object, const std::string& now) {
    const std::string before = std::exchange(last_text_, now);
    if (before == now)
        return;
    std::size_t same = 0;
    const std::size_t shorter = std::min(before.size(), now.size());
    while (same < shorter && before[same] == now[same])
        ++same;
    while (same > 0 && !text::is_code_point_edge(now, same))
        --same;
    std::size_t end = 0;
    while (end < shorter - same && before[before.size() - 1 - end] == now[now.size() - 1 - end])
        ++end;
    while (end > 0 && !text::is_code_point_edge(now, now.size() - end))
        --end;
    const int at = characters(std::string_view(now).substr(0, same));
    const std::string gone = before.substr(same, before.size() - end - same);
    const std::string put = now.substr(same, now.size() - end - same);
    if (!gone.empty())
        g_signal_emit_by_name(object, "text-remove", at, characters(gone), gone.c_str());
    if (!put.empty())
        g_signal_emit_by_name(object, "text-insert", at, characters(put), put.c_str());
}

void GtkSheetAccess::changed(bool plan) {
    if (plan)
        beside_.reset();
    if (!ready_ || !asked_)
        return;
    const std::optional<FieldRef> field = sheet_.controller().field();
    const bool has_focus = sheet_.HasFocus();
    const auto key = field ? key_of(*field) : std::nullopt;
    if (last_field_ && (last_field_ != field || !has_focus) && had_focus_) {
        if (const auto old = key_of(*last_field_))
            atk_object_notify_state_change(object_of(*old), ATK_STATE_FOCUSED, FALSE);
    }
    const bool arrived = has_focus && (last_field_ != field || !had_focus_);
    had_focus_ = has_focus;
    if (!key) {
        last_field_ = field;
        return;
    }
    AtkObject* const object = object_of(*key);
    if (last_field_ == field)
        tell_text(object, text(*key));
    else
        last_text_ = text(*key);
    last_field_ = field;
    if (arrived)
        atk_object_notify_state_change(object, ATK_STATE_FOCUSED, TRUE);
    if (const auto at = caret(*key))
        g_signal_emit_by_name(object, "text-caret-moved", *at);
}

void GtkSheetAccess::announce(const std::string& words) {
    if (!ready_)
        return;
    if (const auto key = last_field_ ? key_of(*last_field_) : std::nullopt)
        atk_object_set_description(object_of(*key), words.c_str());
    if (!words.empty() && g_signal_lookup("announcement", ATK_TYPE_OBJECT) != 0)
        g_signal_emit_by_name(document_.get(), "announcement", words.c_str());
}

} // namespace

std::unique_ptr<SheetAccess> make_sheet_access(PlanSheet& sheet) {
    return std::make_unique<GtkSheetAccess>(sheet);
}

} // namespace planwright::gui
