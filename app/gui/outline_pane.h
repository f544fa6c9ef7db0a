// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/readiness.h"
#include "layout/theme.h"
#include "model/plan.h"

#include <wx/vlbox.h>

#include <functional>
#include <memory>
#include <vector>

namespace planwright::gui {

/// The plan's parts down the left side: cover, groups, recommendations with how far each is, and
/// the summary. Choosing one goes there.
class OutlinePane : public wxVListBox {
public:
    /// A row of the list, and the field of the sheet that it stands for.
    struct Entry {
        enum class Kind : std::uint8_t { part, group, recommendation };
        Kind kind = Kind::part;
        FieldRef field;
        wxString number;
        wxString title;
        double ready = 1; ///< 0 to 1; below 0: no bar
    };

    explicit OutlinePane(wxWindow* parent);

    void set_theme(const Theme& theme);
    void show(const Plan& plan, const Readiness& readiness);
    /// Marks the entry of a row as the one at hand.
    void follow(const Plan& plan, const FieldRef& field);
    void on_choose(std::function<void(const Entry&)> choose) { choose_ = std::move(choose); }
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }

protected:
    void OnDrawItem(wxDC& dc, const wxRect& rect, std::size_t index) const override;
    void OnDrawBackground(wxDC& dc, const wxRect& rect, std::size_t index) const override;
    wxCoord OnMeasureItem(std::size_t index) const override;

private:
    std::vector<Entry> entries_;
    const Theme* theme_;
    std::function<void(const Entry&)> choose_;
};

} // namespace planwright::gui
