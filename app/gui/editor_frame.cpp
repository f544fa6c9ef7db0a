// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/editor_frame.h"

#include "gui/editor_app.h"
#include "gui/native.h"
#include "gui/wx_text.h"
#include "host/run_guard.h"

#include <wx/datetime.h>
#include <wx/dnd.h>
#include <wx/msgdlg.h>
#include <wx/notebook.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/splitter.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int outline_width = 232;
constexpr int side_width = 320;
constexpr int settle_ms = 250;
constexpr double zoom_step = 1.1;

/// A file dropped on the window is opened.
class FileDrop : public wxFileDropTarget {
public:
    explicit FileDrop(EditorFrame& frame) : frame_(frame) {}
    bool OnDropFiles(wxCoord /*x*/, wxCoord /*y*/, const wxArrayString& files) override {
        if (files.empty())
            return false;
        const std::filesystem::path path = to_path(files[0]);
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
    add_check_commands();
    add_review_commands();
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
            if (!live_->settled())
                show_findings();
            refresh_outline();
            refresh_status();
            if (version_)
                refresh_changes();
            find_bar_->plan_changed();
        },
        settle_.GetId());
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        if (!theme_chosen_)
            set_theme(system_theme());
        event.Skip();
    });
    show_file(std::move(file_));
    set_theme(*theme_);
    restore_window();
    sheet_->SetFocus();
}

EditorFrame::~EditorFrame() {
    sheet_->set_events({});
    sheet_->set_marks(nullptr);
    help_->set_live(nullptr);
    live_.reset();
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
                                  wxSP_LIVE_UPDATE | wxSP_THIN_SASH);
    outline_ = new OutlinePane(outer_);
    inner_ = new wxSplitterWindow(outer_, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                  wxSP_LIVE_UPDATE | wxSP_THIN_SASH);
    sheet_ = new PlanSheet(inner_);
    side_ = new wxNotebook(inner_, wxID_ANY);
    findings_ = new FindingsPane(side_);
    inspector_ = new RowInspector(side_, *sheet_);
    tables_ = new TablesPane(side_);
    side_->AddPage(findings_, "Findings");
    side_->AddPage(inspector_, "Row");
    comments_ = new CommentsPane(side_);
    changes_ = new ChangesPane(side_);
    changes_->Hide();
    side_->AddPage(tables_, "Tables");
    side_->AddPage(comments_, tr("Comments"));
    make_tabs_narrow(*side_);
    inner_->SetMinimumPaneSize(160);
    inner_->SetSashGravity(1);
    inner_->SplitVertically(sheet_, side_, -side_width);
    outer_->SetMinimumPaneSize(120);
    outer_->SplitVertically(outline_, inner_, outline_width);
    find_bar_ = new FindBar(this, *sheet_);
    status_ = new StatusStrip(this);
    help_ = std::make_unique<SheetHelp>(*sheet_, [this](const wxString& words) { say(words); });

    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(tools_, 0, wxEXPAND);
    column->Add(outer_, 1, wxEXPAND);
    column->Add(find_bar_, 0, wxEXPAND);
    column->Add(status_, 0, wxEXPAND);
    SetSizer(column);

    outline_->on_choose([this](const OutlinePane::Entry& entry) { show_place(entry.field); });
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
    events.key = [this](const wxKeyEvent& key) { return help_->handle(key); };
    events.hover = [this](const std::optional<SheetHit>& hit, wxPoint at) {
        help_->hover(hit, at);
    };
    events.scrolled = [this] { help_->caret_moved(); };
    events.letter = [this](Id action, std::size_t letter) {
        // Goes to the words that cover it, else to the cell that should.
        if (const auto covered = live_->covered(action, letter))
            sheet_->select(*covered);
        else
            sheet_->go_to({action,
                           letter == 2   ? Field::owner
                           : letter == 4 ? Field::target
                                         : Field::text,
                           0});
        sheet_->SetFocus();
    };
    listen_to_comments();
    changes_->on_choose([this](const FieldRef& field) {
        sheet_->go_to(field);
        sheet_->SetFocus();
    });
    findings_->on_choose([this](const Diagnostic& finding) { go_to_finding(finding); });
    status_->on_blocking([this] {
        FindingFilter filter;
        filter.blocking_only = true;
        findings_->filter(filter);
        side_->SetSelection(0);
    });
    status_->on_trouble([this] {
        for (const std::string& plugin : live_->troubled())
            live_->turn_on(plugin);
    });
    sheet_->set_events(std::move(events));
}

void EditorFrame::set_theme(const Theme& theme) {
    theme_ = &theme;
    if (theme_chosen_) // else the system sees to it
        make_controls_dark(theme.dark);
    SetBackgroundColour(to_wx(theme.chrome));
    tools_->set_theme(theme);
    outline_->set_theme(theme);
    sheet_->set_theme(theme);
    status_->set_theme(theme);
    findings_->set_theme(theme);
    inspector_->set_theme(theme);
    tables_->set_theme(theme);
    comments_->set_theme(theme);
    changes_->set_theme(theme);
    find_bar_->set_theme(theme);
    help_->set_theme(theme);
}

void EditorFrame::show_file(desk::PlanFile file) {
    journal_.reset();
    help_->set_live(nullptr);
    marks_.set_findings(nullptr);
    live_.reset();
    file_ = std::move(file);
    sheet_->show(file_.document(), file_.edition());
    saved_.clear();
    message_.clear();
    begin_journal();
    begin_checking();
    compare_with({});
    refresh_comments();
    refresh_title();
    refresh_outline();
    refresh_status();
    tools_->update();
    inspector_->follow();
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
    // Work that is in no file is kept from the first moment.
    if (file_.modified()) {
        journal_->note(file_.document().snapshot(), file_.edition());
        journal_->flush();
    }
}

void EditorFrame::begin_checking() {
    const wxDateTime now = wxDateTime::Today();
    const Date today{std::chrono::year{now.GetYear()},
                     std::chrono::month{static_cast<unsigned>(now.GetMonth()) + 1U},
                     std::chrono::day{static_cast<unsigned>(now.GetDay())}};
    setup::Installed installed = setup::find_installed();
    const auto& path = file_.path().empty() ? file_.source() : file_.path();
    setup::PlanSetup setup = setup::set_up_for(path, installed);
    setup.choice.third_party = !is_safe_mode();
    for (const auto* problems : {&setup.problems, &installed.problems, &setup.notes}) {
        if (!problems->empty()) {
            say(to_wx(describe(problems->front())));
            break;
        }
    }
    live_ = std::make_unique<LiveFindings>(std::move(installed), std::move(setup),
                                           file_.document().snapshot(), file_.edition(), today,
                                           [this](bool settled) { findings_changed(settled); });
    marks_.set_findings(live_.get());
    sheet_->set_marks(&marks_);
    help_->set_live(live_.get());
}

void EditorFrame::findings_changed(bool settled) {
    sheet_->Refresh();
    if (!settled) {
        // What is known so far is shown now and then: a large plan takes its time.
        if (!settle_.IsRunning())
            settle_.StartOnce(settle_ms);
        return;
    }
    show_findings();
    refresh_outline();
    refresh_status();
    tell_finding();
    live_->tables([this](std::vector<GeneratedTable> tables) { tables_->show(std::move(tables)); });
}

void EditorFrame::show_findings() {
    findings_->show(file_.document().snapshot().plan, live_->findings());
    side_->SetPageText(0, wxString::Format("Findings %zu", findings_->list().all().size()));
}

void EditorFrame::go_to_finding(const Diagnostic& finding) {
    if (!sheet_->select(finding.place) && !sheet_->go_to(finding.place.at))
        sheet_->scroll_to(0);
    findings_->arrived(sheet_->controller().caret());
}

void EditorFrame::show_place(const FieldRef& field) {
    if (const auto block = sheet_->layout().find(field))
        sheet_->scroll_to_block(*block);
    sheet_->go_to(field);
    sheet_->SetFocus();
}

void EditorFrame::step_to_finding(bool forward) {
    const Diagnostic* const finding = findings_->step(sheet_->controller().caret(), forward);
    if (finding == nullptr) {
        say("Nothing was found in this plan.");
        return;
    }
    go_to_finding(*finding);
    sheet_->SetFocus();
}

void EditorFrame::plan_changed() {
    message_.clear();
    refresh_comments();
    live_->submit(file_.document().snapshot());
    help_->typed();
    if (journal_)
        journal_->note(file_.document().snapshot(), file_.edition());
    refresh_title();
    tools_->update();
    inspector_->follow();
    settle_.StartOnce(settle_ms);
}

void EditorFrame::caret_moved() {
    help_->caret_moved();
    tell_finding();
    tools_->update();
    inspector_->follow();
    if (const auto& field = sheet_->controller().field())
        outline_->follow(file_.document().plan(), *field);
}

void EditorFrame::refresh_comments() {
    const Plan& plan = file_.document().plan();
    comments_->show(plan);
    marks_.set_comments(plan.annotations->comments);
}

/// Said when the caret comes to a finding, and once.
void EditorFrame::tell_finding() {
    std::string words = help_->words_at_caret();
    if (words == told_)
        return;
    told_ = std::move(words);
    sheet_->announce(told_);
}

void EditorFrame::refresh_title() {
    const wxString name = to_wx(file_.title());
    SetTitle((file_.modified() ? wxString(L"• ") : wxString()) + name + L" — Planwright");
}

void EditorFrame::refresh_outline() {
    readiness_ = readiness_of(file_.document().plan(), findings_->list().all());
    outline_->show(file_.document().plan(), readiness_);
}

void EditorFrame::refresh_status() {
    StatusFacts facts;
    facts.ready = readiness_.whole.share();
    facts.ready_words = wxString::Format("%u %% ready to submit", readiness_.percent());
    if (readiness_.blocking > 0)
        facts.blocking = readiness_.blocking == 1
                             ? wxString("1 thing blocks submission")
                             : wxString::Format("%zu things block submission", readiness_.blocking);
    if (live_) { // while a plan is being put up, things are said before it is checked
        for (const std::string& plugin : live_->troubled())
            facts.trouble +=
                (facts.trouble.empty() ? "" : "; ") + ("The plugin " + to_wx(plugin)) + " failed";
        if (!live_->settled())
            facts.activity = tr("Checking…");
    }
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
            outer_->SplitVertically(outline_, inner_, outline_width);
    } else if (inner_->IsSplit()) {
        inner_->Unsplit(side_);
    } else {
        inner_->SplitVertically(sheet_, side_, -side_width);
    }
}

void EditorFrame::on_close(wxCloseEvent& event) {
    if (event.CanVeto() && !may_close()) {
        event.Veto();
        return;
    }
    remember_window();
    remember_open_plans(this);
    // Saved, or given up on purpose: nothing is left to recover. When nobody could be asked, as at
    // the end of a session, the journal stays for the next start.
    if (journal_ && (event.CanVeto() || !file_.modified()))
        journal_->remove();
    journal_.reset();
    Destroy();
}

} // namespace planwright::gui
