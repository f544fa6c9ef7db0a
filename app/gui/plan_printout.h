// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/font_book.h"
#include "gui/wx_measurer.h"
#include "layout/paginator.h"
#include "layout/sheet_layout.h"
#include "layout/sheet_painter.h"

#include <wx/cmndata.h>
#include <wx/print.h>

#include <memory>
#include <vector>

class wxWindow;

namespace planwright::gui {

/// Text on paper is measured this much finer than on the screen: where screens fit letters to their
/// pixels, lines would else be longer in print than they were laid out. A unit is 1/384 inch.
inline constexpr int units_per_pixel = 4;

/// The plan on pages: the sheet without carets, marks and letters, the column headings on each page
/// of the table, the edition's protective marking above and the page's number below. Main thread.
class PaperPlan {
public:
    /// `area`: what a page holds between its margins, in units (PaperSetup::area).
    PaperPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Edition> edition,
              wxSize area);
    PaperPlan(const PaperPlan&) = delete;
    PaperPlan& operator=(const PaperPlan&) = delete;

    [[nodiscard]] std::size_t page_count() const { return pages_.size(); }
    [[nodiscard]] wxSize area() const { return area_; }
    /// A page (from 0) with its upper left corner at the device's origin, in units.
    void draw(wxDC& dc, std::size_t page);

private:
    void draw_line(wxDC& dc, const wxString& words, int y, bool bold) const;

    wxSize area_;
    FontBook measured_{units_per_pixel};
    /// A little smaller than what was measured: a preview fits letters to the screen's pixels.
    FontBook fonts_{units_per_pixel * 0.97};
    WxMeasurer measurer_{measured_};
    SheetWords words_;
    std::unique_ptr<SheetLayout> sheet_;
    std::vector<Page> pages_;
};

/// Paper, margins and printer of this run of the program: A4 across, until somebody says else.
struct PaperSetup {
    PaperSetup();

    wxPageSetupDialogData page;
    /// Between the margins, in units.
    [[nodiscard]] wxSize area() const;
};

[[nodiscard]] PaperSetup& paper_setup();

/// Each asks on the way what there is to ask; a failure is said.
void set_up_paper(wxWindow* parent, PaperSetup& paper);
void print_plan(wxWindow* parent, PaperSetup& paper, const std::shared_ptr<const Plan>& plan,
                const std::shared_ptr<const Edition>& edition, const wxString& title);
/// A window with the pages as they will be printed.
void preview_plan(wxWindow* parent, PaperSetup& paper, const std::shared_ptr<const Plan>& plan,
                  const std::shared_ptr<const Edition>& edition, const wxString& title);

} // namespace planwright::gui
