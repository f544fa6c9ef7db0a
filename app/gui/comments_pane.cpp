// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comments_pane.h"

#include "gui/findings_pane.h"
#include "gui/font_book.h"
#include "gui/wx_text.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/datetime.h>
#include <wx/listctrl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int gap = 8;
constexpr int place_width = 130;

/// "1 December 2026, 12:42"; as it stands when it is no time.
wxString time_words(const std::string& when) {
    wxDateTime time;
    if (time.ParseISOCombined(to_wx(when), 'T'))
        return time.Format("%-d %B %Y, %H:%M");
    return to_wx(when);
}

wxString one_line(const std::string& words) {
    wxString line = to_wx(words);
    line.Replace("\n", " ");
    return line;
}

} // namespace

CommentsPane::CommentsPane(wxWindow* parent) : wxPanel(parent, wxID_ANY) {
    SetName("Comments");
    with_resolved_ = new wxCheckBox(this, wxID_ANY, tr("Show resolved ones"));
    list_ = new wxListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                           wxLC_REPORT | wxLC_SINGLE_SEL);
    list_->SetName(tr("Comments"));
    list_->AppendColumn(tr("Where"), wxLIST_FORMAT_LEFT, place_width);
    list_->AppendColumn(tr("Comment"), wxLIST_FORMAT_LEFT, 220);
    thread_ = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, {-1, 120},
                             wxTE_MULTILINE | wxTE_READONLY);
    thread_->SetName(tr("Thread"));
    answer_ = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, {-1, 60}, wxTE_MULTILINE);
    answer_->SetName(tr("Reply"));
    answer_->SetHint(tr("Reply"));
    reply_ = new wxButton(this, wxID_ANY, tr("&Reply"));
    resolve_ = new wxButton(this, wxID_ANY, tr("Re&solve"));
    remove_ = new wxButton(this, wxID_ANY, tr("&Delete"));
    auto* const buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(reply_, 0, wxRIGHT, gap);
    buttons->Add(resolve_, 0, wxRIGHT, gap);
    buttons->AddStretchSpacer();
    buttons->Add(remove_);
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(with_resolved_, 0, wxALL, gap);
    column->Add(list_, 1, wxEXPAND);
    column->Add(thread_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, gap);
    column->Add(answer_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, gap);
    column->Add(buttons, 0, wxEXPAND | wxALL, gap);
    SetSizer(column);

    with_resolved_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { fill(); });
    list_->Bind(wxEVT_LIST_ITEM_SELECTED, [this](wxListEvent& event) {
        chosen_ = all_[lines_[static_cast<std::size_t>(event.GetIndex())]].id;
        show_thread();
    });
    list_->Bind(wxEVT_LIST_ITEM_ACTIVATED, [this](wxListEvent&) {
        if (const Comment* const comment = chosen())
            requests_.go_to(*comment);
    });
    reply_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const std::string words = to_utf8(answer_->GetValue());
        answer_->Clear();
        requests_.reply(chosen_, words);
    });
    resolve_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (const Comment* const comment = chosen())
            requests_.resolve(comment->id, !comment->resolved);
    });
    remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { requests_.remove(chosen_); });
    answer_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        reply_->Enable(chosen() != nullptr && !answer_->GetValue().Trim().empty());
    });
    show_thread();
}

void CommentsPane::set_theme(const Theme& theme) {
    SetBackgroundColour(to_wx(theme.chrome));
    Refresh();
}

std::size_t CommentsPane::open_count() const {
    return static_cast<std::size_t>(std::count_if(
        all_.begin(), all_.end(), [](const Comment& comment) { return !comment.resolved; }));
}

const Comment* CommentsPane::chosen() const {
    const auto found = std::find_if(
        all_.begin(), all_.end(), [this](const Comment& comment) { return comment.id == chosen_; });
    return found == all_.end() ? nullptr : &*found;
}

void CommentsPane::choose(Id thread) {
    chosen_ = thread;
    if (const Comment* const comment = chosen(); comment != nullptr && comment->resolved)
        with_resolved_->SetValue(true);
    fill();
}

void CommentsPane::show(const Plan& plan) {
    const std::vector<Comment>& comments = plan.annotations->comments;
    if (comments == all_)
        return;
    all_ = comments;
    places_.clear();
    for (const Comment& comment : all_)
        places_.push_back(place_words(plan, comment.place.at));
    fill();
}

void CommentsPane::fill() {
    list_->Freeze();
    list_->DeleteAllItems();
    lines_.clear();
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (all_[i].remarks.empty() || (all_[i].resolved && !with_resolved_->GetValue()))
            continue;
        const long line = list_->InsertItem(list_->GetItemCount(), places_[i]);
        list_->SetItem(line, 1,
                       (all_[i].resolved ? tr("Resolved: ") : wxString()) +
                           one_line(all_[i].remarks.front().text));
        lines_.push_back(i);
        if (all_[i].id == chosen_)
            list_->SetItemState(line, wxLIST_STATE_SELECTED, wxLIST_STATE_SELECTED);
    }
    list_->Thaw();
    show_thread();
}

void CommentsPane::show_thread() {
    const Comment* const comment = chosen();
    wxString words;
    if (comment != nullptr) {
        for (const Remark& remark : comment->remarks)
            words += to_wx(remark.by) + ", " + time_words(remark.when) + "\n" + to_wx(remark.text) +
                     "\n\n";
    } else if (all_.empty()) {
        words = tr("No comments yet. Choose words in the plan and press Ctrl+Alt+M to write one.");
    } else {
        words = tr("Choose a comment to read it. Enter goes to its place in the plan.");
    }
    thread_->ChangeValue(words);
    resolve_->SetLabel(comment != nullptr && comment->resolved ? tr("Re&open") : tr("Re&solve"));
    for (wxButton* const button : {resolve_, remove_})
        button->Enable(comment != nullptr);
    answer_->Enable(comment != nullptr);
    reply_->Enable(comment != nullptr && !answer_->GetValue().Trim().empty());
}

} // namespace planwright::gui
