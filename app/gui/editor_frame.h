// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/readiness.h"
#include "desk/journal.h"
#include "desk/plan_file.h"
#include "gui/changes_pane.h"
#include "gui/comments_pane.h"
#include "gui/find_bar.h"
#include "gui/findings_pane.h"
#include "gui/live_findings.h"
#include "gui/outline_pane.h"
#include "gui/plan_marks.h"
#include "gui/plan_sheet.h"
#include "gui/row_inspector.h"
#include "gui/sheet_help.h"
#include "gui/status_strip.h"
#include "gui/tables_pane.h"
#include "gui/tool_strip.h"
#include "gui/ui_commands.h"

#include <wx/frame.h>
#include <wx/timer.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

class wxNotebook;
class wxSplitterWindow;

namespace planwright::gui {

/// A window with one plan in it: the sheet in the middle, the outline on its left, findings, row
/// and tables on its right. Main thread.
///
/// How to add to it: a command goes into the table (editor_commands.cpp); a pane is a window that
/// `build_panes` puts in and that hears of the plan in `plan_changed` and `caret_moved`.
class EditorFrame : public wxFrame {
public:
    /// Shows a plan that is to be worked on. A frame always has one.
    explicit EditorFrame(desk::PlanFile file);
    ~EditorFrame() override;
    EditorFrame(const EditorFrame&) = delete;
    EditorFrame& operator=(const EditorFrame&) = delete;

    [[nodiscard]] PlanSheet& sheet() { return *sheet_; }
    [[nodiscard]] desk::PlanFile& file() { return file_; }
    [[nodiscard]] const UiCommands& commands() const { return commands_; }
    [[nodiscard]] FindingsPane& findings() { return *findings_; }
    [[nodiscard]] RowInspector& inspector() { return *inspector_; }
    [[nodiscard]] TablesPane& tables() { return *tables_; }
    [[nodiscard]] LiveFindings& live() { return *live_; }
    [[nodiscard]] FindBar& find_bar() { return *find_bar_; }
    [[nodiscard]] SheetHelp& help() { return *help_; }
    [[nodiscard]] OutlinePane& outline() { return *outline_; }
    [[nodiscard]] StatusStrip& status() { return *status_; }
    [[nodiscard]] CommentsPane& comments() { return *comments_; }
    [[nodiscard]] ChangesPane& changes() { return *changes_; }

    /// Another plan instead of the one shown; the caller has asked about unsaved work.
    void show_file(desk::PlanFile file);
    /// True while nothing was ever typed into a plan without a file: it may be replaced unasked.
    [[nodiscard]] bool is_blank() const;
    /// Whether changes are kept aside in a journal.
    [[nodiscard]] bool keeps_work() const { return journal_.has_value(); }
    /// A line at the bottom, gone with the next change.
    void say(const wxString& message);
    void set_theme(const Theme& theme);
    /// Goes there, with its row at the top of the view.
    void show_place(const FieldRef& field);

    // editor_files.cpp. Each says itself what went wrong.
    bool open_path(const std::filesystem::path& path);
    bool save();
    bool save_as();
    bool save_to(const std::filesystem::path& path);
    /// Begins a thread; false when the words are empty.
    bool comment_on(const FieldRange& place, const std::string& words);
    /// Shows what changed since the version in a file; an empty path ends that. False, and said,
    /// when it cannot be read.
    bool compare_with(const std::filesystem::path& path);
    /// Asks about unsaved work, once; false: stay.
    [[nodiscard]] bool may_close();

private:
    // editor_frame.cpp
    void build_panes();
    void plan_changed();
    void caret_moved();
    void tell_finding();
    void refresh_title();
    void refresh_comments();
    void refresh_status();
    void refresh_outline();
    void begin_journal();
    void begin_checking();
    void findings_changed(bool settled);
    void show_findings();
    void go_to_finding(const Diagnostic& finding);
    void step_to_finding(bool forward);
    void on_close(wxCloseEvent& event);
    void zoom_by(int steps);
    void set_zoom(double zoom);
    void toggle_pane(wxWindow* pane);

    // editor_state.cpp
    void restore_window();
    void remember_window();

    // editor_commands.cpp
    void add_file_commands();
    void add_edit_commands();
    void add_row_commands();
    void add_format_commands();
    void add_check_commands();
    void add_review_commands();
    void add_view_commands();
    void add_help_commands();
    void build_menus();
    void add_sheet_command(std::string id, const wxString& title, const wxString& key,
                           Command command, const wxString& help = {});
    void show_context_menu(wxPoint at);
    void choose_in_cell(const FieldRef& field, CellRole role);

    // editor_files.cpp
    void new_plan();
    void open_with_dialog();
    void revert();
    void export_to(const wxString& title, const wxString& wildcard, const std::string& ending);
    void show_import_report();
    void fill_recent_menu();

    // editor_review.cpp
    void listen_to_comments();
    void write_comment();
    void show_side(std::size_t page);
    void choose_version();
    void refresh_changes();
    void replace_owner_everywhere();
    void run_plugin_action();
    void propose(const PluginAction& action);
    void make_proposed(const PluginAction& action, const std::vector<Edit>& edits);

    // editor_clipboard.cpp
    void copy();
    void cut();
    void paste(bool as_text);

    UiCommands commands_;
    desk::PlanFile file_;
    std::optional<desk::Journal> journal_;
    Readiness readiness_;
    const Theme* theme_;
    bool theme_chosen_ = false; ///< by the user; else it is the system's
    /// What the plan is compared with.
    struct Version {
        wxString name;
        std::shared_ptr<const Plan> plan;
    };
    std::optional<Version> version_;
    PlanMarks marks_;
    std::string told_; ///< the finding that was said last
    wxString message_;
    wxString saved_;

    wxMenu* recent_ = nullptr; ///< of the menu bar
    ToolStrip* tools_ = nullptr;
    wxSplitterWindow* outer_ = nullptr;
    OutlinePane* outline_ = nullptr;
    wxSplitterWindow* inner_ = nullptr;
    PlanSheet* sheet_ = nullptr;
    wxNotebook* side_ = nullptr;
    FindingsPane* findings_ = nullptr;
    RowInspector* inspector_ = nullptr;
    TablesPane* tables_ = nullptr;
    CommentsPane* comments_ = nullptr;
    ChangesPane* changes_ = nullptr;
    FindBar* find_bar_ = nullptr;
    StatusStrip* status_ = nullptr;
    std::unique_ptr<SheetHelp> help_;
    std::unique_ptr<LiveFindings> live_; ///< of the plan shown
    wxTimer settle_; ///< some moments after the last change: outline and counts follow
};

} // namespace planwright::gui
