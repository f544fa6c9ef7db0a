// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/editor_frame.h"

#include "gui/wx_text.h"
#include "host/run_guard.h"

#include <wx/datetime.h>
#include <wx/dnd.h>
#include <wx/msgdlg.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/splitter.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int outline_width = 232;
constexpr int settle_ms = 250;
constexpr double zoom_step = 1.1;

/// A file dropped on the window is opened.
class FileDrop : public wxFileDropTarget {
public:
    explicit FileDrop(EditorFrame& frame) : frame_(frame) {}
    bool OnDropFiles(wxCoord /*x*/, wxCoord /*y*/, const wxArrayString& files) override {
        if (files.empty())
            return false;
        const std::filesystem::path path(to_utf8(files[0]));
        frame_.CallAfter([&frame = frame_, path] { frame.open_path(path); });
        return true;
    }

private:
    EditorFrame& frame_;
};

const Theme& system_theme() {
    return wxSystemSettings::GetAppearance().IsDark() ? dark_theme() : light_theme();
}

} // namespace

EditorFrame::EditorFrame(desk::PlanFile file)
    : wxFrame(nullptr, wxID_ANY, "Planwright", wxDefaultPosition, wxSize(1400, 900)),
      file_(std::move(file)),
      theme_(&system_theme()),
      settle_(this) {
    SetName("Planwright");
    add_file_commands();
    add_edit_commands();
    add_row_commands();
    add_format_commands();
    add_view_commands();
    add_help_commands();
    build_menus();
    commands_.bind(*this);
    build_panes();
    SetDropTarget(new FileDrop(*this));
    Bind(wxEVT_CLOSE_WINDOW, &EditorFrame::on_close, this);
    Bind(
        wxEVT_TIMER,
        [this](wxTimerEvent&) {
            refresh_outline();
            refresh_status();
        },
        settle_.GetId());
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        set_theme(system_theme());
        event.Skip();
    });
    show_file(std::move(file_));
    set_theme(*theme_);
    sheet_->SetFocus();
}

EditorFrame::~EditorFrame() {
    sheet_->set_events({});
}

void EditorFrame::build_panes() {
    tools_ = new ToolStrip(this, commands_,
                           {{"edit.undo", L"↶"},
                            {"edit.redo", L"↷"},
                            {"", {}},
                            {"format.bold", "B", true},
                            {"format.italic", "I", false, true},
                            {"format.superscript", L"x²"},
                            {"", {}},
                            {"format.bullets", L"•"},
                            {"format.numbers", "1."},
                            {"format.letters", "a."},
                            {"", {}},
                            {"row.add-action", "+ Action"},
                            {"row.add-recommendation", "+ Recommendation"}},
                           "help.palette");
    outer_ = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                  wxSP_LIVE_UPDATE | wxSP_NOBORDER | wxSP_THIN_SASH);
    outline_ = new OutlinePane(outer_);
    sheet_ = new PlanSheet(outer_);
    outer_->SetMinimumPaneSize(120);
    outer_->SplitVertically(outline_, sheet_, outline_width);
    status_ = new StatusStrip(this);

    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(tools_, 0, wxEXPAND);
    column->Add(outer_, 1, wxEXPAND);
    column->Add(status_, 0, wxEXPAND);
    SetSizer(column);

    outline_->on_choose([this](const OutlinePane::Entry& entry) {
        const auto block = sheet_->layout().find(entry.field);
        if (block)
            sheet_->scroll_to_block(*block);
        sheet_->go_to(entry.field);
        sheet_->SetFocus();
    });
    SheetEvents events;
    events.changed = [this](bool plan) {
        if (plan)
            plan_changed();
        else
            caret_moved();
    };
    events.zoom = [this](int steps) { zoom_by(steps); };
    events.context_menu = [this](wxPoint at) { show_context_menu(at); };
    events.choose = [this](const FieldRef& field, CellRole role) { choose_in_cell(field, role); };
    sheet_->set_events(std::move(events));
}

void EditorFrame::set_theme(const Theme& theme) {
    theme_ = &theme;
    SetBackgroundColour(to_wx(theme.chrome));
    tools_->set_theme(theme);
    outline_->set_theme(theme);
    sheet_->set_theme(theme);
    status_->set_theme(theme);
}

void EditorFrame::show_file(desk::PlanFile file) {
    journal_.reset();
    file_ = std::move(file);
    sheet_->show(file_.document(), file_.edition());
    saved_.clear();
    message_.clear();
    begin_journal();
    refresh_title();
    refresh_outline();
    refresh_status();
    tools_->update();
}

bool EditorFrame::is_blank() const {
    return file_.path().empty() && file_.source().empty() && !file_.modified() &&
           !file_.document().can_undo();
}

void EditorFrame::begin_journal() {
    const std::filesystem::path state = host::state_folder();
    if (state.empty())
        return;
    auto journal = desk::Journal::begin(
        state / "journals", file_.path(), file_.title(),
        to_utf8(wxDateTime::Now().Format("%Y-%m-%d %H:%M")), [this](const Error& error) {
            CallAfter([this, words = to_wx(describe(error))] {
                say("Changes are not kept aside any more: " + words);
            });
        });
    if (!journal) {
        say("Changes are not kept aside: " + to_wx(describe(journal.error())));
        return;
    }
    journal_ = *std::move(journal);
}

void EditorFrame::plan_changed() {
    message_.clear();
    if (journal_)
        journal_->note(file_.document().snapshot(), file_.edition());
    refresh_title();
    tools_->update();
    settle_.StartOnce(settle_ms);
}

void EditorFrame::caret_moved() {
    tools_->update();
    if (const auto& field = sheet_->controller().field())
        outline_->follow(file_.document().plan(), *field);
}

void EditorFrame::refresh_title() {
    const wxString name = to_wx(file_.title());
    SetTitle((file_.modified() ? wxString(L"• ") : wxString()) + name + L" — Planwright");
}

void EditorFrame::refresh_outline() {
    readiness_ = readiness_of(file_.document().plan(), {});
    outline_->show(file_.document().plan(), readiness_);
}

void EditorFrame::refresh_status() {
    StatusFacts facts;
    facts.ready = readiness_.whole.share();
    facts.ready_words = wxString::Format("%u %% filled in", readiness_.percent());
    facts.message = message_;
    facts.saved =
        saved_.empty() ? (file_.path().empty() ? wxString("Not saved yet") : wxString()) : saved_;
    facts.zoom = wxString::Format("%d %%", static_cast<int>(std::lround(sheet_->zoom() * 100)));
    status_->show(facts);
}

void EditorFrame::say(const wxString& message) {
    message_ = message;
    if (status_ != nullptr)
        refresh_status();
}

void EditorFrame::zoom_by(int steps) {
    set_zoom(sheet_->zoom() * std::pow(zoom_step, steps));
}

void EditorFrame::set_zoom(double zoom) {
    sheet_->set_zoom(zoom);
    refresh_status();
}

void EditorFrame::toggle_pane(wxWindow* pane) {
    if (pane == outline_) {
        if (outer_->IsSplit())
            outer_->Unsplit(outline_);
        else
            outer_->SplitVertically(outline_, sheet_, outline_width);
    }
}

void EditorFrame::on_close(wxCloseEvent& event) {
    if (event.CanVeto() && !may_close()) {
        event.Veto();
        return;
    }
    // Saved, or given up on purpose: nothing is left to recover.
    if (journal_)
        journal_->remove();
    journal_.reset();
    Destroy();
}

} // namespace planwright::gui
