// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/theme.h"

#include <wx/popupwin.h>
#include <wx/string.h>

#include <functional>
#include <vector>

class wxKeyEvent;

namespace planwright::gui {

/// A small window at a place of the sheet: what is wrong there, or what may be meant, and what can
/// be done about it. The focus stays with the sheet, which hands its keys on.
class SheetPopup : public wxPopupWindow {
public:
    struct Item {
        wxString title;
        wxString detail;           ///< on the right: a key, or why
        std::function<void()> run; ///< when it is chosen; the window is gone by then
    };
    struct Content {
        wxString heading; ///< bold; may be empty
        wxString body;
        wxString source; ///< small: which rule
        std::vector<Item> items;
        /// The first item is chosen at once, so that Enter takes it; else by the first arrow.
        bool chooses = true;
    };

    explicit SheetPopup(wxWindow* parent);

    void set_theme(const Theme& theme);
    /// Shows it below `near`, or above where there is no room; in pixels of the parent.
    void open(Content content, const wxRect& near);
    /// Adds items in front of those that are there: what came later.
    void add_first(std::vector<Item> items);
    void close();
    [[nodiscard]] bool is_open() const { return IsShown(); }
    [[nodiscard]] const Content& content() const { return content_; }
    /// Up, Down, Enter and Escape; true when the key is used up.
    bool handle(const wxKeyEvent& key);
    /// Runs an item, as Enter would.
    void take(std::size_t index);

private:
    void fit();
    void on_paint(wxPaintEvent& event);
    void on_mouse(wxMouseEvent& event);
    [[nodiscard]] int item_height() const;

    const Theme* theme_;
    Content content_;
    std::vector<wxString> body_lines_;
    std::vector<wxString> heading_lines_;
    int items_top_ = 0;
    int chosen_ = -1;
    wxRect near_;
};

} // namespace planwright::gui
