// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The commands of a window: what each is called, its key, when it can be run and what it does.
#include "gui/clipboard.h"
#include "gui/dialogs.h"
#include "gui/editor_app.h"
#include "gui/editor_frame.h"
#include "gui/plan_printout.h"
#include "gui/wx_text.h"

#include <wx/notebook.h>
#include <wx/splitter.h>
#include <wx/textentry.h>

#include <utility>

namespace planwright::gui {

namespace {

/// "Undo: move action 3 to recommendation 5".
wxString step_title(const wxString& verb, const std::string& name) {
    return name.empty() ? verb : verb + ": " + to_wx(name);
}

} // namespace

void EditorFrame::add_file_commands() {
    commands_.add({"file.new",
                   tr("&New plan…"),
                   "Ctrl+N",
                   "Begin a plan from an edition of the template",
                   [this] { new_plan(); },
                   {},
                   {},
                   {}});
    commands_.add({"file.open",
                   tr("&Open…"),
                   "Ctrl+O",
                   "Open a plan, or read one from a document",
                   [this] { open_with_dialog(); },
                   {},
                   {},
                   {}});
    commands_.add(
        {"file.save", "&Save", "Ctrl+S", "Save the plan", [this] { save(); }, {}, {}, {}});
    commands_.add({"file.save-as",
                   tr("Save &as…"),
                   "Ctrl+Shift+S",
                   "Save the plan under another name",
                   [this] { save_as(); },
                   {},
                   {},
                   {}});
    commands_.add({"file.revert",
                   "&Revert to the saved plan",
                   "",
                   "Give up all changes",
                   [this] { revert(); },
                   [this] { return !file_.path().empty() && file_.modified(); },
                   {},
                   {}});
    commands_.add({"file.report",
                   tr("Import re&port…"),
                   "",
                   "What the reader decided",
                   [this] { show_import_report(); },
                   [this] {
                       return !file_.report().decisions.empty() ||
                              !file_.report().set_aside.empty() || !file_.repairs().empty();
                   },
                   {},
                   {}});
    commands_.add(
        {"file.export-html",
         tr("Export as a &web page…"),
         "",
         "Write the plan as HTML",
         [this] { export_to("Export as a web page", "Web page (*.html)|*.html", ".html"); },
         {},
         {},
         {}});
    commands_.add({"file.export-json",
                   tr("Export as &JSON…"),
                   "",
                   "Write the plan for other programs",
                   [this] { export_to("Export as JSON", "JSON (*.json)|*.json", ".json"); },
                   {},
                   {},
                   {}});
    const auto paper = [this](auto&& use) {
        use(this, paper_setup(), file_.document().snapshot().plan, file_.edition(),
            to_wx(file_.title()));
    };
    commands_.add({.id = "file.page-setup",
                   .title = tr("Page set&up…"),
                   .help = tr("Paper, margins and direction for print"),
                   .run = [this] { set_up_paper(this, paper_setup()); }});
    commands_.add({.id = "file.preview",
                   .title = tr("Print pre&view"),
                   .help = tr("The pages as they will be printed"),
                   .run = [paper] { paper(preview_plan); }});
    commands_.add({.id = "file.print", .title = tr("&Print…"), .key = "Ctrl+P", .run = [paper] {
                       paper(print_plan);
                   }});
    commands_.add({.id = "file.properties",
                   .title = tr("P&roperties…"),
                   .help = tr("Edition, marking, and how long the plan is"),
                   .run = [this] {
                       const wxBusyCursor busy;
                       const PaperPlan pages(file_.document().snapshot().plan, file_.edition(),
                                             paper_setup().area());
                       show_properties(this, file_, pages.page_count());
                   }});
    commands_.add(
        {.id = "file.close", .title = tr("&Close window"), .key = "Ctrl+W", .run = [this] {
             Close();
         }});
    commands_.add({.id = "file.quit",
                   .title = tr("&Quit"),
                   .key = "Ctrl+Q",
                   .help = tr("Close all windows; the next start opens them again"),
                   .run = [] { quit(); }});
}

void EditorFrame::add_edit_commands() {
    const auto in_sheet = [this] { return sheet_->controller().field().has_value(); };
    commands_.add({"edit.undo",
                   "&Undo",
                   "Ctrl+Z",
                   "Take back the last step",
                   [this] {
                       if (wxTextEntryBase* const entry = focused_entry())
                           entry->Undo();
                       else
                           sheet_->run(Command::undo);
                   },
                   [this] { return focused_entry() != nullptr || file_.document().can_undo(); },
                   {},
                   [this] { return step_title("&Undo", file_.document().undo_name()); }});
    commands_.add({"edit.redo",
                   "&Redo",
                   "Ctrl+Shift+Z",
                   "Do again what was taken back",
                   [this] {
                       if (wxTextEntryBase* const entry = focused_entry())
                           entry->Redo();
                       else
                           sheet_->run(Command::redo);
                   },
                   [this] { return focused_entry() != nullptr || file_.document().can_redo(); },
                   {},
                   [this] { return step_title("&Redo", file_.document().redo_name()); }});
    commands_.add({"edit.cut",
                   "Cu&t",
                   "Ctrl+X",
                   "",
                   [this] { cut(); },
                   [this] {
                       return focused_entry() != nullptr ||
                              (sheet_->controller().editable() &&
                               sheet_->controller().editor().has_selection());
                   },
                   {},
                   {}});
    commands_.add({"edit.copy",
                   "&Copy",
                   "Ctrl+C",
                   "",
                   [this] { copy(); },
                   [this] {
                       return focused_entry() != nullptr ||
                              sheet_->controller().editor().has_selection();
                   },
                   {},
                   {}});
    commands_.add({"edit.paste",
                   "&Paste",
                   "Ctrl+V",
                   "",
                   [this] { paste(false); },
                   [this] { return focused_entry() != nullptr || sheet_->controller().editable(); },
                   {},
                   {}});
    commands_.add({"edit.paste-text",
                   "Paste as te&xt",
                   "Ctrl+Shift+V",
                   "Without styles or tables",
                   [this] { paste(true); },
                   [this] { return focused_entry() != nullptr || sheet_->controller().editable(); },
                   {},
                   {}});
    commands_.add({"edit.select-all",
                   "Select &all",
                   "Ctrl+A",
                   "All of the cell",
                   [this] {
                       if (wxTextEntryBase* const entry = focused_entry())
                           entry->SelectAll();
                       else
                           sheet_->run(Command::select_all);
                   },
                   [in_sheet] { return focused_entry() != nullptr || in_sheet(); },
                   {},
                   {}});
    commands_.add({"edit.go-to",
                   tr("&Go to recommendation…"),
                   "Ctrl+G",
                   "Go to a recommendation by its number",
                   [this] {
                       if (const auto field = ask_where_to_go(this, file_.document().plan()))
                           show_place(*field);
                   },
                   {},
                   {},
                   {}});
}

void EditorFrame::add_sheet_command(std::string id, const wxString& title, const wxString& key,
                                    Command command, const wxString& help) {
    commands_.add({std::move(id),
                   title,
                   key,
                   help,
                   [this, command] {
                       sheet_->run(command);
                       sheet_->SetFocus();
                   },
                   [this, command] { return sheet_->controller().can(command); },
                   {},
                   {}});
}

void EditorFrame::add_row_commands() {
    add_sheet_command("row.add-action", "New &action", "Ctrl+Return", Command::add_action,
                      "Put an action behind this one");
    add_sheet_command("row.add-recommendation", "New &recommendation", "Ctrl+Shift+Return",
                      Command::add_recommendation, "Put a recommendation behind this one");
    add_sheet_command("row.add-group", "New &group", "", Command::add_group,
                      "Put a group of recommendations behind this one");
    add_sheet_command("row.split", "&Split the action here", "Ctrl+Alt+Return",
                      Command::split_action, "What stands behind the caret becomes an action");
    add_sheet_command("row.join", "&Join with the action above", "", Command::join_action);
    add_sheet_command("row.items", "Make list &items actions", "Ctrl+Alt+A",
                      Command::items_to_actions,
                      "Each item of the list becomes an action with the same owner and date");
    add_sheet_command("row.duplicate", "&Duplicate the row", "Ctrl+D", Command::duplicate_row);
    add_sheet_command("row.delete", "De&lete the row", "Ctrl+Shift+K", Command::delete_row);
    add_sheet_command("row.up", "Move &up", "Alt+Up", Command::move_row_up,
                      "Move the row up, over the edge of its recommendation too");
    add_sheet_command("row.down", "Move do&wn", "Alt+Down", Command::move_row_down,
                      "Move the row down, over the edge of its recommendation too");
}

void EditorFrame::add_format_commands() {
    const auto style = [this](std::string id, const wxString& title, const wxString& key,
                              Command command, RunStyle wanted) {
        add_sheet_command(std::move(id), title, key, command);
        UiCommand last = commands_.all().back();
        last.checked = [this, wanted] {
            return sheet_->controller().field().has_value() &&
                   has(sheet_->controller().editor().style(), wanted);
        };
        commands_.replace_last(std::move(last));
    };
    const auto list = [this](std::string id, const wxString& title, const wxString& key,
                             Command command, ListKind wanted) {
        add_sheet_command(std::move(id), title, key, command);
        UiCommand last = commands_.all().back();
        last.checked = [this, wanted] {
            return sheet_->controller().field().has_value() &&
                   sheet_->controller().editor().list() == wanted;
        };
        commands_.replace_last(std::move(last));
    };
    style("format.bold", "&Bold", "Ctrl+B", Command::bold, RunStyle::bold);
    style("format.italic", "&Italic", "Ctrl+I", Command::italic, RunStyle::italic);
    style("format.superscript", "Su&perscript", "Ctrl+Shift+=", Command::superscript,
          RunStyle::superscript);
    style("format.subscript", "Su&bscript", "Ctrl+Shift+B", Command::subscript,
          RunStyle::subscript);
    list("format.bullets", "B&ulleted list", "Ctrl+Shift+8", Command::bullets, ListKind::bullet);
    list("format.numbers", "&Numbered list", "Ctrl+Shift+7", Command::numbers, ListKind::number);
    list("format.letters", "&Lettered list", "Ctrl+Shift+9", Command::letters, ListKind::letter);
    add_sheet_command("format.nest", "Item one level &deeper", "Ctrl+]", Command::nest);
    add_sheet_command("format.unnest", "Item one level &up", "Ctrl+[", Command::unnest);
}

void EditorFrame::add_check_commands() {
    commands_.add(
        {"check.next", "&Next finding", "F8", "", [this] { step_to_finding(true); }, {}, {}, {}});
    commands_.add({"check.previous",
                   "&Previous finding",
                   "Shift+F8",
                   "",
                   [this] { step_to_finding(false); },
                   {},
                   {},
                   {}});
    commands_.add({"check.card",
                   tr("What to do about it…"),
                   "Ctrl+.",
                   "Suggestions and fixes for the finding at the caret",
                   [this] {
                       sheet_->SetFocus();
                       help_->open_card();
                   },
                   [this] { return sheet_->controller().field().has_value(); },
                   {},
                   {}});
    commands_.add(
        {"edit.find", tr("&Find…"), "Ctrl+F", "", [this] { find_bar_->open(false); }, {}, {}, {}});
    commands_.add({"edit.replace",
                   tr("&Replace…"),
                   "Ctrl+H",
                   "",
                   [this] { find_bar_->open(true); },
                   {},
                   {},
                   {}});
    commands_.add(
        {"edit.find-next", "Find &next", "F3", "", [this] { find_bar_->step(true); }, {}, {}, {}});
    commands_.add({"edit.find-previous",
                   "Find previo&us",
                   "Shift+F3",
                   "",
                   [this] { find_bar_->step(false); },
                   {},
                   {},
                   {}});
    commands_.add({"view.side",
                   "&Findings and tables",
                   "Ctrl+Shift+F",
                   "Show or hide the pane on the right",
                   [this] { toggle_pane(side_); },
                   {},
                   [this] { return inner_->IsSplit(); },
                   {}});
}

void EditorFrame::add_view_commands() {
    commands_.add({"view.zoom-in", "Zoom &in", "Ctrl++", "", [this] { zoom_by(1); }, {}, {}, {}});
    commands_.add(
        {"view.zoom-out", "Zoom &out", "Ctrl+-", "", [this] { zoom_by(-1); }, {}, {}, {}});
    commands_.add({"view.zoom-100", "&100 %", "Ctrl+0", "", [this] { set_zoom(1); }, {}, {}, {}});
    commands_.add({"view.outline",
                   "&Outline",
                   "Ctrl+Shift+O",
                   "Show or hide the outline",
                   [this] { toggle_pane(outline_); },
                   {},
                   [this] { return outer_->IsSplit(); },
                   {}});
    commands_.add({"view.full-screen",
                   "&Full screen",
                   "F11",
                   "",
                   [this] {
                       ShowFullScreen(!IsFullScreen(),
                                      wxFULLSCREEN_NOCAPTION | wxFULLSCREEN_NOBORDER);
                   },
                   {},
                   [this] { return IsFullScreen(); },
                   {}});
    const auto theme = [this](std::string id, const wxString& title, const Theme& wanted) {
        commands_.add({std::move(id),
                       title,
                       "",
                       "",
                       [this, &wanted] {
                           theme_chosen_ = true;
                           set_theme(wanted);
                       },
                       {},
                       [this, &wanted] { return theme_ == &wanted; },
                       {}});
    };
    theme("view.light", "&Light", light_theme());
    theme("view.dark", "&Dark", dark_theme());
    theme("view.contrast", "High &contrast", high_contrast_theme());
}

void EditorFrame::add_help_commands() {
    commands_.add({"help.palette",
                   tr("&Find or run a command…"),
                   "Ctrl+Shift+P",
                   "Every command by its name, and every recommendation by its words",
                   [this] {
                       run_palette(*this, commands_, file_.document().plan(),
                                   [this](const FieldRef& field) { show_place(field); });
                   },
                   {},
                   {},
                   {}});
    commands_.add({"help.keys",
                   "&Keyboard shortcuts",
                   "Ctrl+?",
                   "",
                   [this] { show_keys(this, commands_); },
                   {},
                   {},
                   {}});
    commands_.add(
        {"help.about", "&About Planwright", "", "", [this] { show_about(this); }, {}, {}, {}});
}

} // namespace planwright::gui
