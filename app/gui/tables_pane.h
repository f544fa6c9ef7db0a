// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/theme.h"
#include "model/generated_table.h"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxChoice;
class wxListCtrl;
class wxStaticText;

namespace planwright::gui {

/// The tables that are made of the plan, as they stand now: generated, never typed.
class TablesPane : public wxPanel {
public:
    explicit TablesPane(wxWindow* parent);

    void set_theme(const Theme& theme);
    /// Keeps the table that is shown, where there still is one of its id.
    void show(std::vector<GeneratedTable> tables);
    [[nodiscard]] const std::vector<GeneratedTable>& tables() const { return tables_; }

private:
    void show_chosen();

    std::vector<GeneratedTable> tables_;
    wxChoice* choice_ = nullptr;
    wxListCtrl* list_ = nullptr;
    wxStaticText* note_ = nullptr;
};

} // namespace planwright::gui
