// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Asks for what a new plan begins with.
#include "core/date.h"
#include "core/text.h"
#include "edition/new_plan.h"
#include "gui/dialogs.h"
#include "gui/font_book.h"
#include "gui/wx_text.h"
#include "import/recommendations.h"

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <random>

namespace planwright::gui {

namespace {

class NewPlanDialog : public wxDialog {
public:
    explicit NewPlanDialog(wxWindow* parent)
        : wxDialog(parent, wxID_ANY, "New plan", wxDefaultPosition, {640, 620},
                   wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
        auto* const form = new wxFlexGridSizer(2, 8, 12);
        form->AddGrowableCol(1);
        form->AddGrowableRow(3);
        edition_ = new wxChoice(this, wxID_ANY);
        for (const auto& edition : EditionLibrary::shipped().all()) {
            const int at = edition_->Append(to_wx(edition->title));
            editions_.push_back(edition);
            if (edition->id == default_edition_id)
                edition_->SetSelection(at);
        }
        region_ = new wxTextCtrl(this, wxID_ANY);
        region_->SetHint("What the title names, for example a region");
        published_ = new wxTextCtrl(this, wxID_ANY);
        published_->SetHint("14 May 2026; several with commas between");
        words_ =
            new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
        words_->SetHint("Paste the numbered recommendations of the report, with the lines that say "
                        "who should act. Nothing yet: leave it empty.");
        add(form, "Edition", edition_, 0);
        add(form, "For", region_, 0);
        add(form, "Report published", published_, 0);
        add(form, "Recommendations", words_, 1);
        note_ = new wxStaticText(this, wxID_ANY, "");
        auto* const column = new wxBoxSizer(wxVERTICAL);
        column->Add(form, 1, wxEXPAND | wxALL, 16);
        column->Add(note_, 0, wxLEFT | wxRIGHT, 16);
        column->Add(CreateButtonSizer(wxOK | wxCANCEL), 0, wxALIGN_RIGHT | wxALL, 16);
        SetSizer(column);
        for (wxTextCtrl* const text : {published_, words_})
            text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { say_what_was_read(); });
        say_what_was_read();
    }

    [[nodiscard]] NewPlan result() const {
        const auto& edition =
            editions_[static_cast<std::size_t>(std::max(0, edition_->GetSelection()))];
        std::vector<Date> dates;
        for (const PrintedDate& printed : parse_printed_dates(to_utf8(published_->GetValue())))
            dates.push_back(printed.date);
        Plan plan = new_plan(*edition, dates);
        if (const std::string region(text::trim(to_utf8(region_->GetValue()))); !region.empty()) {
            Front front = *plan.front;
            front.title += region;
            plan.front = std::make_shared<const Front>(std::move(front));
        }
        std::mt19937_64 engine(std::random_device{}());
        const IdSource ids = [&engine] {
            Id id;
            while (!id)
                id = Id{engine()};
            return id;
        };
        for (Group& group : read_recommendations(to_utf8(words_->GetValue()), ids))
            plan.groups = plan.groups.appended(std::make_shared<const Group>(std::move(group)));
        return {std::move(plan), edition};
    }

private:
    void add(wxFlexGridSizer* form, const wxString& label, wxWindow* field, int proportion) {
        field->SetName(label);
        form->Add(new wxStaticText(this, wxID_ANY, label), 0,
                  proportion > 0 ? wxALIGN_TOP : wxALIGN_CENTRE_VERTICAL);
        form->Add(field, proportion, wxEXPAND);
    }

    void say_what_was_read() {
        const wxString written = published_->GetValue();
        const auto dates = parse_printed_dates(to_utf8(written));
        std::mt19937_64 engine(1);
        const auto groups = read_recommendations(to_utf8(words_->GetValue()),
                                                 [&engine] { return Id{engine() | 1U}; });
        std::size_t rows = 0;
        std::size_t named = 0;
        for (const Group& group : groups) {
            rows += group.recommendations.size();
            named += group.loose ? 0 : 1;
        }
        wxString note;
        if (!written.empty() && dates.empty())
            note = tr("No date is read in “Report published”: write it as 14 May 2026.");
        else if (rows > 0)
            note = wxString::Format("%zu recommendations in %zu groups.", rows, named);
        note_->SetLabel(note);
    }

    std::vector<std::shared_ptr<const Edition>> editions_;
    wxChoice* edition_ = nullptr;
    wxTextCtrl* region_ = nullptr;
    wxTextCtrl* published_ = nullptr;
    wxTextCtrl* words_ = nullptr;
    wxStaticText* note_ = nullptr;
};

} // namespace

std::optional<NewPlan> ask_for_new_plan(wxWindow* parent) {
    NewPlanDialog dialog(parent);
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return dialog.result();
}

} // namespace planwright::gui
