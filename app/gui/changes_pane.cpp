// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/changes_pane.h"

#include "gui/findings_pane.h"
#include "gui/font_book.h"
#include "gui/wx_text.h"

#include <wx/listctrl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <utility>

namespace planwright::gui {

namespace {

constexpr int gap = 8;

} // namespace

ChangesPane::ChangesPane(wxWindow* parent) : wxPanel(parent, wxID_ANY) {
    SetName("Changes");
    note_ = new wxStaticText(this, wxID_ANY, "");
    list_ = new wxListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                           wxLC_REPORT | wxLC_SINGLE_SEL | wxLC_HRULES);
    list_->SetName(tr("Changes"));
    list_->AppendColumn(tr("Where"), wxLIST_FORMAT_LEFT, 88);
    list_->AppendColumn(tr("Before"), wxLIST_FORMAT_LEFT, 112);
    list_->AppendColumn(tr("Now"), wxLIST_FORMAT_LEFT, 112);
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(note_, 0, wxEXPAND | wxALL, gap);
    column->Add(list_, 1, wxEXPAND);
    SetSizer(column);
    list_->Bind(wxEVT_LIST_ITEM_ACTIVATED, [this](wxListEvent& event) {
        if (choose_)
            choose_(changes_[static_cast<std::size_t>(event.GetIndex())].at);
    });
}

void ChangesPane::set_theme(const Theme& theme) {
    SetBackgroundColour(to_wx(theme.chrome));
    note_->SetForegroundColour(to_wx(theme.ink));
    Refresh();
}

void ChangesPane::show(const Plan& plan, std::vector<FieldChange> changes, const wxString& since) {
    changes_ = std::move(changes);
    list_->Freeze();
    list_->DeleteAllItems();
    for (const FieldChange& change : changes_) {
        wxString where = place_words(plan, change.at);
        if (where.empty()) // a row that is gone has no place in this plan
            where = to_wx(change.place);
        const ShownChange words = shown(change);
        const long line = list_->InsertItem(list_->GetItemCount(), where);
        list_->SetItem(line, 1, to_wx(words.before));
        list_->SetItem(line, 2, to_wx(words.after));
    }
    list_->Thaw();
    if (since.empty())
        note_->SetLabel(
            tr("Check > Changes since a version… compares the plan with another file."));
    else
        note_->SetLabel(wxString::Format(changes_.size() == 1 ? tr("%zu change since %s")
                                                              : tr("%zu changes since %s"),
                                         changes_.size(), since));
    note_->Wrap(std::max(100, GetClientSize().GetWidth() - 2 * gap));
    Layout();
}

} // namespace planwright::gui
