// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tables_pane.h"

#include "gui/font_book.h"
#include "gui/wx_text.h"

#include <wx/choice.h>
#include <wx/listctrl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <utility>

namespace planwright::gui {

TablesPane::TablesPane(wxWindow* parent) : wxPanel(parent, wxID_ANY) {
    SetName("Tables");
    choice_ = new wxChoice(this, wxID_ANY);
    choice_->SetName("Which table");
    list_ = new wxListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                           wxLC_REPORT | wxLC_SINGLE_SEL | wxLC_HRULES);
    list_->SetName("Table");
    note_ = new wxStaticText(this, wxID_ANY, "");
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(choice_, 0, wxEXPAND | wxALL, 8);
    column->Add(list_, 1, wxEXPAND);
    column->Add(note_, 0, wxEXPAND | wxALL, 8);
    SetSizer(column);
    choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_chosen(); });
}

void TablesPane::set_theme(const Theme& theme) {
    SetBackgroundColour(to_wx(theme.chrome));
    Refresh();
}

void TablesPane::show(std::vector<GeneratedTable> tables) {
    const int before = choice_->GetSelection();
    const std::string id = before >= 0 && static_cast<std::size_t>(before) < tables_.size()
                               ? tables_[static_cast<std::size_t>(before)].id
                               : std::string();
    tables_ = std::move(tables);
    choice_->Clear();
    for (const GeneratedTable& table : tables_)
        choice_->Append(to_wx(table.caption));
    const auto same = std::find_if(tables_.begin(), tables_.end(),
                                   [&](const GeneratedTable& one) { return one.id == id; });
    if (!tables_.empty())
        choice_->SetSelection(same == tables_.end() ? 0 : static_cast<int>(same - tables_.begin()));
    show_chosen();
}

void TablesPane::show_chosen() {
    list_->Freeze();
    list_->ClearAll();
    const int at = choice_->GetSelection();
    if (at >= 0) {
        const GeneratedTable& table = tables_[static_cast<std::size_t>(at)];
        for (const std::string& heading : table.header)
            list_->AppendColumn(to_wx(heading));
        for (const GeneratedTable::Row& row : table.rows) {
            const long line = list_->InsertItem(list_->GetItemCount(), "");
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                list_->SetItem(line, static_cast<int>(i), to_wx(row.cells[i].text));
            if (row.total)
                list_->SetItemFont(line, interface_font(1.0, true));
        }
        for (std::size_t i = 0; i < table.header.size(); ++i)
            list_->SetColumnWidth(static_cast<int>(i), wxLIST_AUTOSIZE_USEHEADER);
        note_->SetLabel(to_wx(table.note));
        note_->Wrap(std::max(100, GetClientSize().GetWidth() - 16));
    }
    list_->Thaw();
    Layout();
}

} // namespace planwright::gui
