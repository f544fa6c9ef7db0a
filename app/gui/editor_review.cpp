// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// What people do about a plan besides writing it: comments, what changed since a version, owners,
// what plugins offer to change, and what there is to know about the document.
#include "checks/fix.h"
#include "checks/plan_changes.h"
#include "edit/comments.h"
#include "edit/owners.h"
#include "gui/dialogs.h"
#include "gui/editor_frame.h"
#include "gui/wx_text.h"

#include <wx/choicdlg.h>
#include <wx/datetime.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/notebook.h>
#include <wx/splitter.h>
#include <wx/textdlg.h>
#include <wx/utils.h>

#include <utility>

namespace planwright::gui {

namespace {

constexpr std::size_t comments_page = 3;

Remark remark(const std::string& words) {
    std::string by = to_utf8(wxGetUserName());
    if (by.empty())
        by = to_utf8(wxGetUserId());
    return {by, to_utf8(wxDateTime::Now().FormatISOCombined('T')), words};
}

} // namespace

void EditorFrame::add_review_commands() {
    commands_.add({.id = "review.comment",
                   .title = tr("Write a &comment…"),
                   .key = "Ctrl+Alt+M",
                   .help = tr("Say something about the words that are chosen"),
                   .run = [this] { write_comment(); },
                   .enabled = [this] { return sheet_->controller().field().has_value(); }});
    commands_.add({.id = "review.comments",
                   .title = tr("C&omments"),
                   .help = tr("Show the comments"),
                   .run = [this] { show_side(comments_page); }});
    commands_.add({.id = "review.changes",
                   .title = tr("Changes since a &version…"),
                   .help = tr("Compare the plan with another file of it"),
                   .run = [this] { choose_version(); }});
    commands_.add({.id = "review.changes-saved",
                   .title = tr("Changes since it was &saved"),
                   .help = tr("Compare the plan with its file"),
                   .run = [this] { compare_with(file_.path()); },
                   .enabled = [this] { return !file_.path().empty(); }});
    commands_.add({.id = "review.changes-off",
                   .title = tr("Stop sho&wing changes"),
                   .run = [this] { compare_with({}); },
                   .enabled = [this] { return version_.has_value(); }});
    commands_.add({.id = "review.owner",
                   .title = tr("Replace an o&wner everywhere…"),
                   .help = tr("Put one post in the place of another in all actions"),
                   .run = [this] { replace_owner_everywhere(); }});
    commands_.add({.id = "review.plugins",
                   .title = tr("What p&lugins can do…"),
                   .help = tr("Changes that plugins offer, shown before they are made"),
                   .run = [this] { run_plugin_action(); }});
}

void EditorFrame::listen_to_comments() {
    CommentRequests requests;
    requests.go_to = [this](const Comment& comment) {
        if (!sheet_->select(comment.place))
            sheet_->go_to(comment.place.at);
        sheet_->SetFocus();
    };
    const auto step = [this](const Result<Plan>& next, const std::string& name) {
        if (next)
            sheet_->controller().change(next, name);
        else
            say(to_wx(describe(next.error())));
    };
    requests.reply = [this, step](Id thread, const std::string& words) {
        step(comments::reply(file_.document().plan(), thread, remark(words)), "reply to a comment");
    };
    requests.resolve = [this, step](Id thread, bool resolved) {
        step(comments::resolve(file_.document().plan(), thread, resolved),
             resolved ? "resolve a comment" : "reopen a comment");
    };
    requests.remove = [this, step](Id thread) {
        step(comments::remove(file_.document().plan(), thread), "delete a comment");
    };
    comments_->set_requests(std::move(requests));
}

void EditorFrame::write_comment() {
    const auto caret = sheet_->controller().caret();
    if (!caret)
        return;
    const FieldRange place{
        caret->field, {std::min(caret->anchor, caret->head), std::max(caret->anchor, caret->head)}};
    wxTextEntryDialog dialog(this, tr("What is there to say?"), tr("Write a comment"), "",
                             wxOK | wxCANCEL | wxTE_MULTILINE);
    if (dialog.ShowModal() == wxID_OK)
        comment_on(place, to_utf8(dialog.GetValue()));
}

bool EditorFrame::comment_on(const FieldRange& place, const std::string& words) {
    const Id id = sheet_->controller().new_id();
    const auto next = comments::add(file_.document().plan(), id, place, remark(words));
    if (!next) {
        say(to_wx(describe(next.error())));
        return false;
    }
    sheet_->controller().change(next, "write a comment");
    comments_->choose(id);
    show_side(comments_page);
    return true;
}

void EditorFrame::show_side(std::size_t page) {
    if (!inner_->IsSplit())
        toggle_pane(side_);
    side_->SetSelection(page);
}

void EditorFrame::choose_version() {
    wxFileDialog dialog(this, tr("Which version shall the plan be compared with?"),
                        to_wx(desk::shown(file_.source().parent_path())), "",
                        tr("Plans and documents") +
                            " (*.xml;*.json;*.txt;*.tsv)|*.xml;*.json;*.txt;*.tsv|" +
                            tr("All files") + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        compare_with(to_path(dialog.GetPath()));
}

bool EditorFrame::compare_with(const std::filesystem::path& path) {
    version_.reset();
    if (!path.empty()) {
        const wxBusyCursor busy;
        auto opened = desk::PlanFile::open(path);
        if (!opened) {
            wxMessageBox(to_wx(describe(opened.error())) + ".", tr("The version cannot be read"),
                         wxOK | wxICON_WARNING, this);
            return false;
        }
        version_.emplace(
            Version{to_wx(desk::shown(path.filename())), opened->document().snapshot().plan});
    }
    const int page = side_->FindPage(changes_);
    if (version_ && page == wxNOT_FOUND) {
        changes_->Show(); // before: a page that is hidden cannot be turned to
        side_->AddPage(changes_, tr("Changes"), true);
    } else if (!version_ && page != wxNOT_FOUND) {
        side_->RemovePage(static_cast<std::size_t>(page));
        changes_->Hide();
    }
    refresh_changes();
    return true;
}

void EditorFrame::refresh_changes() {
    std::unordered_set<FieldRef> fields;
    std::vector<FieldChange> changes;
    const Plan& plan = file_.document().plan();
    if (version_) {
        changes = plan_changes(*version_->plan, plan, *file_.edition());
        for (const FieldChange& change : changes)
            fields.insert(change.at);
    }
    marks_.set_changed(std::move(fields));
    changes_->show(plan, std::move(changes), version_ ? version_->name : wxString());
    sheet_->Refresh();
}

void EditorFrame::replace_owner_everywhere() {
    const Plan& plan = file_.document().plan();
    std::string here;
    if (const auto& field = sheet_->controller().field()) {
        if (const auto action = find_action(plan, field->row))
            here = action_at(plan, *action).owner.lead;
    }
    const auto wanted =
        ask_for_owner(this, owners_of(plan),
                      posts_in_force(live_->setup().owners, plan.annotations->posts), here);
    if (!wanted)
        return;
    const auto next = replace_owner(plan, wanted->post, wanted->with);
    if (!next) {
        say(to_wx(describe(next.error())));
        return;
    }
    sheet_->controller().change(next, "replace the owner “" + wanted->post + "”");
    say(wxString::Format(tr("“%s” stands in the place of “%s” now."), to_wx(wanted->with),
                         to_wx(wanted->post)));
}

void EditorFrame::run_plugin_action() {
    live_->actions([this](const std::vector<PluginAction>& actions) {
        if (actions.empty()) {
            say(tr("No plugin offers to change anything."));
            return;
        }
        wxArrayString titles;
        for (const PluginAction& action : actions)
            titles.Add(to_wx(action.title) + " (" + to_wx(action.plugin) + ")");
        wxSingleChoiceDialog dialog(this, tr("What shall be done? It is shown before it is made."),
                                    tr("What plugins can do"), titles);
        if (dialog.ShowModal() == wxID_OK)
            propose(actions[static_cast<std::size_t>(dialog.GetSelection())]);
    });
}

void EditorFrame::propose(const PluginAction& action) {
    const auto caret = sheet_->controller().caret();
    if (action.on_words && !caret) {
        say(tr("Choose the words first that this is about."));
        return;
    }
    FieldRange words;
    std::string text;
    if (caret) {
        words = {caret->field,
                 {std::min(caret->anchor, caret->head), std::max(caret->anchor, caret->head)}};
        text = field_text(file_.document().plan(), *file_.edition(), caret->field)
                   .value_or(std::string());
        if (words.range.empty())
            words.range = {0, text.size()};
    }
    const std::uint64_t revision = file_.document().revision();
    live_->propose(action, words, text, [this, action, revision](const auto& edits) {
        if (!edits) {
            say(to_wx(describe(edits.error())));
        } else if (edits->empty()) {
            say(tr("There is nothing to change."));
        } else if (file_.document().revision() != revision) {
            say(tr("The plan changed meanwhile: ask again."));
        } else {
            make_proposed(action, *edits);
        }
    });
}

void EditorFrame::make_proposed(const PluginAction& action, const std::vector<Edit>& edits) {
    Fix fix;
    fix.title = action.title;
    fix.edits = edits;
    const auto next = apply(file_.document().plan(), fix);
    if (!next) {
        say(to_wx(describe(next.error())));
        return;
    }
    const auto changes = plan_changes(file_.document().plan(), *next, *file_.edition());
    if (!confirm_changes(this, to_wx(action.title), *next, changes))
        return;
    std::string name = action.title;
    if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z')
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    sheet_->controller().change(next, name);
}

} // namespace planwright::gui
