// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/theme.h"

#include <wx/panel.h>
#include <wx/string.h>

#include <functional>
#include <vector>

namespace planwright::gui {

/// What the strip at the bottom says.
struct StatusFacts {
    double ready = 0; ///< 0 to 1
    wxString ready_words;
    wxString blocking;
    wxString activity; ///< what goes on in the background
    wxString message;  ///< of the moment: why nothing was pasted, what was just done
    wxString trouble;  ///< a plugin that is off; a click on it turns it on again
    wxString deadline;
    wxString saved;
    wxString zoom;

    friend bool operator==(const StatusFacts&, const StatusFacts&) = default;
};

/// One quiet line: how far the plan is, what blocks, and on the right when it is due, when it was
/// saved and how large it is shown.
class StatusStrip : public wxPanel {
public:
    explicit StatusStrip(wxWindow* parent);

    void set_theme(const Theme& theme);
    void show(const StatusFacts& facts);
    [[nodiscard]] const StatusFacts& facts() const { return facts_; }
    /// A click on what blocks, and on the line about a plugin.
    void on_blocking(std::function<void()> clicked) { blocking_clicked_ = std::move(clicked); }
    void on_trouble(std::function<void()> clicked) { trouble_clicked_ = std::move(clicked); }

private:
    void on_paint(wxPaintEvent& event);
    void on_click(wxMouseEvent& event);

    const Theme* theme_;
    StatusFacts facts_;
    wxRect blocking_at_;
    wxRect trouble_at_;
    std::function<void()> blocking_clicked_;
    std::function<void()> trouble_clicked_;
};

} // namespace planwright::gui
