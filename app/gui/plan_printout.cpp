// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan_printout.h"

#include "gui/wx_painter.h"
#include "gui/wx_text.h"

#include <wx/msgdlg.h>
#include <wx/printdlg.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace planwright::gui {

namespace {

/// Kept free above and below the sheet, for the marking and the number.
constexpr int line_height = 28 * units_per_pixel;
constexpr int margin_mm = 15;
constexpr double units_per_mm = 96 * units_per_pixel / 25.4;

/// Paper is white, whatever the window looks like.
const Theme& paper_theme() {
    return light_theme();
}

class PlanPrintout : public wxPrintout {
public:
    PlanPrintout(const PaperSetup& paper, std::shared_ptr<const Plan> plan,
                 std::shared_ptr<const Edition> edition, const wxString& title)
        : wxPrintout(title),
          page_(paper.page),
          plan_(std::move(plan), std::move(edition), paper.area()) {}

    bool HasPage(int page) override {
        return page >= 1 && page <= static_cast<int>(plan_.page_count());
    }
    void GetPageInfo(int* first, int* last, int* from, int* to) override {
        *first = *from = 1;
        *last = *to = static_cast<int>(plan_.page_count());
    }
    bool OnPrintPage(int page) override {
        wxDC* const dc = GetDC();
        if (dc == nullptr || !HasPage(page))
            return false;
        FitThisSizeToPageMargins(plan_.area(), page_);
        plan_.draw(*dc, static_cast<std::size_t>(page - 1));
        return true;
    }

private:
    wxPageSetupDialogData page_;
    PaperPlan plan_;
};

} // namespace

PaperPlan::PaperPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Edition> edition,
                     wxSize area)
    : area_(area) {
    SheetOptions options;
    options.width = area.GetWidth();
    options.letters = false;
    sheet_ = std::make_unique<SheetLayout>(std::move(plan), std::move(edition), measurer_, options);
    pages_ = paginate(*sheet_, area.GetHeight() - 2 * line_height);
}

void PaperPlan::draw_line(wxDC& dc, const wxString& words, int y, bool bold) const {
    dc.SetFont(fonts_.font({FontRole::note, bold ? RunStyle::bold : RunStyle::plain}));
    dc.SetTextForeground(to_wx(bold ? paper_theme().ink : paper_theme().soft_ink));
    const wxSize size = dc.GetTextExtent(words);
    dc.DrawText(words, (area_.GetWidth() - size.GetWidth()) / 2,
                y + (line_height - size.GetHeight()) / 2);
}

void PaperPlan::draw(wxDC& dc, std::size_t page) {
    SheetPainter painter(*sheet_, paper_theme(), words_);
    const Page& shown = pages_[page];
    if (shown.has_header) {
        WxPainter device(dc, fonts_, {0, line_height + shown.header_y}, units_per_pixel);
        painter.paint_header(device);
    }
    for (const PageSlice& slice : shown.slices) {
        WxPainter device(dc, fonts_, {0, line_height + slice.page_y - slice.begin},
                         units_per_pixel);
        device.push_clip(
            {0, slice.begin, static_cast<double>(area_.GetWidth()), slice.end - slice.begin});
        painter.paint_block(device, slice.block);
        device.pop_clip();
    }
    draw_line(dc, to_wx(sheet_->edition().protective_marking), 0, true);
    draw_line(dc, wxString::Format(tr("Page %zu of %zu"), page + 1, pages_.size()),
              area_.GetHeight() - line_height, false);
}

PaperSetup::PaperSetup() {
    wxPrintData data;
    data.SetPaperId(wxPAPER_A4);
    data.SetOrientation(wxLANDSCAPE);
    page.SetPrintData(data);
    page.SetPaperId(wxPAPER_A4);
    page.SetMarginTopLeft({margin_mm, margin_mm});
    page.SetMarginBottomRight({margin_mm, margin_mm});
}

wxSize PaperSetup::area() const {
    wxSize paper = page.GetPaperSize();
    const bool across = page.GetPrintData().GetOrientation() == wxLANDSCAPE;
    // The size is that of the sheet held upright.
    if (across == (paper.GetWidth() < paper.GetHeight()))
        paper = {paper.GetHeight(), paper.GetWidth()};
    const wxPoint first = page.GetMarginTopLeft();
    const wxPoint last = page.GetMarginBottomRight();
    const auto between = [](int whole, int before, int after) {
        return static_cast<int>(std::max(60, whole - before - after) * units_per_mm);
    };
    return {between(paper.GetWidth(), first.x, last.x),
            between(paper.GetHeight(), first.y, last.y)};
}

PaperSetup& paper_setup() {
    static PaperSetup setup;
    return setup;
}

void set_up_paper(wxWindow* parent, PaperSetup& paper) {
    wxPageSetupDialog dialog(parent, &paper.page);
    if (dialog.ShowModal() == wxID_OK)
        paper.page = dialog.GetPageSetupDialogData();
}

void print_plan(wxWindow* parent, PaperSetup& paper, const std::shared_ptr<const Plan>& plan,
                const std::shared_ptr<const Edition>& edition, const wxString& title) {
    wxPrintDialogData data(paper.page.GetPrintData());
    wxPrinter printer(&data);
    PlanPrintout printout(paper, plan, edition, title);
    if (printer.Print(parent, &printout, true))
        paper.page.SetPrintData(printer.GetPrintDialogData().GetPrintData());
    else if (wxPrinter::GetLastError() == wxPRINTER_ERROR)
        wxMessageBox(tr("The plan was not printed: the printer did not take it."),
                     tr("Print the plan"), wxOK | wxICON_WARNING, parent);
}

void preview_plan(wxWindow* parent, PaperSetup& paper, const std::shared_ptr<const Plan>& plan,
                  const std::shared_ptr<const Edition>& edition, const wxString& title) {
    wxPrintDialogData data(paper.page.GetPrintData());
    auto* const preview = new wxPrintPreview(new PlanPrintout(paper, plan, edition, title),
                                             new PlanPrintout(paper, plan, edition, title), &data);
    if (!preview->IsOk()) {
        delete preview;
        wxMessageBox(tr("The preview cannot be shown: no printer is set up on this computer."),
                     tr("Print preview"), wxOK | wxICON_INFORMATION, parent);
        return;
    }
    auto* const frame =
        new wxPreviewFrame(preview, parent, title, wxDefaultPosition, wxSize(1100, 800));
    frame->InitializeWithModality(wxPreviewFrame_WindowModal);
    frame->Show();
}

} // namespace planwright::gui
