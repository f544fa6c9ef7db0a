// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan_sheet.h"
#include "layout/theme.h"

#include <wx/scrolwin.h>
#include <wx/timer.h>

#include <optional>
#include <string>
#include <vector>

class wxChoice;
class wxFlexGridSizer;
class wxStaticText;
class wxTextCtrl;

namespace planwright::gui {

/// The row with the caret as a form of native controls, which screen readers know on every system.
/// It writes through the sheet's controller, so undo is the same; what is typed here keeps the
/// styles of the words around it.
class RowInspector : public wxScrolledWindow {
public:
    RowInspector(wxWindow* parent, PlanSheet& sheet);

    void set_theme(const Theme& theme);
    /// The caret or the plan moved: shows the row it stands in now.
    void follow();
    /// Brings what was typed into the plan without waiting.
    void commit();
    /// The control of a field of the row shown; null when it has none.
    [[nodiscard]] wxTextCtrl* text_of(Field field) const;

private:
    struct Entry {
        Field field;
        wxTextCtrl* text;
        wxStaticText* label;
    };

    void add_text(wxFlexGridSizer& form, Field field, const wxString& label, int lines);
    [[nodiscard]] FieldRef place_of(Field field) const;
    [[nodiscard]] std::string words_of(Field field) const;
    void show_values();
    void explain_target();

    PlanSheet& sheet_;
    wxStaticText* heading_ = nullptr;
    wxChoice* status_ = nullptr;
    wxChoice* reason_ = nullptr;
    wxStaticText* understood_ = nullptr;
    std::vector<Entry> entries_;
    Id recommendation_;
    Id action_;
    wxTextCtrl* edited_ = nullptr; ///< holds words that the plan does not have yet
    bool writing_ = false;
    wxTimer pause_;
};

} // namespace planwright::gui
