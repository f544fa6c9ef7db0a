// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The list that narrows as one types.
#include "core/text.h"
#include "gui/dialogs.h"
#include "gui/wx_text.h"

#include <wx/dialog.h>
#include <wx/listctrl.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <string>
#include <vector>

namespace planwright::gui {

namespace {

struct Choice {
    wxString title;
    wxString detail;
    std::string folded; ///< what is searched
    std::function<void()> run;
};

std::vector<Choice> choices_of(const UiCommands& commands, const Plan& plan,
                               const std::function<void(const FieldRef&)>& go_to) {
    std::vector<Choice> choices;
    for (const UiCommand& command : commands.all()) {
        if (command.id == "help.palette" || !commands.enabled(command.id))
            continue;
        const wxString title = plain_title(command);
        choices.push_back({title, command.key, text::fold_case(to_utf8(title)), command.run});
    }
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        std::string words = row.number + ". " + plain_text(row.text);
        std::replace(words.begin(), words.end(), '\n', ' ');
        choices.push_back(
            {to_wx(words), "recommendation", text::fold_case(words), [go_to, id = row.id] {
                 go_to(FieldRef{id, Field::recommendation, 0});
             }});
    });
    return choices;
}

/// Whether every word typed stands somewhere in the title.
bool matches(const Choice& choice, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return choice.folded.find(word) != std::string::npos;
    });
}

class Palette : public wxDialog {
public:
    Palette(wxWindow& parent, std::vector<Choice> choices)
        : wxDialog(&parent, wxID_ANY, "Find or run a command", wxDefaultPosition, {640, 420},
                   wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
          choices_(std::move(choices)) {
        text_ = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                               wxTE_PROCESS_ENTER);
        text_->SetHint("Type a command or words of a recommendation");
        list_ = new wxListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                               wxLC_REPORT | wxLC_SINGLE_SEL | wxLC_NO_HEADER);
        list_->AppendColumn("", wxLIST_FORMAT_LEFT, 460);
        list_->AppendColumn("", wxLIST_FORMAT_RIGHT, 140);
        auto* const column = new wxBoxSizer(wxVERTICAL);
        column->Add(text_, 0, wxEXPAND | wxALL, 12);
        column->Add(list_, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, 12);
        SetSizer(column);
        text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { narrow(); });
        text_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { choose(); });
        text_->Bind(wxEVT_KEY_DOWN, &Palette::on_key, this);
        list_->Bind(wxEVT_LIST_ITEM_ACTIVATED, [this](wxListEvent&) { choose(); });
        narrow();
        text_->SetFocus();
    }

    /// What was chosen, to be run when the window is gone.
    [[nodiscard]] std::function<void()> chosen() const { return chosen_; }

private:
    void narrow() {
        std::vector<std::string> words;
        const std::string typed = text::fold_case(to_utf8(text_->GetValue()));
        for (const std::string_view word : text::split(typed, ' ')) {
            if (!word.empty())
                words.emplace_back(word);
        }
        constexpr std::size_t most_shown = 200;
        list_->Freeze();
        list_->DeleteAllItems();
        shown_.clear();
        for (const Choice& choice : choices_) {
            if (!matches(choice, words) || shown_.size() == most_shown)
                continue;
            const long row = list_->InsertItem(list_->GetItemCount(), choice.title);
            list_->SetItem(row, 1, choice.detail);
            shown_.push_back(&choice);
        }
        if (!shown_.empty())
            select(0);
        list_->Thaw();
    }
    void select(long row) {
        list_->SetItemState(row, wxLIST_STATE_SELECTED | wxLIST_STATE_FOCUSED,
                            wxLIST_STATE_SELECTED | wxLIST_STATE_FOCUSED);
        list_->EnsureVisible(row);
    }
    [[nodiscard]] long selected() const {
        return list_->GetNextItem(-1, wxLIST_NEXT_ALL, wxLIST_STATE_SELECTED);
    }
    void choose() {
        const long row = selected();
        if (row < 0)
            return;
        chosen_ = shown_[static_cast<std::size_t>(row)]->run;
        EndModal(wxID_OK);
    }
    void on_key(wxKeyEvent& event) {
        const long count = list_->GetItemCount();
        const int key = event.GetKeyCode();
        if ((key == WXK_DOWN || key == WXK_UP) && count > 0)
            select(std::clamp(selected() + (key == WXK_DOWN ? 1L : -1L), 0L, count - 1));
        else
            event.Skip();
    }

    std::vector<Choice> choices_;
    std::vector<const Choice*> shown_;
    wxTextCtrl* text_ = nullptr;
    wxListCtrl* list_ = nullptr;
    std::function<void()> chosen_;
};

} // namespace

void run_palette(wxWindow& parent, const UiCommands& commands, const Plan& plan,
                 const std::function<void(const FieldRef&)>& go_to) {
    std::function<void()> chosen;
    {
        Palette palette(parent, choices_of(commands, plan, go_to));
        palette.ShowModal();
        chosen = palette.chosen();
    }
    if (chosen)
        chosen();
}

} // namespace planwright::gui
