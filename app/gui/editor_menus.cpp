// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Which commands stand in which menu.
#include "gui/editor_app.h"
#include "gui/editor_frame.h"
#include "gui/wx_text.h"

#include <wx/menu.h>

namespace planwright::gui {

void EditorFrame::build_menus() {
    auto* const bar = new wxMenuBar;
    wxMenu* const file = commands_.menu({"file.new", "file.open"});
    recent_ = new wxMenu;
    file->AppendSubMenu(recent_, "Open re&cent");
    for (const char* const id :
         {"", "file.save", "file.save-as", "file.revert", "", "file.report", "file.export-html",
          "file.export-json", "", "file.page-setup", "file.preview", "file.print", "",
          "file.properties", "", "file.close", "file.quit"})
        commands_.append(*file, id);
    bar->Append(file, "&File");
    Bind(wxEVT_MENU_OPEN, [this](wxMenuEvent& event) {
        fill_recent_menu();
        event.Skip();
    });
    fill_recent_menu();
    bar->Append(
        commands_.menu({"edit.undo", "edit.redo", "", "edit.cut", "edit.copy", "edit.paste",
                        "edit.paste-text", "", "edit.select-all", "", "edit.find", "edit.replace",
                        "edit.find-next", "edit.find-previous", "edit.go-to"}),
        "&Edit");
    bar->Append(commands_.menu({"row.add-action", "row.add-recommendation", "row.add-group", "",
                                "row.split", "row.join", "row.items", "row.duplicate", "row.delete",
                                "", "row.up", "row.down"}),
                "&Insert");
    bar->Append(commands_.menu({"format.bold", "format.italic", "format.superscript",
                                "format.subscript", "", "format.bullets", "format.numbers",
                                "format.letters", "", "format.nest", "format.unnest"}),
                "F&ormat");
    bar->Append(
        commands_.menu({"check.next", "check.previous", "", "check.card", "", "review.comment",
                        "review.comments", "", "review.changes-saved", "review.changes",
                        "review.changes-off", "", "review.owner", "review.plugins"}),
        "&Check");
    bar->Append(
        commands_.menu({"view.zoom-in", "view.zoom-out", "view.zoom-100", "", "view.outline",
                        "view.full-screen", "", "view.light", "view.dark", "view.contrast"}),
        "&View");
    bar->Append(commands_.menu({"help.palette", "help.keys", "", "help.about"}), "&Help");
    SetMenuBar(bar);
}

void EditorFrame::fill_recent_menu() {
    while (recent_->GetMenuItemCount() > 0)
        recent_->Destroy(recent_->FindItemByPosition(0));
    const std::vector<std::filesystem::path> files = recent_files();
    for (const std::filesystem::path& path : files) {
        wxString title = to_wx(desk::shown(path));
        title.Replace("&", "&&");
        const wxMenuItem* const item = recent_->Append(wxID_ANY, title);
        recent_->Bind(
            wxEVT_MENU, [this, path](wxCommandEvent&) { open_path(path); }, item->GetId());
    }
    if (files.empty())
        recent_->Append(wxID_ANY, "Nothing opened yet")->Enable(false);
}

void EditorFrame::show_context_menu(wxPoint at) {
    const std::unique_ptr<wxMenu> menu(commands_.menu(
        {"edit.cut", "edit.copy", "edit.paste", "edit.paste-text", "", "row.add-action",
         "row.split", "row.join", "row.duplicate", "row.delete", "", "row.up", "row.down"}));
    sheet_->PopupMenu(menu.get(), at);
}

/// What can stand in a cell that is chosen, not typed.
void EditorFrame::choose_in_cell(const FieldRef& field, CellRole role) {
    const auto at = find_recommendation(file_.document().plan(), field.row);
    const auto cell = sheet_->cell_rect(field);
    if (!at || !cell)
        return;
    const Recommendation row = recommendation_at(file_.document().plan(), *at);
    SheetController& controller = sheet_->controller();
    wxMenu menu;
    const auto add = [&](const wxString& title, bool chosen, std::function<void()> choose) {
        wxMenuItem* const item = menu.AppendRadioItem(wxID_ANY, title);
        item->Check(chosen);
        menu.Bind(
            wxEVT_MENU, [choose = std::move(choose)](wxCommandEvent&) { choose(); }, item->GetId());
    };
    if (role == CellRole::reason) {
        for (const ReasonCategory category : all_reason_categories)
            add(to_wx(to_string(category)), row.reason_category == category,
                [&controller, category, id = row.id] { controller.choose_reason(id, category); });
        add("No reason yet", !row.reason_category,
            [&controller, id = row.id] { controller.choose_reason(id, std::nullopt); });
    } else {
        for (const Status status : all_statuses)
            add(to_wx(to_string(status)), row.status == status,
                [&controller, status, id = row.id] { controller.choose_status(id, status); });
        add("No answer yet", !row.status,
            [&controller, id = row.id] { controller.choose_status(id, std::nullopt); });
    }
    sheet_->PopupMenu(&menu, cell->GetBottomLeft());
    sheet_->SetFocus();
}

} // namespace planwright::gui
