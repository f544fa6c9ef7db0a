// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/find.h"
#include "gui/plan_sheet.h"
#include "layout/theme.h"

#include <wx/panel.h>

#include <optional>
#include <vector>

class wxCheckBox;
class wxChoice;
class wxListBox;
class wxStaticText;
class wxTextCtrl;

namespace planwright::gui {

/// Find and replace below the sheet: what, where (a column, an answer), how many there are, and
/// all of them as a list, which is also what a replacement of all will touch.
class FindBar : public wxPanel {
public:
    FindBar(wxWindow* parent, PlanSheet& sheet);

    void set_theme(const Theme& theme);
    /// Shows itself with the selected words, ready to type.
    void open(bool replace);
    void close();
    /// The plan changed: places are looked for again when the bar is seen.
    void plan_changed();
    /// Goes to the next place behind the caret, or before it.
    bool step(bool forward);
    void replace_one();
    /// How many were replaced.
    std::size_t replace_all();

    // What a person sets, for tests and for the bar itself.
    void look_for(const FindQuery& query);
    void set_replacement(const wxString& words);
    [[nodiscard]] const std::vector<FieldRange>& places() const { return places_; }
    [[nodiscard]] wxString note() const;

private:
    void look();
    void show_places();
    [[nodiscard]] FindQuery query() const;
    [[nodiscard]] std::optional<std::size_t> at_selection() const;

    PlanSheet& sheet_;
    wxTextCtrl* what_ = nullptr;
    wxTextCtrl* with_ = nullptr;
    wxCheckBox* case_ = nullptr;
    wxCheckBox* whole_ = nullptr;
    wxCheckBox* regular_ = nullptr;
    wxChoice* column_ = nullptr;
    wxChoice* status_ = nullptr;
    wxStaticText* note_ = nullptr;
    wxListBox* list_ = nullptr;
    wxPanel* replace_row_ = nullptr;
    std::optional<Finder> finder_;
    std::vector<FieldRange> places_;
};

} // namespace planwright::gui
