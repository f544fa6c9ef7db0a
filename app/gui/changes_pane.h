// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/plan_changes.h"
#include "layout/theme.h"

#include <wx/panel.h>

#include <functional>
#include <vector>

class wxListCtrl;
class wxStaticText;

namespace planwright::gui {

/// What differs between the plan and another version of it, field by field.
class ChangesPane : public wxPanel {
public:
    explicit ChangesPane(wxWindow* parent);

    void set_theme(const Theme& theme);
    /// `since`: the version compared with, for people; empty: none is.
    void show(const Plan& plan, std::vector<FieldChange> changes, const wxString& since);
    [[nodiscard]] const std::vector<FieldChange>& changes() const { return changes_; }
    void on_choose(std::function<void(const FieldRef&)> choose) { choose_ = std::move(choose); }

private:
    std::vector<FieldChange> changes_;
    wxStaticText* note_ = nullptr;
    wxListCtrl* list_ = nullptr;
    std::function<void(const FieldRef&)> choose_;
};

} // namespace planwright::gui
